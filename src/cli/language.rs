use crate::assessment::store::{DataDir, Store};
use crate::i18n::{Catalogs, Lang, Message};
use crate::tui::Abilities;
use std::env;
use std::ffi::OsString;

/// The language this run speaks, and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Language {
    pub(super) lang: Lang,
    pub(super) reason: Reason,
}

impl Language {
    /// Says why it is another language than the person is used to, and how to get that one.
    pub(super) fn caution(&self) -> Option<Message> {
        (self.reason == Reason::Console).then(|| Message::new("console-english"))
    }
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

/// The language that every terminal has the letters of.
const ASCII_LANGUAGE: &str = "en";
const VARIABLE: &str = "TENKEN_LANG";

/// Decides the language: `--lang`, else `TENKEN_LANG`, else the saved choice, else the locale.
///
/// On a console without Japanese letters it is English, whatever was saved and whatever the
/// locale says; only the two that are meant for this run go before that.
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
    let asked = of(flag)
        .map(|lang| (lang, Reason::Flag))
        .or_else(|| Some((of(env::var(VARIABLE).ok())?, Reason::Variable)));
    let wished = || {
        of(saved())
            .map(|lang| (lang, Reason::Settings))
            .or_else(|| Some((of(sys_locale::get_locale())?, Reason::Locale)))
            .unwrap_or_else(|| (Lang::new("ja"), Reason::Nothing))
    };
    let (lang, reason) = asked.unwrap_or_else(|| shown(wished(), catalogs));
    Language { lang, reason }
}

/// A wish that was not made for this console gives way where the console has no letters for it.
fn shown(wished: (Lang, Reason), catalogs: &Catalogs) -> (Lang, Reason) {
    if Abilities::here().has_japanese || wished.0.code() == ASCII_LANGUAGE {
        return wished;
    }
    match catalogs.for_locale(ASCII_LANGUAGE) {
        Some(lang) => (lang.clone(), Reason::Console),
        None => wished,
    }
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
