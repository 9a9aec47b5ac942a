use super::desk::Desk;
use crate::assessment::transfer::{CodeFault, Missing, Part, Taken};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::{Output, tell};
use crate::i18n::{Explain, Message};

/// The words at the desk: one line for every code that comes in.
pub(super) struct Reception<'r, 'd> {
    desk: &'r mut Desk<'d>,
    environment: &'d Environment<'d>,
    output: &'r mut Output,
    is_any_refused: bool,
}

impl<'r, 'd> Reception<'r, 'd> {
    pub(super) fn new(
        desk: &'r mut Desk<'d>,
        environment: &'d Environment<'d>,
        output: &'r mut Output,
    ) -> Self {
        Self {
            desk,
            environment,
            output,
            is_any_refused: false,
        }
    }

    /// Takes in what was complete already, as when its questionnaire has come since, and says
    /// what waits.
    pub(super) fn waiting(&mut self) -> Result<(), Failure> {
        let sets: Vec<String> = self.desk.received().names().map(str::to_owned).collect();
        for set in sets {
            self.progress(&set)?;
        }
        Ok(())
    }

    /// Says what can be done, to a person at a terminal.
    pub(super) fn intro(&mut self) -> Result<(), Failure> {
        self.say(&Message::new("receive-intro"))
    }

    /// Asks for the next code.
    pub(super) fn prompt(&mut self) -> Result<(), Failure> {
        let prompt = self.environment.catalog().text("receive-prompt");
        self.output.print(&format!("{prompt} "))?;
        self.output.flush()
    }

    /// Takes one line in: one code, or several with tabs or commas between them.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        let codes = line.split(['\t', ',', '\u{FF0C}', '\u{3001}', ';']);
        for code in codes.map(str::trim).filter(|code| !code.is_empty()) {
            self.code(code)?;
        }
        Ok(())
    }

    /// Fails when something was refused or still waits, so that a script notices.
    pub(super) fn end(&mut self) -> Result<(), Failure> {
        let waiting = self.desk.received().names().count();
        if waiting > 0 {
            self.say(&Message::new("receive-waiting").with("count", waiting))?;
        }
        if waiting > 0 || self.is_any_refused {
            self.output.flush()?;
            return Err(Failure::Found);
        }
        Ok(())
    }

    fn code(&mut self, code: &str) -> Result<(), Failure> {
        let part = match Part::read(code) {
            Ok(part) => part,
            Err(fault) => return self.refuse(&fault),
        };
        match self.desk.take(&part)? {
            Err(fault) => self.refuse(&fault),
            Ok(Taken::Done(set)) => self.say(&Message::new("receive-done").with("set", set)),
            Ok(Taken::Again(set)) => {
                self.say(&number(Message::new("receive-again"), &part))?;
                self.progress(&set)
            }
            Ok(Taken::New(set)) => {
                self.say(&number(Message::new("receive-taken"), &part))?;
                self.progress(&set)
            }
        }
    }

    /// Stores the assessment of a set that is complete, or says what is missing.
    fn progress(&mut self, name: &str) -> Result<(), Failure> {
        let Some(set) = self.desk.received().set(name) else {
            return Ok(());
        };
        match set.payload() {
            Err(fault) => self.refuse(&fault),
            Ok(None) => self.say(&missing(name, &set.missing())),
            Ok(Some(payload)) => match self.desk.import(name, &payload) {
                Ok(message) => self.say(&message),
                Err(Failure::Failed(message)) => self.refuse_with(&message),
                Err(other) => Err(other),
            },
        }
    }

    fn refuse(&mut self, fault: &CodeFault) -> Result<(), Failure> {
        self.refuse_with(&fault.message())
    }

    fn refuse_with(&mut self, message: &Message) -> Result<(), Failure> {
        self.is_any_refused = true;
        self.output.flush()?;
        tell(&self.environment.say(message));
        Ok(())
    }

    fn say(&mut self, message: &Message) -> Result<(), Failure> {
        self.output.line(&self.environment.say(message))
    }
}

fn number(message: Message, part: &Part) -> Message {
    match part {
        Part::Code(code) => message
            .with("kind", "code")
            .with("number", code.number().to_string())
            .with("total", code.total().to_string()),
        Part::Line(line) => message
            .with("kind", "line")
            .with("number", line.number().to_string())
            .with("total", ""),
    }
}

fn missing(set: &str, missing: &Missing) -> Message {
    let numbers: Vec<String> = missing.numbers.iter().map(u8::to_string).collect();
    let rest = match missing.total {
        None => "unknown",
        Some(_) => "known",
    };
    Message::new("receive-missing")
        .with("set", set)
        .with("numbers", numbers.join(", "))
        .with("count", missing.numbers.len())
        .with("rest", rest)
}
