//! What is wrong with a code is said in a clear sentence, and nothing is lost.

use crate::handed_over::with_long_names;
use crate::program::{Run, User};

impl Run {
    /// Asserts that part of it failed with a message, whatever else came of it.
    pub(crate) fn stumbles(self) -> Self {
        assert_eq!(self.code, 1, "{}{}", self.out, self.err);
        assert!(!self.err.is_empty());
        self
    }
}

fn code(user: &User, id: &str) -> String {
    user.run(&["code", id]).succeeds().out.trim_end().to_owned()
}

#[test]
fn a_typing_error_in_a_code_is_found_and_the_code_named() {
    let user = User::english();
    let id = user.makes_sample();
    let code = code(&user, &id);
    let mut wrong = code.clone();
    let other = if wrong.ends_with('X') { "W" } else { "X" };
    wrong.replace_range(wrong.len() - 1.., other);
    let run = user.run(&["receive", &wrong]).stumbles();
    assert!(
        run.err.contains("something wrong or missing"),
        "{}",
        run.err
    );
    assert!(
        run.err.contains(&code.replace('-', "")[..12]),
        "{}",
        run.err
    );
}

#[test]
fn a_wrong_line_is_named_and_the_others_are_kept() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    let out = factory
        .run(&["code", &id, "--format", "typed"])
        .succeeds()
        .out;
    let lines: Vec<&str> = out.lines().collect();
    // Two letters of the third line change places.
    let mut swapped: Vec<char> = lines[2].chars().collect();
    let other = (6..9).find(|at| swapped[*at] != swapped[10]).unwrap();
    swapped.swap(other, 10);
    let swapped: String = swapped.into_iter().collect();
    let typed = out.replace(lines[2], &swapped);
    let run = office.run_with(&["receive"], &typed).stumbles();
    assert!(
        run.err.contains("Line 3 has") || run.err.contains("line 3"),
        "{}",
        run.err
    );
    assert!(
        run.out.contains("one is still missing, number 3"),
        "{}",
        run.out
    );
    office.run(&["receive", lines[2]]).succeeds();
    assert!(office.file(&id).exists());
}

#[test]
fn a_scanner_in_the_wrong_layout_and_an_input_method_are_told_apart() {
    let user = User::japanese();
    for (typed, wanted) in [
        ("T9K48&é", "キーボード配列"),
        ("TくえrT", "日本語入力をオフ"),
        ("hello", "「H」"),
    ] {
        let run = user.run(&["receive", typed]).stumbles();
        let is_told = run.err.contains(wanted) || run.err.contains("これはコードではありません");
        assert!(is_told, "{typed}: {}", run.err);
    }
}

#[test]
fn nothing_in_a_code_acts_on_the_terminal() {
    let user = User::english();
    for typed in [
        "\u{1b}[31mT",
        "T\u{1b}]0;title\u{7}",
        "\u{202e}T",
        "T\u{0}1",
    ] {
        let run = user.run_with(&["receive"], typed).stumbles();
        assert!(!run.err.contains('\u{1b}') && !run.err.contains('\u{202e}'));
        assert!(run.err.contains("<U+"), "{}", run.err);
    }
}

#[test]
fn codes_of_two_assessments_in_one_pile_become_two_assessments() {
    let (factory, office) = (User::english(), User::english());
    let ids = [with_long_names(&factory), with_long_names(&factory)];
    let sets = ids.each_ref().map(|id| {
        let asked = ["code", id, "--names", "--reasons"];
        factory.run(&asked).succeeds().out
    });
    let mixed: String = sets[0]
        .lines()
        .zip(sets[1].lines())
        .flat_map(|(one, other)| [one, "\n", other, "\n"])
        .collect();
    office.run_with(&["receive"], &mixed).succeeds();
    for id in ids {
        assert!(office.file(&id).exists());
    }
}

