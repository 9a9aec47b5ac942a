//! The way through as lines of text.

use super::walk::{Walk, empty};
use std::collections::BTreeMap;
use std::io::{self, BufRead, Read};
use std::path::Path;
use tenken::assessment::store::{Listed, Load, Lock, Store};
use tenken::assessment::{Answer, Assessment};
use tenken::i18n::{Catalogs, Explain, Lang};
use tenken::plain::PlainError;
use tenken::questionnaire::Level;
use tenken::runner::Setup;
use tenken::wizard::Key;

/// Feeds lines to the plain face; what it wrote.
fn plain(folder: &Path, lang: &str, input: &str) -> String {
    let catalogs = Catalogs::load();
    let (output, end) = run(setup(folder, &catalogs, lang), &mut input.as_bytes());
    end.unwrap();
    output
}

fn setup<'a>(folder: &Path, catalogs: &'a Catalogs, lang: &str) -> Setup<'a> {
    Setup {
        store: Store::open(folder),
        catalogs,
        lang: Lang::new(lang),
        questionnaire: "sme-ai-risk".into(),
        opens_sample: false,
        sample: Box::new(|questionnaire| empty(questionnaire, Level::Full)),
    }
}

/// What the plain face wrote, and how it ended.
fn run(setup: Setup<'_>, input: &mut dyn BufRead) -> (String, Result<(), PlainError>) {
    let mut output = Vec::new();
    let end = tenken::plain::run(setup, input, &mut output);
    (String::from_utf8(output).unwrap(), end)
}

/// Lines that come in one by one; before the line of that number something happens.
struct Typed<'a> {
    lines: std::str::SplitInclusive<'a, char>,
    ahead: Option<&'a str>,
    happenings: BTreeMap<usize, Box<dyn Fn() + 'a>>,
    number: usize,
}

impl<'a> Typed<'a> {
    fn new(input: &'a str) -> Self {
        Self {
            lines: input.split_inclusive('\n'),
            ahead: None,
            happenings: BTreeMap::new(),
            number: 0,
        }
    }

    fn before(mut self, number: usize, happens: impl Fn() + 'a) -> Self {
        self.happenings.insert(number, Box::new(happens));
        self
    }
}

impl Read for Typed<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Typed<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.ahead.is_none_or(str::is_empty) {
            self.number += 1;
            if let Some(happens) = self.happenings.get(&self.number) {
                happens();
            }
            self.ahead = self.lines.next();
        }
        Ok(self.ahead.unwrap_or_default().as_bytes())
    }

    fn consume(&mut self, read: usize) {
        self.ahead = self.ahead.map(|ahead| &ahead[read..]);
    }
}

/// Makes saving fail: a file stands where the folder was.
fn breaks(folder: &Path) {
    std::fs::rename(folder.join("assessments"), folder.join("away")).unwrap();
    std::fs::write(folder.join("assessments"), "").unwrap();
}

/// Makes saving work again.
fn mends(folder: &Path) {
    std::fs::remove_file(folder.join("assessments")).unwrap();
    std::fs::rename(folder.join("away"), folder.join("assessments")).unwrap();
}

fn kept(folder: &Path) -> Assessment {
    let listed = Store::open(folder).list().unwrap();
    match listed.as_slice() {
        [
            Listed::Named {
                load: Load::Loaded(assessment),
                ..
            },
        ] => assessment.clone(),
        other => panic!("{other:?}"),
    }
}

fn answers(assessment: &Assessment) -> BTreeMap<String, (Option<Answer>, String, String)> {
    let entries = assessment.scope.iter().chain(&assessment.answers);
    entries
        .map(|(id, entry)| {
            (
                id.clone(),
                (
                    entry.answer.clone(),
                    entry.reason.clone(),
                    entry.note.clone(),
                ),
            )
        })
        .collect()
}

/// A new assessment of the essential level, with a note, a “does not apply” and a change of mind.
const SCRIPT: &str = "1\n山田製作所\n本社\n\n\n2\n\
    2\n1 2 5\n1\n1 6\n2 3\n2\n\n\
    1\n\
    note\n総務が確認\n2\n\
    5\nこの仕事はしていません\n\
    back\n\
    3\n\
    4\n1\n1\n1\n1\n1\n1\n1\n1\nquit\n";

