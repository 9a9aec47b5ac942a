//! The papers of a workshop: statistics of the room, what a company takes home, a certificate.

use crate::case::Case;
use crate::hostile_words::typed;
use crate::page::Page;
use crate::workbook::Book;
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeMap;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::cohort::{Cohort, Hands, Member, Privacy, Release};
use tenken::i18n::Lang;
use tenken::questionnaire::Level;
use tenken::report::document::{Document, PartId};
use tenken::report::room::{
    Certificate, Gathering, Room, certificate, hand_out, json_room, room_report,
};
use tenken::report::{layout_html, layout_markdown, layout_text, layout_xlsx};
use tenken::scoring::score;

/// A room of people who answer the sample's questions, each a little differently.
struct Hall {
    case: Case,
    people: Vec<Assessment>,
    label: String,
    name: String,
    threshold: u64,
}

const SECRETS: [&str; 4] = ["ひみつの会社", "ひみつの拠点", "ひみつの人", "ひみつのメモ"];

impl Hall {
    fn of(people: usize) -> Self {
        let case = Case::sample();
        let ids: Vec<String> = case.assessment.answers.keys().cloned().collect();
        let person = |number: usize| {
            let mut one = case.assessment.clone();
            one.id = AssessmentId::from_random([u8::try_from(number).unwrap(); 8]);
            one.organisation = format!("{}-{number}", SECRETS[0]);
            one.site = SECRETS[1].to_owned();
            one.respondent = SECRETS[2].to_owned();
            for (place, id) in ids.iter().enumerate() {
                let options = ["yes", "partly", "no", "unknown"];
                let entry = one.answers.get_mut(id).unwrap();
                entry.answer = Some(Answer::option(options[(number * 7 + place * place) % 4]));
                entry.note = SECRETS[3].to_owned();
                entry.reason = SECRETS[3].to_owned();
            }
            one
        };
        Self {
            people: (0..people).map(person).collect(),
            case,
            label: "製造".to_owned(),
            name: "商工会の研修".to_owned(),
            threshold: 10,
        }
    }

    fn release(&self) -> Release {
        let questionnaire = &self.case.questionnaire;
        let groups = BTreeMap::from([("業種".to_owned(), self.label.clone())]);
        let mut cohort = Cohort::empty();
        for assessment in &self.people {
            cohort.add(&Member {
                questionnaire,
                assessment,
                card: &score(questionnaire, assessment),
                groups: &groups,
            });
        }
        let privacy = Privacy {
            threshold: self.threshold,
            has_consent: false,
        };
        Release::of(questionnaire, &cohort, &privacy)
    }

    fn gathering(&self, langs: &[&str]) -> Gathering<'_> {
        let catalog = |lang: &&str| self.case.catalogs.get(&Lang::new(lang));
        Gathering {
            catalogs: langs.iter().map(catalog).collect(),
            questionnaire: &self.case.questionnaire,
            name: &self.name,
            date: date(2026, 12, 5),
            trainer: "佐藤",
            level: Level::Full,
            minutes: 60,
        }
    }

    fn document(&self, langs: &[&str]) -> Document {
        let release = self.release();
        room_report(&self.room(langs, &release))
    }

    fn room<'r>(&'r self, langs: &[&str], release: &'r Release) -> Room<'r> {
        Room {
            gathering: self.gathering(langs),
            release,
            today: date(2026, 12, 5),
        }
    }
}

fn sheet(document: &Document) -> Vec<u8> {
    layout_xlsx(&document.title, document).unwrap()
}

#[test]
fn no_name_id_or_note_of_a_participant_is_in_the_report_of_the_room() {
    for (people, langs) in [(40, ["ja"]), (4, ["en"])] {
        let hall = Hall::of(people);
        let document = hall.document(&langs);
        let release = hall.release();
        let json = json_room(&hall.room(&langs, &release)).to_string();
        let book = Book::read(&sheet(&document));
        let papers = [
            layout_text(&document),
            layout_markdown(&document),
            layout_html(&document),
            book.texts().join("\n"),
            json,
        ];
        for paper in papers {
            assert!(paper.contains("商工会の研修") && !paper.contains("ひみつ"));
            let ids = hall.people.iter().map(|person| person.id.as_str());
            ids.for_each(|id| assert!(!paper.contains(id), "{id}"));
        }
    }
}

