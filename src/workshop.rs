//! A gathering that a trainer leads: one folder, portable on a stick.
//!
//! The folder is a data folder like any other (`assessments/`, `questionnaires/`), so that whatever
//! reads or writes assessments works in it, with one file more: `workshop.ron`, a [`Workshop`].

mod model;

pub use model::{Expected, GroupKind, Participant, Way, Workshop};
