//! The workshops from the home screen: the list, a new one, and what is done in one.

use super::screen::{screen, theme};
use super::screens::digits;
use super::walk::{Walk, shipped, shipped_as};
use jiff::civil::date;
use std::fmt::Write;
use std::path::PathBuf;
use tenken::i18n::{Catalogs, Message};
use tenken::questionnaire::Level;
use tenken::wizard::{
    Context, Effect, Key, Msg, Place, RoomTask, WorkshopField, WorkshopForm, WorkshopItem,
    WorkshopMenu, WorkshopRow, Workshops,
};

const SIZE: (u16, u16) = (80, 24);

fn row(name: &str, problem: Option<Message>) -> WorkshopRow {
    WorkshopRow {
        folder: PathBuf::from("workshops").join(name),
        name: name.into(),
        date: problem.is_none().then(|| date(2026, 11, 23)),
        answered: 24,
        problem,
    }
}

fn listed(walk: &mut Walk) {
    walk.keys(&digits("4"));
    assert_eq!(walk.effects.last(), Some(&Effect::ListWorkshops));
    let damaged = Message::new("workshop-absent").with("path", "workshops/春の研修");
    walk.send(Msg::Workshops(Workshops {
        rows: vec![row("商工会 AI研修", None), row("春の研修", Some(damaged))],
        cursor: 0,
    }));
}

fn composing(walk: &mut Walk) {
    listed(walk);
    walk.keys(&digits("1"));
    assert_eq!(walk.effects.last(), Some(&Effect::ComposeWorkshop));
    let questionnaires = ["sme-ai-risk", "data-and-people"];
    let named = questionnaires.map(|id| (id.to_owned(), shipped_as(id)));
    let form = WorkshopForm::new(named.to_vec(), date(2026, 11, 23));
    walk.send(Msg::Composing(Box::new(form)));
}

fn menu() -> WorkshopMenu {
    WorkshopMenu {
        folder: PathBuf::from("workshops/商工会"),
        name: "商工会 AI研修".into(),
        date: date(2026, 11, 23),
        answered: 24,
        missing: 3,
        cursor: 0,
        editor: None,
    }
}

fn opened(walk: &mut Walk) {
    listed(walk);
    walk.keys(&digits("2"));
    assert!(matches!(walk.effects.last(), Some(Effect::OpenWorkshop(_))));
    walk.send(Msg::Workshop(Box::new(menu())));
}

fn form(walk: &Walk) -> &WorkshopForm {
    match &walk.model.place {
        Place::WorkshopForm(form) => form,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_workshop_is_written_field_by_field_and_made() {
    let mut walk = Walk::home("ja", SIZE);
    composing(&mut walk);
    walk.keys(&digits("1"))
        .types("春の研修 2027 q")
        .keys(&[Key::Enter]);
    assert_eq!(form(&walk).text(WorkshopField::Name), "春の研修 2027 q");
    walk.keys(&digits("4"));
    assert_eq!(form(&walk).chosen().unwrap().0, "data-and-people");
    walk.keys(&digits("4"));
    assert_eq!(form(&walk).chosen().unwrap().1, shipped());
    walk.keys(&digits("5"));
    assert_eq!(form(&walk).level, Level::Triage);
    walk.keys(&[Key::End, Key::Enter]);
    let Some(Effect::NewWorkshop(made)) = walk.effects.last() else {
        panic!("{:?}", walk.effects);
    };
    assert_eq!(**made, *form(&walk));
    assert!(!walk.model.is_text_dirty, "nothing waits to be saved");
}

#[test]
fn a_level_that_the_other_questionnaire_lacks_gives_way() {
    let mut walk = Walk::home("ja", SIZE);
    composing(&mut walk);
    for _ in 0..6 {
        walk.keys(&digits("45"));
        let (_, chosen) = form(&walk).chosen().unwrap();
        assert!(chosen.levels().contains(&form(&walk).level));
    }
}

#[test]
fn every_row_of_a_workshop_asks_for_what_it_says() {
    let folder = PathBuf::from("workshops/商工会");
    let room = |task| Effect::Room {
        folder: folder.clone(),
        task,
    };
    let wanted = [
        ("1", Effect::OpenBoard(folder.clone())),
        ("3", Effect::OpenKiosk(folder.clone())),
        ("4", Effect::OpenPaper(folder.clone())),
        ("5", room(RoomTask::Consent)),
        ("6", room(RoomTask::Report)),
        ("7", room(RoomTask::HandOuts)),
        ("8", room(RoomTask::Certificate)),
        ("9", room(RoomTask::Export)),
    ];
    for (key, effect) in wanted {
        let mut walk = Walk::home("ja", SIZE);
        opened(&mut walk);
        walk.keys(&digits(key));
        assert_eq!(walk.effects.last(), Some(&effect), "{key}");
    }
    // The last one has no digit.
    assert_eq!(WorkshopItem::ALL.len(), 10);
    let mut walk = Walk::home("ja", SIZE);
    opened(&mut walk);
    walk.keys(&[Key::End, Key::Enter]);
    assert_eq!(walk.effects.last(), Some(&Effect::OpenDesk(Some(folder))));
}

#[test]
fn a_folder_to_collect_from_is_typed_and_esc_takes_it_back() {
    let mut walk = Walk::home("ja", SIZE);
    opened(&mut walk);
    walk.keys(&digits("2")).types("/media/q 1");
    assert_eq!(Context::of(&walk.model), Context::WorkshopPath);
    walk.keys(&[Key::Esc]);
    assert_eq!(Context::of(&walk.model), Context::Workshop);
    walk.keys(&digits("2"))
        .types("/media/q 1")
        .keys(&[Key::Enter]);
    let collect = Effect::Collect {
        folder: PathBuf::from("workshops/商工会"),
        path: "/media/q 1".into(),
    };
    assert_eq!(walk.effects.last(), Some(&collect));
    walk.send(Msg::Workshop(Box::new(menu())));
    let Place::Workshop(menu) = &walk.model.place else {
        panic!("{:?}", walk.model.place);
    };
    assert_eq!(menu.cursor, 1, "the cursor stays where the trainer was");
}

#[test]
fn esc_leads_back_step_by_step_to_the_home_screen() {
    let mut walk = Walk::home("ja", SIZE);
    opened(&mut walk);
    walk.keys(&[Key::Esc]);
    assert_eq!(walk.effects.last(), Some(&Effect::ListWorkshops));
    walk.send(Msg::Workshops(Workshops::default()));
    walk.keys(&[Key::Esc]);
    assert_eq!(walk.model.place, Place::Home);
}

#[test]
fn workshop_screens() {
    let catalogs = Catalogs::load();
    let mut all = String::new();
    let mut take = |walk: &mut Walk, name: &str| {
        let drawn = screen(&mut walk.model, &catalogs, &theme(true));
        assert_eq!(drawn.drawn.overflow, 0, "{name}");
        let cursor = drawn.cursor();
        let _ = write!(
            all,
            "======== {name}\n{}\n\n-- cursor: {cursor}\n",
            drawn.text()
        );
    };
    for lang in ["ja", "en"] {
        let mut walk = Walk::home(lang, SIZE);
        composing(&mut walk);
        walk.keys(&digits("1")).types("春の研修");
        take(&mut walk, "form");
        let mut walk = Walk::home(lang, SIZE);
        listed(&mut walk);
        take(&mut walk, "list");
        walk.keys(&digits("2"));
        walk.send(Msg::Workshop(Box::new(menu())));
        walk.keys(&digits("2")).types("/media/stick");
        take(&mut walk, "collect");
    }
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("workshops", all);
    });
}
