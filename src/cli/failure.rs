use super::output::tell;
use crate::i18n::{Catalog, Explain, Message};
use std::io;
use std::process::ExitCode;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub(super) enum Failure {
    /// It failed; the message says what, where and what to do.
    Failed(Message),
    /// It failed for several reasons, every one of them told.
    Several(Message, Vec<Message>),
    /// It found what it was looking for, or part of it failed, and everything is said already.
    Found,
    /// The command line is wrong.
    Usage(Message),
    /// The command line is wrong, and this is said about it.
    UsageSaid(String),
    /// The system ended the wizard with this signal; everything is saved.
    Signal(u8),
    /// Whoever read the output has stopped, as `head` does: nothing to say.
    ClosedPipe,
}

/// The exit code of a wrong command line.
const WRONG_COMMAND_LINE: u8 = 2;

impl Failure {
    /// Makes a failure from the id of a message without arguments.
    pub(super) fn because(id: &'static str) -> Self {
        Self::Failed(Message::new(id))
    }

    /// Makes a failure of the command line from the id of a message without arguments.
    pub(super) fn usage(id: &'static str) -> Self {
        Self::Usage(Message::new(id))
    }

    /// Makes the failure of writing the output.
    pub(super) fn of_output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::ClosedPipe;
        }
        Self::Failed(Message::new("cli-output-failed").with("detail", error.to_string()))
    }

    /// Says the failure on standard error and returns the exit code.
    pub(super) fn tell(self, catalog: &Catalog) -> ExitCode {
        match self {
            Self::Failed(message) => {
                tell(&catalog.say(&message));
                ExitCode::FAILURE
            }
            Self::Several(head, each) => {
                let mut lines = vec![catalog.say(&head)];
                lines.extend(
                    each.iter()
                        .map(|message| format!("  - {}", catalog.say(message))),
                );
                tell(&lines.join("\n"));
                ExitCode::FAILURE
            }
            Self::Found => ExitCode::FAILURE,
            Self::Usage(message) => {
                tell(&catalog.say(&message));
                ExitCode::from(WRONG_COMMAND_LINE)
            }
            Self::UsageSaid(words) => {
                tell(&words);
                ExitCode::from(WRONG_COMMAND_LINE)
            }
            // As shells report a program that a signal ended.
            Self::Signal(signal) => ExitCode::from(128_u8.saturating_add(signal)),
            Self::ClosedPipe => ExitCode::SUCCESS,
        }
    }
}

impl<E: Explain> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Failed(error.message())
    }
}
