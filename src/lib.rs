//! tenken
