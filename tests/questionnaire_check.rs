//! Every rule finds exactly what is planted and says so in every language, and
//! nothing that is thrown at the checker makes it fall.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "questionnaire_check/planted.rs"]
mod planted;

use planted::{all, sound};
use proptest::prelude::*;
use std::collections::BTreeSet;
use tenken::i18n::{Catalog, Catalogs, Explain, Lang};
use tenken::questionnaire::{Fault, Files, Library, Rule, check, load};

fn said(faults: &[Fault]) -> Vec<String> {
    faults
        .iter()
        .map(|fault| format!("{}:{} {}", fault.file, fault.line, fault.rule.id()))
        .collect()
}

/// The files of a sound questionnaire with one piece of one file put differently.
fn changed(base: &str, file: &str, from: &str, to: &str) -> Files {
    let mut files = sound(base);
    let text = &files.texts[file];
    assert!(text.contains(from));
    let text = text.replacen(from, to, 1);
    files.texts.insert(file.to_owned(), text);
    files
}

fn with_catalog(lang: &str, see: impl FnOnce(&Catalog)) {
    see(Catalogs::load().get(&Lang::new(lang)));
}

#[test]
fn sound_questionnaires_have_no_fault() {
    for name in ["weighted", "points", "mitigated"] {
        let loaded = load(&sound(name));
        assert!(loaded.is_ok(), "{name}: {:?}", said(&loaded.unwrap_err()));
    }
}

