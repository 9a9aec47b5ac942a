//! The lists themselves: complete, unchanged, and each expression finds what it is for.

use crate::judge::nothing;
use regex_lite::RegexBuilder;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tenken::i18n::{Claim, Claims, Expression, Glossary, Lang, WordingError};
use tenken::questionnaire::{Library, Localized};

/// The list of tests/wording/claims.txt: id and language to expression.
fn settled() -> BTreeMap<(String, String), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wording/claims.txt");
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let [id, lang, expression] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("not three columns: {line}");
            };
            ((id.to_owned(), lang.to_owned()), expression.to_owned())
        })
        .collect()
}

fn each(claims: &Claims) -> impl Iterator<Item = (&Claim, &str, &Expression)> {
    claims.iter().flat_map(|claim| {
        let expressions = claim.expressions.iter();
        expressions.map(move |(lang, expression)| (claim, lang.as_str(), expression))
    })
}

fn words<'a>(text: &'a Localized, lang: &str) -> &'a str {
    text.exact(&Lang::new(lang)).unwrap()
}

#[test]
fn the_program_holds_every_settled_claim_unchanged_and_no_other() {
    let settled = settled();
    assert_eq!(settled.len(), 2 * 67);
    let claims = Claims::load();
    let held: BTreeMap<_, _> = each(&claims)
        .map(|(claim, lang, expression)| {
            let key = (claim.id.clone(), lang.to_owned());
            (key, expression.as_str().to_owned())
        })
        .collect();
    let all: BTreeSet<_> = settled.keys().chain(held.keys()).collect();
    let differ = |key: &&&(String, String)| settled.get(**key) != held.get(**key);
    let differ: Vec<_> = all.iter().filter(differ).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
fn every_expression_finds_its_own_false_statement() {
    let claims = Claims::load();
    let missed = each(&claims)
        .filter(|(claim, lang, _)| {
            let text = words(&claim.false_statement, lang);
            let said = claims.said_in(text, &Lang::new(lang));
            !said.iter().any(|said| said.claim.id == claim.id)
        })
        .map(|(claim, lang, _)| format!("{} {lang}", claim.id));
    nothing(missed.collect());
}

#[test]
fn no_expression_finds_a_right_statement() {
    let claims = Claims::load();
    let mut found = Vec::new();
    for (claim, lang, _) in each(&claims) {
        let (right, spoken) = (words(&claim.right, lang), Lang::new(lang));
        for said in claims.said_in(right, &spoken) {
            found.push(format!(
                "{} finds what is right of {}",
                said.claim.id, claim.id
            ));
        }
        if !claims.promises_in(right, &spoken).is_empty() {
            found.push(format!("a promise: {right}"));
        }
    }
    nothing(found);
}

#[test]
fn a_verdict_and_a_promise_are_found_in_both_languages_and_plain_words_are_not() {
    let claims = Claims::load();
    for (lang, bad, good) in [
        ("ja", "この使い方は適法です。", "総合法律事務所に聞きます。"),
        ("ja", "法的に問題ありません。", "法律の定めを確かめます。"),
        ("ja", "完全に防げます。", "完全に防げるとは限りません。"),
        ("en", "Your use is legal.", "Ask for legal advice."),
        (
            "en",
            "We guarantee the result.",
            "Nothing guarantees the result.",
        ),
        ("en", "That is ILLEGAL.", "That is not settled."),
    ] {
        let lang = Lang::new(lang);
        assert_eq!(claims.promises_in(bad, &lang).len(), 1, "{bad}");
        assert_eq!(claims.promises_in(good, &lang).len(), 0, "{good}");
    }
}

#[test]
fn what_states_law_is_told_from_what_only_mentions_it() {
    let claims = Claims::load();
    for (lang, law, none) in [
        (
            "ja",
            "個人情報保護法は、本人への通知を求めています。",
            "弁護士に聞きます。",
        ),
        (
            "en",
            "The law asks you to tell the person.",
            "Ask a lawyer.",
        ),
    ] {
        let lang = Lang::new(lang);
        assert_eq!(claims.law_in(law, &lang).len(), 1, "{law}");
        assert_eq!(claims.law_in(none, &lang).len(), 0, "{none}");
    }
}

#[test]
fn looking_for_fixed_pieces_first_never_loses_a_find() {
    let claims = Claims::load();
    let mut texts: Vec<String> = claims
        .iter()
        .flat_map(|claim| [&claim.false_statement, &claim.right])
        .flat_map(|text| ["ja", "en"].map(|lang| words(text, lang).to_owned()))
        .collect();
    let shipped = Library::ids().into_iter().filter_map(Library::files);
    texts.extend(shipped.flat_map(|files| {
        let lines = files.texts.into_values();
        lines.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
    }));
    let mut hits = 0;
    for (claim, lang, expression) in each(&claims) {
        let mut bare = RegexBuilder::new(expression.as_str());
        let bare = bare.case_insensitive(true).build().unwrap();
        for text in texts.iter().step_by(7).chain(&texts[..268]) {
            let expected = bare.is_match(text);
            hits += usize::from(expected);
            assert_eq!(
                expression.is_in(text),
                expected,
                "{} {lang}: {text}",
                claim.id
            );
        }
    }
    assert!(hits >= 134, "{hits}");
}

#[test]
fn every_term_has_words_in_both_languages_and_avoids_none_of_its_own() {
    let glossary = Glossary::load();
    let mut found = Vec::new();
    for term in glossary.iter() {
        for lang in ["ja", "en"] {
            let name = words(&term.term, lang);
            assert!(!name.is_empty() && !words(&term.plain, lang).is_empty());
            let own = term
                .official
                .as_ref()
                .map(|official| words(&official.name, lang));
            for text in own.into_iter().chain([name]) {
                let avoided = glossary.avoided_in(text, &Lang::new(lang));
                found.extend(avoided.iter().map(|a| format!("{text}: {}", a.term.id)));
            }
        }
    }
    assert!(glossary.iter().count() > 60);
    nothing(found);
}

#[test]
fn every_avoided_wording_is_found_as_a_word_of_its_own() {
    let glossary = Glossary::load();
    for term in glossary.iter() {
        for (lang, wordings) in &term.avoid {
            for wording in wordings {
                let text = if lang == "ja" {
                    format!("これは{wording}です。")
                } else {
                    format!("This is {}, it is.", wording.to_uppercase())
                };
                let found = glossary.avoided_in(&text, &Lang::new(lang));
                assert!(found.iter().any(|one| one.term.id == term.id), "{text}");
            }
        }
    }
}

#[test]
fn a_wording_inside_a_longer_word_or_the_right_name_is_not_found() {
    let glossary = Glossary::parse(
        r#"(format: 1, terms: [(
            id: "a", term: (ja: "AI推進法", en: "AI Promotion Act"), plain: (ja: "法律", en: "a law"),
            avoid: {"ja": ["推進法"], "en": ["act"]},
        )])"#,
    )
    .unwrap();
    for (lang, text, count) in [
        ("ja", "AI推進法と推進法", 1),
        ("en", "the AI Promotion Act, an act, an action, a fact", 1),
        ("ja-easy", "推進法", 1),
        ("fr", "act", 0),
    ] {
        assert_eq!(
            glossary.avoided_in(text, &Lang::new(lang)).len(),
            count,
            "{text}"
        );
    }
}

#[test]
fn a_list_that_is_damaged_is_refused() {
    let claim = |expression: &str| {
        format!(
            "(format: 1, claims: [(id: \"a\", false_statement: (ja: \"a\"), right: (ja: \"b\"), \
             expressions: {{\"ja\": \"{expression}\"}})], promises: {{}}, legal: {{}})"
        )
    };
    assert!(Claims::parse(&claim("a")).is_ok());
    let refused = Claims::parse(&claim("(a"));
    assert!(matches!(refused, Err(WordingError::Expression { .. })));
    let newer = claim("a").replacen("format: 1", "format: 2", 1);
    assert!(matches!(
        Claims::parse(&newer),
        Err(WordingError::Format(2))
    ));
    assert!(matches!(
        Claims::parse("(format: 1)"),
        Err(WordingError::Ron(_))
    ));
    let twice = "(id: \"a\", term: (ja: \"a\"), plain: (ja: \"b\")),".repeat(2);
    let twice = format!("(format: 1, terms: [{twice}])");
    assert!(matches!(
        Glossary::parse(&twice),
        Err(WordingError::Twice(_))
    ));
}
