//! How much may be handed in on the command line: as much as the screens take.

/// Most characters of the name of a company, a site or a person: it has to fit a line of the report.
pub(super) const NAME: usize = 60;

/// Most characters of a note or a reason.
pub(super) const TEXT: usize = 1_000;

/// Most bytes of a file of answers.
pub(super) const ANSWERS_BYTES: usize = 256 * 1024;