#[test]
fn the_codes_of_an_unknown_questionnaire_wait_until_it_is_given() {
    let (factory, office) = (User::english(), User::english());
    let folder = factory.path("own");
    let folder = folder.to_str().unwrap();
    factory.run(&["questionnaire", "copy", "subsidy-readiness", folder]);
    let head = std::path::Path::new(folder).join("questionnaire.ron");
    let text = std::fs::read_to_string(&head).unwrap();
    factory.write("own/questionnaire.ron", format!("{text}\n// ours\n"));
    let run = factory.run(&["new", "--questionnaire", folder, "--organisation", "A"]);
    let id = run.succeeds().out.trim_end().to_owned();
    let code = code(&factory, &id);
    let run = office.run(&["receive", &code]).stumbles();
    assert!(run.err.contains("fingerprint"), "{}", run.err);
    assert!(!office.file(&id).exists());
    let other = office
        .run(&["receive", "--questionnaire", "sme-ai-risk", &code])
        .stumbles();
    assert!(other.err.contains("not the one"), "{}", other.err);
    // Given the right one, what waits is taken in without scanning again.
    office
        .run_with(&["receive", "--questionnaire", folder], "")
        .succeeds();
    assert!(office.file(&id).exists());
}

#[test]
fn a_file_of_codes_that_cannot_be_read_is_told_and_left_alone() {
    let user = User::english();
    let id = user.makes_sample();
    let code = code(&user, &id);
    let kept = user.write("data/received.ron", "(format: 1, sequence: 3, sets: {");
    let run = user.run(&["receive", &code]).stumbles();
    assert!(run.err.contains("received.ron"), "{}", run.err);
    let text = std::fs::read_to_string(kept).unwrap();
    assert_eq!(text, "(format: 1, sequence: 3, sets: {");
    let newer = user.write("data/received.ron", "(format: 2, sequence: 3, codes: [])");
    let run = user.run(&["receive", &code]).stumbles();
    assert!(run.err.contains("newer"), "{}", run.err);
    assert!(
        std::fs::read_to_string(newer)
            .unwrap()
            .starts_with("(format: 2")
    );
}

#[test]
fn closed_input_and_an_unreadable_file_are_no_puzzle() {
    let user = User::english();
    user.run(&["receive"]).succeeds();
    let run = user.run(&["receive", "--file", "nowhere.txt"]).stumbles();
    assert!(run.err.contains("nowhere.txt"), "{}", run.err);
}

#[test]
fn an_answer_of_another_version_is_not_made_into_a_code() {
    let user = User::english();
    let id = user.makes_sample();
    let text = std::fs::read_to_string(user.file(&id)).unwrap();
    let hash = text.split("hash: \"").nth(1).unwrap()[..64].to_owned();
    let changed = text.replace(&hash, &"a".repeat(64));
    user.write(&format!("data/assessments/{id}.ron"), changed);
    let run = user.run(&["code", &id]).stumbles();
    assert!(run.err.contains("another version"), "{}", run.err);
}

#[test]
fn a_mark_in_front_of_a_file_is_passed_over_and_utf_16_is_named() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    let code = code(&factory, &id);
    let utf_16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(code.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let path = office.write("codes.txt", utf_16);
    let run = office.run(&["receive", "--file", path.to_str().unwrap()]);
    assert!(run.stumbles().err.contains("UTF-16"));
    let path = office.write("codes.txt", format!("\u{FEFF}{code}\r\n"));
    office
        .run(&["receive", "--file", path.to_str().unwrap()])
        .succeeds();
}

#[test]
fn a_code_with_an_endless_count_of_saves_is_not_taken_in() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    let text = std::fs::read_to_string(factory.file(&id)).unwrap();
    let (head, rest) = text.split_once("sequence: ").unwrap();
    let (_, rest) = rest.split_once(',').unwrap();
    let endless = format!("{head}sequence: {},{rest}", u64::MAX);
    factory.write(&format!("data/assessments/{id}.ron"), endless);
    let run = office.run(&["receive", &code(&factory, &id)]).stumbles();
    assert!(run.err.contains("no assessment can be read"), "{}", run.err);
    assert!(!office.file(&id).exists());
}
