//! The words of the interface: Fluent messages from `i18n/<lang>/*.ftl`, compiled in.
//!
//! Everything a person reads that is not part of a questionnaire comes from
//! here. Other modules hand over a [`Message`] (an id with its arguments) and
//! never a sentence. A language is a folder; nothing in the code lists them.

mod catalog;
mod lang;
mod message;

pub use catalog::{Catalog, Catalogs};
pub use lang::Lang;
pub use message::{Arg, Explain, Message};
