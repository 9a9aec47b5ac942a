//! Wrong command lines, said in the reader's language with the parser's details.

use super::failure::Failure;
use super::output::Output;
use crate::i18n::{Catalog, Message};
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Answers what the parser did not take: prints help or the version, or tells what is wrong.
pub(super) fn answer(
    catalog: &Catalog,
    error: &clap::Error,
    output: &mut Output,
) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output.print(&error.render().to_string())
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => Err(
            Failure::UsageSaid(error.render().to_string().trim_end().to_owned()),
        ),
        _ => Err(Failure::UsageSaid(words(catalog, error))),
    }
}

fn words(catalog: &Catalog, error: &clap::Error) -> String {
    let mut lines = vec![catalog.say(&wrong(error))];
    let suggestions = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let suggested = suggestions.into_iter().find_map(|kind| detail(error, kind));
    if let Some(suggested) = suggested {
        lines.push(catalog.say(&Message::new("cli-usage-suggested").with("word", suggested)));
    }
    if let Some(values) = detail(error, ContextKind::ValidValue) {
        lines.push(catalog.say(&Message::new("cli-usage-values").with("values", values)));
    }
    if let Some(usage) = detail(error, ContextKind::Usage) {
        let usage = usage
            .split_once(": ")
            .map_or(usage.as_str(), |(_, usage)| usage);
        lines.push(format!("{}: {usage}", catalog.text("cli-help-usage")));
    }
    lines.push(catalog.text("cli-usage-help"));
    lines.join("\n")
}

fn wrong(error: &clap::Error) -> Message {
    let argument = || detail(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = || detail(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => {
            Message::new("cli-usage-unknown-argument").with("argument", argument())
        }
        ErrorKind::InvalidSubcommand => Message::new("cli-usage-unknown-command").with(
            "command",
            detail(error, ContextKind::InvalidSubcommand).unwrap_or_default(),
        ),
        ErrorKind::InvalidValue if value().is_empty() => {
            Message::new("cli-usage-value-missing").with("argument", argument())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Message::new("cli-usage-invalid-value")
                .with("argument", argument())
                .with("value", value())
        }
        ErrorKind::TooFewValues | ErrorKind::NoEquals => {
            Message::new("cli-usage-value-missing").with("argument", argument())
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("cli-usage-missing").with("arguments", argument())
        }
        ErrorKind::ArgumentConflict => Message::new("cli-usage-twice").with("argument", argument()),
        _ => Message::new("cli-usage-other").with("detail", first_line(error)),
    }
}

fn detail(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}

fn first_line(error: &clap::Error) -> String {
    let rendered = error.render().to_string();
    let line = rendered.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}
