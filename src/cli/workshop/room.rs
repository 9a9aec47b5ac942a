use crate::assessment::AssessmentId;
use crate::cli::environment::Environment;
use crate::cli::output::tell;
use crate::cohort::{Release, differs_by_few};
use crate::i18n::{Catalog, Explain, Message};
use crate::report::room::{Gathering, Room};
use crate::workshop::{Counted, Folder, FolderError};
use std::collections::BTreeSet;

/// Returns the languages that were asked for.
pub(super) fn catalogs<'a>(environment: &Environment<'a>) -> Vec<&'a Catalog> {
    let languages = environment.languages();
    let languages = languages.iter();
    languages
        .map(|lang| environment.catalogs.get(lang))
        .collect()
}

/// Returns what the papers of a workshop say of it.
pub(super) fn gathering<'a>(counted: &'a Counted, environment: &Environment<'a>) -> Gathering<'a> {
    let workshop = &counted.workshop;
    Gathering {
        catalogs: catalogs(environment),
        questionnaire: &counted.questionnaire,
        name: &workshop.name,
        date: workshop.date,
        trainer: &workshop.trainer,
        level: workshop.level,
        minutes: workshop.minutes,
    }
}

/// Returns the workshop as its papers show it.
pub(super) fn room<'a>(
    counted: &'a Counted,
    release: &'a Release,
    environment: &Environment<'a>,
) -> Room<'a> {
    Room {
        gathering: gathering(counted, environment),
        release,
        today: environment.now().date(),
    }
}

/// Tells what in the folder was not counted, each with its cause.
pub(super) fn tell_of_uncounted(counted: &Counted, environment: &Environment<'_>) {
    for each in &counted.members.rest {
        tell(&environment.say(&each.message()));
    }
}

/// Writes down whose answers a report of the room shows, and warns when an earlier one differs by few.
///
/// A folder that cannot be written keeps nobody from a report, but the warning is told.
pub(super) fn keep_record(folder: &Folder, counted: &Counted, environment: &Environment<'_>) {
    let now = counted.participants();
    if let Some(count) = few(counted) {
        let warning = Message::new("room-differs-by-few").with("count", count);
        tell(&environment.say(&warning));
    }
    if let Err(error) = record(folder, &now) {
        let message =
            Message::new("room-not-recorded").with("reason", environment.say(&error.message()));
        tell(&environment.say(&message));
    }
}

/// By how few people an earlier report of the room differs, where that could tell their answers.
pub(super) fn few(counted: &Counted) -> Option<usize> {
    let now = counted.participants();
    let reports = counted.workshop.reported.iter();
    let reports = reports.map(|each| each.iter().cloned().collect::<BTreeSet<_>>());
    let few =
        reports.filter_map(|before| differs_by_few(&before, &now, counted.workshop.threshold));
    few.min().filter(|_| !counted.privacy().has_consent)
}

/// Writes down whose answers a report of the room shows.
pub(super) fn record(folder: &Folder, now: &BTreeSet<AssessmentId>) -> Result<(), FolderError> {
    let guard = folder.lock()?;
    let mut workshop = guard.read()?;
    let now: Vec<_> = now.iter().cloned().collect();
    if !workshop.reported.contains(&now) {
        workshop.reported.push(now);
        guard.save(&workshop)?;
    }
    Ok(())
}
