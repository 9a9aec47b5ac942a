use super::Finding;
use crate::cli::language::{Language, Reason};
use crate::i18n::Message;
use serde_json::json;
use std::env::consts::{ARCH, OS};

/// Says which program this is.
pub(super) fn version() -> Finding {
    let version = env!("CARGO_PKG_VERSION");
    let said = Message::new("doctor-version")
        .with("version", version)
        .with("system", format!("{OS} {ARCH}"));
    Finding::good(
        "version",
        said,
        json!({"version": version, "system": OS, "machine": ARCH}),
    )
}

/// Says which language is spoken, and why.
pub(super) fn language(language: &Language) -> Finding {
    let reason = match language.reason {
        Reason::Flag => "flag",
        Reason::Variable => "variable",
        Reason::Settings => "settings",
        Reason::Locale => "locale",
        Reason::Console => "console",
        Reason::Nothing => "nothing",
    };
    let said = Message::new("doctor-language").with("reason", reason);
    let value = json!({"language": language.lang.code(), "reason": reason});
    Finding::good("language", said, value).advise(language.caution())
}

/// Says that nothing leaves this computer.
pub(super) fn network() -> Finding {
    Finding::good(
        "network",
        Message::new("doctor-network"),
        json!({"sockets": 0}),
    )
}
