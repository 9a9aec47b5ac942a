//! What the wizard has made of a whole workshop: the same papers as the subcommands make, in a
//! folder of the workshop, without a word on the terminal, which shows the wizard.

use super::hand_outs::{Sheets, make};
use super::room::{few, gathering, record, room};
use crate::assessment::store::private_folder;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::paper::Paper;
use crate::cli::report::replace_file;
use crate::i18n::Message;
use crate::report::room::{Certificate, certificate, room_report};
use crate::wizard::RoomTask;
use crate::workshop::{Counted, Folder, Shelf};
use std::path::{Path, PathBuf};

/// The folder of a workshop in which papers are put.
const REPORTS: &str = "reports";
const HAND_OUTS: &str = "hand-outs";

/// Makes something of a workshop and says what is where, or why it is not.
pub(in crate::cli) fn work(
    folder: &Folder,
    task: RoomTask,
    environment: &Environment<'_>,
) -> Result<Message, Message> {
    let made = match task {
        RoomTask::Consent => consent(folder),
        RoomTask::Report => report(folder, environment),
        RoomTask::HandOuts => hand_outs(folder, environment),
        RoomTask::Certificate => attendance(folder, environment),
        RoomTask::Export => export(folder, environment),
    };
    made.map_err(|failure| match failure {
        Failure::Failed(message) | Failure::Usage(message) | Failure::Several(message, _) => {
            message
        }
        // Nothing else comes from making a file; whoever wants to know more can ask the command.
        _ => by_command(folder, task, environment),
    })
}

/// Says which command does it.
fn by_command(folder: &Folder, task: RoomTask, environment: &Environment<'_>) -> Message {
    Message::new("workshop-menu-by-command")
        .with("command", task.command())
        .with("folder", named(folder, environment))
}

/// The name of a workshop in its usual place, else its path.
fn named(folder: &Folder, environment: &Environment<'_>) -> String {
    let path = folder.path();
    let shelf = environment.store().map(|store| Shelf::of(store.data_dir()));
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.filter(|name| {
        let usual = shelf.as_ref().map(|shelf| shelf.place(name));
        usual.is_ok_and(|usual| usual == path)
    });
    name.map_or_else(|| path.display().to_string(), Into::into)
}

fn consent(folder: &Folder) -> Result<Message, Failure> {
    let guard = folder.lock()?;
    let mut workshop = guard.read()?;
    let members = folder.members(&workshop)?;
    workshop.agree(members.assessments.iter().map(|it| &it.id), true);
    workshop.has_everybodys_consent = true;
    guard.save(&workshop)?;
    let all = members.assessments.len();
    let done = Message::new("workshop-consent-done").with("count", all);
    Ok(done.with("all", all).with("everybody", "yes"))
}

fn report(folder: &Folder, environment: &Environment<'_>) -> Result<Message, Failure> {
    let counted = Counted::read(folder)?;
    let release = counted.release();
    let room = room(&counted, &release, environment);
    let document = room_report(&room);
    let place = place(folder)?;
    let voice = room.gathering.voice();
    for paper in [Paper::Html, Paper::Xlsx] {
        let made = paper.lay_out(&voice, &document, None)?;
        replace_file(&place.join(format!("room.{}", paper.ending())), &made)?;
    }
    // Without a Japanese font there is no PDF; the page and the workbook say the same.
    let pdf = Paper::Pdf.lay_out(&voice, &document, None).ok();
    if let Some(pdf) = pdf {
        replace_file(&place.join("room.pdf"), &pdf)?;
    }
    let few = few(&counted);
    record(folder, &counted.participants())?;
    Ok(match few {
        Some(count) => made_in(&place, "workshop-made-few").with("count", count),
        None => made_in(&place, "workshop-made"),
    })
}

fn hand_outs(folder: &Folder, environment: &Environment<'_>) -> Result<Message, Failure> {
    let place = place(folder)?.join(HAND_OUTS);
    let counted = Counted::read(folder)?;
    let sheets = Sheets::pages(place.clone());
    let made = make(&sheets, &counted, environment, || ())?;
    match made.failures.into_iter().next() {
        Some(failure) => Err(failure),
        None => Ok(made_in(&place, "room-hand-outs-written").with("count", made.written)),
    }
}

fn attendance(folder: &Folder, environment: &Environment<'_>) -> Result<Message, Failure> {
    let counted = Counted::read(folder)?;
    let gathering = gathering(&counted, environment);
    let nobody = Certificate {
        organisation: "",
        names: &[],
    };
    let document = certificate(&gathering, &nobody);
    let made = Paper::Html.lay_out(&gathering.voice(), &document, None)?;
    let place = place(folder)?;
    replace_file(&place.join("certificate.html"), &made)?;
    Ok(made_in(&place, "workshop-made"))
}

fn export(folder: &Folder, environment: &Environment<'_>) -> Result<Message, Failure> {
    if folder.read()?.key.is_empty() {
        folder.lock()?.make_key()?;
    }
    let counted = Counted::read(folder)?;
    let zone = environment.now().time_zone().clone();
    let (mut lines, mut table) = (Vec::new(), Vec::new());
    counted
        .export(zone, |export| {
            export.write_ndjson(&mut lines)?;
            export.write_csv(&mut table)
        })
        .map_err(|error| Failure::of_output(&error))?;
    let place = place(folder)?;
    replace_file(&place.join("answers.ndjson"), &lines)?;
    replace_file(&place.join("answers.csv"), &table)?;
    Ok(made_in(&place, "workshop-made"))
}

fn made_in(place: &Path, id: &'static str) -> Message {
    Message::new(id).with("path", place.display().to_string())
}

fn place(folder: &Folder) -> Result<PathBuf, Failure> {
    let place = folder.path().join(REPORTS);
    private_folder(&place)?;
    Ok(place)
}
