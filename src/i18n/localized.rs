use super::Lang;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// One text in every language it was written in.
///
/// In files: `(ja: "…", en: "…")`. The set of languages is open, so that a new
/// language is only data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<String, String>);

/// A text as it can be shown: in the wanted language, or a marked fall-back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether the wanted language lacks this text and another stands in.
    pub is_fallback: bool,
}

impl Localized {
    /// Makes a text from pairs of language code and words.
    #[must_use]
    pub fn from_pairs(pairs: &[(&str, &str)]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned()))
                .collect(),
        )
    }

    /// Returns the words in exactly this language.
    #[must_use]
    pub fn exact(&self, lang: &Lang) -> Option<&str> {
        self.0.get(lang.code()).map(String::as_str)
    }

    /// Returns the words in this very code or, marked, in its language or else in `first`.
    #[must_use]
    pub fn shown(&self, lang: &Lang, first: &Lang) -> Shown<'_> {
        match self.exact(lang) {
            Some(text) => Shown {
                text,
                is_fallback: false,
            },
            None => Shown {
                text: self
                    .of_language(lang)
                    .or(self.exact(first))
                    .unwrap_or_default(),
                is_fallback: true,
            },
        }
    }

    /// Returns the words in this very code, or in its language.
    #[must_use]
    pub fn of_language(&self, lang: &Lang) -> Option<&str> {
        lang.choose(&self.0).map(String::as_str)
    }

    /// Takes out the words under a code.
    pub(super) fn take(&mut self, code: &str) -> Option<String> {
        self.0.remove(code)
    }

    /// Goes through the languages and their words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(lang, text)| (lang.as_str(), text.as_str()))
    }
}

/// A field name that may be any identifier.
struct Code(String);

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CodeVisitor;
        impl Visitor<'_> for CodeVisitor {
            type Value = Code;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a language code")
            }
            fn visit_str<E>(self, code: &str) -> Result<Code, E> {
                Ok(Code(code.to_owned()))
            }
        }
        deserializer.deserialize_identifier(CodeVisitor)
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextsVisitor;
        impl<'de> Visitor<'de> for TextsVisitor {
            type Value = Localized;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("texts such as (ja: \"…\", en: \"…\")")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Localized, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some(Code(code)) = map.next_key()? {
                    if texts.contains_key(&code) {
                        map.next_value::<IgnoredAny>()?;
                        return Err(serde::de::Error::custom(format_args!(
                            "duplicate field `{code}`"
                        )));
                    }
                    texts.insert(code, map.next_value()?);
                }
                Ok(Localized(texts))
            }
        }
        deserializer.deserialize_struct("Localized", &[], TextsVisitor)
    }
}
