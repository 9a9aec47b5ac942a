//! The words of the interface: Fluent messages from `i18n/<lang>/*.ftl`, compiled in.
//!
//! Everything a person reads that is not part of a questionnaire comes from
//! here. Other modules hand over a [`Message`] (an id with its arguments) and
//! never a sentence. A language is a folder; nothing in the code lists them.
//!
//! Beside the messages stand the two lists that every text of the product is held
//! to: what must never be said ([`Claims`]) and what a thing is called ([`Glossary`]).

mod catalog;
mod claims;
mod expression;
mod glossary;
mod lang;
mod localized;
mod message;
mod sentences;
mod wording_error;

pub use catalog::{Catalog, Catalogs};
pub use claims::{Claim, Claims, Said};
pub use expression::Expression;
pub use glossary::{Avoided, Glossary, Official, Term};
pub use lang::Lang;
pub use localized::{Localized, Shown};
pub use message::{Arg, Explain, Message};
pub use sentences::sentences;
pub use wording_error::WordingError;
