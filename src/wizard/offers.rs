use crate::assessment::{Assessment, follow_ups};
use crate::questionnaire::{Localized, Questionnaire, minutes};
use std::rc::Rc;

/// The list of the questionnaires that can be begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    /// The questionnaires: those that suit the company first, the main one last.
    pub rows: Vec<Offer>,
    /// The row the cursor stands on.
    pub cursor: usize,
    /// The assessment of the main questionnaire that tells what suits; none without one.
    pub basis: Option<Box<Basis>>,
}

/// A questionnaire that can be begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What the library finds it by.
    pub name: String,
    /// The questionnaire.
    pub questionnaire: Rc<Questionnaire>,
    /// Why it suits the company, in the words of the main questionnaire; none where it does not.
    pub why: Option<Localized>,
    /// Whether the company has an assessment of it.
    pub is_answered: bool,
}

/// What the main questionnaire knows about the company.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// The main questionnaire.
    pub questionnaire: Rc<Questionnaire>,
    /// The newest assessment of it.
    pub assessment: Assessment,
}

impl Offer {
    /// Returns how many questions there can be, those about scope not counted.
    #[must_use]
    pub fn questions(&self) -> usize {
        let sections = self.questionnaire.sections.iter();
        sections.map(|section| section.questions.len()).sum()
    }

    /// Returns how many minutes all of it takes at most, in halves.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        minutes(self.questions() + self.questionnaire.scope.len())
    }
}

impl Basis {
    /// Returns the ids of the questionnaires that suit the company, each with why, in their order.
    #[must_use]
    pub fn suiting(&self) -> Vec<(&str, &Localized)> {
        follow_ups(&self.questionnaire, &self.assessment)
            .into_iter()
            .map(|follow_up| (follow_up.questionnaire.as_str(), &follow_up.why))
            .collect()
    }

    /// Tells whether one of these assessments is the company's, of this questionnaire.
    #[must_use]
    pub fn has_answered(&self, questionnaire: &str, stored: &[Assessment]) -> bool {
        stored.iter().any(|each| {
            each.questionnaire.id == questionnaire && each.is_of_same_site(&self.assessment)
        })
    }
}

impl Offers {
    /// Puts the installed questionnaires in order; `main` is the name of the main one.
    #[must_use]
    pub fn of(
        installed: Vec<(String, Rc<Questionnaire>)>,
        main: &str,
        basis: Option<Basis>,
        stored: &[Assessment],
    ) -> Self {
        let suiting = basis.as_ref().map(Basis::suiting).unwrap_or_default();
        let place = |id: &str| suiting.iter().position(|(suits, _)| *suits == id);
        let mut installed = installed;
        installed.sort_by_key(|(name, questionnaire)| {
            let place = place(&questionnaire.id);
            (name == main, place.is_none(), place)
        });
        let offer = |(name, questionnaire): (String, Rc<Questionnaire>)| Offer {
            why: place(&questionnaire.id)
                .and_then(|place| suiting.get(place))
                .map(|(_, why)| (*why).clone()),
            is_answered: basis
                .as_ref()
                .is_some_and(|basis| basis.has_answered(&questionnaire.id, stored)),
            name,
            questionnaire,
        };
        Self {
            rows: installed.into_iter().map(offer).collect(),
            cursor: 0,
            basis: basis.map(Box::new),
        }
    }

    /// Returns the questionnaire under the cursor.
    #[must_use]
    pub fn selected(&self) -> Option<&Offer> {
        self.rows.get(self.cursor)
    }
}
