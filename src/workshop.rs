//! A gathering that a trainer leads: one folder, portable on a stick.
//!
//! The folder is a data folder like any other (`assessments/`, `questionnaires/`), so that whatever
//! reads or writes assessments works in it, with one file more: `workshop.ron`, a [`Workshop`].

mod error;
mod expected_list;
mod folder;
mod guard;
mod limit;
mod members;
mod model;
mod shelf;

pub use error::FolderError;
pub use expected_list::{ExpectedFault, ExpectedList};
pub use folder::Folder;
pub use guard::FolderGuard;
pub use limit::{Field, Limit};
pub use members::{Members, Uncounted, UncountedCause};
pub use model::{Expected, GroupKind, Participant, Way, Workshop};
pub use shelf::{Shelf, ShelfError, Shelved};
