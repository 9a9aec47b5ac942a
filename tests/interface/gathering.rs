//! The board and the computer that goes round, on a real folder.

use super::walk::{shipped, told};
use jiff::civil::date;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tenken::assessment::store::Store;
use tenken::assessment::{AssessmentId, Identity};
use tenken::i18n::{Catalogs, Message};
use tenken::questionnaire::{Kind, Level, Library};
use tenken::runner::{Opens, Runner, Setup, Surroundings};
use tenken::wizard::{Key, Layer, Model, Msg, Place, Sheet, Step, message};
use tenken::workshop::{Folder, GroupKind, Way, Workshop};

pub(super) fn workshop() -> Workshop {
    Workshop {
        format: Workshop::FORMAT,
        sequence: 0,
        name: "商工会 AI研修".into(),
        date: date(2026, 11, 23),
        trainer: String::new(),
        questionnaire: Identity::of(&shipped()),
        level: Level::Triage,
        minutes: 60,
        seconds: 60,
        threshold: 10,
        present: 12,
        groups: vec![GroupKind {
            name: "業種".into(),
            labels: vec!["製造".into(), "小売".into()],
        }],
        expected: Vec::new(),
        participants: BTreeMap::new(),
        hands: BTreeMap::new(),
        has_everybodys_consent: false,
        reported: Vec::new(),
        key: String::new(),
    }
}

pub(super) fn made(path: &Path) -> Folder {
    let folder = Folder::open(path.join("w"));
    let files = Library::find("sme-ai-risk").unwrap();
    folder.create(&workshop(), &files).unwrap();
    folder
}

pub(super) fn setup<'a>(path: &Path, catalogs: &'a Catalogs, opens: Opens) -> Setup<'a> {
    Setup {
        store: Store::open(path.join("own")),
        catalogs,
        lang: catalogs.langs().next().unwrap().clone(),
        questionnaire: "sme-ai-risk".into(),
        installed: vec!["sme-ai-risk".into()],
        room: Box::new(|_, _| Err(Message::new("plain-prompt"))),
        opens,
        sample: Box::new(|_| told()),
        surroundings: Surroundings::default(),
    }
}

pub(super) fn board(folder: &Folder, from: Vec<PathBuf>) -> Opens {
    Opens::Board {
        folder: folder.clone(),
        from,
        is_bilingual: false,
    }
}

pub(super) fn press(runner: &mut Runner<'_>, model: &mut Model, keys: &[Key]) {
    for key in keys {
        if let Some(msg) = message(*key, model) {
            runner.handle(model, msg);
        }
    }
    runner.settle(model, std::time::Duration::from_secs(5));
}

pub(super) fn typed(runner: &mut Runner<'_>, model: &mut Model, text: &str) {
    let keys: Vec<Key> = text.chars().map(Key::Char).collect();
    press(runner, model, &keys);
}

/// Keeps an assessment in a participant's own data folder.
fn participant(path: &Path, id: &str) -> PathBuf {
    let store = Store::open(path);
    let mut assessment = told();
    assessment.id = AssessmentId::parse(id).unwrap();
    let guard = store.lock(&assessment.id).unwrap().guard().unwrap();
    guard.save(&assessment).unwrap();
    store.path(&assessment.id)
}

#[test]
fn a_show_of_hands_is_in_the_folder_at_once_and_on_the_board() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let opens = board(&folder, Vec::new());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    let question = model.board().unwrap().questions[0].clone();
    press(&mut runner, &mut model, &[Key::F(4)]);
    typed(&mut runner, &mut model, "１２ 0 0 0 0");
    press(&mut runner, &mut model, &[Key::Enter]);
    assert_eq!(model.notice.as_ref().unwrap().id, "board-hands-kept");
    let kept = folder.read().unwrap();
    assert_eq!(kept.hands[&question].options["yes"], 12);
    assert_eq!(model.board().unwrap().room.answered(&question), 12);
    // The same answer of all would tell everybody's; the hands everybody has seen.
    assert!(model.board().unwrap().room.spreads[&question].is_hands);
    press(&mut runner, &mut model, &[Key::F(4)]);
    for _ in 0..20 {
        press(&mut runner, &mut model, &[Key::Backspace]);
    }
    press(&mut runner, &mut model, &[Key::Enter]);
    assert!(folder.read().unwrap().hands.is_empty());
}

