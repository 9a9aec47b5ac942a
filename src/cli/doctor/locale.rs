use super::Finding;
use crate::i18n::Message;
use serde_json::json;
use std::env;

/// Looks whether the locale's letters are UTF-8.
pub(super) fn finding() -> Finding {
    let locale = locale();
    let said = Message::new("doctor-locale")
        .with("locale", locale.clone().unwrap_or_else(|| "-".to_owned()));
    let is_good = cfg!(windows) || locale.as_deref().is_some_and(is_utf8);
    let advice = (!is_good).then(|| Message::new("doctor-locale-advice"));
    Finding::good("locale", said, json!({"locale": locale, "utf8": is_good})).advise(advice)
}

/// The first of these that is set decides, as POSIX has it.
fn locale() -> Option<String> {
    ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())
}

fn is_utf8(locale: &str) -> bool {
    let codeset = locale.split('.').nth(1).unwrap_or_default();
    let codeset = codeset.split('@').next().unwrap_or_default();
    codeset.eq_ignore_ascii_case("utf-8") || codeset.eq_ignore_ascii_case("utf8")
}
