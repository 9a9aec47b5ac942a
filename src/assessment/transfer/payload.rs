use super::bits::{BitReader, BitWriter};
use super::entries::{read_entries, write_entries};
use super::fingerprint::HashStart;
use super::{Carries, Sent, TransferError};
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::questionnaire::{Level, Questionnaire};
use jiff::Timestamp;

/// An assessment in few letters, 0–9 and A–X without I and O.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload(String);

impl Payload {
    /// Packs an assessment.
    ///
    /// # Errors
    ///
    /// [`TransferError::OtherVersion`] when the questionnaire is not the one it answers,
    /// [`TransferError::Answer`] when an answer is none that its question takes.
    pub fn of(
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        carries: Carries,
    ) -> Result<Self, TransferError> {
        let hash = HashStart::of(&questionnaire.hash)
            .filter(|_| Identity::of(questionnaire) == assessment.questionnaire)
            .ok_or(TransferError::OtherVersion)?;
        let mut bits = BitWriter::default();
        bits.bits(hash.bits(), HashStart::BITS);
        bits.bits(place_of(assessment.level), LEVEL_BITS);
        bits.flag(carries.reasons);
        bits.flag(carries.names);
        write_id(&mut bits, &assessment.id);
        bits.number(assessment.sequence);
        write_times(&mut bits, assessment);
        if carries.names {
            for name in [
                &assessment.organisation,
                &assessment.site,
                &assessment.respondent,
            ] {
                bits.text(name);
            }
        }
        write_entries(&mut bits, questionnaire, assessment, carries)?;
        Ok(Self(bits.finish()))
    }

    /// Takes letters that came in; nothing is understood yet.
    pub(super) fn from_letters(letters: String) -> Self {
        Self(letters)
    }

    /// Returns its letters.
    #[must_use]
    pub fn letters(&self) -> &str {
        &self.0
    }

    /// Returns which questionnaire it was made with; none when it is no payload at all.
    #[must_use]
    pub fn questionnaire(&self) -> Option<HashStart> {
        let mut bits = BitReader::new(&self.0)?;
        bits.bits(HashStart::BITS).map(HashStart::from_bits)
    }

    /// Returns what was sent.
    ///
    /// # Errors
    ///
    /// [`TransferError::OtherVersion`] with another questionnaire than it was made with,
    /// [`TransferError::NotUnderstood`] when it holds no assessment of it.
    pub fn open(&self, questionnaire: &Questionnaire) -> Result<Sent, TransferError> {
        if self.questionnaire() != HashStart::of(&questionnaire.hash) {
            return Err(TransferError::OtherVersion);
        }
        self.read(questionnaire).ok_or(TransferError::NotUnderstood)
    }

    fn read(&self, questionnaire: &Questionnaire) -> Option<Sent> {
        let mut bits = BitReader::new(&self.0)?;
        bits.bits(HashStart::BITS)?;
        let level = level_at(bits.bits(LEVEL_BITS)?)?;
        let carries = Carries {
            reasons: bits.flag()?,
            names: bits.flag()?,
        };
        let id = read_id(&mut bits)?;
        // So many saves no file has; a number near the end could not rise any more.
        let sequence = bits.number().filter(|number| *number < 1 << 53)?;
        let (started, updated) = read_times(&mut bits)?;
        let mut assessment = Assessment::new(id, questionnaire, level, started);
        assessment.sequence = sequence;
        assessment.updated = updated;
        if carries.names {
            assessment.organisation = bits.text(Assessment::NAME_MAX)?;
            assessment.site = bits.text(Assessment::NAME_MAX)?;
            assessment.respondent = bits.text(Assessment::NAME_MAX)?;
        }
        read_entries(&mut bits, questionnaire, &mut assessment, carries)?;
        bits.is_at_end().then_some(Sent {
            assessment,
            carries,
        })
    }
}

/// Enough for every level.
pub(super) const LEVEL_BITS: u32 = 2;

pub(super) fn place_of(level: Level) -> u64 {
    Level::ALL
        .iter()
        .position(|each| *each == level)
        .unwrap_or(0) as u64
}

pub(super) fn level_at(place: u64) -> Option<Level> {
    Level::ALL.get(usize::try_from(place).ok()?).copied()
}

fn write_id(bits: &mut BitWriter, id: &AssessmentId) {
    let number = id.number();
    bits.flag(number.is_some());
    match number {
        Some(number) => bits.bits(number, AssessmentId::NUMBER_BITS),
        None => bits.text(id.as_str()),
    }
}

fn read_id(bits: &mut BitReader) -> Option<AssessmentId> {
    if bits.flag()? {
        AssessmentId::from_number(bits.bits(AssessmentId::NUMBER_BITS)?)
    } else {
        AssessmentId::parse(&bits.text(64)?)
    }
}

/// Whole seconds: a check takes minutes.
fn write_times(bits: &mut BitWriter, assessment: &Assessment) {
    let started = assessment.started.as_second();
    bits.signed(started.saturating_sub(EPOCH));
    bits.signed(assessment.updated.as_second().saturating_sub(started));
}

fn read_times(bits: &mut BitReader) -> Option<(Timestamp, Timestamp)> {
    let started = bits.signed()?.checked_add(EPOCH)?;
    let updated = bits.signed()?.checked_add(started)?;
    let at = |second| Timestamp::from_second(second).ok();
    Some((at(started)?, at(updated)?))
}

/// 2026-01-01T00:00:00Z: seconds from there are short numbers.
const EPOCH: i64 = 1_767_225_600;
