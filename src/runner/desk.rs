//! Where codes come in and become assessments again, for the command line and for the wizard.
//!
//! What has come in is on the disk before the next code is looked at, so that half a set waits
//! for its rest, also over the end of the program.

mod reply;
mod welcome;

pub use reply::Reply;
pub use welcome::Welcome;

use crate::assessment::store::{Load, Lock, RecordGuard, RecordLoad, Store};
use crate::assessment::transfer::{
    CodeFault, HashStart, Part, Payload, Received, Sent, Taken, TransferError,
};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Files, LoadError, Questionnaire, load};
use std::cmp::Ordering;

/// The desk of one data folder: what waits for its rest, and where assessments go.
#[derive(Debug)]
pub struct Desk {
    store: Store,
    guard: RecordGuard<Received>,
    received: Received,
    /// The questionnaire that a person named, when it is neither compiled in nor kept.
    given: Option<Files>,
    /// The workshop whose participants the assessments are.
    welcome: Option<Welcome>,
}

impl Desk {
    /// Opens the desk, as the only one of its data folder.
    ///
    /// # Errors
    ///
    /// Another program has it open, or what waits cannot be read; that is left alone.
    pub fn open(store: Store, given: Option<Files>) -> Result<Self, Message> {
        let guard = store.lock_record::<Received>().map_err(said)?;
        let received = read(&store, guard.load())?;
        Ok(Self {
            store,
            guard,
            received,
            given,
            welcome: None,
        })
    }

    /// Opens the desk of a workshop: whoever comes in is a participant.
    ///
    /// # Errors
    ///
    /// Those of [`Desk::open`].
    pub fn of_workshop(welcome: Welcome, given: Option<Files>) -> Result<Self, Message> {
        let mut desk = Self::open(welcome.store().clone(), given)?;
        desk.welcome = Some(welcome);
        Ok(desk)
    }

