//! Without a terminal the screens cannot open, and that is said in one sentence.

use crate::program::User;

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
