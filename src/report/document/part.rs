use super::{Block, Words};

/// A part of a report with its heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Which part it is.
    pub id: PartId,
    /// Its heading; none where the paper's title is heading enough.
    pub heading: Words,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Which part of a report something is; formats with sheets or bookmarks go by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartId {
    /// Who, when, which questionnaire, and the boxes to sign.
    Head,
    /// Grade, score, coverage, what caps the grade, the risk map.
    Result,
    /// The sections, as a table and as bars.
    Sections,
    /// What to do, the most gain first.
    Actions,
    /// What is not known, and whom to ask.
    Unknowns,
    /// How the company uses AI.
    Scope,
    /// The questions of one section with answer, note and reason.
    Questions,
    /// What is stored but does not count now.
    Kept,
    /// Where every point comes from.
    Ledger,
    /// The official documents, point by point.
    Crosswalk,
    /// The documents the questions rest on.
    Sources,
    /// How the score is made.
    Method,
    /// Places to ask.
    Contacts,
    /// What the report is and is not.
    About,
    /// Who attended a gathering.
    Attendance,
    /// How a company stands beside the room of a workshop, or which groups the room has.
    Room,
    /// The questions on which a room disagrees most.
    Discussion,
    /// What has moved since an earlier check.
    Changes,
    /// A sheet of its own, such as a card for the wall.
    Sheet,
}

impl PartId {
    /// Returns the name that anchors and bookmarks go by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Result => "result",
            Self::Sections => "sections",
            Self::Actions => "actions",
            Self::Unknowns => "unknowns",
            Self::Scope => "scope",
            Self::Questions => "questions",
            Self::Kept => "kept",
            Self::Ledger => "ledger",
            Self::Crosswalk => "crosswalk",
            Self::Sources => "sources",
            Self::Method => "method",
            Self::Contacts => "contacts",
            Self::About => "about",
            Self::Attendance => "attendance",
            Self::Room => "room",
            Self::Discussion => "discussion",
            Self::Changes => "changes",
            Self::Sheet => "sheet",
        }
    }
}
