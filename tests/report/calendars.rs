//! The plan as a calendar, read back by a reader of its own.

use crate::calendar_reader::{Properties, read, text_of};
use crate::case::Case;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use std::collections::BTreeSet;
use tenken::assessment::{ActionState, Assessment, Progress};
use tenken::i18n::Lang;
use tenken::report::{Calendar, calendar};
use tenken::scoring::{Line, score};
use tenken::text::{cells, clean};

fn due(due: &str, state: ActionState, text: &str) -> Progress {
    Progress {
        who: "佐藤".to_owned(),
        due: due.to_owned(),
        state,
        text: text.to_owned(),
    }
}

thread_local! {
    static SAMPLE: Case = Case::sample();
}

/// The sample with these actions recorded, in the order of its plan.
fn planned(actions: impl IntoIterator<Item = Progress>) -> Assessment {
    SAMPLE.with(|case| {
        let mut assessment = case.assessment.clone();
        assessment.actions.clear();
        let card = score(&case.questionnaire, &assessment);
        let plan = card.plan().into_iter();
        let questions = plan.map(|action| action.question.clone());
        assessment.actions = questions.zip(actions).collect();
        assessment
    })
}

fn made(assessment: &Assessment, lang: &str) -> Calendar {
    SAMPLE.with(|case| {
        let catalog = case.catalogs.get(&Lang::new(lang));
        let card = score(&case.questionnaire, assessment);
        calendar(catalog, &case.questionnaire, assessment, &card)
    })
}

fn value<'p>(entry: &'p Properties, name: &str) -> &'p str {
    &entry[name]
}

#[test]
fn one_day_long_entry_stands_for_each_action_that_is_due_and_not_done() {
    let case = planned([
        due("2026-12-31", ActionState::Open, ""),
        due("2027-02-28", ActionState::Begun, "写真を残す"),
        due("2026-12-01", ActionState::Done, ""),
        due("", ActionState::Begun, ""),
    ]);
    for lang in ["ja", "en"] {
        let made = made(&case, lang);
        let read = read(&made.text);
        assert_eq!(read.calendar["VERSION"], "2.0");
        assert!(read.calendar.contains_key("PRODID"));
        assert_eq!((made.entries, read.entries.len()), (2, 2));
        let days: Vec<(&str, &str)> = read
            .entries
            .iter()
            .map(|entry| {
                let day = |name| value(entry, name);
                (day("DTSTART;VALUE=DATE"), day("DTEND;VALUE=DATE"))
            })
            .collect();
        assert_eq!(days, [("20261231", "20270101"), ("20270228", "20270301")]);
        assert!(text_of(value(&read.entries[1], "SUMMARY")).ends_with("写真を残す"));
        assert!(text_of(value(&read.entries[0], "DESCRIPTION")).contains("佐藤"));
    }
}

#[test]
fn the_same_assessment_gives_the_same_bytes_and_the_time_is_that_of_its_last_change() {
    let mut case = planned([due("2026-12-31", ActionState::Open, "x")]);
    case.updated = "2026-11-24T05:06:07.891Z".parse().unwrap();
    let made_once = made(&case, "ja");
    assert_eq!(made_once, made(&case, "ja"));
    let read = read(&made_once.text);
    assert_eq!(value(&read.entries[0], "DTSTAMP"), "20261124T050607Z");
}

#[test]
fn an_entry_keeps_its_id_when_everything_about_it_changes() {
    let before = planned([due("2026-12-31", ActionState::Open, "x")]);
    let mut after = before;
    let uid = |case: &Assessment, lang: &str| {
        let read = read(&made(case, lang).text);
        value(&read.entries[0], "UID").to_owned()
    };
    let first = uid(&after, "ja");
    for progress in after.actions.values_mut() {
        *progress = due("2027-01-01", ActionState::Begun, "y");
    }
    after.sequence += 1;
    assert_eq!(uid(&after, "en"), first);
}

#[test]
fn what_is_due_on_no_date_is_told_and_not_dropped() {
    let case = planned([
        due("来週中", ActionState::Open, ""),
        due("2026-02-30", ActionState::Begun, ""),
        due("12/5", ActionState::Done, ""),
        due("2026-12-05", ActionState::Open, ""),
    ]);
    let made = made(&case, "ja");
    assert_eq!(made.entries, 1);
    let told: Vec<&str> = made.undated.iter().map(|(_, due)| due.as_str()).collect();
    assert_eq!(told, ["来週中", "2026-02-30"]);
}

#[test]
fn an_action_whose_question_leaves_no_points_open_any_more_stays_in_the_calendar() {
    let mut case = planned([]);
    let progress = due("2026-12-05", ActionState::Open, "引き続き");
    let card = SAMPLE.with(Case::card);
    let full = |line: &&Line| line.points == line.max && line.weight > 0;
    let settled = card.ledger.iter().find(full);
    case.actions = settled
        .map(|line| line.question.clone())
        .into_iter()
        .map(|id| (id, progress.clone()))
        .collect();
    let read = read(&made(&case, "ja").text);
    assert!(text_of(value(&read.entries[0], "SUMMARY")).contains("引き続き"));
}

#[test]
fn hostile_words_of_four_thousand_characters_come_back_as_they_are_shown() {
    let hostile =
        "a,b;c\\n\\,;\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\n\u{7}\u{1b}[31m\t\u{202e}👨‍👩‍👧ｶﾞ🇯🇵 \"q\": x"
            .chars()
            .cycle()
            .take(4_000)
            .collect::<String>();
    for first in 0..40 {
        let text: String = hostile.chars().skip(first).collect();
        let case = planned([due("2026-12-05", ActionState::Open, &text)]);
        let read = read(&made(&case, "en").text);
        assert_eq!(read.entries.len(), 1);
        let entry = &read.entries[0];
        let shown = clean(text.trim()).into_owned();
        assert!(text_of(value(entry, "DESCRIPTION")).starts_with(&shown));
        assert!(cells(&text_of(value(entry, "SUMMARY"))) <= 120);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn whatever_is_written_makes_a_calendar_that_can_be_read(
        texts in proptest::collection::vec((".{0,200}", "[ -~\r\n\\\\,;あ👍]{0,300}"), 1..6),
    ) {
        let actions = texts.iter().map(|(who, text)| Progress {
            who: who.clone(),
            ..due("2026-12-05", ActionState::Open, text)
        });
        let case = planned(actions);
        let read = read(&made(&case, "ja").text);
        prop_assert_eq!(read.entries.len(), texts.len());
        let uids: BTreeSet<&str> = read.entries.iter().map(|entry| value(entry, "UID")).collect();
        prop_assert_eq!(uids.len(), texts.len());
        for (entry, (_, text)) in read.entries.iter().zip(&texts) {
            let shown = clean(text.trim()).trim().to_owned();
            prop_assert!(text_of(value(entry, "DESCRIPTION")).contains(&shown));
        }
    }
}