#[test]
fn the_same_answers_through_screens_and_lines_are_recorded_alike() {
    let folder = tempfile::tempdir().unwrap();
    plain(folder.path(), "ja", SCRIPT);
    let by_lines = kept(folder.path());

    let mut walk = Walk::begun("ja", (80, 24));
    let digits = |keys: &str| keys.chars().map(Key::Char).collect::<Vec<_>>();
    walk.keys(&digits("1"))
        .types("山田製作所")
        .keys(&[Key::Enter])
        .types("本社")
        .keys(&[Key::Enter, Key::Enter]);
    walk.keys(&[Key::Enter]).keys(&digits("20"));
    for keys in ["20", "1250", "10", "160", "230", "20", "0", "10"] {
        walk.keys(&digits(keys));
    }
    walk.keys(&[Key::F(4)])
        .types("総務が確認")
        .keys(&[Key::Enter])
        .keys(&digits("20"));
    walk.keys(&digits("5"))
        .types("この仕事はしていません")
        .keys(&[Key::Enter, Key::Enter]);
    walk.keys(&[Key::Left]).keys(&digits("30"));
    walk.keys(&digits("4010101010101010"));
    assert_eq!(answers(&by_lines), answers(walk.assessment()));
    assert_eq!(by_lines.organisation, walk.assessment().organisation);
    assert_eq!(by_lines.level, walk.assessment().level);
}

#[test]
fn the_end_of_the_input_saves_and_leaves() {
    let folder = tempfile::tempdir().unwrap();
    plain(folder.path(), "ja", "1\n山田製作所\n本社\n\n\n2\n2\n1 2");
    let assessment = kept(folder.path());
    assert_eq!(
        assessment.answer("scope.people"),
        Some(&Answer::option("some"))
    );
    assert!(
        assessment
            .answer("scope.information")
            .unwrap()
            .has("personal")
    );
}

#[test]
fn the_words_work_in_both_languages_and_in_full_width() {
    for words in [
        "help\nwhy\nlist\nback\nreport\nquit\n",
        "ヘルプ\nなぜ\n一覧\n戻る\n報告書\n終了\n",
        "ｈｅｌｐ\nｑｕｉｔ\n",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let output = plain(
            folder.path(),
            "ja",
            &format!("1\n\n2\n2\n1\n1\n1\n2\n\n\n{words}"),
        );
        assert!(!output.contains("分かりませんでした"), "{output}");
    }
}

#[test]
fn what_is_not_understood_is_said_and_the_question_is_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", "1\n\n2\nperhaps\u{1b}[2J\n");
    assert!(
        output.contains("“perhaps<U+001B>[2J” was not understood"),
        "{output}"
    );
    assert_eq!(output.matches("Who uses AI for work").count(), 2);
    assert!(!output.contains('\u{1b}'));
}

#[test]
fn switching_the_language_asks_the_same_question_in_the_other_one() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", "1\n\n2\nlanguage\n");
    assert!(output.contains("Who uses AI for work"));
    assert!(output.contains("AIを仕事に使っているのは、どなたですか。"));
}

#[test]
fn what_cannot_be_saved_is_said_before_every_prompt_and_is_an_error_at_the_end() {
    for last in ["", "quit\n", "quit\nquit\n"] {
        let folder = tempfile::tempdir().unwrap();
        let catalogs = Catalogs::load();
        let script = format!("1\n\n2\n2\n1\n{last}");
        let mut input = Typed::new(&script).before(4, || breaks(folder.path()));
        let (output, end) = run(setup(folder.path(), &catalogs, "en"), &mut input);
        assert!(
            output.contains("NOT SAVED: ") && output.contains("“save” tries again"),
            "{output}"
        );
        let PlainError::NotSaved(why) = end.unwrap_err() else {
            panic!("it is not about saving");
        };
        let said = catalogs.get(&Lang::new("en")).say(&why);
        assert!(output.contains(&said), "{said}\n{output}");
        assert_eq!(PlainError::NotSaved(why.clone()).message(), why);
    }
}

