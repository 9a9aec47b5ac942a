use super::Session;
use crate::assessment::transfer::{Carries, Code, Payload, TransferError, TypedLine};
use crate::report::qr::Window;

/// The open assessment as codes that are scanned from the screen, or typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Which code is shown, from 0 on.
    pub at: usize,
    /// What travels beside scope and options.
    pub carries: Carries,
    /// Whether the lines for typing are shown.
    pub is_typed: bool,
}

/// What of the codes is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeSheet {
    /// One QR code, as the window has room for it.
    Code {
        /// The code.
        code: Code,
        /// Its version (ISO/IEC 18004), which is the most that the window has room for.
        version: u8,
    },
    /// All lines for typing.
    Lines(Vec<TypedLine>),
    /// The window is too small for any code.
    TooSmall,
}

impl Codes {
    /// Returns what is shown in a window.
    ///
    /// # Errors
    ///
    /// The assessment cannot be made into codes, or not into so few.
    pub fn sheet(self, session: &Session, window: Window) -> Result<CodeSheet, TransferError> {
        if self.is_typed {
            return Ok(CodeSheet::Lines(TypedLine::part(&self.payload(session)?)?));
        }
        let codes = self.all(session, window)?;
        let shown = codes.get(self.at).or(codes.last()).cloned();
        Ok(match (shown, window.version()) {
            (Some(code), Some(version)) => CodeSheet::Code { code, version },
            _ => CodeSheet::TooSmall,
        })
    }

    /// Returns how many codes there are in a window; none where no code can be shown.
    #[must_use]
    pub fn len(self, session: &Session, window: Window) -> usize {
        if self.is_typed {
            return 0;
        }
        self.all(session, window).map_or(0, |codes| codes.len())
    }

    fn all(self, session: &Session, window: Window) -> Result<Vec<Code>, TransferError> {
        match window.room() {
            None => Ok(Vec::new()),
            Some(room) => Code::part(&self.payload(session)?, room),
        }
    }

    fn payload(self, session: &Session) -> Result<Payload, TransferError> {
        Payload::of(&session.questionnaire, &session.assessment, self.carries)
    }
}
