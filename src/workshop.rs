//! A gathering that a trainer leads: one folder, portable on a stick.
//!
//! The folder is a data folder like any other (`assessments/`, `questionnaires/`), so that whatever
//! reads or writes assessments works in it, with one file more: `workshop.ron`, a [`Workshop`].

mod admission;
mod arrival;
mod collect;
mod counted;
mod error;
mod expected_list;
mod file_name;
mod folder;
mod group_choice;
mod guard;
mod limit;
mod manner;
mod members;
mod model;
mod shelf;
mod tally;

pub use collect::{Collected, Collector, DEPTH_MAX, FILES_MAX, Looked, Outcome};
pub use counted::Counted;
pub use error::FolderError;
pub use expected_list::{ExpectedFault, ExpectedList};
pub use file_name::file_name;
pub use folder::Folder;
pub use group_choice::{GroupChoice, GroupFault};
pub use guard::FolderGuard;
pub use limit::{Field, Limit};
pub use manner::Manner;
pub use members::{Members, Uncounted, UncountedCause};
pub use model::{Expected, GroupKind, Participant, Way, Workshop};
pub use shelf::{Shelf, ShelfError, Shelved};
pub use tally::{Tally, TallyFault};
