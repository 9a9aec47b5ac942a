//! Small papers, lines for workers and places to ask, on the command line.

use crate::program::User;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/questionnaires");

#[test]
fn each_small_paper_is_printed_in_the_language_of_the_run() {
    let user = User::japanese();
    let id = user.makes_sample();
    for (kind, ja, en) in [
        ("summary", "点検 まとめ\n", "Self-check: summary\n"),
        ("wall", "AIを使うときの約束\n", "How we use AI here\n"),
        (
            "morning",
            "朝礼の原稿（約60秒）\n",
            "Morning talk (about 60 seconds)\n",
        ),
    ] {
        let out = user.run(&["report", &id, "--kind", kind]).succeeds().out;
        assert!(out.starts_with(ja), "{out}");
        let english = ["report", &id, "--kind", kind, "--lang", "en"];
        let out = user.run(&english).succeeds().out;
        assert!(out.starts_with(en), "{out}");
    }
}

#[test]
fn a_questionnaire_that_says_nothing_to_workers_has_neither_card_nor_talk() {
    let user = User::english();
    let folder = format!("{FIXTURES}/points");
    let made = user.run(&[
        "new",
        "--questionnaire",
        &folder,
        "--organisation",
        "Yamada",
    ]);
    let id = made.succeeds().out.trim_end().to_owned();
    for kind in ["wall", "morning"] {
        let said = user.run(&["report", &id, "--kind", kind]).fails();
        assert!(
            said.contains("no line for the wall") && said.contains("card"),
            "{said}"
        );
    }
    user.run(&["report", &id, "--kind", "summary"]).succeeds();
}

#[test]
fn a_questionnaire_shows_its_lines_and_its_places_to_ask() {
    let user = User::english();
    let folder = format!("{FIXTURES}/weighted");
    let out = user.run(&["questionnaire", "show", &folder]).succeeds().out;
    for words in [
        "For the wall (check): Look for similar works before it goes out",
        "Places to ask",
        "Telephone 03-0000-0000 (Weekdays, 10 to 16).",
        "https://example.org/line",
    ] {
        assert!(out.contains(words), "{out}");
    }
    let json = user
        .run(&["questionnaire", "show", &folder, "--format", "json"])
        .json();
    let card = &json["sections"][0]["questions"][0]["card"];
    assert_eq!(card["kind"], "check");
    assert_eq!(card["text"]["ja"], "出す前に、似た作品がないか調べる");
    assert_eq!(
        json["sections"][0]["questions"][1]["card"],
        serde_json::Value::Null
    );
    let places = json["contacts"].as_array().unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(places[1]["phone"], "03-0000-0000");
    assert_eq!(places[1]["answers"]["en"], "What the guidelines ask for.");
}
