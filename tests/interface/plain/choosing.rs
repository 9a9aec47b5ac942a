//! Numbers, names and words in lines of text: what they choose and what they do not.

use super::{kept, plain, run, setup};
use std::fs;
use std::io::Write;
use std::path::Path;
use tenken::assessment::store::Store;
use tenken::i18n::Catalogs;
use tenken::runner::Setup;

#[test]
fn a_word_that_means_nothing_here_is_refused_and_begins_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["report", "list", "note", "why", "undo", "save", "folder"];
    for word in words {
        let output = plain(folder.path(), "en", &format!("{word}\n"));
        let said = format!("“{word}” is not possible here.");
        assert!(output.contains(&said), "{output}");
        assert_eq!(output.matches("Begin a new assessment").count(), 2);
    }
    assert!(Store::open(folder.path()).list().unwrap().is_empty());
}

#[test]
fn rows_beyond_nine_are_chosen_by_their_number() {
    let folder = tempfile::tempdir().unwrap();
    let all: Vec<String> = (0..9)
        .map(|number| {
            plain(
                folder.path(),
                "en",
                &format!("1\nCompany {number}\n\n\n\n2\nquit\n"),
            );
            format!("Company {number}")
        })
        .collect();
    let listed = plain(folder.path(), "en", "quit\n");
    for row in [10, 13] {
        let line = listed
            .lines()
            .find(|line| line.starts_with(&format!("{row}. ")))
            .unwrap();
        let name = all.iter().find(|name| line.contains(*name)).unwrap();
        // Going back over the level shows the names of what was opened.
        let output = plain(folder.path(), "en", &format!("{row}\nback\nback\nquit\n"));
        assert!(output.contains(&format!("Company: {name}")), "{output}");
    }
    let output = plain(folder.path(), "en", "14\n");
    assert!(output.contains("“14” was not understood"), "{output}");
}

#[test]
fn a_long_review_is_chosen_from_by_number() {
    let folder = tempfile::tempdir().unwrap();
    // From the sixth of 69 questions to the review.
    let skipped = "\n".repeat(64);
    let script =
        format!("1\n\n3\n3\n1 2 3 4 5 6\n1 2 3 4 5 6\n1 2 3 4 5 6\n1 2 3 4 5 6\n{skipped}");
    let output = plain(folder.path(), "en", &format!("{script}quit\n"));
    let chosen = output
        .rsplit("Answer:")
        .flat_map(str::lines)
        .find_map(|line| line.strip_prefix("12. "))
        .unwrap()
        .to_owned();
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", &format!("{script}12\nquit\n"));
    let last = output.rsplit("Answer: \n").nth(1).unwrap();
    let (state, question) = chosen.split_once(": ").unwrap();
    assert_eq!(state, "Not answered yet");
    assert!(
        last.contains(&format!("\n{question}\n")),
        "{chosen}\n{last}"
    );
}

#[test]
fn a_name_typed_anew_takes_the_place_of_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let script = "1\nYamada\n\n\n\nback\nTanaka\n\n\n\nquit\n";
    plain(folder.path(), "en", script);
    assert_eq!(kept(folder.path()).organisation, "Tanaka");
}

#[test]
fn numbers_that_are_not_there_answer_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in ["5", "1 2"] {
        let output = plain(folder.path(), "en", &format!("1\n\n2\n{wrong}\n"));
        assert!(output.contains(&format!("“{wrong}” was not understood")));
        assert_eq!(output.matches("Who uses AI for work").count(), 2);
    }
}

/// The questionnaire with “don’t know” and two more options in its second question.
fn with_more_options(folder: &Path) -> String {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/sme-ai-risk");
    let options = r#"options: [
        (id: "dont-know", role: unknown, text: (ja: "わからない", en: "Don’t know")),
        (id: "more-1", text: (ja: "一つ", en: "One")),
        (id: "more-2", text: (ja: "二つ", en: "Two")),"#;
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let mut text = fs::read_to_string(&path).unwrap();
        if path.ends_with("questionnaire.ron") {
            let at = text.find("scope.information").unwrap();
            let (before, after) = text.split_at(at);
            text = format!("{before}{}", after.replacen("options: [", options, 1));
        }
        let mut copy = fs::File::create(folder.join(path.file_name().unwrap())).unwrap();
        copy.write_all(text.as_bytes()).unwrap();
    }
    folder.display().to_string()
}

#[test]
fn a_line_is_the_whole_answer_also_after_one_that_stands_alone() {
    let source = tempfile::tempdir().unwrap();
    let questionnaire = with_more_options(source.path());
    let catalogs = Catalogs::load();
    let answered = |lines: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let setup = Setup {
            questionnaire: questionnaire.clone(),
            ..setup(folder.path(), &catalogs, "en")
        };
        let script = format!("1\n\n2\n2\n{}\nquit\n", lines.join("\nback\n"));
        let (output, end) = run(setup, &mut script.as_bytes());
        end.unwrap();
        let answer = kept(folder.path()).answer("scope.information").cloned();
        (answer.unwrap().options().join(" "), output)
    };
    assert_eq!(answered(&["1"]).0, "dont-know");
    assert_eq!(answered(&["1", "2 3"]).0, "more-1 more-2");
    assert_eq!(answered(&["2 3", "1"]).0, "dont-know");
    assert_eq!(answered(&["1", "1"]).0, "dont-know");
    assert_eq!(answered(&["2 3", "3 4"]).0, "more-2 published");
    assert_eq!(answered(&["1", "2 8 9"]).0, "more-1 entrusted own-secrets");
    let (kept, output) = answered(&["2 3", "1 2"]);
    assert_eq!(kept, "more-1 more-2");
    assert!(output.contains("Such an answer stands alone"), "{output}");
}