#[test]
fn files_that_arrive_while_the_board_is_open_are_taken_in_once() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let drop = path.path().join("drop");
    fs::create_dir(&drop).unwrap();
    let opens = board(&folder, vec![drop.clone()]);
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    assert!(runner.next_look().is_some());
    for id in ["bcdf2345", "fghj3456", "ghjk4567"] {
        let file = participant(&path.path().join(id), id);
        fs::copy(&file, drop.join(file.file_name().unwrap())).unwrap();
        runner.look(&mut model);
        assert_eq!(model.notice.as_ref().unwrap().id, "board-taken");
    }
    let mut half = fs::File::create(drop.join("half.json")).unwrap();
    half.write_all(b"{\"format\": 1, \"kind\"").unwrap();
    for _ in 0..3 {
        runner.look(&mut model);
    }
    assert_eq!(model.board().unwrap().room.participants, 3);
    assert_eq!(folder.read().unwrap().participants.len(), 3);
    // A stick that is pulled out takes nothing off the screen.
    fs::remove_dir_all(&drop).unwrap();
    runner.look(&mut model);
    assert_eq!(model.board().unwrap().room.participants, 3);
}

#[test]
fn the_board_shows_no_mean_and_no_answer_of_a_few() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    participant(folder.path(), "bcdf2345");
    participant(folder.path(), "fghj3456");
    let opens = board(&folder, Vec::new());
    let (_, model) = Runner::start(setup(path.path(), &catalogs, opens));
    let room = &model.board().unwrap().room;
    assert_eq!(room.participants, 2);
    assert_eq!(room.result.mean, None);
    assert!(room.spreads.is_empty() && room.debated.is_empty());
}

#[test]
fn the_computer_that_goes_round_keeps_each_participant_in_the_workshops_folder() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let opens = Opens::Kiosk(folder.clone());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    for expected in 1..=2 {
        assert_eq!(model.place, Place::Between);
        press(&mut runner, &mut model, &[Key::Enter]);
        // Company and site, the group, the consent: yes.
        typed(&mut runner, &mut model, "41010");
        assert!(model.question().is_some(), "{:?}", model.place);
        typed(&mut runner, &mut model, "1");
        press(&mut runner, &mut model, &[Key::Enter, Key::Esc, Key::Enter]);
        assert_eq!(model.place, Place::Between);
        assert_eq!(model.kiosk.as_ref().unwrap().answered, expected);
    }
    let kept = folder.read().unwrap();
    let members = folder.members(&kept).unwrap();
    assert_eq!(members.assessments.len(), 2);
    for member in &members.assessments {
        let known = &kept.participants[&member.id];
        assert_eq!(known.way, Way::Kiosk);
        assert_eq!(known.groups["業種"], "製造");
        assert!(known.consents);
        assert_eq!(member.level, Level::Triage);
    }
    assert!(
        Store::open(path.path().join("own"))
            .list()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_workshop_is_made_opened_and_left_from_the_list() {
    let path = tempfile::tempdir().unwrap();
    let catalogs = Catalogs::load();
    let opens = Opens::Workshops;
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    typed(&mut runner, &mut model, "1");
    press(&mut runner, &mut model, &[Key::End, Key::Enter]);
    assert!(model.notice.is_some(), "a workshop has a name");
    typed(&mut runner, &mut model, "1春の研修");
    press(&mut runner, &mut model, &[Key::Enter]);
    press(&mut runner, &mut model, &[Key::End, Key::Enter]);
    let Place::Workshop(menu) = &model.place else {
        panic!("{:?} {:?}", model.place, model.notice);
    };
    assert_eq!(menu.name, "春の研修");
    let folder = menu.folder.clone();
    assert!(folder.starts_with(path.path().join("own/workshops")));
    typed(&mut runner, &mut model, "1");
    assert!(model.board().is_some());
    press(&mut runner, &mut model, &[Key::Esc, Key::Enter]);
    assert!(matches!(model.place, Place::Workshop(_)));
    typed(&mut runner, &mut model, "3");
    assert!(model.kiosk.is_some());
    press(
        &mut runner,
        &mut model,
        &[Key::Enter, Key::Ctrl('c'), Key::F(9), Key::F(9), Key::F(9)],
    );
    assert!(
        matches!(model.place, Place::Workshop(_)),
        "{:?}",
        model.place
    );
    assert!(model.kiosk.is_none() && !runner.is_over());
    // A form that says the same once more makes nothing over it.
    runner.handle(&mut model, Msg::Do(tenken::wizard::Command::Back));
    typed(&mut runner, &mut model, "1");
    typed(&mut runner, &mut model, "1春の研修");
    press(&mut runner, &mut model, &[Key::Enter]);
    press(&mut runner, &mut model, &[Key::End, Key::Enter]);
    assert_eq!(model.notice.as_ref().unwrap().id, "workshop-taken");
}

#[test]
fn where_the_folder_is_gone_the_workshops_are_listed_and_it_is_said() {
    for opens_with in ["1", "3"] {
        let path = tempfile::tempdir().unwrap();
        let catalogs = Catalogs::load();
        let workshops = path.path().join("own/workshops");
        let folder = Folder::open(workshops.join("w"));
        let files = Library::find("sme-ai-risk").unwrap();
        folder.create(&workshop(), &files).unwrap();
        let opens = Opens::Workshops;
        let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
        typed(&mut runner, &mut model, "2");
        assert!(matches!(model.place, Place::Workshop(_)));
        typed(&mut runner, &mut model, opens_with);
        fs::rename(folder.path(), path.path().join("elsewhere")).unwrap();
        let leaves: &[Key] = if opens_with == "1" {
            &[Key::Esc, Key::Enter]
        } else {
            &[Key::Ctrl('c'), Key::F(9), Key::F(9), Key::F(9)]
        };
        press(&mut runner, &mut model, leaves);
        assert!(
            matches!(model.place, Place::Workshops(_)),
            "{:?}",
            model.place
        );
        assert_eq!(model.notice.as_ref().unwrap().id, "workshop-absent");
        assert!(model.kiosk.is_none() && model.layers.is_empty());
        press(&mut runner, &mut model, &[Key::Esc]);
        assert_eq!(model.place, Place::Home);
    }
}

#[test]
fn a_show_of_hands_stays_on_the_screen_until_the_workshop_is_free_to_keep_it() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let opens = board(&folder, Vec::new());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    let busy = folder.lock().unwrap();
    press(&mut runner, &mut model, &[Key::F(4)]);
    typed(&mut runner, &mut model, "6 6 0 0 0");
    press(&mut runner, &mut model, &[Key::Enter]);
    let Some(Layer::Board(Sheet::Hands { editor, fault, .. })) = model.top() else {
        panic!("{:?}", model.layers);
    };
    assert!(fault.is_some() && editor.text() == "6 6 0 0 0");
    drop(busy);
    press(&mut runner, &mut model, &[Key::Enter]);
    assert!(model.layers.is_empty());
    assert_eq!(folder.read().unwrap().hands.len(), 1);
}

