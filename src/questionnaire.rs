//! What is asked: the model of a questionnaire, how it is read and checked.
//!
//! A [`Questionnaire`] is complete and consistent once it exists: every
//! language, condition and option has been checked by [`load`]. It knows nothing
//! of answers, scores or screens.

mod card;
mod check;
mod condition;
mod contact;
mod cover;
mod crosswalk;
mod draft;
mod duration;
mod effort;
mod fault;
mod files;
mod follow_up;
mod kind;
mod lacking;
mod level;
mod library;
mod load;
mod load_error;
mod method;
mod model;
mod option;
mod question;
mod section;
mod shapes;
mod source;

pub use crate::i18n::{Localized, Shown};
pub use card::{Card, CardKind};
pub use condition::{Condition, Named};
pub use contact::Contact;
pub use cover::Cover;
pub use crosswalk::{Known, OfficialDocument, OfficialPoint};
pub use duration::{SECONDS_A_QUESTION, minutes};
pub use effort::Effort;
pub use fault::{Excerpt, Fault, FaultRecord, Rule};
pub use files::Files;
pub use follow_up::FollowUp;
pub use kind::{Kind, Step};
pub use lacking::{Count, Lacking, MissingText, Part, lacking};
pub use level::Level;
pub use library::Library;
pub use load::{check, load};
pub use load_error::LoadError;
pub use method::{Band, Method, PointBand, RiskLevel};
pub use model::Questionnaire;
pub use option::{AnswerOption, Credit, Role};
pub use question::{Gate, Question};
pub use section::{Section, SectionRole};
pub use source::{Confidence, Source, SourceKind};
