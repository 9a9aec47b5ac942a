//! Files of other people: each gets a sentence that says what, where and what to do.

use crate::program::User;
use std::fs;
use std::process::Command;

/// A user with an export whose text is changed, and what both commands say about it.
struct Hostile {
    user: User,
    export: String,
}

impl Hostile {
    fn new() -> Self {
        let user = User::english();
        let id = user.makes_sample();
        user.run(&["export", &id, "-o", "e.json"]).succeeds();
        let export = fs::read_to_string(user.path("e.json")).unwrap();
        Self { user, export }
    }

    /// What importing and verifying a file come to; nothing is stored.
    fn refusals(&self, name: &str) -> [String; 2] {
        let there = self.user.path("there");
        let there = there.to_str().unwrap();
        let import = self
            .user
            .run(&["--data-dir", there, "import", name])
            .fails();
        assert!(!self.user.path("there").exists(), "{import}");
        let verify = self.user.run(&["verify", name]);
        assert_eq!(verify.code, 1, "{}", verify.err);
        [import, format!("{}{}", verify.out, verify.err)]
    }

    fn says(&self, contents: impl AsRef<[u8]>, of_import: &str, of_verify: &str) {
        self.user.write("bad.json", contents);
        let [import, verify] = self.refusals("bad.json");
        for (said, wanted) in [(&import, of_import), (&verify, of_verify)] {
            assert!(
                said.contains("bad.json") || said.contains("questionnaire"),
                "{said}"
            );
            assert!(said.contains(wanted), "{wanted}: {said}");
            assert!(
                !said.contains('\u{1B}') && !said.contains("panicked"),
                "{said}"
            );
        }
    }

    fn both(&self, contents: impl AsRef<[u8]>, wanted: &str) {
        self.says(contents, wanted, wanted);
    }

    fn replaced(&self, from: &str, to: &str) -> String {
        let text = self.export.replacen(from, to, 1);
        assert_ne!(text, self.export, "{from}");
        text
    }
}

#[test]
fn what_is_no_whole_json_is_refused() {
    let hostile = Hostile::new();
    hostile.both("", "is not JSON");
    hostile.both("点検", "Line 1 of “bad.json” is not JSON");
    hostile.both(&hostile.export[..hostile.export.len() / 2], "is not JSON");
    hostile.both(format!("{}{{}}", hostile.export), "is not JSON");
    hostile.both(
        hostile
            .export
            .replace("true", "NaN")
            .replace(": 0,", ": NaN,"),
        "is not JSON",
    );
    hostile.both(
        b"{\n\"a\": \"\xFF\"}",
        "Line 2 of “bad.json” holds something that is not UTF-8",
    );
}

#[test]
fn what_is_too_deep_or_too_much_is_refused_quickly() {
    let hostile = Hostile::new();
    hostile.both("[".repeat(1_000_000), "recursion limit");
    hostile.both("{\"a\":".repeat(200_000), "recursion limit");
    hostile.both(
        format!("[{}0]", "0,".repeat(2_000_000)),
        "far more than an assessment",
    );
    hostile.both(vec![b' '; 50 * 1024 * 1024], "too large; 16 MB is the most");
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let hostile = Hostile::new();
    let twice = hostile.replaced("\"grade\": \"C\"", "\"grade\": \"A\", \"grade\": \"C\"");
    hostile.both(twice, "has “grade” for the second time");
}

#[test]
fn what_is_json_of_something_else_is_refused() {
    let hostile = Hostile::new();
    for other in ["null", "7", "[]", "{}", "\"text\"", "{\"format\": 1}"] {
        hostile.says(
            other,
            "is not an assessment that tenken exported",
            "is neither a JSON report",
        );
    }
    let kind = hostile.replaced("\"assessment\",", "\"assesment\",");
    hostile.says(
        kind,
        "is not an assessment that tenken exported",
        "is neither a JSON report",
    );
}

