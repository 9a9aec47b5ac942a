use crate::assessment::Assessment;
use crate::text::Editor;

/// The fields of the company-and-site screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The company.
    Organisation,
    /// The site, plant or shop.
    Site,
    /// Who answers.
    Respondent,
}

/// The company-and-site screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// The row of the cursor: the fields, then “go on”.
    pub cursor: usize,
    /// The text being written, while a field is open.
    pub editor: Option<Editor>,
    /// Whether the names are only proposed: they are those of an earlier assessment.
    pub is_proposal: bool,
}

impl Field {
    /// The fields in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Organisation, Self::Site, Self::Respondent];

    /// Returns what the assessment holds in this field.
    #[must_use]
    pub fn of(self, assessment: &Assessment) -> &str {
        match self {
            Self::Organisation => &assessment.organisation,
            Self::Site => &assessment.site,
            Self::Respondent => &assessment.respondent,
        }
    }

    /// Returns the assessment's text of this field, to change it.
    pub fn of_mut(self, assessment: &mut Assessment) -> &mut String {
        match self {
            Self::Organisation => &mut assessment.organisation,
            Self::Site => &mut assessment.site,
            Self::Respondent => &mut assessment.respondent,
        }
    }
}

impl Details {
    /// Opens the screen with no field open.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: 0,
            editor: None,
            is_proposal: false,
        }
    }

    /// Opens the screen with proposed names, the cursor on “go on”.
    #[must_use]
    pub fn proposed() -> Self {
        Self {
            cursor: Field::ALL.len(),
            is_proposal: true,
            ..Self::new()
        }
    }

    /// Returns the field under the cursor; none on “go on”.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        Field::ALL.get(self.cursor).copied()
    }
}

impl Default for Details {
    fn default() -> Self {
        Self::new()
    }
}
