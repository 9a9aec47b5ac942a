use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::i18n::Message;
use crate::questionnaire::{Lacking, MissingText};

/// Writes what a language lacks: every text with its place, then how much is there, part by part.
pub(super) fn write(
    lacking: &Lacking,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let say = |id| Message::new(id).with("language", lacking.language.as_str());
    output.line("")?;
    if lacking.is_listed {
        for text in &lacking.texts {
            output.line(&line(text))?;
        }
        output.line(&environment.say(&say("cli-check-lacking")))?;
    } else {
        output.line(&environment.say(&say("cli-check-not-offered")))?;
    }
    for (part, count) in &lacking.parts {
        let counted = Message::new("cli-check-part")
            .with("part", part.id())
            .with("there", count.texts - count.missing)
            .with("texts", count.texts)
            .with("missing", count.missing);
        output.line(&format!("  {}", environment.say(&counted)))?;
    }
    Ok(())
}

/// The place, which editors and terminals can follow, and the names that lead to the text.
fn line(text: &MissingText) -> String {
    let MissingText {
        file, line, column, ..
    } = text;
    let question = text.question.as_deref().unwrap_or_default();
    format!("{file}:{line}:{column}  {question}  {}", text.text)
}
