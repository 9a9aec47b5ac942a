use clap::ValueEnum;
use std::path::Path;

/// Returns the format that the ending of a file's name asks for; none where it asks for none of these.
pub(super) fn named_format<F: ValueEnum>(path: Option<&Path>) -> Option<F> {
    let ending = path?.extension()?.to_str()?.to_ascii_lowercase();
    let format = match ending.as_str() {
        "txt" => "text",
        "md" => "markdown",
        "htm" => "html",
        "jsonl" => "ndjson",
        other => other,
    };
    F::from_str(format, false).ok()
}
