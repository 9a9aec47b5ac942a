//! The summary on one page.

use crate::case::{Case, zoned};
use tenken::i18n::Lang;
use tenken::report::document::{Block, Document, PartId};
use tenken::report::full::{full, summary};
use tenken::report::{Subject, layout_text};

fn made(case: &Case, lang: &str, make: fn(&Subject<'_>) -> Document) -> Document {
    let card = case.card();
    let now = zoned("2026-11-23T01:02:03Z");
    make(&Subject {
        catalogs: vec![case.catalogs.get(&Lang::new(lang))],
        questionnaire: &case.questionnaire,
        assessment: &case.assessment,
        card: &card,
        now: &now,
    })
}

#[test]
fn the_summary_in_japanese() {
    insta::assert_snapshot!(layout_text(&made(&Case::sample(), "ja", summary)));
}

#[test]
fn the_summary_in_english() {
    insta::assert_snapshot!(layout_text(&made(&Case::sample(), "en", summary)));
}

#[test]
fn the_summary_of_the_sample_has_no_more_lines_than_a_page() {
    for lang in ["ja", "en"] {
        let text = layout_text(&made(&Case::sample(), lang, summary));
        assert!(text.lines().count() <= 66, "{text}");
    }
}

#[test]
fn a_summary_has_everything_a_bank_looks_for_and_five_actions_at_most() {
    let mut case = Case::sample();
    let asked: Vec<String> = case
        .questionnaire
        .questions()
        .map(|each| each.id.clone())
        .collect();
    for id in asked {
        case.assessment.actions.entry(id).or_default().who = "佐藤".to_owned();
    }
    let document = made(&case, "ja", summary);
    let parts: Vec<PartId> = document.parts.iter().map(|part| part.id).collect();
    let wanted = [
        PartId::Head,
        PartId::Result,
        PartId::Actions,
        PartId::Contacts,
        PartId::About,
    ];
    assert_eq!(parts, wanted);
    let actions = &document.part(PartId::Actions).unwrap().blocks;
    let [Block::Table(table)] = actions.as_slice() else {
        panic!("{actions:?}");
    };
    assert_eq!(table.rows.len(), 5);
    let head = &document.part(PartId::Head).unwrap().blocks;
    assert!(
        head.iter()
            .any(|block| matches!(block, Block::Signatures(_)))
    );
}

#[test]
fn places_to_ask_stand_in_the_whole_report_with_the_day_they_were_checked() {
    let case = Case::sample();
    let document = made(&case, "en", full);
    let part = document.part(PartId::Contacts).unwrap();
    let Some(Block::References(places)) = part.blocks.last() else {
        panic!("{part:?}");
    };
    assert_eq!(places.len(), case.questionnaire.contacts.len());
    for (place, contact) in places.iter().zip(&case.questionnaire.contacts) {
        assert_eq!(place.address, contact.address);
        let is_checked = place.words.first().contains("Checked on");
        assert_eq!(is_checked, contact.address.is_some(), "{place:?}");
    }
}

#[test]
fn a_questionnaire_without_places_to_ask_has_no_part_for_them() {
    let mut case = Case::sample();
    case.questionnaire.contacts.clear();
    for make in [full, summary] {
        assert!(made(&case, "ja", make).part(PartId::Contacts).is_none());
    }
}

#[test]
fn a_telephone_number_is_shown_with_its_hours() {
    let mut case = Case::sample();
    let contact = &mut case.questionnaire.contacts[0];
    contact.phone = Some("03-0000-0000".to_owned());
    contact.hours = Some(tenken::i18n::Localized::from_pairs(&[(
        "ja",
        "平日の10時から16時まで",
    )]));
    let text = layout_text(&made(&case, "ja", full));
    let text: String = text.split_whitespace().collect();
    assert!(
        text.contains("電話は03-0000-0000です（平日の10時から16時まで）。"),
        "{text}"
    );
}
