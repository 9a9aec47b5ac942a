use super::super::{Axis, Comparison, Side};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Question, Questionnaire};
use crate::report::document::Block;
use crate::report::place::place;
use crate::report::spoken;
use crate::report::{points_words, site_words, words};
use crate::scoring::Points;

/// A comparison with the words to say it in.
pub(super) struct Speaker<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) comparison: &'a Comparison<'a>,
    /// What the first and the second side are called.
    pub(super) labels: [String; 2],
}

impl<'a> Speaker<'a> {
    pub(super) fn text(&self, id: &'static str) -> String {
        self.catalog.text(id)
    }

    /// Begins a message that knows what the two sides are and what they are called.
    pub(super) fn message(&self, id: &'static str) -> Message {
        let [one, other] = &self.labels;
        Message::new(id)
            .with("as", self.comparison.axis.id())
            .with("one", one.as_str())
            .with("other", other.as_str())
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.catalog.say(message)
    }

    /// Says what is compared: the company where it is one, and the questionnaire.
    pub(super) fn about(&self) -> String {
        let Comparison { after, before, .. } = self.comparison;
        let title = words(
            self.catalog,
            after.questionnaire,
            &after.questionnaire.title,
        );
        let is_one = before.assessment.is_of_same_site(after.assessment);
        let site = site_words(self.catalog, after.assessment);
        let name = if is_one { site } else { String::new() };
        let message = self
            .message("compare-about")
            .with("named", if name.is_empty() { "no" } else { "yes" })
            .with("name", name)
            .with("title", title);
        self.say(&message)
    }

    /// Tells whether one can speak of better and worse.
    pub(super) fn is_over_time(&self) -> bool {
        self.comparison.axis == Axis::Time
    }

    /// Sets two values side by side; one that stays the same stands once.
    pub(super) fn pair(&self, one: &str, other: &str) -> String {
        if one == other {
            return one.to_owned();
        }
        let gap = if self.is_over_time() { "->" } else { "/" };
        format!("{one} {gap} {other}")
    }

    /// Finds a question in the second questionnaire, else in the first.
    pub(super) fn question(&self, id: &str) -> Option<(&'a Questionnaire, &'a Question)> {
        let find = |side: &Side<'a>| Some((side.questionnaire, side.questionnaire.question(id)?));
        find(&self.comparison.after).or_else(|| find(&self.comparison.before))
    }

    /// Returns a question’s sentence.
    pub(super) fn question_words(&self, id: &str) -> String {
        self.question(id).map_or_else(
            || id.to_owned(),
            |(questionnaire, question)| words(self.catalog, questionnaire, &question.text),
        )
    }

    /// Returns the number a question has on paper.
    pub(super) fn number(&self, id: &str) -> String {
        self.question(id)
            .map_or_else(String::new, |(questionnaire, _)| place(questionnaire, id))
    }

    /// Lists questions by their sentences.
    pub(super) fn items<'q>(&self, ids: impl IntoIterator<Item = &'q String>) -> Block {
        spoken::list(ids.into_iter().map(|id| self.question_words(id)))
    }

    /// Writes points without their sign.
    pub(super) fn size(&self, points: Points) -> String {
        let points = if points < Points::ZERO {
            -points
        } else {
            points
        };
        self.say(&Message::new("compare-points").with("points", points_words(points)))
    }

    /// Writes points with their sign.
    pub(super) fn signed(&self, points: Points) -> String {
        let sign = if points.tenths() > 0 { "+" } else { "" };
        let message = Message::new("compare-points")
            .with("points", format!("{sign}{}", points_words(points)));
        self.say(&message)
    }
}
