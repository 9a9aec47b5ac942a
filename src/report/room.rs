//! Papers of a gathering that a trainer leads: what each participant takes home as evidence.

mod certificate;
mod gathering;

pub use certificate::{Certificate, certificate};
pub use gathering::Gathering;
