//! The wizard in Easy Japanese, a language that is there in part.

use super::kiosk::between;
use super::room::everything;
use super::round::{stick, unfinished};
use super::screen::{screen, theme};
use super::screens::digits;
use super::walk::{Walk, empty, noon, shipped, shipped_as, told};
use std::fmt::Write;
use tenken::i18n::{Catalogs, Lang, Localized, Message};
use tenken::questionnaire::Level;
use tenken::tui::{Glyphs, Theme};
use tenken::wizard::{Key, Msg, Reception};

const LANG: &str = "ja-easy";
const SIZE: (u16, u16) = (80, 24);

fn text(walk: &mut Walk, catalogs: &Catalogs) -> String {
    screen(&mut walk.model, catalogs, &theme(false)).text()
}

#[test]
fn screens_in_easy_japanese() {
    let catalogs = Catalogs::load();
    let mut all = String::new();
    let mut take = |name: &str, walk: &mut Walk| {
        screen(&mut walk.model, &catalogs, &theme(false));
        let _ = write!(all, "======== {name}\n{}\n\n", text(walk, &catalogs));
    };
    take("home", &mut Walk::home(LANG, SIZE));
    let mut walk = Walk::begun(LANG, SIZE);
    take("company and site", &mut walk);
    take("level", walk.keys(&digits("4")));
    take("scope", walk.keys(&[Key::Enter]));
    let mut walk = Walk::opened(LANG, SIZE, shipped(), told(), false);
    take("question", &mut walk);
    take("why", walk.keys(&[Key::F(5)]));
    take("help", walk.keys(&[Key::Esc, Key::F(1)]));
    take("note", walk.keys(&[Key::Esc, Key::F(4)]));
    take("all questions", walk.keys(&[Key::Esc, Key::F(3)]));
    walk.keys(&[Key::Esc]).keys(&digits("33333333"));
    take("review", &mut walk);
    take("report", walk.keys(&[Key::F(10)]));
    take("plan", walk.keys(&[Key::F(9)]));
    take("action", walk.keys(&[Key::Enter]));
    take("kiosk", &mut between(LANG, SIZE));
    take("stick", &mut stick(LANG, Some(unfinished())));
    let mut walk = Walk::home(LANG, SIZE);
    walk.send(Msg::Reception(Box::new(Reception::new(None)), Vec::new()));
    take("codes come in", &mut walk);
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("easy_japanese", all);
    });
}

#[test]
fn the_language_key_goes_through_all_of_them_and_the_key_bar_names_the_next() {
    let catalogs = Catalogs::load();
    let mut walk = Walk::begun("ja", SIZE);
    let mut seen = Vec::new();
    for _ in 0..4 {
        let drawn = text(&mut walk, &catalogs);
        let name = drawn.split("F2 ").nth(1).unwrap();
        let name = name.split("  ").next().unwrap().trim().to_owned();
        seen.push((walk.model.lang.code().to_owned(), name));
        walk.keys(&[Key::F(2)]);
    }
    let expected = [
        ("ja", "English"),
        ("en", "やさしい日本語"),
        ("ja-easy", "日本語"),
        ("ja", "English"),
    ];
    let expected = expected.map(|(code, name)| (code.to_owned(), name.to_owned()));
    assert_eq!(seen, expected);
    let mut walk = Walk::begun("en", SIZE);
    let ascii = Theme::new(false, Glyphs::ASCII);
    let drawn = screen(&mut walk.model, &catalogs, &ascii).text();
    assert!(drawn.contains("F2 Easy Japanese"), "{drawn}");
}

#[test]
fn what_has_no_easy_words_is_shown_in_japanese_with_a_mark() {
    let catalogs = Catalogs::load();
    let mut walk = everything(LANG, SIZE);
    let full = shipped();
    let mut questions = full.sections.iter().flat_map(|section| &section.questions);
    let question = questions
        .find(|question| question.level == Level::Full)
        .unwrap();
    walk.go_to(&question.id);
    let drawn = text(&mut walk, &catalogs);
    let ja = question.text.exact(&Lang::new("ja")).unwrap();
    let start: String = ja.chars().take(12).collect();
    assert!(drawn.contains(&format!("＊{start}")), "{drawn}");

    let other = shipped_as("data-and-people");
    let assessment = empty(&other, Level::Full);
    let mut walk = Walk::opened(LANG, SIZE, other, assessment, false);
    walk.send(Msg::Now(noon()));
    let drawn = text(&mut walk, &catalogs);
    assert!(drawn.contains('＊'), "{drawn}");
}

#[test]
fn words_of_the_interface_that_lack_are_marked_too_and_those_that_are_there_are_not() {
    let catalogs = Catalogs::load();
    let easy = catalogs.get(&Lang::new(LANG));
    assert!(
        !easy.has("cli-about-list"),
        "this test needs a word that lacks"
    );
    let ja = catalogs.get(&Lang::new("ja")).text("cli-about-list");
    assert_eq!(easy.text("cli-about-list"), format!("＊{ja}"));
    assert_eq!(easy.unmarked("cli-about-list"), ja);
    assert_eq!(easy.text("key-back"), "もどる");
    // The gap between sentences is none: nothing to mark.
    assert_eq!(easy.marked(""), "");
    let unknown = Message::new("no-such-message");
    assert_eq!(easy.say(&unknown), "no-such-message");
}

#[test]
fn a_variety_falls_back_to_its_language_before_the_first_one() {
    let both = Localized::from_pairs(&[("en", "Yes"), ("ja", "はい")]);
    let only = Localized::from_pairs(&[("en", "Yes")]);
    let (easy, first) = (Lang::new(LANG), Lang::new("en"));
    let shown = |text: &Localized| {
        let shown = text.shown(&easy, &first);
        (shown.text.to_owned(), shown.is_fallback)
    };
    assert_eq!(shown(&both), ("はい".to_owned(), true));
    assert_eq!(shown(&only), ("Yes".to_owned(), true));
}
