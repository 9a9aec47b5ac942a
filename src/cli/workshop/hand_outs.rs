use super::folder::opened;
use super::room::{catalogs, keep_record, room, tell_of_uncounted};
use crate::assessment::Assessment;
use crate::assessment::store::private_folder;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::paper::Paper;
use crate::cli::progress::Progress;
use crate::cli::report::replace_file;
use crate::cohort::earlier;
use crate::i18n::Message;
use crate::report::room::{Room, hand_out};
use crate::report::{Subject, full};
use crate::scoring::score;
use crate::text::clean;
use crate::workshop::{Counted, file_name};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct HandOuts {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[command(flatten)]
    sheets: Sheets,
}

// A comment on this struct would become English help, too.
#[derive(Args)]
pub(super) struct Sheets {
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "html")]
    format: Paper,
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    kind: HandOutKind,
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
}

/// What came of making hand-outs.
pub(super) struct HandedOut {
    /// How many were written.
    pub(super) written: usize,
    /// Why the others were not.
    pub(super) failures: Vec<Failure>,
}

// A comment on this enum would become English help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum HandOutKind {
    #[default]
    Full,
    Summary,
}

/// Makes every participant's own report, with the place in the room, each in a file of its own.
pub(super) fn run(
    asked: &HandOuts,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let (folder, _) = opened(environment, &asked.workshop)?;
    let counted = Counted::read(&folder)?;
    tell_of_uncounted(&counted, environment);
    let all = counted.members.assessments.len();
    let mut progress = Progress::new(all, environment.global.ascii);
    let made = make(&asked.sheets, &counted, environment, || progress.step())?;
    progress.finish();
    // The mean of the room is on every one of them.
    keep_record(&folder, &counted, environment);
    let done = Message::new("room-hand-outs-written")
        .with("count", made.written)
        .with("path", asked.sheets.output.display().to_string());
    output.line(&environment.say(&done))?;
    if made.failures.is_empty() {
        return Ok(());
    }
    for failure in made.failures {
        // The exit code is that of all of them together.
        let _ = failure.tell(environment.catalog());
    }
    Err(Failure::Found)
}

impl Sheets {
    /// Everybody's whole report as a page, in a folder.
    pub(super) fn pages(output: PathBuf) -> Self {
        Self {
            output,
            format: Paper::Html,
            kind: HandOutKind::Full,
            font: None,
        }
    }
}

/// Makes every participant's own report in a folder, with a step after each.
///
/// One that fails keeps nobody else from theirs.
pub(super) fn make(
    sheets: &Sheets,
    counted: &Counted,
    environment: &Environment<'_>,
    mut step: impl FnMut(),
) -> Result<HandedOut, Failure> {
    let assessments = &counted.members.assessments;
    if assessments.is_empty() {
        return Err(Failure::because("room-no-participants"));
    }
    private_folder(&sheets.output)?;
    let release = counted.release();
    let room = room(counted, &release, environment);
    let earlier = earlier(assessments);
    let mut failures = Vec::new();
    for assessment in assessments {
        let is_counted = !earlier.contains(&assessment.id);
        let made = write(sheets, &room, assessment, is_counted, environment);
        failures.extend(made.err());
        step();
    }
    Ok(HandedOut {
        written: assessments.len() - failures.len(),
        failures,
    })
}

fn write(
    sheets: &Sheets,
    room: &Room<'_>,
    assessment: &Assessment,
    is_counted: bool,
    environment: &Environment<'_>,
) -> Result<(), Failure> {
    let questionnaire = room.gathering.questionnaire;
    let card = score(questionnaire, assessment);
    let now = environment.now();
    let subject = Subject {
        catalogs: catalogs(environment),
        questionnaire,
        assessment,
        card: &card,
        now: &now,
    };
    let own = match sheets.kind {
        HandOutKind::Full => full::full(&subject),
        HandOutKind::Summary => full::summary(&subject),
    };
    // An earlier assessment of somebody who is counted with a later one has no place in the room.
    let document = if is_counted {
        hand_out(own, room, card.score.low)
    } else {
        own
    };
    let made = sheets
        .format
        .lay_out(&subject.voice(), &document, sheets.font.as_deref())?;
    let name = name(assessment, sheets.format.ending());
    replace_file(&sheets.output.join(name), &made)
}

/// So many characters of a name, with the id and an ending, fit the names of every file system.
const NAME: usize = 24;

/// A name that people find their company by, and that no two assessments share.
fn name(assessment: &Assessment, ending: &str) -> String {
    let parts = [&assessment.organisation, &assessment.site];
    let short = |part: &String| {
        let words: Vec<&str> = part.split_whitespace().collect();
        clean(&words.join(" "))
            .chars()
            .take(NAME)
            .collect::<String>()
    };
    let parts = parts.map(short);
    let mut parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.push(assessment.id.to_string());
    format!("{}.{ending}", file_name(&parts.join("-")))
}
