//! What the lines of text say and do when answers do not get to the disk.

use super::{kept, plain, run, setup};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, Read};
use std::path::Path;
use tenken::assessment::Answer;
use tenken::assessment::store::{Lock, Store};
use tenken::i18n::{Catalogs, Explain, Lang};
use tenken::plain::PlainError;

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
    fs::rename(folder.join("assessments"), folder.join("away")).unwrap();
    fs::File::create(folder.join("assessments")).unwrap();
}

/// Makes saving work again.
fn mends(folder: &Path) {
    fs::remove_file(folder.join("assessments")).unwrap();
    fs::rename(folder.join("away"), folder.join("assessments")).unwrap();
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
fn the_sample_is_only_shown_and_what_is_only_read_is_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", "3\nquit\n");
    // The sample is shown, and then the home screen: there is nothing of one's own to go on with.
    assert_eq!(
        output.matches("Begin a new assessment").count(),
        2,
        "{output}"
    );
    assert!(output.contains("\nSelf-check: summary\n"), "{output}");
    // It is gone with that, so nothing more of it can be asked for.
    assert!(!output.contains("tenken report"), "{output}");

    plain(folder.path(), "en", "1\n\n2\n2\nquit\n");
    let id = kept(folder.path()).id;
    let Lock::Held(_writer) = Store::open(folder.path()).lock(&id).unwrap() else {
        panic!("somebody else has it");
    };
    let output = plain(folder.path(), "en", "5\n1\nquit\n");
    assert!(output.contains("Read only (nothing can be changed)\nAnswer:"));
    let before_opening = output.split("Answer:").next().unwrap();
    assert!(!before_opening.contains("Read only"), "{before_opening}");
}
