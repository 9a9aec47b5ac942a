use crate::assessment::AssessmentId;
use crate::i18n::Message;
use crate::questionnaire::Questionnaire;
use crate::scoring::Points;
use jiff::Timestamp;
use std::rc::Rc;

/// The home screen: what can be begun and what is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Home {
    /// The stored assessments, the newest first.
    pub rows: Vec<Row>,
    /// The row the cursor stands on: 0 begins a new one, 1 shows the other questionnaires, 2 the
    /// sample, 3 the workshops, then the stored ones.
    pub cursor: usize,
    /// The deleted assessments that can be brought back, the last one first.
    pub deleted: Vec<AssessmentId>,
    /// How many questionnaires suit the company that it has no assessment of.
    pub suiting: usize,
}

/// One stored assessment on the home screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The assessment's id.
    pub id: AssessmentId,
    /// The questionnaire, when it is another one than the main one.
    pub other: Option<Other>,
    /// The company.
    pub organisation: String,
    /// The site.
    pub site: String,
    /// When it last changed; none when it cannot be read.
    pub updated: Option<Timestamp>,
    /// How many of its questions are answered, and how many are asked.
    pub done: Option<(usize, usize)>,
    /// Its grade, or its score where grades have no letters, when there is one.
    pub grade: Option<String>,
    /// What sets it beside others of the same company; none when its questionnaire is not at hand.
    pub told: Option<Told>,
    /// Why it cannot be opened.
    pub problem: Option<Message>,
}

/// What one stored assessment says for comparing it with another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The id of its questionnaire.
    pub questionnaire: String,
    /// When it was begun.
    pub started: Timestamp,
    /// Its score, 0 to 100, with unanswered questions counted at their worst.
    pub score: Points,
}

/// Another questionnaire than the main one.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// Its id.
    pub id: String,
    /// The questionnaire, where it is at hand.
    pub questionnaire: Option<Rc<Questionnaire>>,
}

impl Home {
    /// Rows before the stored assessments: begin, other questionnaires, sample, workshops.
    pub const FIXED: usize = 4;

    /// Returns how many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        Self::FIXED + self.rows.len()
    }

    /// Tells whether nothing is stored yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the stored assessment under the cursor.
    #[must_use]
    pub fn selected(&self) -> Option<&Row> {
        self.rows.get(self.cursor.checked_sub(Self::FIXED)?)
    }

    /// Returns the stored assessments of the selected one’s company, site and questionnaire, the
    /// earliest first; none where it cannot be read.
    #[must_use]
    pub fn course(&self) -> Vec<(&Row, &Told)> {
        let Some((selected, told)) = self
            .selected()
            .and_then(|row| Some((row, row.told.as_ref()?)))
        else {
            return Vec::new();
        };
        let is_of_same = |row: &Row, other: &Told| {
            row.organisation.trim() == selected.organisation.trim()
                && row.site.trim() == selected.site.trim()
                && other.questionnaire == told.questionnaire
        };
        let rows = self.rows.iter();
        let rows = rows.filter_map(|row| Some((row, row.told.as_ref()?)));
        let mut course: Vec<_> = rows.filter(|(row, told)| is_of_same(row, told)).collect();
        course.sort_by_key(|(_, told)| told.started);
        course
    }

    /// Returns the assessment of the same company before the selected one.
    #[must_use]
    pub fn earlier(&self) -> Option<&Row> {
        let started = self.selected()?.told.as_ref()?.started;
        let mut course = self.course().into_iter();
        let (row, _) = course.rfind(|(_, told)| told.started < started)?;
        Some(row)
    }
}