#[test]
fn quitting_unsaved_says_what_is_lost_first() {
    let folder = tempfile::tempdir().unwrap();
    let catalogs = Catalogs::load();
    let mut input = Typed::new("1\n\n2\n2\nquit\n").before(4, || breaks(folder.path()));
    let (output, _) = run(setup(folder.path(), &catalogs, "en"), &mut input);
    assert!(
        output.contains("“quit” once more leaves and loses it"),
        "{output}"
    );
}

#[test]
fn saving_again_by_word_saves_everything() {
    for word in ["save", "保存"] {
        let folder = tempfile::tempdir().unwrap();
        let catalogs = Catalogs::load();
        let script = format!("1\n\n2\n2\nhelp\n{word}\nquit\n");
        let mut input = Typed::new(&script)
            .before(4, || breaks(folder.path()))
            .before(6, || mends(folder.path()));
        let (output, end) = run(setup(folder.path(), &catalogs, "ja"), &mut input);
        end.unwrap();
        assert!(output.contains("保存できていません："), "{output}");
        assert_eq!(
            kept(folder.path()).answer("scope.people"),
            Some(&Answer::option("some"))
        );
    }
}

#[test]
fn another_folder_by_word_takes_everything_there() {
    for word in ["folder", "フォルダー"] {
        let folder = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir().unwrap();
        let catalogs = Catalogs::load();
        let script = format!("1\n\n2\n2\n{word}\n{}\nquit\n", other.path().display());
        let mut input = Typed::new(&script).before(4, || breaks(folder.path()));
        let (output, end) = run(setup(folder.path(), &catalogs, "ja"), &mut input);
        end.unwrap();
        assert!(output.contains("保存できていません："), "{output}");
        assert_eq!(
            kept(other.path()).answer("scope.people"),
            Some(&Answer::option("some"))
        );
    }
}

#[test]
fn the_sample_and_what_is_only_read_are_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", "2\nquit\n");
    assert!(output.contains("Sample (not saved)\nAnswer:"), "{output}");

    plain(folder.path(), "en", "1\n\n2\n2\nquit\n");
    let id = kept(folder.path()).id;
    let Lock::Held(_writer) = Store::open(folder.path()).lock(&id).unwrap() else {
        panic!("somebody else has it");
    };
    let output = plain(folder.path(), "en", "3\n1\nquit\n");
    assert!(output.contains("Read only (open in another window)\nAnswer:"));
    let before_opening = output.split("Answer:").next().unwrap();
    assert!(!before_opening.contains("Read only"), "{before_opening}");
}

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
    for row in [10, 11] {
        let line = listed
            .lines()
            .find(|line| line.starts_with(&format!("{row}. ")))
            .unwrap();
        let name = all.iter().find(|name| line.contains(*name)).unwrap();
        // Going back over the level shows the names of what was opened.
        let output = plain(folder.path(), "en", &format!("{row}\nback\nback\nquit\n"));
        assert!(output.contains(&format!("Company: {name}")), "{output}");
    }
    let output = plain(folder.path(), "en", "12\n");
    assert!(output.contains("“12” was not understood"), "{output}");
}

#[test]
fn a_long_review_is_chosen_from_by_number() {
    let folder = tempfile::tempdir().unwrap();
    let skipped = "\n".repeat(80);
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
    // The empty lines at the review open the report, which closes by itself.
    let output = plain(folder.path(), "en", &format!("{script}12\nquit\n"));
    let last = output.trim_end().rsplit("\n\n").next().unwrap();
    assert!(last.contains(&format!("\n{chosen}\n")), "{chosen}\n{last}");
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
    let more: String = (1..=2)
        .map(|number| {
            format!(
                "(id: \"more-{number}\", text: (ja: \"更に{number}\", en: \"More {number}\")),\n"
            )
        })
        .collect();
    let options = format!(
        "options: [\n(id: \"dont-know\", role: unknown, text: (ja: \"わからない\", en: \"Don’t know\")),\n{more}"
    );
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let mut text = std::fs::read_to_string(&path).unwrap();
        if path.ends_with("questionnaire.ron") {
            let at = text.find("scope.information").unwrap();
            let (before, after) = text.split_at(at);
            text = format!("{before}{}", after.replacen("options: [", &options, 1));
        }
        std::fs::write(folder.join(path.file_name().unwrap()), text).unwrap();
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
