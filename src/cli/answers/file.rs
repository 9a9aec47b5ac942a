use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

/// A file of answers: what `tenken new --answers` takes.
#[derive(Debug, Default)]
pub(in crate::cli) struct AnswersFile {
    pub(super) scope: Fields<Value>,
    pub(super) answers: Fields<Value>,
    pub(super) notes: Fields<String>,
}

impl AnswersFile {
    /// Reads the JSON text, without the byte-order mark some editors write.
    ///
    /// # Errors
    ///
    /// It is not JSON, has a field twice, or a field this program does not know.
    pub(in crate::cli) fn parse(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text.strip_prefix('\u{FEFF}').unwrap_or(text))
    }
}

// Derived code would also take an array of three objects.
impl<'de> Deserialize<'de> for AnswersFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FileVisitor)
    }
}

struct FileVisitor;

const PARTS: [&str; 3] = ["scope", "answers", "notes"];

impl<'de> Visitor<'de> for FileVisitor {
    type Value = AnswersFile;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with scope, answers and notes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<AnswersFile, A::Error> {
        let mut file = AnswersFile::default();
        let mut seen = HashSet::new();
        while let Some(part) = map.next_key::<String>()? {
            if !seen.insert(part.clone()) {
                return Err(A::Error::custom(format_args!("duplicate key {part:?}")));
            }
            match part.as_str() {
                "scope" => file.scope = map.next_value()?,
                "answers" => file.answers = map.next_value()?,
                "notes" => file.notes = map.next_value()?,
                other => return Err(A::Error::unknown_field(other, &PARTS)),
            }
        }
        Ok(file)
    }
}

/// The fields of a JSON object in their order; none stands there twice.
///
/// The parser alone would let the last of two equal keys win, and an answer would be lost.
#[derive(Debug)]
pub(super) struct Fields<T>(pub(super) Vec<(String, T)>);

impl<T> Default for Fields<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Fields<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor(PhantomData))
    }
}

struct FieldsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldsVisitor<T> {
    type Value = Fields<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with question ids as keys")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<T>, A::Error> {
        let mut fields: Vec<(String, T)> = Vec::new();
        let mut seen = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !seen.insert(key.clone()) {
                map.next_value::<IgnoredAny>()?;
                return Err(A::Error::custom(format_args!("duplicate key {key:?}")));
            }
            fields.push((key, map.next_value()?));
        }
        Ok(Fields(fields))
    }
}
