use super::fingerprint::set_of;
use super::typed_line::HEAD_LETTERS;
use super::{Code, CodeFault, Part, Payload, TypedLine};

/// The parts of one assessment that have come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedSet {
    /// The parts by rising number; never empty, all of one kind and one set.
    parts: Vec<Part>,
}

/// Which parts a set still lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The numbers of those that are known to be missing.
    pub numbers: Vec<u8>,
    /// How many there are in all; none until the first typed line says so.
    pub total: Option<u8>,
}

impl ReceivedSet {
    /// Begins with one part.
    pub(super) fn new(part: Part) -> Self {
        Self { parts: vec![part] }
    }

    /// Returns the name that all parts of the set have in common, and no other set's.
    pub(super) fn name_of(part: &Part) -> String {
        match part {
            Part::Code(code) => format!("{}-{}", code.set(), code.total()),
            Part::Line(line) => line.set().to_string(),
        }
    }

    /// Takes a part in; tells whether it is new.
    ///
    /// # Errors
    ///
    /// [`CodeFault::Differs`] when the number came before with other letters.
    pub(super) fn take(&mut self, part: Part) -> Result<bool, CodeFault> {
        let number = number(&part);
        match self.parts.binary_search_by_key(&number, self::number) {
            Ok(place) if self.parts[place] == part => Ok(false),
            Ok(_) => Err(CodeFault::Differs {
                set: Self::name_of(&part),
                number,
            }),
            Err(place) => {
                self.parts.insert(place, part);
                Ok(true)
            }
        }
    }

    /// Returns the parts by rising number.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Says what is missing.
    #[must_use]
    pub fn missing(&self) -> Missing {
        let total = self.total();
        let last = self.parts.last().map_or(0, number);
        let numbers = (1..=total.unwrap_or(last))
            .filter(|wanted| self.parts.iter().all(|part| number(part) != *wanted))
            .collect();
        Missing { numbers, total }
    }

    /// Puts the parts together; none while one is missing.
    ///
    /// # Errors
    ///
    /// [`CodeFault::Mixed`] when they were not made from one assessment.
    pub fn payload(&self) -> Result<Option<Payload>, CodeFault> {
        let missing = self.missing();
        if missing.total.is_none() || !missing.numbers.is_empty() {
            return Ok(None);
        }
        let data: String = self.parts.iter().map(data).collect();
        let (set, letters) = match self.parts.first() {
            Some(Part::Code(code)) => (code.set().to_owned(), data),
            Some(Part::Line(line)) => {
                let (head, letters) = data.split_at(HEAD_LETTERS);
                // A payload never ends with a zero, so those at the end fill the last line.
                let letters = letters.trim_end_matches('0').to_owned();
                (format!("{}{}", line.set(), &head[1..]), letters)
            }
            None => return Ok(None),
        };
        let is_whole = self.parts.len() == usize::from(missing.total.unwrap_or_default());
        if is_whole && set_of(&letters) == set {
            Ok(Some(Payload::from_letters(letters)))
        } else {
            let set = self.parts.first().map(Self::name_of).unwrap_or_default();
            Err(CodeFault::Mixed { set })
        }
    }

    fn total(&self) -> Option<u8> {
        match self.parts.first()? {
            Part::Code(code) => Some(code.total()),
            Part::Line(line) => line.total(),
        }
    }
}

fn number(part: &Part) -> u8 {
    match part {
        Part::Code(code) => Code::number(code),
        Part::Line(line) => TypedLine::number(line),
    }
}

fn data(part: &Part) -> &str {
    match part {
        Part::Code(code) => code.data(),
        Part::Line(line) => line.data(),
    }
}
