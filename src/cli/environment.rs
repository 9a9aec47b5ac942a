use super::arguments::Global;
use super::failure::Failure;
use super::language::Language;
use crate::assessment::store::{DataDir, NoDataDir, Places, Store};
use crate::i18n::{Catalog, Catalogs, Lang, Message};
use jiff::Zoned;
use std::path::{Path, PathBuf};

/// What this run of the program was given: words, language, data folder and options.
pub(super) struct Environment<'a> {
    pub(super) catalogs: &'a Catalogs,
    pub(super) language: Language,
    pub(super) data_dir: Result<DataDir, NoDataDir>,
    pub(super) global: Global,
}

/// Decides the data folder; nothing is made yet.
pub(super) fn data_dir(flag: Option<PathBuf>) -> Result<DataDir, NoDataDir> {
    DataDir::find(Places::of_this_process(flag), Path::is_dir)
}

impl<'a> Environment<'a> {
    pub(super) fn new(
        catalogs: &'a Catalogs,
        language: Language,
        data_dir: Result<DataDir, NoDataDir>,
        global: Global,
    ) -> Self {
        Self {
            catalogs,
            language,
            data_dir,
            global,
        }
    }

    /// Returns the words this run speaks in.
    pub(super) fn catalog(&self) -> &'a Catalog {
        self.catalogs.get(&self.language.lang)
    }

    /// Says a message.
    pub(super) fn say(&self, message: &Message) -> String {
        self.catalog().say(message)
    }

    /// Returns the languages asked for on the command line, or the one this run speaks.
    pub(super) fn languages(&self) -> Vec<Lang> {
        let mut asked: Vec<Lang> = self
            .global
            .lang
            .iter()
            .map(|code| Lang::new(code))
            .collect();
        if asked.is_empty() {
            asked.push(self.language.lang.clone());
        }
        asked
    }

    /// Returns the store in the data folder.
    pub(super) fn store(&self) -> Result<Store, Failure> {
        match &self.data_dir {
            Ok(data_dir) => Ok(Store::open(&data_dir.path)),
            Err(error) => Err(Failure::from(*error)),
        }
    }

    /// Returns the time now where the person is.
    #[expect(clippy::unused_self, reason = "the clock belongs to the surroundings")]
    pub(super) fn now(&self) -> Zoned {
        Zoned::now()
    }
}
