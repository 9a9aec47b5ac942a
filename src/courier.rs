//! One stick that goes from computer to computer: everybody answers once, and one file remains.
//!
//! Its folder `courier` lies in the data folder of the stick, apart from assessments of whoever owns
//! the stick. It is a data folder like any other, with [`Errand`] as one file more, and with the
//! folder `handed-in`, which holds one export for each run. While somebody answers, the answers
//! are kept as everywhere, so that pulling the stick loses nothing.

mod errand;
mod handed_in;
mod name;
mod stick;
mod stick_error;
mod unfinished;

pub use errand::Errand;
pub use handed_in::HandedIn;
pub use name::stem;
pub use stick::Stick;
pub use stick_error::StickError;
pub use unfinished::Unfinished;
