//! Runs the program as a user would: arguments, standard input, surroundings.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A user with a data folder of their own.
pub(crate) struct User {
    folder: TempDir,
    lang: &'static str,
}

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) const SAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/questionnaires/sme-ai-risk/sample.json"
);

impl User {
    pub(crate) fn japanese() -> Self {
        Self::speaking("ja")
    }

    pub(crate) fn english() -> Self {
        Self::speaking("en")
    }

    fn speaking(lang: &'static str) -> Self {
        let folder = TempDir::new().unwrap();
        Self { folder, lang }
    }

    /// A path in the user's own folder, beside the data folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn data_dir(&self) -> PathBuf {
        self.path("data")
    }

    /// Writes a file into the user's own folder.
    pub(crate) fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut file = fs::File::create(&path).unwrap();
        file.write_all(contents.as_ref()).unwrap();
        path
    }

    /// The program with the user's surroundings, not yet started.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tenken"));
        command
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("TENKEN_DATA_DIR", self.data_dir())
            .env("TENKEN_LANG", self.lang)
            .env("HOME", self.folder.path())
            .env("LANG", "C.UTF-8")
            .env("TZ", "UTC")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().unwrap())
    }

    /// Runs the program with a text on its standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that does not read all of its input closes the pipe, which is its right.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Run::of(child.wait_with_output().unwrap())
    }

    /// Makes an assessment with the sample's answers and returns its id.
    pub(crate) fn makes_sample(&self) -> String {
        self.makes(&["--answers", SAMPLE])
    }

    /// Makes an assessment and returns its id.
    pub(crate) fn makes(&self, more: &[&str]) -> String {
        let mut arguments = vec![
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "山田製作所",
        ];
        arguments.extend(more);
        let run = self.run(&arguments).succeeds();
        run.out.trim_end().to_owned()
    }

    /// The file of an assessment.
    pub(crate) fn file(&self, id: &str) -> PathBuf {
        self.data_dir()
            .join("assessments")
            .join(format!("{id}.ron"))
    }

    /// How many files the data folder holds.
    pub(crate) fn stored(&self) -> usize {
        count(&self.data_dir())
    }
}

fn count(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| entry.unwrap().path())
        .map(|path| if path.is_dir() { count(&path) } else { 1 })
        .sum()
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Asserts that it did what it was asked to, with nothing to complain about.
    pub(crate) fn succeeds(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self
    }

    /// Asserts that it failed with a message and without a result, and returns the message.
    pub(crate) fn fails(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (1, ""), "{}", self.err);
        assert!(!self.err.is_empty());
        self.err
    }

    /// Asserts that the command line was wrong, and returns what was said about it.
    pub(crate) fn refuses_the_line(self) -> String {
        assert_eq!((self.code, self.out.as_str()), (2, ""), "{}", self.err);
        assert!(!self.err.is_empty());
        self.err
    }

    pub(crate) fn json(&self) -> Value {
        let value: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(value["format"], 1);
        value
    }
}

impl User {
    /// Copies the questionnaire for small companies under another id and returns its folder.
    pub(crate) fn copies_questionnaire(&self, id: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/sme-ai-risk");
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let text = text.replace("id: \"sme-ai-risk\"", &format!("id: \"{id}\""));
            let name = path.file_name().unwrap().to_str().unwrap();
            self.write(&format!("{id}/{name}"), text);
        }
        self.path(id)
    }
}