#[test]
fn every_questionnaire_of_the_library_is_sound() {
    for id in Library::ids() {
        let loaded = Library::load(id).unwrap();
        with_catalog("ja", |catalog| {
            let faults: Vec<String> = loaded
                .as_ref()
                .err()
                .into_iter()
                .flatten()
                .map(|fault| fault.lines(catalog))
                .collect();
            assert!(faults.is_empty(), "{id}:\n{}", faults.concat());
        });
        assert_eq!(loaded.unwrap().id, id);
    }
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for planted in all() {
        let found = said(&planted.faults());
        if found != planted.expected {
            let name = &planted.name;
            wrong.push(format!(
                "{name}: {found:?} instead of {:?}",
                planted.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_fixture() {
    let found: BTreeSet<&str> = all()
        .iter()
        .flat_map(planted::Planted::faults)
        .map(|fault| fault.rule.id())
        .collect();
    let rules: BTreeSet<&str> = Rule::ids().collect();
    assert_eq!(rules.len(), Rule::ids().count(), "an id stands twice");
    assert!(rules.len() >= 45);
    let without: Vec<_> = rules.difference(&found).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn every_rule_says_in_every_language_what_is_wrong_where_and_what_to_do() {
    let faults: Vec<Fault> = all().iter().flat_map(planted::Planted::faults).collect();
    for lang in ["ja", "en"] {
        with_catalog(lang, |catalog| {
            for fault in &faults {
                let message = fault.message();
                assert!(catalog.has(message.id), "{lang} lacks {}", message.id);
                let said = catalog.say(&message);
                assert!(!said.contains("{$"), "{lang}: {said}");
                assert!(said.starts_with(&format!("{}  ", fault.place())), "{said}");
                let (wrong, cure) = said.split_once('\n').unwrap();
                assert!(wrong.len() > fault.place().len() + 2, "{said}");
                assert!(!cure.trim().is_empty(), "{said}");
            }
        });
    }
}

#[test]
fn japanese_and_english_are_not_the_same_words() {
    let catalogs = Catalogs::load();
    let [ja, en] = ["ja", "en"].map(|lang| catalogs.get(&Lang::new(lang)));
    for fault in all().iter().flat_map(planted::Planted::faults) {
        let record = fault.record(ja);
        assert_ne!(record.message, fault.record(en).message);
        assert!(record.message.chars().any(|c| ('ぁ'..='ん').contains(&c)));
    }
}

#[test]
fn one_file_with_three_faults_in_three_questions_reports_all_three() {
    let mut files = changed("weighted", "safety.ron", "likelihood: 4", "likelihood: 14");
    let text = files.texts["safety.ron"]
        .replacen("from: 90", "from: \"90\"", 1)
        .replacen("kind: text(max: 200)", "kind: words", 1);
    files.texts.insert("safety.ron".to_owned(), text);
    assert_eq!(
        said(&check(&files)),
        [
            "safety.ron:14 severity-range",
            "safety.ron:25 wrong-type",
            "safety.ron:34 variant-unknown"
        ]
    );
}

#[test]
fn faults_of_every_file_come_by_file_and_line() {
    let mut files = sound("weighted");
    for text in files.texts.values_mut() {
        *text = text.replace("en: \"", "en: \"\u{200B}");
    }
    let places: Vec<_> = check(&files)
        .into_iter()
        .map(|fault| (fault.file, fault.line, fault.column))
        .collect();
    assert!(places.is_sorted());
    let named: BTreeSet<_> = places.iter().map(|(file, ..)| file.as_str()).collect();
    let all: BTreeSet<_> = files.texts.keys().map(String::as_str).collect();
    assert_eq!(named, all);
}

#[test]
fn a_syntax_error_of_one_file_does_not_hide_what_is_wrong_with_another() {
    let mut files = changed("weighted", "copyright.ron", "questions: [", "questions: {");
    let text = files.texts["safety.ron"].replacen("impact: 4", "impact: 8", 1);
    files.texts.insert("safety.ron".to_owned(), text);
    let said = said(&check(&files));
    assert!(
        said.iter().any(|one| one == "safety.ron:13 severity-range"),
        "{said:?}"
    );
    assert!(
        said.iter().any(|one| one.starts_with("copyright.ron")),
        "{said:?}"
    );
}

#[test]
fn the_caret_stands_below_the_place_also_after_wide_characters() {
    let files = changed(
        "weighted",
        "copyright.ron",
        "en: \"Ask a lawyer.\"",
        "en: \"\"",
    );
    let [fault] = &check(&files)[..] else {
        panic!("one fault");
    };
    assert_eq!((fault.line, fault.column), (22, 43));
    with_catalog("en", |catalog| {
        let expected = [
            "copyright.ron:22:43  The words for the language “en” are empty.",
            "    advice: (ja: \"弁護士に聞きます。\", en: \"\"),",
            "                                           ^",
            "    Write them. If the field is not needed, delete all of it.",
            "",
        ];
        assert_eq!(fault.lines(catalog), expected.join("\n"));
    });
}

#[test]
fn a_fault_never_shows_characters_that_a_terminal_obeys() {
    let evil = "x\u{1b}]52;c;ZXZpbA==\u{7}\u{202E}\u{200B}";
    let places = [
        (
            "copyright.ron",
            "id: \"copyright.terms\"",
            format!("id: \"{evil}\""),
        ),
        (
            "copyright.ron",
            "flag(\"often\")",
            format!("flag(\"{evil}\")"),
        ),
        ("copyright.ron", "\"guideline\"", format!("\"{evil}\"")),
        ("safety.ron", "kind: multiple", format!("kind: {evil}")),
        ("questionnaire.ron", "Small check", evil.to_owned()),
    ];
    for (file, from, to) in places {
        let faults = check(&changed("weighted", file, from, &to));
        assert!(!faults.is_empty());
        for fault in faults {
            with_catalog("ja", |catalog| {
                let lines = fault.lines(catalog);
                let bad = |c: char| c != '\n' && (c.is_control() || "\u{202E}\u{200B}".contains(c));
                assert!(!lines.contains(bad), "{lines:?}");
            });
        }
    }
}

#[test]
fn an_excerpt_of_an_endless_line_is_short() {
    let long = format!(
        "/*{}*/ impact: 9, /*{}*/",
        "長".repeat(9000),
        "x".repeat(9000)
    );
    let files = changed("weighted", "copyright.ron", "impact: 5,", &long);
    let [fault] = &check(&files)[..] else {
        panic!("one fault");
    };
    assert!(fault.excerpt.text.chars().count() <= 100);
    assert!(fault.excerpt.text.contains("impact: 9"));
}

#[test]
fn a_fault_goes_to_other_programs_as_json() {
    let files = changed(
        "weighted",
        "copyright.ron",
        "likelihood: 3",
        "likelihood: 0",
    );
    let faults = check(&files);
    with_catalog("en", |catalog| {
        let json = serde_json::to_string(&faults[0].record(catalog)).unwrap();
        assert_eq!(
            json,
            "{\"file\":\"copyright.ron\",\"line\":19,\"column\":25,\"rule\":\"severity-range\",\
             \"message\":\"likelihood cannot be 0.\",\
             \"cure\":\"Write a whole number from 1 to 5.\"}"
        );
    });
}

#[test]
fn what_would_grow_without_bound_is_turned_down() {
    let deep =
        |open: &str, close: &str| format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
    let bombs = [
        deep("[", "]"),
        deep("(", ")"),
        deep("Some(", ")"),
        deep("/*", "*/"),
        format!(
            "(section: \"copyright\", questions: [{}])",
            "(),".repeat(20_000)
        ),
        format!(
            "(section: \"copyright\", questions: [(evidence: {{{}}})])",
            "\"a\":1,".repeat(20_000)
        ),
        format!("(\"{}\")", "\\u{202E}".repeat(20_000)),
    ];
    for bomb in bombs {
        let mut files = sound("weighted");
        files.texts.insert("copyright.ron".to_owned(), bomb);
        assert!(!check(&files).is_empty());
    }
}

/// Any file of the sound questionnaires, somewhere in it, and what to put there.
fn mutation() -> impl Strategy<Value = (&'static str, &'static str, f64, usize, String)> {
    let file = prop_oneof![
        Just(("weighted", "questionnaire.ron")),
        Just(("weighted", "copyright.ron")),
        Just(("weighted", "safety.ron")),
        Just(("weighted", "sources.ron")),
        Just(("points", "questionnaire.ron")),
        Just(("points", "basics.ron")),
        Just(("mitigated", "questionnaire.ron")),
        Just(("mitigated", "impact.ron")),
    ];
    let put = prop_oneof![
        "[\\[\\](){}\",:/*\\\\#r'a-z0-9\\n]{0,4}",
        "\\PC{0,3}",
        any::<char>().prop_map(String::from),
    ];
    (file, 0.0..1.0_f64, 0..12_usize, put)
        .prop_map(|((base, file), at, cut, put)| (base, file, at, cut, put))
}

fn mutated(base: &str, file: &str, at: f64, cut: usize, put: &str) -> Files {
    let mut files = sound(base);
    let characters: Vec<char> = files.texts[file].chars().collect();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place within a small file"
    )]
    let at = (characters.len() as f64 * at) as usize;
    let end = (at + cut).min(characters.len());
    let text: String = characters[..at]
        .iter()
        .copied()
        .chain(put.chars())
        .chain(characters[end..].iter().copied())
        .collect();
    files.texts.insert(file.to_owned(), text);
    files
}

/// What holds of every answer of the checker.
fn holds(files: &Files, catalog: &Catalog) -> Result<(), TestCaseError> {
    match load(files) {
        Ok(questionnaire) => prop_assert!(!questionnaire.languages.is_empty()),
        Err(faults) => {
            prop_assert!(!faults.is_empty());
            for fault in faults {
                let text = files.texts.get(&fault.file).map_or("", String::as_str);
                prop_assert!(fault.line <= text.split('\n').count());
                let lines = fault.lines(catalog);
                prop_assert!(
                    !lines.contains(|c: char| c.is_control() && c != '\n'),
                    "{lines:?}"
                );
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_judged_without_falling(text in "\\PC{0,200}|[\\[\\](){}\",:/*\\\\#r'a-z0-9 \\n]{0,200}") {
        let mut files = sound("points");
        files.texts.insert("basics.ron".to_owned(), text);
        holds(&files, Catalogs::load().get(&Lang::new("en")))?;
    }

    #[test]
    fn a_changed_questionnaire_is_judged_without_falling(
        changes in prop::collection::vec(mutation(), 1..3)
    ) {
        let catalogs = Catalogs::load();
        for (base, file, at, cut, put) in changes {
            let files = mutated(base, file, at, cut, &put);
            holds(&files, catalogs.get(&Lang::new("ja")))?;
        }
    }
}
