use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::new::{Range, level};
use crate::cli::output::{Output, tell};
use crate::cli::report::replace_file;
use crate::i18n::Message;
use crate::questionnaire::Library;
use crate::report::form::{Form, Sheet, form_html, form_text, form_xlsx};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Print {
    #[arg(value_name = "ID")]
    questionnaire: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Paper,
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "full")]
    level: Range,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

// A comment on this enum would become English help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Paper {
    #[default]
    Text,
    Html,
    Xlsx,
}

/// Prints a blank form, or writes it to a file and says where it went.
pub(super) fn run(
    print: &Print,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    if print.format == Paper::Xlsx && print.output.is_none() {
        return Err(Failure::usage("form-xlsx-needs-output"));
    }
    let questionnaire = Library::open(&print.questionnaire)?;
    let level = level(&questionnaire, print.level.into())?;
    let form = Form::of(&questionnaire, level);
    let today = environment.now().date();
    let sheet = Sheet::of(environment.catalog(), &form, today);
    let bytes = match print.format {
        Paper::Text => form_text(&sheet).into_bytes(),
        Paper::Html => form_html(&sheet).into_bytes(),
        Paper::Xlsx => form_xlsx(&sheet, today)?,
    };
    let Some(path) = &print.output else {
        return output.bytes(&bytes);
    };
    replace_file(path, &bytes)?;
    let written = Message::new("form-written").with("path", path.display().to_string());
    tell(&environment.say(&written));
    Ok(())
}
