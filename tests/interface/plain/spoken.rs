//! What somebody who only hears the lines needs: where they are, what is answered, what to do.

use super::{kept, plain};
use crate::interface::walk::told;
use tenken::assessment::store::{Lock, Store};

const BEGUN: &str = "1\n\n1\n2\n1 2\n";

#[test]
fn every_question_says_its_number_its_section_and_what_is_answered_and_noted() {
    let folder = tempfile::tempdir().unwrap();
    let script = format!("{BEGUN}back\nnote\nasked Sato\nquit\n");
    let output = plain(folder.path(), "en", &script);
    assert!(
        output.contains("Question 1 of 4. Your situation"),
        "{output}"
    );
    let last = output.rsplit("Answer: \n").nth(1).unwrap();
    assert!(
        last.starts_with("Question 2 of 11. Your situation\n"),
        "{last}"
    );
    assert!(
        last.contains("Your answer so far: 1 2. Enter alone keeps it"),
        "{last}"
    );
    assert!(last.contains("\nNote: asked Sato\n"), "{last}");
}

#[test]
fn what_came_of_a_line_is_said_before_the_question_is_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", &format!("{BEGUN}perhaps\nquit\n"));
    let refused = output
        .find("“perhaps” was not understood, and nothing was changed")
        .unwrap();
    let asked_again = output.rfind("Question 3 of").unwrap();
    assert!(refused < asked_again, "{output}");
}

#[test]
fn help_names_the_words_that_work_here_and_only_those() {
    let folder = tempfile::tempdir().unwrap();
    let home = plain(folder.path(), "en", "help\nquit\n");
    assert!(home.contains("quit: saves and leaves"), "{home}");
    assert!(!home.contains("note: "), "{home}");
    let question = plain(folder.path(), "en", &format!("{BEGUN}help\nquit\n"));
    for word in [
        "back", "note", "list", "undo", "report", "ledger", "plan", "language",
    ] {
        assert!(
            question.contains(&format!("\n{word}: ")),
            "{word}: {question}"
        );
    }
    assert!(!question.contains("\ndelete: "), "{question}");
}

#[test]
fn the_list_of_questions_has_numbers_to_go_by_and_states_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", &format!("{BEGUN}list\n9\nquit\n"));
    assert!(output.contains("\n2. Answered: "), "{output}");
    let line = output
        .lines()
        .find_map(|line| line.strip_prefix("9. Open: "))
        .unwrap();
    let last = output.rsplit("Answer: \n").nth(1).unwrap();
    assert!(last.starts_with("Question 9 of"), "{last}");
    assert!(last.contains(&format!("\n{line}\n")), "{line}: {last}");
}

#[test]
fn nothing_is_drawn_with_letters_and_no_line_is_a_rule() {
    let folder = tempfile::tempdir().unwrap();
    let words = "report\nledger\ncrosswalk\nplan\n\nwhy\nlist\nback\nhelp\n";
    for (lang, begun) in [("en", BEGUN), ("ja", BEGUN)] {
        let output = plain(folder.path(), lang, &format!("{begun}{words}quit\n"));
        let is_drawn = |line: &&str| {
            let signs = line.chars().filter(|c| "-_=|+#*.・─│".contains(*c)).count();
            signs > 8 && signs * 2 > line.chars().count()
        };
        assert_eq!(output.lines().find(is_drawn), None, "{lang}");
        // Columns made with spaces are read as one run of words.
        assert_eq!(
            output.lines().find(|line| line.contains("   ")),
            None,
            "{lang}"
        );
    }
}

#[test]
fn a_stored_assessment_is_read_compared_and_deleted_by_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let mut assessment = told();
    let store = Store::open(folder.path());
    let Lock::Held(guard) = store.lock(&assessment.id).unwrap() else {
        panic!("nobody else has it");
    };
    assessment.sequence += 1;
    guard.save(&assessment).unwrap();
    drop(guard);
    let read = plain(folder.path(), "en", "report 5\nquit\n");
    assert!(
        read.contains(&format!("tenken report {}", assessment.id)),
        "{read}"
    );
    let alone = plain(folder.path(), "en", "compare 5\nquit\n");
    assert!(
        alone.contains("“compare 5” is not possible here"),
        "{alone}"
    );
    let beyond = plain(folder.path(), "en", "delete 6\nreport 2\nquit\n");
    assert!(
        beyond.contains("“delete 6” is not possible here"),
        "{beyond}"
    );
    assert!(
        beyond.contains("“report 2” is not possible here"),
        "{beyond}"
    );
    assert_eq!(kept(folder.path()).id, assessment.id);
    let deleted = plain(folder.path(), "en", "delete 5\nquit\n");
    assert!(deleted.contains("Deleted"), "{deleted}");
    assert!(store.list().unwrap().is_empty());
    plain(folder.path(), "en", "undo\nquit\n");
    assert_eq!(kept(folder.path()).id, assessment.id);
}

#[test]
fn the_beginning_says_how_to_answer_and_the_end_that_all_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "ja", "1\n");
    assert!(
        output.starts_with("tenkenを、1行ずつ進めます。番号を入れて"),
        "{output}"
    );
    assert!(
        output.ends_with("終わりました。答えは保存してあります。\n"),
        "{output}"
    );
}

#[test]
fn no_line_names_a_key_that_is_not_there_and_a_missing_grade_is_said_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let script = format!("{BEGUN}\n\n\n\n\n\nreport\nquit\n");
    for (lang, list, grade) in [
        ("ja", "「一覧」と入れると", "評価はまだありません"),
        ("en", "“list” reads every question", "no grade yet"),
        ("ja-easy", "「いちらん」とかくと", "まだありません"),
    ] {
        let output = plain(folder.path(), lang, &script);
        for said in [list, grade] {
            assert!(output.contains(said), "{said}: {output}");
        }
        assert!(!output.contains("F3"), "{output}");
        std::fs::remove_dir_all(folder.path().join("assessments")).unwrap();
    }
}
