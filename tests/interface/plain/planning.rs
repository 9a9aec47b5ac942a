//! The plan, in lines.

use super::super::walk::shipped;
use super::{kept, plain};
use tenken::assessment::store::Store;
use tenken::assessment::{ActionState, Answer, AssessmentId};

/// Stores an assessment of the main questionnaire in which every question is answered no.
fn stored(folder: &std::path::Path) {
    let questionnaire = shipped();
    let mut assessment = super::super::walk::told();
    for question in questionnaire
        .sections
        .iter()
        .flat_map(|each| &each.questions)
    {
        let entry = assessment.entry_mut(&questionnaire, &question.id);
        entry.answer = Some(Answer::option("no"));
    }
    let store = Store::open(folder);
    let id = AssessmentId::parse("bcdfgh23").unwrap();
    let lock = store.lock(&id).unwrap();
    lock.guard().unwrap().save(&assessment).unwrap();
}

#[test]
fn the_plan_is_one_word_away_and_a_number_opens_an_action() {
    let folder = tempfile::tempdir().unwrap();
    stored(folder.path());
    // The sample, new and other questionnaires come before it on the home screen.
    let input = "5\n計画\n1\n1\n佐藤\n2\n2月30日\n12/5\n9\n朝礼で話す\n7\n戻る\nquit\n";
    let output = plain(folder.path(), "ja", input);
    assert!(output.contains("日付として読めません"), "{output}");
    assert!(output.contains("だれが：佐藤"), "{output}");
    let assessment = kept(folder.path());
    let (question, progress) = assessment.actions.iter().next().unwrap();
    assert_eq!(assessment.actions.len(), 1);
    assert_eq!(progress.who, "佐藤");
    assert!(progress.due.ends_with("-12-05"), "{}", progress.due);
    assert_eq!(progress.text, "朝礼で話す");
    assert_eq!(progress.state, ActionState::Begun);
    assert!(assessment.answer(question).unwrap().has("no"));
}

#[test]
fn an_empty_line_or_back_leaves_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    stored(folder.path());
    for leave in ["", "back"] {
        let input = format!("5\nplan\n2\n{leave}\n{leave}\nquit\n");
        let output = plain(folder.path(), "en", &input);
        assert!(output.contains("A number opens that action"), "{output}");
        let (_, after) = output.rsplit_once("leaves the plan").unwrap();
        assert!(after.contains("1. See the report"), "{output}");
    }
    assert!(kept(folder.path()).actions.is_empty());
}
