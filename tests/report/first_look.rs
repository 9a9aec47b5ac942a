//! The result of a shorter level says what it is worth: how much it has not asked, and how to go on.

use crate::builder::{assessment, gated, practice, questionnaire, section, weighted, when_flag};
use crate::case::Case;
use tenken::assessment::Assessment;
use tenken::i18n::Lang;
use tenken::questionnaire::{Level, Localized, Question, Questionnaire, Section};

fn named(id: &str, question: Question) -> Question {
    Question {
        text: Localized::from_pairs(&[("ja", &format!("{id}をしていますか。"))]),
        ..question
    }
}

fn at(level: Level, question: Question) -> Question {
    Question { level, ..question }
}

/// Two sections; the gist asks one question, “essential” two more and a gate, “full” one.
fn in_three_levels() -> Questionnaire {
    let short = |words| Localized::from_pairs(&[("ja", words)]);
    let first = Section {
        short: short("著作権"),
        ..section(
            "first",
            1,
            vec![
                practice("gist", 3, 3),
                at(Level::Essential, practice("more", 3, 3)),
                named(
                    "記録",
                    at(Level::Essential, gated(practice("gate", 3, 3), "C")),
                ),
                at(Level::Full, when_flag(practice("never", 3, 3), "off")),
            ],
        )
    };
    let second = Section {
        short: short("安全"),
        ..section("second", 1, vec![at(Level::Full, practice("last", 3, 3))])
    };
    questionnaire(weighted(), vec![first, second])
}

fn at_level(level: Level, answers: &[(&str, &str)]) -> Case {
    let asked = in_three_levels();
    let answered = Assessment {
        level,
        ..assessment(&asked, answers)
    };
    Case::of(asked, answered)
}

const GO_ON: &str = "続けるには、tenken を起動して診断 22222222 を開き、「2」を押します。";

#[test]
fn the_gist_says_how_much_it_has_not_asked_and_which_gates() {
    let case = at_level(Level::Triage, &[("gist", "yes")]);
    let headline = case.headline("ja");
    assert_eq!(headline.grade, "A");
    assert!(case.card().score.is_provisional);
    assert_eq!(
        headline.lines,
        [
            "1問による、最初の見立てです。まだ聞いていない質問が3問あります（著作権2問、安全1問）。",
            "そのうち必須の1項目に答えるまでは、仮の評価です。",
        ]
    );
    let text = case.text("ja");
    assert!(
        text.contains("まだ聞いていない必須項目：\n  - 記録をしていますか。"),
        "{text}"
    );
    assert!(text.contains(GO_ON), "{text}");
}

#[test]
fn the_essential_level_says_so_too_when_its_gates_are_asked() {
    let answers = [("gist", "yes"), ("more", "yes"), ("gate", "yes")];
    let case = at_level(Level::Essential, &answers);
    assert_eq!(
        case.headline("ja").lines,
        [
            "3問による、最初の見立てです。まだ聞いていない質問が1問あります（安全1問）。",
            "この利用状況で聞く必須項目は、すべて聞きました。",
        ]
    );
    let text = case.text("ja");
    assert!(!text.contains("まだ聞いていない必須項目"), "{text}");
    assert!(text.contains(GO_ON), "{text}");
}

#[test]
fn when_everything_is_asked_nothing_of_it_is_said() {
    let answers = ["gist", "more", "gate", "last"].map(|id| (id, "yes"));
    let case = at_level(Level::Full, &answers);
    assert!(case.headline("ja").lines.is_empty());
    assert!(!case.text("ja").contains("最初の見立て"));
    assert!(!case.text("ja").contains("続けるには"));
}

#[test]
fn questions_left_open_are_said_beside_it_and_come_before_going_on() {
    let case = at_level(Level::Essential, &[("gist", "yes")]);
    let lines = case.headline("ja").lines;
    assert!(
        lines[0].starts_with("3問による、最初の見立てです。"),
        "{lines:?}"
    );
    let open = "答えていない質問（必須の1項目を含みます）があるため、途中の結果です。";
    assert!(lines.iter().any(|line| line.starts_with(open)), "{lines:?}");
    assert!(!case.text("ja").contains("続けるには"));
}

#[test]
fn a_questionnaire_of_one_level_names_no_level() {
    let mut case = at_level(Level::Triage, &[("gist", "yes")]);
    assert!(case.text("ja").contains("質問の範囲"));
    for section in &mut case.questionnaire.sections {
        for question in &mut section.questions {
            question.level = Level::Triage;
        }
    }
    assert!(!case.text("ja").contains("質問の範囲"));
}

#[test]
fn every_gate_of_the_sample_that_the_gist_has_not_asked_stands_in_its_report() {
    for lang in ["ja", "en"] {
        let mut case = Case::sample();
        case.assessment.level = Level::Triage;
        let card = case.card();
        let joined = |text: &str| text.split_whitespace().collect::<String>();
        let text = joined(&case.text(lang));
        assert!(!card.score.open_gates.is_empty());
        for gate in &card.score.open_gates {
            let question = case.questionnaire.question(gate).unwrap();
            let words = question.text.exact(&Lang::new(lang)).unwrap();
            assert!(text.contains(&joined(words)), "{lang} {gate}");
        }
    }
}