    /// Returns how many sets wait for the rest of their codes.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.received.names().count()
    }

    /// Takes in what was complete already, as when its questionnaire has come since, and says
    /// what waits.
    ///
    /// # Errors
    ///
    /// What waits cannot be saved.
    pub fn look(&mut self) -> Result<Vec<Reply>, Message> {
        let sets: Vec<String> = self.received.names().map(str::to_owned).collect();
        let mut replies = Vec::new();
        for set in sets {
            replies.extend(self.progress(&set)?);
        }
        Ok(replies)
    }

    /// Takes one line in: one code, or several with tabs or commas between them.
    ///
    /// # Errors
    ///
    /// What came in cannot be saved.
    pub fn line(&mut self, line: &str) -> Result<Vec<Reply>, Message> {
        let codes = line.split(['\t', ',', '\u{FF0C}', '\u{3001}', ';']);
        let mut replies = Vec::new();
        for code in codes.map(str::trim).filter(|code| !code.is_empty()) {
            replies.extend(self.code(code)?);
        }
        Ok(replies)
    }

    /// Removes a set that waits.
    ///
    /// # Errors
    ///
    /// What is left cannot be saved.
    pub fn forget(&mut self, set: &str) -> Result<Reply, Message> {
        let set = set.trim().to_uppercase();
        let about = |id| Message::new(id).with("set", set.as_str());
        if !self.received.forget(&set) {
            return Ok(Reply::refused(about("receive-not-waiting")));
        }
        self.save()?;
        Ok(Reply::said(about("receive-forgotten")))
    }

    fn code(&mut self, code: &str) -> Result<Vec<Reply>, Message> {
        let part = match Part::read(code) {
            Ok(part) => part,
            Err(fault) => return Ok(vec![Reply::refused(self.about_fault(&fault))]),
        };
        let mut taken = self.received.take(&part);
        if let Ok(Taken::Done(_, id)) = &taken
            && matches!(self.store.load(id), Load::Absent)
        {
            // It was deleted since, and is wanted again.
            self.received.undo(&id.clone());
            taken = self.received.take(&part);
        }
        let (set, reply) = match taken {
            Err(fault) => return Ok(vec![Reply::refused(self.about_fault(&fault))]),
            Ok(Taken::Done(set, id)) => {
                let done = about("receive-done", &id).with("set", set);
                return Ok(vec![Reply::said(done)]);
            }
            Ok(Taken::Again(set)) => (set, Reply::about("receive-again", &part)),
            Ok(Taken::New(set)) => {
                self.save()?;
                (set, Reply::about("receive-taken", &part))
            }
        };
        let mut replies = vec![reply];
        replies.extend(self.progress(&set)?);
        Ok(replies)
    }

    /// Stores the assessment of a set that is complete, or says what is missing.
    fn progress(&mut self, name: &str) -> Result<Vec<Reply>, Message> {
        let Some(set) = self.received.set(name) else {
            // Nothing in the file is a code any more.
            return Ok(vec![Reply::refused(self.about_set("receive-mixed", name))]);
        };
        let payload = match set.payload() {
            Err(fault) => return Ok(vec![Reply::refused(self.about_fault(&fault))]),
            Ok(None) => return Ok(vec![Reply::missing(name, &set.missing())]),
            Ok(Some(payload)) => payload,
        };
        // Whatever keeps it out, the codes stay where they are.
        match self.import(&payload) {
            Err(why) => {
                let kept = self.about_set("receive-kept", name);
                Ok(vec![Reply::refused(why), Reply::refused(kept)])
            }
            Ok((message, id)) => {
                self.received.finish(name, &id);
                self.save()?;
                Ok(vec![Reply::said(message)])
            }
        }
    }

    fn import(&self, payload: &Payload) -> Result<(Message, AssessmentId), Message> {
        let start = payload.questionnaire();
        let start = start.ok_or_else(|| TransferError::NotUnderstood.message())?;
        let (questionnaire, files) = self.questionnaire(&start)?;
        let sent = payload.open(&questionnaire).map_err(said)?;
        if let Some(welcome) = &self.welcome {
            welcome.admit(&sent.assessment)?;
        }
        let (message, stored) = self.store_sent(&questionnaire, &files, &sent)?;
        if let Some(welcome) = &self.welcome {
            welcome.write_down(&stored)?;
        }
        Ok((message, stored.id))
    }

    /// Says a fault with the command that removes the set from this desk.
    fn about_fault(&self, fault: &CodeFault) -> Message {
        fault.message().with("room", self.room())
    }

    fn about_set(&self, id: &'static str, set: &str) -> Message {
        let message = Message::new(id).with("set", set);
        message.with("room", self.room())
    }

    /// What a command needs to come to this desk again.
    fn room(&self) -> String {
        let welcome = self.welcome.as_ref();
        welcome.map_or_else(String::new, Welcome::option)
    }

    fn questionnaire(&self, start: &HashStart) -> Result<(Questionnaire, Files), Message> {
        let is_wanted = |files: &&Files| HashStart::of(&files.hash()).as_ref() == Some(start);
        let missing = |id| Message::new(id).with("hash", start.to_string());
        let files = match &self.given {
            Some(given) => Some(given)
                .filter(is_wanted)
                .cloned()
                .ok_or_else(|| missing("receive-questionnaire-other"))?,
            None => self
                .store
                .questionnaire_by_hash(start)
                .ok_or_else(|| missing("receive-questionnaire-missing"))?,
        };
        let questionnaire = load(&files).map_err(|faults| said(LoadError::Faults(faults)))?;
        Ok((questionnaire, files))
    }

    /// Stores what was sent, unless what is kept under its id is the same or newer; returns what
    /// is stored then.
    fn store_sent(
        &self,
        questionnaire: &Questionnaire,
        files: &Files,
        sent: &Sent,
    ) -> Result<(Message, Assessment), Message> {
        let id = &sent.assessment.id;
        let guard = self.store.lock(id).and_then(Lock::guard).map_err(said)?;
        let (message, ours) = match guard.load() {
            Load::Absent => ("receive-new", sent.assessment.clone()),
            Load::Loaded(stored) => {
                let ours = sent.over(questionnaire, &stored);
                match stored.sequence.cmp(&ours.sequence) {
                    _ if stored == ours => return Ok((about("receive-same", id), stored)),
                    Ordering::Greater => return Ok((about("receive-older", id), stored)),
                    Ordering::Equal if sent.completes(questionnaire, &stored) => {
                        ("receive-completed", ours)
                    }
                    Ordering::Equal => return Err(about("receive-other", id)),
                    Ordering::Less => ("receive-replaced", ours),
                }
            }
            other => {
                let absent = || about("store-absent", id);
                return Err(other.fault(id).unwrap_or_else(absent));
            }
        };
        self.store
            .keep_questionnaire(&ours.questionnaire, files)
            .map_err(said)?;
        guard.save(&ours).map_err(said)?;
        let is_named = if sent.carries.names { "yes" } else { "no" };
        let message = about(message, id)
            .with("names", is_named)
            .with("workshop", self.welcome.as_ref().map_or("no", |_| "yes"));
        Ok((message, ours))
    }

    fn save(&self) -> Result<(), Message> {
        self.guard.save(&self.received).map_err(said)
    }
}

/// Returns what waits, or why it cannot be read; a file that cannot be read is left alone.
fn read(store: &Store, load: RecordLoad<Received>) -> Result<Received, Message> {
    let path = store.record_path::<Received>();
    match load {
        RecordLoad::Absent => Ok(Received::default()),
        RecordLoad::Loaded(received) | RecordLoad::OnlyBackup(received) => Ok(received),
        RecordLoad::Newer { format } => Err(Message::new("receive-newer")
            .with("path", path.display().to_string())
            .with("format", format.to_string())),
        RecordLoad::Damaged { damage, .. } => Err(damage.said_by("receive-broken")),
        RecordLoad::Unreadable(error) => Err(error.message()),
    }
}

fn about(message: &'static str, id: &AssessmentId) -> Message {
    Message::new(message).with("id", id.as_str())
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn said(error: impl Explain) -> Message {
    error.message()
}
