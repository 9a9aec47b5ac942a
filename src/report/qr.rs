//! QR codes in the cells of a terminal (ISO/IEC 18004).
//!
//! A [`Window`] says how much fits, a [`Qr`] is one code as rows of cells; how a cell gets its
//! colours is the faces'. A code is drawn dark on light whatever the theme, with the quiet zone
//! of four modules that the standard asks for: many scanners read nothing else.

mod caption;
mod code;
mod window;

pub use caption::Caption;
pub use code::{Cell, Qr};
pub use window::Window;
