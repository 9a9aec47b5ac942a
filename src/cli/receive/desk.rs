use crate::assessment::store::{Load, RecordGuard, RecordLoad, Store};
use crate::assessment::transfer::{
    CodeFault, HashStart, Part, Payload, Received, Sent, Taken, TransferError,
};
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::cli::environment::Environment;
use crate::cli::exact::{Exact, by_hash_start};
use crate::cli::failure::Failure;
use crate::cli::opened::absent;
use crate::cli::workshop::Welcome;
use crate::i18n::Message;
use std::cmp::Ordering;

/// Where codes come in: what waits for its rest, and where assessments go.
pub(super) struct Desk<'a> {
    questionnaire: Option<&'a str>,
    /// The workshop whose participants the assessments are.
    welcome: Option<Welcome>,
    store: Store,
    guard: RecordGuard<Received>,
    received: Received,
}

impl<'a> Desk<'a> {
    /// Opens the desk, as the only one of the data folder.
    pub(super) fn open(
        environment: &Environment<'_>,
        questionnaire: Option<&'a str>,
        welcome: Option<Welcome>,
    ) -> Result<Self, Failure> {
        let store = match &welcome {
            Some(welcome) => welcome.store().clone(),
            None => environment.store()?,
        };
        let guard = store.lock_record::<Received>()?;
        let received = read(&store, guard.load())?;
        Ok(Self {
            questionnaire,
            welcome,
            store,
            guard,
            received,
        })
    }

    /// Returns what waits.
    pub(super) fn received(&self) -> &Received {
        &self.received
    }

    /// Takes a code in; it is on the disk when this returns.
    pub(super) fn take(&mut self, part: &Part) -> Result<Result<Taken, CodeFault>, Failure> {
        let taken = self.received.take(part);
        if matches!(taken, Ok(Taken::New(_))) {
            self.save()?;
        }
        Ok(taken)
    }

    /// Stores the assessment of a complete set, and says what was done with it.
    pub(super) fn import(&mut self, set: &str, payload: &Payload) -> Result<Message, Failure> {
        let Some(start) = payload.questionnaire() else {
            return Err(TransferError::NotUnderstood.into());
        };
        let exact = self.exact(&start)?;
        let sent = payload.open(&exact.questionnaire)?;
        let message = self.store(&exact, &sent)?;
        self.received.finish(set);
        self.save()?;
        Ok(message)
    }

    /// Removes a set that waits, or has come before.
    pub(super) fn forget(&mut self, set: &str) -> Result<Message, Failure> {
        let set = set.trim().to_uppercase();
        let id = if self.received.forget(&set) {
            self.save()?;
            "receive-forgotten"
        } else {
            "receive-not-waiting"
        };
        Ok(Message::new(id).with("set", set))
    }

    fn save(&self) -> Result<(), Failure> {
        Ok(self.guard.save(&self.received)?)
    }

    fn exact(&self, start: &HashStart) -> Result<Exact, Failure> {
        let missing = |id| {
            let message = Message::new(id).with("hash", start.to_string());
            Failure::Failed(message)
        };
        match self.questionnaire {
            Some(folder) => by_hash_start(&self.store, start, Some(folder))?
                .ok_or_else(|| missing("receive-questionnaire-other")),
            None => by_hash_start(&self.store, start, None)?
                .ok_or_else(|| missing("receive-questionnaire-missing")),
        }
    }

    fn store(&self, exact: &Exact, sent: &Sent) -> Result<Message, Failure> {
        let id = &sent.assessment.id;
        if let Some(welcome) = &self.welcome {
            welcome.admit(&sent.assessment)?;
        }
        let guard = self.store.lock(id)?.guard()?;
        let stored = guard.load();
        let ours = match &stored {
            Load::Absent => sent.assessment.clone(),
            Load::Loaded(stored) => {
                let ours = sent.over(&exact.questionnaire, stored);
                if let Some(message) = settled(stored, &ours)? {
                    self.welcome(stored)?;
                    return Ok(message);
                }
                ours
            }
            other => {
                let fault = other.fault(id).unwrap_or_else(|| absent(id));
                return Err(Failure::Failed(fault));
            }
        };
        if Identity::of(&exact.questionnaire) == ours.questionnaire {
            self.store
                .keep_questionnaire(&ours.questionnaire, &exact.files)?;
        }
        guard.save(&ours)?;
        self.welcome(&ours)?;
        let message = match stored {
            Load::Absent => "receive-new",
            _ => "receive-replaced",
        };
        Ok(about(message, id))
    }

    fn welcome(&self, assessment: &Assessment) -> Result<(), Failure> {
        match &self.welcome {
            Some(welcome) => welcome.write_down(assessment),
            None => Ok(()),
        }
    }
}

/// Says why nothing is to be stored; none when the codes have the newer version.
fn settled(stored: &Assessment, ours: &Assessment) -> Result<Option<Message>, Failure> {
    match stored.sequence.cmp(&ours.sequence) {
        _ if stored == ours => Ok(Some(about("receive-same", &ours.id))),
        Ordering::Greater => Ok(Some(about("receive-older", &ours.id))),
        Ordering::Equal => Err(Failure::Failed(about("receive-other", &ours.id))),
        Ordering::Less => Ok(None),
    }
}

fn about(message: &'static str, id: &AssessmentId) -> Message {
    Message::new(message).with("id", id.as_str())
}

/// Returns what waits, or why it cannot be read; a file that cannot be read is left alone.
fn read(store: &Store, load: RecordLoad<Received>) -> Result<Received, Failure> {
    let path = store.record_path::<Received>();
    let about = |id| Message::new(id).with("path", path.display().to_string());
    match load {
        RecordLoad::Absent => Ok(Received::default()),
        RecordLoad::Loaded(received) | RecordLoad::OnlyBackup(received) => Ok(received),
        RecordLoad::Newer { format } => {
            let newer = about("receive-newer").with("format", format.to_string());
            Err(Failure::Failed(newer))
        }
        RecordLoad::Damaged { damage, .. } => {
            Err(Failure::Failed(damage.said_by("receive-broken")))
        }
        RecordLoad::Unreadable(error) => Err(error.into()),
    }
}
