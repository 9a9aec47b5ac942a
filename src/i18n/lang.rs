use std::collections::BTreeMap;
use std::fmt;

/// A language by its code, such as `ja`, `en` or `ja-easy`.
///
/// The code is that of the folder in `i18n/` and of the texts in a
/// questionnaire; BCP 47 where one exists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(String);

impl Lang {
    /// Takes a code as it is written in files.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self(code.to_owned())
    }

    /// Returns the language's code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Returns the language alone, such as `ja` of `ja-easy`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Returns the tag that documents name it by (BCP 47).
    ///
    /// A variety that is only ours, such as `easy`, is none that readers of documents know, so
    /// it is the language alone.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.language()
    }

    /// Finds what is given for this very code, or for its language.
    pub(super) fn choose<'a, T>(&self, given: &'a BTreeMap<String, T>) -> Option<&'a T> {
        given.get(&self.0).or_else(|| given.get(self.language()))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
