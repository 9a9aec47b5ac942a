//! The plan as lines of text: what to do, and one action with its rows.

use super::place::numbered;
use super::result::grade_said;
use crate::assessment::ActionState;
use crate::i18n::{Catalog, Message};
use crate::report::{
    date_words, day_words, effort_words, empty_plan_words, headline, points_words, promise_words,
    state_words, to_do_words,
};
use crate::scoring::score;
use crate::wizard::{ActionForm, ActionRow, Model, Plan, QuickDue, Session};
use jiff::civil::Date;

pub(super) fn plan_lines(
    session: &Session,
    plan: &Plan,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    let questionnaire = &session.questionnaire;
    let card = score(questionnaire, &session.assessment);
    let said = headline(catalog, questionnaire, &card);
    let now = Message::new("plan-now")
        .with("grade", grade_said(catalog, &card, said.grade))
        .with("score", said.score);
    lines.push(catalog.say(&now));
    if plan.rows.is_empty() {
        lines.push(empty_plan_words(catalog, &card));
        return;
    }
    lines.push(catalog.text("plan-heading"));
    for (row, question) in plan.rows.iter().enumerate() {
        let found = card.actions.iter().find(|each| each.question == *question);
        let Some(action) = found else {
            continue;
        };
        let words = to_do_words(catalog, questionnaire, action);
        let facts = Message::new("plan-action-facts")
            .with("gain", points_words(action.gain))
            .with("effort", effort_words(catalog, action.effort));
        lines.push(numbered(row + 1, &words));
        lines.push(catalog.say(&facts));
        lines.push(promise_words(catalog, &action.progress));
    }
    lines.retain(|line| !line.is_empty());
    lines.push(catalog.text("plain-plan"));
}

pub(super) fn action_lines(
    model: &Model,
    session: &Session,
    form: &ActionForm,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    if form.editor.is_some() {
        let field = form.row(session).map(|row| label(row, catalog));
        lines.extend(field);
        return;
    }
    let progress = session.assessment.actions.get(&form.question);
    let progress = progress.cloned().unwrap_or_default();
    for (row, entry) in ActionRow::all(session, &form.question)
        .into_iter()
        .enumerate()
    {
        let label = label(entry, catalog);
        let value = match entry {
            ActionRow::Who => progress.who.clone(),
            ActionRow::Due => day_words(catalog, &progress.due),
            ActionRow::Quick(quick) => quick_words(quick, model.today(), catalog),
            ActionRow::State(state) if state == progress.state => chosen(state, catalog),
            ActionRow::State(state) => state_words(catalog, state),
            ActionRow::Words => progress.text.clone(),
            ActionRow::Again => String::new(),
        };
        lines.push(numbered(
            row + 1,
            format!("{label}: {value}").trim_end_matches(": "),
        ));
    }
}

fn chosen(state: ActionState, catalog: &Catalog) -> String {
    let words = state_words(catalog, state);
    format!("{words} {}", catalog.text("plain-chosen"))
}

fn quick_words(quick: QuickDue, today: Date, catalog: &Catalog) -> String {
    let id = match quick {
        QuickDue::InAWeek => "plan-due-week",
        QuickDue::EndOfMonth => "plan-due-month",
        QuickDue::EndOfNextMonth => "plan-due-next-month",
    };
    let date = quick.date(today);
    let date = date.map_or_else(String::new, |date| date_words(catalog, date));
    catalog.say(&Message::new(id).with("date", date))
}

fn label(row: ActionRow, catalog: &Catalog) -> String {
    catalog.text(match row {
        ActionRow::Who => "plan-who",
        ActionRow::Due | ActionRow::Quick(_) => "plan-due",
        ActionRow::State(_) => "plan-state",
        ActionRow::Words => "plan-words",
        ActionRow::Again => "plan-again",
    })
}
