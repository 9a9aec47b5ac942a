use super::residual_moves::residual_moves;
use super::{
    Paper, effort_words, empty_plan_words, headline, place::place, points_words, promise_words,
    stored, to_do_words,
};
use crate::assessment::Assessment;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::scoring::{Action, Scorecard};
use crate::text::pad;

const NUMBER: usize = 4;
const GAIN: usize = 8;
const NAME: usize = 14;
const RESIDUAL: usize = 18;

/// Says the plan as text, 78 cells wide: the score now and, after `then`, what it would be;
/// then what to do in the order of the plan, with all that is recorded about it.
#[must_use]
pub fn plan_text(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
    then: Option<&Scorecard>,
) -> String {
    let mut sheet = Sheet {
        catalog,
        questionnaire,
        paper: Paper::default(),
    };
    sheet.result("plan-now", card);
    if let Some(then) = then {
        sheet.result("plan-then", then);
        sheet.moves(card, then);
    }
    sheet.actions(card);
    sheet.settled(assessment, card);
    sheet.paper.finish()
}

struct Sheet<'a> {
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
    paper: Paper,
}

impl Sheet<'_> {
    fn result(&mut self, id: &'static str, card: &Scorecard) {
        let headline = headline(self.catalog, self.questionnaire, card);
        let said = Message::new(id)
            .with("grade", headline.grade)
            .with("score", headline.score);
        self.paper.paragraph(0, &self.catalog.say(&said));
    }

    fn moves(&mut self, now: &Scorecard, then: &Scorecard) {
        let moves = residual_moves(self.catalog, self.questionnaire, now, then);
        if moves.is_empty() {
            return;
        }
        self.paper.blank();
        self.paper.paragraph(0, &self.catalog.text("plan-residual"));
        for each in moves {
            self.paper.line(format!(
                "  {}{}> {}",
                pad(&each.section, NAME),
                pad(&each.now, RESIDUAL),
                each.then
            ));
        }
    }

    fn actions(&mut self, card: &Scorecard) {
        let plan = card.plan();
        if plan.is_empty() {
            self.paper.blank();
            self.paper
                .paragraph(0, &empty_plan_words(self.catalog, card));
            return;
        }
        self.paper.heading(&self.catalog.text("plan-title"));
        for (row, action) in plan.into_iter().enumerate() {
            self.action(row + 1, action);
        }
    }

    fn action(&mut self, number: usize, action: &Action) {
        let label = format!(
            "{}{}",
            pad(&number.to_string(), NUMBER),
            pad(&format!("+{}", points_words(action.gain)), GAIN)
        );
        let indent = NUMBER + GAIN;
        let to_do = to_do_words(self.catalog, self.questionnaire, action);
        self.paper.labelled(0, &label, indent, &to_do);
        let effort = Message::new("plan-row")
            .with("question", action.question.as_str())
            .with("place", place(self.questionnaire, &action.question))
            .with("effort", effort_words(self.catalog, action.effort));
        self.paper.paragraph(indent, &self.catalog.say(&effort));
        self.said(indent, &promise_words(self.catalog, &action.progress));
        let own = action.progress.text.trim();
        if own != to_do {
            self.said(indent, own);
        }
    }

    /// What is recorded about questions that leave no points open now, so that no stored word is missing.
    fn settled(&mut self, assessment: &Assessment, card: &Scorecard) {
        let settled = stored::settled(assessment, card);
        if settled.is_empty() {
            return;
        }
        self.paper.heading(&self.catalog.text("plan-settled"));
        for (question, progress) in settled {
            self.paper.labelled(0, "-", NUMBER, question);
            self.said(NUMBER, &promise_words(self.catalog, progress));
            self.said(NUMBER, progress.text.trim());
        }
    }

    fn said(&mut self, indent: usize, words: &str) {
        if !words.is_empty() {
            self.paper.paragraph(indent, words);
        }
    }
}
