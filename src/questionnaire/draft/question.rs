use super::Record;
use super::outline::Node;
use super::sheet::Sheet;
use crate::questionnaire::fault::Findings;
use crate::questionnaire::shapes::QuestionShape;
use crate::questionnaire::{Kind, Level};

const FIELDS: [&str; 22] = [
    "id",
    "kind",
    "level",
    "text",
    "help",
    "scale",
    "options",
    "steps",
    "evidence",
    "find_out",
    "card",
    "why",
    "first_step",
    "impact",
    "likelihood",
    "weight_reason",
    "effort",
    "gate",
    "advice",
    "when",
    "sources",
    "serves",
];

/// A question as it was written, with its place.
pub(crate) struct Asked<'s> {
    /// The file it stands in.
    pub(crate) sheet: &'s Sheet<'s>,
    /// Its place there.
    pub(crate) node: &'s Node,
    /// Whether it is one about scope.
    pub(crate) is_scope: bool,
    /// What it says; where `is_whole` does not hold, fields may lack.
    pub(crate) shape: QuestionShape,
    /// Whether every field could be read.
    pub(crate) is_whole: bool,
}

impl<'s> Asked<'s> {
    /// Reads a question; none when it is not even a struct.
    pub(super) fn read(
        sheet: &'s Sheet<'s>,
        node: &'s Node,
        is_scope: bool,
        findings: &mut Findings,
    ) -> Option<Self> {
        let mut record = Record::open(sheet, node, &FIELDS, findings)?;
        let shape = QuestionShape {
            id: record.required("id").unwrap_or_default(),
            kind: record.optional("kind").unwrap_or(Kind::Single),
            // Questions about scope are asked at every level, so that is the default.
            level: record.optional("level").unwrap_or(Level::Triage),
            text: record.required("text").unwrap_or_default(),
            help: record.optional("help"),
            scale: record.optional("scale"),
            options: record.values("options"),
            steps: record.values("steps"),
            evidence: record.optional("evidence").unwrap_or_default(),
            find_out: record.optional("find_out"),
            card: record.optional("card"),
            why: record.optional("why"),
            first_step: record.optional("first_step"),
            impact: record.optional("impact"),
            likelihood: record.optional("likelihood"),
            weight_reason: record.optional("weight_reason"),
            effort: record.optional("effort"),
            gate: record.optional("gate"),
            advice: record.optional("advice"),
            when: record.optional("when"),
            sources: record.optional("sources").unwrap_or_default(),
            serves: record.optional("serves").unwrap_or_default(),
        };
        let is_whole = record.is_whole();
        Some(Self {
            sheet,
            node,
            is_scope,
            shape,
            is_whole,
        })
    }

    /// Tells whether its answers count: neither scope nor text is ever scored.
    pub(crate) fn is_scored(&self) -> bool {
        !self.is_scope && !matches!(self.shape.kind, Kind::Text { .. })
    }
}
