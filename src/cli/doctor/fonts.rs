use super::Finding;
use crate::i18n::Message;
use serde_json::json;
use std::process::{Command, Stdio};

/// Counts the fonts with Japanese letters, where the system has a program that knows.
pub(super) fn finding() -> Finding {
    let Some(fonts) = japanese_fonts() else {
        return Finding::good("fonts", Message::new("doctor-fonts-unknown"), json!(null));
    };
    let said = Message::new("doctor-fonts").with("count", fonts);
    let advice = (fonts == 0).then(|| Message::new("doctor-fonts-advice"));
    Finding::good("fonts", said, json!({"japanese": fonts})).advise(advice)
}

fn japanese_fonts() -> Option<usize> {
    let listed = Command::new("fc-list")
        .args([":lang=ja", "family"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|listed| listed.status.success())?;
    let text = String::from_utf8_lossy(&listed.stdout);
    Some(text.lines().filter(|line| !line.trim().is_empty()).count())
}
