use crate::assessment::store::{DataDir, Store};
use crate::i18n::{Catalogs, Lang};
use std::env;
use std::ffi::OsString;

/// The language this run speaks, and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Language {
    pub(super) lang: Lang,
    pub(super) reason: Reason,
}

/// What decided the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// `--lang`.
    Flag,
    /// `TENKEN_LANG`.
    Variable,
    /// The choice saved last.
    Settings,
    /// The system's locale.
    Locale,
    /// The Linux console has no Japanese letters.
    Console,
    /// Nothing; it is the first language.
    Nothing,
}

const VARIABLE: &str = "TENKEN_LANG";

/// Decides the language: `--lang`, else `TENKEN_LANG`, else the saved choice, else the locale.
///
/// A wrong flag is told by the parser; everything else that is no language is passed over.
pub(super) fn choose(
    catalogs: &Catalogs,
    flag: Option<OsString>,
    data_dir: Option<&DataDir>,
) -> Language {
    let of = |code: Option<String>| catalogs.for_locale(code?.split(',').next()?).cloned();
    let flag = flag.and_then(|flag| flag.into_string().ok());
    let saved = || Store::open(&data_dir?.path).settings().0.language;
    let is_console = env::var("TERM").is_ok_and(|term| term == "linux");
    let found = of(flag)
        .map(|lang| (lang, Reason::Flag))
        .or_else(|| Some((of(env::var(VARIABLE).ok())?, Reason::Variable)))
        .or_else(|| Some((of(saved())?, Reason::Settings)))
        .or_else(|| Some((of(sys_locale::get_locale())?, Reason::Locale)))
        .or_else(|| Some((of(is_console.then(|| "en".to_owned()))?, Reason::Console)));
    let (lang, reason) = found.unwrap_or_else(|| (Lang::new("ja"), Reason::Nothing));
    Language { lang, reason }
}

/// Finds the value of an option before the command line is parsed: its help needs the language.
pub(super) fn early(arguments: &[OsString], name: &str) -> Option<OsString> {
    let mut rest = arguments.iter().skip(1).take_while(|each| *each != "--");
    while let Some(argument) = rest.next() {
        if argument == name {
            return rest.next().cloned();
        }
        let joined = argument
            .to_str()
            .and_then(|text| text.strip_prefix(name)?.strip_prefix('='));
        if let Some(value) = joined {
            return Some(value.into());
        }
    }
    None
}
