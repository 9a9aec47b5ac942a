use super::stick::{CUT_SHORT, SHORT_CHECK, Stick, files};

fn kept(stick: &Stick) -> usize {
    let kept = files(&stick.courier().join("assessments"));
    let is_one = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "ron");
    kept.iter().filter(is_one).count()
}

#[test]
fn a_run_that_is_cut_short_is_offered_again_and_goes_on_where_it_was() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    stick.starts(CUT_SHORT);
    assert_eq!((kept(&stick), stick.handed_in().len()), (1, 0));
    let said = stick.starts("1\n1\nquit\n1\nquit\n");
    assert!(
        said.contains("1. Go on with the unfinished check (Line 2, "),
        "{said}"
    );
    assert!(said.contains("2 answered)"), "{said}");
    assert_eq!((kept(&stick), stick.handed_in().len()), (0, 1));
    let export = std::fs::read_to_string(stick.handed_in().remove(0)).unwrap();
    assert_eq!(export.matches("\"chosen\"").count(), 3, "{export}");
}

#[test]
fn whoever_begins_anew_hands_in_what_was_cut_short_as_it_is() {
    let stick = Stick::prepared(&[]);
    stick.starts(CUT_SHORT);
    stick.starts("2\n4\n1\n1\nquit\n1\nquit\n");
    assert_eq!((kept(&stick), stick.handed_in().len()), (0, 2));
}

#[test]
fn of_what_was_cut_short_others_see_the_place_the_time_and_the_number_alone() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    stick.starts("1\n1\nSecret Works\n\nSecret Person\n4\n1\n1\nnote\nSecret note\n");
    assert_eq!(kept(&stick), 1);
    let said = stick.starts("quit\n");
    assert!(
        said.contains("Line 2, ") && !said.contains("Secret"),
        "{said}"
    );
}

#[test]
fn what_was_cut_short_stays_until_somebody_decides() {
    let stick = Stick::prepared(&[]);
    stick.starts(CUT_SHORT);
    stick.starts("quit\n");
    stick.starts("");
    assert_eq!((kept(&stick), stick.handed_in().len()), (1, 0));
    let said = stick.is_collected().succeeds().out;
    assert!(
        said.contains("One unfinished check is on the stick"),
        "{said}"
    );
    stick.starts(SHORT_CHECK.replacen("1\n\n1\n1\n", "1\n1\n", 1).as_str());
    assert_eq!((kept(&stick), stick.handed_in().len()), (0, 1));
}
