use super::folder::opened;
use super::room::{catalogs, room, tell_of_uncounted};
use crate::assessment::Assessment;
use crate::assessment::store::private_folder;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::paper::Paper;
use crate::cli::progress::Progress;
use crate::cli::report::replace_file;
use crate::i18n::Message;
use crate::report::room::{Room, hand_out};
use crate::report::{Subject, full};
use crate::scoring::score;
use crate::text::clean;
use crate::workshop::{Counted, Folder, file_name};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct HandOuts {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    #[arg(long, value_name = "FORMAT", value_enum, default_value = "html")]
    format: Paper,
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    kind: HandOutKind,
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
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
    let assessments = &counted.members.assessments;
    if assessments.is_empty() {
        return Err(Failure::because("room-no-participants"));
    }
    private_folder(&asked.output)?;
    let release = counted.release();
    let room = room(&counted, &release, environment);
    let mut progress = Progress::new(assessments.len(), environment.global.ascii);
    let mut failed = Vec::new();
    for assessment in assessments {
        let made = write(asked, &room, assessment, environment);
        failed.extend(made.err());
        progress.step();
    }
    progress.finish();
    let written = assessments.len() - failed.len();
    let done = Message::new("room-hand-outs-written")
        .with("count", written)
        .with("path", asked.output.display().to_string());
    output.line(&environment.say(&done))?;
    if failed.is_empty() {
        return Ok(());
    }
    for failure in failed {
        // The exit code is that of all of them together.
        let _ = failure.tell(environment.catalog());
    }
    Err(Failure::Found)
}

/// Makes every participant's own report in a folder, and returns how many there are.
pub(super) fn make_all(
    folder: &Folder,
    output: PathBuf,
    environment: &Environment<'_>,
) -> Result<usize, Failure> {
    let counted = Counted::read(folder)?;
    let assessments = &counted.members.assessments;
    if assessments.is_empty() {
        return Err(Failure::because("room-no-participants"));
    }
    private_folder(&output)?;
    let release = counted.release();
    let room = room(&counted, &release, environment);
    let asked = HandOuts {
        workshop: String::new(),
        output,
        format: Paper::Html,
        kind: HandOutKind::Full,
        font: None,
    };
    for assessment in assessments {
        write(&asked, &room, assessment, environment)?;
    }
    Ok(assessments.len())
}

fn write(
    asked: &HandOuts,
    room: &Room<'_>,
    assessment: &Assessment,
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
    let own = match asked.kind {
        HandOutKind::Full => full::full(&subject),
        HandOutKind::Summary => full::summary(&subject),
    };
    let document = hand_out(own, room, card.score.low);
    let made = asked
        .format
        .lay_out(&subject.voice(), &document, asked.font.as_deref())?;
    let name = name(assessment, asked.format.ending());
    replace_file(&asked.output.join(name), &made)
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
