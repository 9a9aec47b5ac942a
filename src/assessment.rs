//! What was answered: one company's answers to one version of a questionnaire.
//!
//! An [`Assessment`] only records. Which of its answers count is decided with
//! the questionnaire in [`Standing`]; what they are worth is `scoring`'s.

mod answer;
mod carry_over;
mod due;
mod follow_ups;
mod id;
pub mod migration;
mod model;
mod name_key;
mod nameless;
mod progress;
mod standing;
pub mod store;
mod taken;
pub mod transfer;

pub use answer::{Answer, Entry};
pub use carry_over::carry_over;
pub use due::read_due;
pub use follow_ups::follow_ups;
pub use id::AssessmentId;
pub use model::{Assessment, Identity, SignOff};
pub use name_key::name_key;
pub use progress::{ActionState, Progress};
pub use standing::{Standing, State};
