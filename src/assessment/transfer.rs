//! An assessment as codes: out of a building where neither a network nor a stick is allowed.
//!
//! A [`Payload`] is the assessment in few letters; it travels as [`Code`]s, each of them one QR
//! code, or as [`TypedLine`]s that a person types. [`Received`] puts together what comes in, in
//! any order. `docs/transfer-code.md` has the rules, so that other programs can read a code.

mod alphabet;
mod bits;
mod carries;
mod code;
mod code_fault;
mod entries;
mod fingerprint;
mod part;
mod payload;
mod received;
mod received_set;
mod sent;
mod transfer_error;
mod typed_check;
mod typed_line;

pub use carries::Carries;
pub use code::Code;
pub use code_fault::CodeFault;
pub use fingerprint::HashStart;
pub use part::Part;
pub use payload::Payload;
pub use received::{Received, Taken};
pub use received_set::{Missing, ReceivedSet};
pub use sent::Sent;
pub use transfer_error::TransferError;
pub use typed_line::TypedLine;
