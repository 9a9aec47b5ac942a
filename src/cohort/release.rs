//! Everything of a cohort that may be printed or drawn.

mod change;
mod disagreement;
mod gate;
mod group;
mod means;
mod question;
mod scores;
mod section;
mod share;

pub use change::Change;
pub use disagreement::Disagreement;
pub use gate::GateRelease;
pub use group::GroupRelease;
pub use question::QuestionRelease;
pub use section::SectionRelease;
pub use share::Share;

use super::asked::Asked;
use super::counted::Counted;
use super::line::Line;
use super::tally::{Tally, count};
use super::{Cohort, Privacy, Quarter};
use crate::questionnaire::Questionnaire;
use crate::scoring::Points;
use means::Means;

/// Everything of a cohort that may be printed or drawn, and nothing else: no name, no id and no
/// words of a participant, no smallest and no largest score.
///
/// Means and quartiles are whole points. Made only by [`Release::of`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Groups of fewer people are not shown.
    pub threshold: u64,
    /// Whether everybody agreed to be shown also under the threshold.
    pub has_consent: bool,
    /// Whether there are people enough, or everybody’s consent, to show more than the mean.
    pub is_whole: bool,
    /// How many assessments are counted.
    pub people: u64,
    /// How many earlier assessments of the same companies are not, because a later one is.
    pub earlier: u64,
    /// How many people answered by a show of hands: the most for any question.
    pub hands: u64,
    /// The mean of the scores. None of fewer than three people, where everybody is (rounded) at 0
    /// or at 100, or with fewer than three scored questions, unless everybody agreed.
    pub mean: Option<Points>,
    /// The scores a quarter, half and three quarters of the people do not exceed; only of a whole
    /// room, of five people or more, where they differ, and with three scored questions or more.
    pub quartiles: Option<[Points; 3]>,
    /// People by grade from the best, at last by no grade; only of a whole room.
    pub grades: Vec<Share>,
    /// The gates that cap grades, the most often first, as far as they may be shown.
    pub gates: Vec<GateRelease>,
    /// The sections in order; only of a whole room.
    pub sections: Vec<SectionRelease>,
    /// Every question, scope first. Under the threshold they hold the shows of hands only.
    pub questions: Vec<QuestionRelease>,
    /// The groups by kind and label; only of a whole room.
    pub groups: Vec<GroupRelease>,
    /// Those who took part before; none where there are too few.
    pub change: Option<Change>,
    /// The quartiles, not rounded.
    exact: Option<[Points; 3]>,
}

/// Fewer scored questions than this make a mean an answer.
pub(super) const QUESTIONS_MIN: usize = 3;

impl Release {
    /// Works out what may be shown.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, cohort: &Cohort, privacy: &Privacy) -> Self {
        let tally = Tally::of(cohort);
        let people = tally.people();
        let is_whole = privacy.shows(people);
        let shown = if is_whole {
            tally.lines.as_slice()
        } else {
            &[]
        };
        let (mut counted, asked) = Counted::all(questionnaire, cohort, shown, privacy);
        let scored = counted.iter().filter(|each| each.is_scored()).count();
        let tells = privacy.has_consent || scored >= QUESTIONS_MIN;
        let mean = scores::mean(&tally, privacy).filter(|_| tells);
        if is_whole && mean.is_some() {
            settle(questionnaire, &mut counted, &asked, shown, privacy);
        }
        let whole = if is_whole { shown } else { &[] };
        let exact = scores::quartiles(whole, privacy).filter(|_| tells);
        let mut release = Self {
            threshold: privacy.least(),
            has_consent: privacy.has_consent,
            is_whole,
            people,
            earlier: count(cohort.lines.len()).saturating_sub(people),
            hands: counted.iter().map(Counted::hands).max().unwrap_or(0),
            mean,
            quartiles: exact.map(|exact| exact.map(scores::rounded)),
            grades: Vec::new(),
            gates: Vec::new(),
            sections: Vec::new(),
            questions: counted
                .iter()
                .map(|each| question::question(questionnaire, each))
                .collect(),
            groups: Vec::new(),
            change: None,
            exact,
        };
        if is_whole {
            if tells {
                release.grades = scores::grades(questionnaire, whole, privacy);
            }
            release.gates = gate::gates(&counted, privacy, people);
            let mut means = Means::new(questionnaire, &counted, &asked, whole, privacy);
            if mean.is_some() {
                means.overall();
            }
            release.sections = section::sections(questionnaire, &mut means, &asked, whole, privacy);
            release.groups = group::groups(whole, privacy);
            release.change = change::change(&tally.pairs, privacy);
        }
        release
    }

    /// Returns the quarter of the room a score stands in; none where no quartiles may be shown.
    #[must_use]
    pub fn position(&self, score: Points) -> Option<Quarter> {
        let [first, middle, third] = self.exact?;
        Some(if score > third {
            Quarter::Top
        } else if score > middle {
            Quarter::Second
        } else if score > first {
            Quarter::Third
        } else {
            Quarter::Bottom
        })
    }

    /// Finds what may be shown of a question.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&QuestionRelease> {
        self.questions.iter().find(|each| each.question == id)
    }
}

/// Hides further rows, the one with the smallest count first, until the mean of the scores tells
/// nothing of what is hidden; at last all of them, and the mean stands alone.
fn settle(
    questionnaire: &Questionnaire,
    counted: &mut [Counted<'_>],
    asked: &Asked,
    lines: &[&Line],
    privacy: &Privacy,
) {
    loop {
        let mut means = Means::new(questionnaire, counted, asked, lines, privacy);
        if means.overall().is_some() {
            return;
        }
        let scored = counted.iter_mut().filter(|each| each.is_scored());
        let rows = scored.flat_map(|each| &mut each.rows);
        let shown = rows.filter_map(|row| Some((row.smallest_shown()?, row)));
        match shown.min_by_key(|(smallest, _)| *smallest) {
            Some((_, row)) => row.hide(),
            None => return,
        }
    }
}
