//! Without a terminal the screens cannot open, and that is said in one sentence.

use crate::program::User;
use tenken::assessment::store::{Listed, Store};
use tenken::questionnaire::Level;

#[test]
fn no_terminal_names_the_ways_that_need_none() {
    for arguments in [&[][..], &["demo"]] {
        let said = User::english().run(arguments).fails();
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(
            said.contains("tenken --plain") && said.contains("tenken new --answers"),
            "{said}"
        );
        let said = User::japanese().run(arguments).fails();
        assert!(
            said.contains("tenken --plain") && said.contains("tenken new --answers"),
            "{said}"
        );
    }
}

/// The lines of `answers.txt` in the page on plain mode.
fn documented_answers() -> &'static str {
    let page = include_str!("../../docs/plain-mode.md");
    let (_, after) = page.split_once("`answers.txt`").unwrap();
    let (_, after) = after.split_once("```text\n").unwrap();
    after.split_once("```").unwrap().0
}

#[test]
fn the_documented_script_does_what_the_page_says() {
    let user = User::english();
    let run = user.run_with(&["--plain", "--lang", "ja"], documented_answers());
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(!run.out.contains("分かりませんでした"), "{}", run.out);
    assert!(!run.out.contains("使えません"), "{}", run.out);
    let listed = Store::open(user.data_dir()).list().unwrap();
    let [Listed::Named { load, .. }] = listed.as_slice() else {
        panic!("{listed:?}");
    };
    let kept = load.assessment().unwrap();
    assert_eq!(kept.organisation, "山田製作所");
    assert_eq!(kept.site, "本社");
    assert_eq!(kept.level, Level::Triage);
    let answered: Vec<_> = kept.scope.values().collect();
    assert_eq!(answered.len(), 4);
    assert!(answered.iter().all(|entry| entry.answer.is_some()));
    let noted = answered
        .iter()
        .filter(|entry| entry.note == "総務の佐藤に確認");
    assert_eq!(noted.count(), 1);
    assert!(kept.answers.is_empty());
}

#[test]
fn lines_of_text_are_chosen_by_the_terminal_and_by_a_variable_as_well() {
    for (name, value) in [("TERM", "dumb"), ("ACCESSIBLE", "1")] {
        let user = User::english();
        let mut command = user.command(&[]);
        let output = command.env(name, value).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{name}");
        assert!(said.starts_with("tenken, one line at a time."), "{said}");
    }
}

#[test]
fn lines_of_text_that_could_not_be_saved_end_with_one_message_and_a_failure() {
    let user = User::english();
    user.write("data", "a file where the folder should be");
    let run = user.run_with(&["--plain"], "1\n");
    assert_eq!(run.code, 1, "{}", run.out);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.contains("data"), "{}", run.err);
    assert!(run.out.contains("NOT SAVED: "), "{}", run.out);
}