#[test]
fn hands_raised_for_several_answers_do_not_say_how_many_people_there_are() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let opens = board(&folder, Vec::new());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    let questionnaire = shipped();
    let is_multiple = |kind: &Kind| *kind == Kind::Multiple;
    let several = questionnaire.questions().find(|q| is_multiple(&q.kind));
    let several = several.unwrap();
    let Place::Board(board) = &mut model.place else {
        panic!("{:?}", model.place);
    };
    // The shipped questionnaires ask none on the board.
    board.questions[0].clone_from(&several.id);
    press(&mut runner, &mut model, &[Key::F(4)]);
    let counts = vec!["13"; several.options.len()].join(" ");
    typed(&mut runner, &mut model, &counts);
    press(&mut runner, &mut model, &[Key::Enter, Key::Enter]);
    let kept = folder.read().unwrap();
    assert_eq!(kept.hands[&several.id].people, 13);
    assert_eq!(kept.present, 12);
}

#[test]
fn one_who_hands_in_while_the_answers_are_shown_is_counted_and_not_shown() {
    let path = tempfile::tempdir().unwrap();
    let folder = made(path.path());
    let catalogs = Catalogs::load();
    let letters = ["b", "c", "d", "f", "g", "h", "j", "k", "m", "n", "p", "q"];
    for letter in letters {
        participant(folder.path(), &format!("bcdfgh2{letter}"));
    }
    let opens = board(&folder, Vec::new());
    let (mut runner, mut model) = Runner::start(setup(path.path(), &catalogs, opens));
    let room = |model: &Model| model.board().unwrap().room.clone();
    let before = room(&model);
    assert_eq!(before.participants, 12);
    press(&mut runner, &mut model, &[Key::PageDown, Key::PageDown]);
    assert_eq!(model.board().unwrap().step, Step::Shown);
    participant(folder.path(), "bcdfgh2r");
    runner.look(&mut model);
    let question = model.board().unwrap().questions[0].clone();
    assert_eq!(room(&model).answered(&question), 13);
    assert_eq!(room(&model).spreads, before.spreads);
    assert_eq!(room(&model).result, before.result);
    press(&mut runner, &mut model, &[Key::PageUp]);
    assert_eq!(room(&model).participants, 13);
}
