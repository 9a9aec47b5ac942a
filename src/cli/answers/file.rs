use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A file of answers: what `tenken new --answers` takes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::cli) struct AnswersFile {
    #[serde(default)]
    pub(super) scope: Fields<Value>,
    #[serde(default)]
    pub(super) answers: Fields<Value>,
    #[serde(default)]
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
        let mut seen = std::collections::HashSet::new();
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