#[test]
fn a_newer_format_is_refused() {
    let hostile = Hostile::new();
    hostile.both(
        hostile.replaced("\"format\": 1", "\"format\": 2"),
        "newer tenken (format 2)",
    );
    let inner = hostile.export.replace("\"format\": 1", "\"format\": 3");
    hostile.both(
        inner.replacen("\"format\": 3", "\"format\": 1", 1),
        "newer tenken (format 3)",
    );
}

#[test]
fn a_changed_file_is_refused() {
    let hostile = Hostile::new();
    let name = hostile.replaced("山田製作所", "山本製作所");
    hostile.says(
        name,
        "The check code of “bad.json” is wrong",
        "A wrong check code means",
    );
    let grade = hostile.replaced("\"grade\": \"C\"", "\"grade\": \"A\"");
    hostile.says(
        grade,
        "The score in “bad.json” is not what its answers give",
        "score.grade",
    );
    let extra = hostile.replaced("\"kind\":", "\"surprise\": 1, \"kind\":");
    hostile.says(extra, "in one place", "surprise: too much");
    let sequence = hostile.replaced("\"sequence\": 0", "\"sequence\": -1");
    hostile.says(
        sequence,
        "no assessment can be read in it",
        "assessment: cannot be read",
    );
    let id = hostile.replaced("\"sequence\": 0,", "\"sequence\": 0, \"surprise\": 1,");
    hostile.says(id, "no assessment can be read in it", "cannot be read");
}

#[test]
fn an_id_that_leads_out_of_the_folder_is_refused() {
    let hostile = Hostile::new();
    let start = hostile
        .export
        .find("\"sequence\": 0,\n    \"id\": \"")
        .unwrap()
        + 26;
    for evil in ["../../evil", "/etc/evil", "C:\\evil", "", "a\\u0000b"] {
        let mut text = hostile.export.clone();
        text.replace_range(start..start + 8, &evil.replace('\\', "\\\\"));
        hostile.says(text, "no assessment can be read in it", "cannot be read");
    }
}

#[test]
fn an_unknown_questionnaire_is_named_without_its_tricks() {
    let hostile = Hostile::new();
    let text = hostile
        .export
        .replace("\"sme-ai-risk\"", "\"\\u001b[31m../../x\"");
    let start = text.find("\"hash\": \"").unwrap() + 9;
    let mut text = text;
    text.replace_range(start..start + 64, &"0".repeat(64));
    hostile.both(
        text,
        "is not here. Say where it is with “--questionnaire FOLDER”",
    );
}

#[test]
fn a_folder_a_pipe_and_a_missing_file_are_named() {
    let hostile = Hostile::new();
    fs::create_dir(hostile.user.path("folder")).unwrap();
    for said in hostile.refusals("folder") {
        assert!(said.contains("“folder” is a folder"), "{said}");
    }
    for said in hostile.refusals("nowhere.json") {
        assert!(said.contains("no file “nowhere.json”"), "{said}");
    }
    let pipe = hostile.user.path("pipe");
    if Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .is_ok_and(|status| status.success())
    {
        for said in hostile.refusals("pipe") {
            assert!(said.contains("not an ordinary file"), "{said}");
        }
    }
}

#[test]
fn what_would_act_on_the_terminal_is_written_out() {
    let hostile = Hostile::new();
    let text = hostile.replaced(
        "\"kind\":",
        "\"\\u001b[2J\\u202e\": \"\\u001b[31m\", \"kind\":",
    );
    hostile.user.write("bad.json", text);
    let out = hostile.user.run(&["verify", "bad.json"]).out;
    assert!(
        !out.contains('\u{1B}') && !out.contains('\u{202E}'),
        "{out:?}"
    );
    assert!(out.contains("<U+001B>[2J"), "{out}");
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_no_harm() {
    let hostile = Hostile::new();
    let text = format!("\u{FEFF}{}", hostile.export.replace('\n', "\r\n"));
    hostile.user.write("e2.json", text);
    hostile.user.run(&["verify", "e2.json"]).succeeds();
    hostile
        .user
        .run(&["--data-dir", "there", "import", "e2.json"])
        .succeeds();
}
