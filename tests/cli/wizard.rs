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
