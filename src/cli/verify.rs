//! `tenken verify`: whether a JSON report or an export says what its answers give.

mod json;
mod text;

use super::environment::Environment;
use super::exact::exact;
use super::failure::Failure;
use super::format::Format;
use super::json_file;
use super::output::Output;
use super::portable::{kind_of, refuse_newer};
use crate::i18n::Message;
use crate::questionnaire::Questionnaire;
use crate::report::{Difference, FileKind, Verified, typed_check_code, verify};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Verify {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

/// What is to be told about one file.
struct Finding {
    path: String,
    kind: FileKind,
    questionnaire: Questionnaire,
    result: Result<Verified, Vec<Difference>>,
    /// The code of a paper, as it was given and read.
    code: Option<String>,
}

/// Says “same”, or everything that differs; only the first is a success.
pub(super) fn run(
    asked: &Verify,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let code = asked.code.as_deref().map(read_code).transpose()?;
    let told = json_file::read(&asked.file)?;
    let kind = kind_of(&told).ok_or_else(|| not_ours(asked))?;
    refuse_newer(&told, &asked.file)?;
    let exact = exact(environment, &told, asked.questionnaire.as_deref(), None)?;
    let today = environment.now().date();
    let catalogs = environment.catalogs;
    let finding = Finding {
        path: asked.file.display().to_string(),
        kind,
        result: verify(catalogs, &exact.questionnaire, (kind, &told), today),
        questionnaire: exact.questionnaire,
        code,
    };
    match asked.format {
        Format::Json => output.json(&json::json(&finding))?,
        Format::Text => output.print(&text::text(&finding, environment.catalog()))?,
    }
    if finding.is_same() && finding.is_of_paper() != Some(false) {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

fn read_code(typed: &str) -> Result<String, Failure> {
    let wrong = || Failure::Usage(Message::new("verify-code-wrong").with("code", typed));
    typed_check_code(typed).ok_or_else(wrong)
}

fn not_ours(asked: &Verify) -> Failure {
    let path = asked.file.display().to_string();
    Failure::Failed(Message::new("verify-not-ours").with("path", path))
}

impl Finding {
    fn differences(&self) -> &[Difference] {
        match &self.result {
            Ok(verified) => &verified.differences,
            Err(unreadable) => unreadable,
        }
    }

    fn is_same(&self) -> bool {
        self.differences().is_empty()
    }

    /// Tells whether the file has another check code than its contents.
    fn is_check_wrong(&self) -> bool {
        let mut differences = self.differences().iter();
        let is_code = |place: &str| place == "check" || place == "digest";
        differences.any(|difference| is_code(&difference.place) && difference.told.is_some())
    }

    /// Tells whether the code of the paper is that of the file's answers; none without a paper.
    fn is_of_paper(&self) -> Option<bool> {
        let code = self.code.as_ref()?;
        let verified = self.result.as_ref().ok();
        Some(verified.is_some_and(|verified| verified.check == *code))
    }
}
