//! Why a question matters, what counts, the first step, its points and its sources.

use super::{Body, View};
use crate::i18n::Message;
use crate::questionnaire::{Question, Questionnaire, Source};
use crate::report::crosswalk::served_words;
use crate::report::{
    answer_words, grade_name, guidance, points_words, rule_words, source_words, tried_answers,
};
use crate::scoring::{Scorecard, score};
use crate::text::clean;
use crate::wizard::Session;
use jiff::tz::TimeZone;
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, id: &str, scroll: usize) -> Body {
    let mut body = Body::scrolled(scroll);
    let Some((session, question)) = view
        .session()
        .and_then(|session| Some((session, session.question(id)?)))
    else {
        return body;
    };
    let questionnaire = &session.questionnaire;
    body.air();
    body.words(
        &view.words(questionnaire, &question.text),
        0,
        view.width,
        view.theme.strong(),
    );
    points(view, session, question, &mut body);
    for (heading, text) in guidance(question) {
        part(view, heading, &view.words(questionnaire, text), &mut body);
    }
    what_counts(view, questionnaire, question, &mut body);
    weight(view, questionnaire, question, &mut body);
    sources(view, questionnaire, question, &mut body);
    serves(view, questionnaire, question, &mut body);
    body
}

fn part(view: &View<'_>, heading: &'static str, text: &str, body: &mut Body) {
    body.line("");
    body.words(&view.text(heading), 0, view.width, view.theme.strong());
    body.words(text, 2, view.width, view.theme.plain());
}

/// The answer, what it adds to the score by which rule, and what a better one would give.
fn points(view: &View<'_>, session: &Session, question: &Question, body: &mut Body) {
    let card = score(&session.questionnaire, &session.assessment);
    let Some(line) = card.ledger.iter().find(|line| line.question == question.id) else {
        return;
    };
    let message = Message::new("why-points")
        .with(
            "answer",
            answer_words(view.catalog, &session.questionnaire, line),
        )
        .with("points", points_words(line.points))
        .with("max", points_words(line.max));
    body.line("");
    body.words(&view.say(&message), 0, view.width, view.theme.plain());
    let questionnaire = &session.questionnaire;
    if let Some(rule) = rule_words(view.catalog, questionnaire, question, line) {
        body.words(&rule, 2, view.width, view.theme.plain());
    }
    if view.model.shows_score {
        better(view, session, question, &card, body);
    }
    for (label, text) in [("reason", &line.reason), ("note", &line.note)] {
        if !text.trim().is_empty() {
            let lead = vec![Span::styled(
                format!("{}  ", view.text(label)),
                view.theme.strong(),
            )];
            body.hanging(lead, &clean(text), view.width, view.theme.plain());
        }
    }
}

/// The answers that would lift the score, with what they lift it to.
fn better(
    view: &View<'_>,
    session: &Session,
    question: &Question,
    now: &Scorecard,
    body: &mut Body,
) {
    let questionnaire = &session.questionnaire;
    let tried = tried_answers(questionnaire, &session.assessment, question);
    for each in tried.iter().filter(|each| each.is_better_than(now)) {
        let Some(words) = each.words(view.catalog, questionnaire, question) else {
            continue;
        };
        let message = Message::new("why-better")
            .with("answer", words.answer)
            .with("points", words.points)
            .with("grade", words.grade)
            .with("score", words.score);
        let said = view.say(&message);
        body.words(&said, 2, view.width, view.theme.plain());
    }
}

fn what_counts(
    view: &View<'_>,
    questionnaire: &Questionnaire,
    question: &Question,
    body: &mut Body,
) {
    if question
        .options
        .iter()
        .all(|option| option.evidence.is_none())
    {
        return;
    }
    body.line("");
    body.words(
        &view.text("what-counts-heading"),
        0,
        view.width,
        view.theme.strong(),
    );
    for option in &question.options {
        let Some(evidence) = &option.evidence else {
            continue;
        };
        let lead = vec![Span::raw(format!(
            "  {}  ",
            view.words(questionnaire, &option.text)
        ))];
        body.hanging(
            lead,
            &view.words(questionnaire, evidence),
            view.width,
            view.theme.plain(),
        );
    }
}

fn weight(view: &View<'_>, questionnaire: &Questionnaire, question: &Question, body: &mut Body) {
    let (Some(impact), Some(likelihood)) = (question.impact, question.likelihood) else {
        return;
    };
    let message = Message::new("weight-words")
        .with("impact", u32::from(impact))
        .with("likelihood", u32::from(likelihood))
        .with("weight", question.weight());
    let mut text = view.say(&message);
    if let Some(reason) = &question.weight_reason {
        text = format!("{text}\n{}", view.words(questionnaire, reason));
    }
    part(view, "weight-heading", &text, body);
    if let Some(gate) = &question.gate {
        let words = view.say(
            &Message::new("gate-warning")
                .with("cap", grade_name(view.catalog, questionnaire, &gate.cap)),
        );
        part(
            view,
            "gate",
            &format!("{words}\n{}", view.words(questionnaire, &gate.reason)),
            body,
        );
    }
}

fn sources(view: &View<'_>, questionnaire: &Questionnaire, question: &Question, body: &mut Body) {
    let sources: Vec<&Source> = question
        .sources
        .iter()
        .filter_map(|id| questionnaire.source(id))
        .collect();
    if sources.is_empty() {
        return;
    }
    body.line("");
    body.words(
        &view.text("sources-heading"),
        0,
        view.width,
        view.theme.strong(),
    );
    let today = view.model.now.to_zoned(TimeZone::system()).date();
    for source in sources {
        let said = source_words(view.catalog, questionnaire, source, today);
        let lead = vec![Span::raw("- ")];
        body.hanging(lead, &said, view.width, view.theme.plain());
        if let Some(address) = &source.address {
            body.words(address, 2, view.width, view.theme.plain());
        }
    }
}

/// The official points the question serves.
fn serves(view: &View<'_>, questionnaire: &Questionnaire, question: &Question, body: &mut Body) {
    let served = served_words(view.catalog, questionnaire, question);
    if served.is_empty() {
        return;
    }
    body.line("");
    let heading = view.text("report-crosswalk-serves");
    body.words(&heading, 0, view.width, view.theme.strong());
    for words in served {
        let lead = vec![Span::raw("- ")];
        body.hanging(lead, &words, view.width, view.theme.plain());
    }
}
