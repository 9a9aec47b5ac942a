//! Who joins a workshop on this computer, on a real folder.

use super::gathering::{made, press, setup, typed};
use jiff::civil::date;
use tenken::i18n::Catalogs;
use tenken::runner::{Opens, Runner};
use tenken::wizard::{Key, Model, Msg, Place, WorkshopMenu};
use tenken::workshop::{Folder, Way};

/// Goes through company, group and consent to the first question.
fn joins(runner: &mut Runner<'_>, model: &mut Model, consent: &str) {
    press(runner, model, &[Key::Enter]);
    typed(runner, model, "410");
    typed(runner, model, consent);
    press(runner, model, &[Key::Enter]);
    assert!(model.question().is_some(), "{:?}", model.place);
}

#[test]
fn a_no_at_the_computer_that_goes_round_takes_back_that_everybody_agreed() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let guard = folder.lock().unwrap();
    let mut agreed = guard.read().unwrap();
    agreed.has_everybodys_consent = true;
    guard.save(&agreed).unwrap();
    drop(guard);
    let catalogs = Catalogs::load();
    let opens = Opens::Kiosk(folder.clone());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    for (consent, everybody) in [("1", true), ("2", false), ("1", false)] {
        joins(&mut runner, &mut model, consent);
        assert_eq!(folder.read().unwrap().has_everybodys_consent, everybody);
        press(&mut runner, &mut model, &[Key::Esc, Key::Enter]);
    }
}

#[test]
fn what_a_participant_said_is_written_down_once_the_workshop_is_free() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let opens = Opens::Kiosk(folder.clone());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    let busy = folder.lock().unwrap();
    joins(&mut runner, &mut model, "1");
    assert!(model.notice.is_some());
    assert!(folder.read().unwrap().participants.is_empty());
    press(&mut runner, &mut model, &[Key::Esc, Key::Enter]);
    assert_eq!(model.place, Place::Between);
    drop(busy);
    joins(&mut runner, &mut model, "2");
    let consents = |folder: &Folder| {
        let kept = folder.read().unwrap().participants;
        let mut consents: Vec<bool> = kept.values().map(|known| known.consents).collect();
        consents.sort_unstable();
        consents
    };
    assert_eq!(consents(&folder), [false, true]);
}

#[test]
fn what_stands_on_paper_is_typed_in_at_the_same_screens_and_kept_as_paper() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let opens = Opens::Workshops;
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    let opened = WorkshopMenu {
        folder: folder.path().to_owned(),
        name: String::new(),
        date: date(2026, 12, 5),
        answered: 0,
        missing: 0,
        cursor: 0,
        editor: None,
    };
    runner.handle(&mut model, Msg::Workshop(Box::new(opened)));
    typed(&mut runner, &mut model, "4");
    joins(&mut runner, &mut model, "2");
    typed(&mut runner, &mut model, "1");
    press(&mut runner, &mut model, &[Key::Enter, Key::Esc, Key::Enter]);
    let kept = folder.read().unwrap();
    let ways: Vec<Way> = kept.participants.values().map(|known| known.way).collect();
    assert_eq!(ways, [Way::Paper]);
    assert_eq!(folder.members(&kept).unwrap().assessments.len(), 1);
}
