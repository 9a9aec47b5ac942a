use super::{Field, Limit, Workshop};
use crate::i18n::{Explain, Message};

/// A kind of group and the label that a participant has of it, such as 業種 and 製造.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupChoice {
    /// The kind's name, one that the workshop has.
    pub kind: String,
    /// The label; empty to take it away.
    pub label: String,
}

/// Why a group was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupFault {
    /// It is not a kind and a label with an equals sign between.
    #[error("{0:?} has no equals sign")]
    NoSign(String),
    /// The workshop has no such kind.
    #[error("no kind {kind:?}")]
    NoSuchKind {
        /// What was asked for.
        kind: String,
        /// Those that there are.
        kinds: Vec<String>,
    },
    /// The kind has labels, and this is none of them.
    #[error("no label {label:?}")]
    NoSuchLabel {
        /// The kind.
        kind: String,
        /// What was asked for.
        label: String,
        /// Those that there are.
        labels: Vec<String>,
    },
    /// The label is too long.
    #[error(transparent)]
    Limit(#[from] Limit),
}

impl GroupChoice {
    /// Reads `KIND=LABEL`, whichever width the sign has, and checks it against the workshop.
    ///
    /// # Errors
    ///
    /// The sign, the kind or the label is not there.
    pub fn parse(workshop: &Workshop, text: &str) -> Result<Self, GroupFault> {
        let (kind, label) = text
            .split_once(['=', '\u{FF1D}'])
            .ok_or_else(|| GroupFault::NoSign(text.to_owned()))?;
        let (kind, label) = (kind.trim(), label.trim());
        let Some(found) = workshop.groups.iter().find(|group| group.name == kind) else {
            return Err(GroupFault::NoSuchKind {
                kind: kind.to_owned(),
                kinds: workshop.groups.iter().map(|it| it.name.clone()).collect(),
            });
        };
        let is_free = found.labels.is_empty() || label.is_empty();
        if !is_free && !found.labels.iter().any(|each| each == label) {
            return Err(GroupFault::NoSuchLabel {
                kind: kind.to_owned(),
                label: label.to_owned(),
                labels: found.labels.clone(),
            });
        }
        if !label.is_empty() {
            Field::Label.text(label)?;
        }
        Ok(Self {
            kind: kind.to_owned(),
            label: label.to_owned(),
        })
    }
}

impl Explain for GroupFault {
    fn message(&self) -> Message {
        match self {
            Self::NoSign(text) => Message::new("workshop-group-sign").with("text", text.as_str()),
            Self::NoSuchKind { kind, kinds } => Message::new("workshop-group-kind")
                .with("kind", kind.as_str())
                .with("has_kinds", if kinds.is_empty() { "no" } else { "yes" })
                .with("kinds", kinds.join(", ")),
            Self::NoSuchLabel {
                kind,
                label,
                labels,
            } => Message::new("workshop-group-label")
                .with("kind", kind.as_str())
                .with("label", label.as_str())
                .with("labels", labels.join(", ")),
            Self::Limit(limit) => limit.message(),
        }
    }
}
