use crate::program::User;
use std::fs;
use std::path::PathBuf;

fn assessments(user: &User) -> usize {
    let entries = fs::read_dir(user.path("w/assessments"))
        .into_iter()
        .flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_one = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron");
    paths.filter(is_one).count()
}

#[test]
fn a_paper_form_becomes_a_participant_of_its_own() {
    let user = User::english();
    user.write("list.csv", "会社,業種\n山田製作所,製造\n");
    let new = [
        "workshop",
        "new",
        "AI",
        "--folder",
        "w",
        "--expected",
        "list.csv",
    ];
    user.run(&new).succeeds();
    let enter = ["workshop", "enter", "w", "--organisation", "山田製作所"];
    let run = user.run_with(&[&enter[..], &["--consent"]].concat(), "\n1\n2\n");
    // The form is not typed to its end, and what was typed is kept.
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("tenken workshop enter w "), "{}", run.err);
    assert_eq!(assessments(&user), 1);
    let kept = fs::read_to_string(user.path("w/workshop.ron")).unwrap();
    assert!(
        kept.contains("way: paper") && kept.contains("consents: true"),
        "{kept}"
    );
    assert!(kept.contains("\"業種\": \"製造\""), "{kept}");
    // What was typed before is passed over, and nobody new comes of it.
    let again = user.run_with(&["workshop", "enter", "w", "latest"], "\n\n\n3\n");
    assert_eq!(again.code, 1);
    assert_eq!(assessments(&user), 1);
}

#[test]
fn a_form_of_which_nothing_is_typed_makes_no_participant() {
    let user = User::english();
    user.run(&["workshop", "new", "AI", "--folder", "w"])
        .succeeds();
    let enter = ["workshop", "enter", "w", "--organisation", "A"];
    for input in ["", "\n", "9-99999\n"] {
        assert_eq!(user.run_with(&enter, input).code, 1);
        assert_eq!(assessments(&user), 0);
    }
    let kept = fs::read_to_string(user.path("w/workshop.ron")).unwrap();
    assert!(kept.contains("participants: {}"));
    let long = "あ".repeat(61);
    let run = user.run(&["workshop", "enter", "w", "--organisation", &long]);
    assert!(run.refuses_the_line().contains("60 characters"));
}