#[test]
fn under_the_threshold_only_the_mean_is_said() {
    let few = layout_text(&Hall::of(9).document(&["ja"]));
    assert!(few.contains("平均 ") && few.contains("平均だけを出しています"));
    assert!(!few.contains("区分ごとの結果") && !few.contains("話し合いたい質問"));
    let many = layout_text(&Hall::of(10).document(&["ja"]));
    assert!(many.contains("区分ごとの結果") && !many.contains("平均だけを出しています"));
}

#[test]
fn a_lowered_threshold_is_printed() {
    let mut hall = Hall::of(8);
    hall.threshold = 5;
    let said = layout_text(&hall.document(&["en"])).replace("\n  ", " ");
    assert!(said.contains("lowered the smallest number shown"), "{said}");
}

#[test]
fn hands_are_shown_beside_the_answers_and_move_no_score() {
    let hall = Hall::of(12);
    let questionnaire = &hall.case.questionnaire;
    let question = questionnaire.sections[0].questions[0].id.clone();
    let hands = Hands {
        people: 40,
        options: BTreeMap::from([("yes".to_owned(), 25), ("no".to_owned(), 15)]),
    };
    let only = BTreeMap::from([(question, hands)]);
    let privacy = Privacy {
        threshold: 10,
        has_consent: false,
    };
    let release = Release::of(questionnaire, &Cohort::of([], &only), &privacy);
    let said = layout_text(&room_report(&hall.room(&["ja"], &release)));
    assert!(said.contains("25人") && said.contains("15人") && said.contains("このうち挙手 40人"));
    assert!(said.contains("平均は、人数が少ないか"), "{said}");
}

#[test]
fn the_same_room_gives_the_same_bytes() {
    let (one, other) = (Hall::of(23), Hall::of(23));
    for langs in [&["ja"][..], &["ja", "en"]] {
        let (one, other) = (one.document(langs), other.document(langs));
        assert_eq!(layout_html(&one), layout_html(&other));
        assert_eq!(sheet(&one), sheet(&other));
    }
}

#[test]
fn a_hand_out_is_the_company_s_own_report_and_its_place_in_the_room() {
    let hall = Hall::of(20);
    let release = hall.release();
    let room = hall.room(&["en"], &release);
    let own = hall.case.document(&["en"]);
    let card = hall.case.card();
    let made = hand_out(own.clone(), &room, card.score.low);
    let mut rest = made.clone();
    let place = made
        .parts
        .iter()
        .position(|part| part.id == PartId::Room)
        .unwrap();
    assert_eq!(made.parts[place - 1].id, PartId::Result);
    rest.parts.remove(place);
    assert_eq!(rest, own);
    let said = layout_text(&made);
    assert!(said.contains("Within the top quarter") && !said.contains("ひみつ"));
}

#[test]
fn a_certificate_says_day_length_content_trainer_and_names_in_every_language() {
    let hall = Hall::of(0);
    let names = ["山田 太郎".to_owned(), "Suzuki Hanako".to_owned()];
    let attended = Certificate {
        organisation: "山田製作所",
        names: &names,
    };
    for (lang, expected) in [
        ("ja", ["2026年12月5日", "60分", "個人情報", "佐藤"]),
        (
            "en",
            [
                "5 December 2026",
                "60 minutes",
                "Personal information",
                "佐藤",
            ],
        ),
    ] {
        let said = layout_text(&certificate(&hall.gathering(&[lang]), &attended));
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in expected
            .iter()
            .chain(&["山田製作所", "山田 太郎", "Suzuki Hanako"])
        {
            assert!(said.contains(words), "{words} in {said}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_a_trainer_typed_never_changes_a_paper(name in typed(), label in typed()) {
        prop_assume!(!name.trim().is_empty() && !label.trim().is_empty());
        let (mut wild, mut tame) = (Hall::of(12), Hall::of(12));
        (wild.name, wild.label) = (name.clone(), label.clone());
        "x".clone_into(&mut tame.name);
        let (wild, tame) = (wild.document(&["ja"]), tame.document(&["ja"]));
        let page = Page::read(&layout_html(&wild));
        let plain = Page::read(&layout_html(&tame));
        prop_assert_eq!(page.tree(), plain.tree());
        let book = Book::read(&sheet(&wild));
        prop_assert!(book.formulas().iter().all(|count| *count == 0) && !book.has_link());
        let made = certificate(&Hall::of(0).gathering(&["en"]), &Certificate {
            organisation: &name,
            names: &[label],
        });
        let page = Page::read(&layout_html(&made));
        prop_assert!(page.errors.is_empty());
        prop_assert_eq!(page.named("script").count(), 0);
    }
}
