//! Easy Japanese stays easy: short sentences, and a reading behind every kanji.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

use std::fs;
use std::path::{Path, PathBuf};
use tenken::i18n::{Claims, Glossary, Lang, sentences};
use tenken::questionnaire::{Level, Library, Question, Questionnaire};
use tenken::text::without_readings;

/// The most characters of a sentence, readings not counted.
const LONGEST: usize = 45;

/// What stands behind a number on every sign and form, and is read without help.
const COUNTERS: [char; 6] = ['年', '月', '日', '点', '分', '人'];

/// Texts that are no sentences: a name for those who read other languages, blanks, a format of dates.
const NO_WORDS: [&str; 3] = ["language-name", "form-date-blank", "xlsx-day-format"];

fn easy() -> Lang {
    Lang::new("ja-easy")
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/ja-easy");
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The words of a line of a Fluent file, with `0` where something is put in; none where it has none.
fn words(line: &str) -> Option<String> {
    let id = line.split(" =").next().unwrap_or_default();
    if line.starts_with('#') || NO_WORDS.contains(&id) {
        return None;
    }
    let is_message = line.starts_with(|c: char| c.is_ascii_lowercase());
    let words = match line.split_once(" = ") {
        Some((_, words)) if is_message => words,
        _ => line.trim(),
    };
    // A variant begins with its key.
    let words = match words.split_once("] ") {
        Some((key, words)) if key.trim_start_matches('*').starts_with('[') => words,
        _ => words,
    };
    let mut whole = String::new();
    for (place, piece) in words.split('{').enumerate() {
        let (inside, after) = piece.split_once('}').unwrap_or((piece, ""));
        if place == 0 {
            whole.push_str(piece);
        } else {
            whole.push_str(if inside.contains('$') { "0" } else { "" });
            whole.push_str(after);
        }
    }
    Some(whole)
}

fn interface() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        for (number, line) in text.lines().enumerate() {
            if let Some(words) = words(line) {
                found.push((format!("{name}:{}", number + 1), words));
            }
        }
    }
    found
}

/// Every text of the main questionnaire in Easy Japanese.
fn questionnaire() -> Vec<(String, String)> {
    let files = Library::files("sme-ai-risk").unwrap();
    let mut found = Vec::new();
    for (name, text) in &files.texts {
        for (number, line) in text.lines().enumerate() {
            for piece in line.split("r#ja-easy: \"").skip(1) {
                let words = piece.split('"').next().unwrap();
                found.push((format!("{name}:{}", number + 1), words.to_owned()));
            }
        }
    }
    found
}

fn all() -> Vec<(String, String)> {
    let all = [interface(), questionnaire()].concat();
    assert!(all.len() > 700, "only {} texts were read", all.len());
    all
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '々')
}

/// The kanji of a text that no reading follows.
fn unread(text: &str) -> Option<String> {
    let bare = without_readings(text);
    let (mut before, mut rest) = (' ', text);
    while let Some(c) = rest.chars().next() {
        let run: String = rest.chars().take_while(|c| is_kanji(*c)).collect();
        if run.is_empty() {
            before = c;
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let after = &rest[run.len()..];
        let is_counter = before.is_ascii_digit() && COUNTERS.iter().any(|c| run == c.to_string());
        let is_read = without_readings(&rest[..run.len() + reading(after)]) == run;
        if !(is_counter || is_read && reading(after) > 0) {
            return Some(format!("{run} in {bare}"));
        }
        before = ' ';
        rest = after;
    }
    None
}

/// The bytes of what stands in brackets at the beginning.
fn reading(text: &str) -> usize {
    let end = text.find('）').map_or(0, |at| at + '）'.len_utf8());
    if text.starts_with('（') { end } else { 0 }
}

#[test]
fn every_kanji_is_followed_by_its_reading() {
    let unread = |(place, text): (String, String)| Some(format!("{place}: {}", unread(&text)?));
    let found: Vec<String> = all().into_iter().filter_map(unread).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_sentence_is_long() {
    let mut found = Vec::new();
    for (place, text) in all() {
        let text = without_readings(&text);
        for sentence in sentences(&text, &easy()) {
            let sentence = &text[sentence];
            let count = sentence.chars().count();
            if count > LONGEST {
                found.push(format!("{place}: {count}: {sentence}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_kanji_without_reading_and_a_reading_without_kanji_are_told_apart() {
    assert_eq!(unread("会社（かいしゃ）でAIを3点"), None);
    assert!(unread("会社でAI").is_some());
    assert!(unread("会社（つづき、2）").is_some());
    assert!(unread("年（とし）と月").is_some());
    assert_eq!(
        without_readings("会社（かいしゃ）の人（2人）"),
        "会社の人（2人）"
    );
    assert_eq!(without_readings("（かな）会社（かい"), "（かな）会社（かい");
}

/// The texts of a question that stand on a screen.
fn texts(question: &Question) -> usize {
    let easy = easy();
    let lacks = |text: &tenken::i18n::Localized| usize::from(text.exact(&easy).is_none());
    let options = question.options.iter();
    let options =
        options.map(|option| lacks(&option.text) + option.evidence.as_ref().map_or(0, lacks));
    let optional = [
        &question.help,
        &question.find_out,
        &question.why,
        &question.first_step,
        &question.advice,
    ];
    lacks(&question.text)
        + options.sum::<usize>()
        + optional.into_iter().flatten().map(lacks).sum::<usize>()
}

#[test]
fn the_shorter_checks_of_the_main_questionnaire_lack_no_word_on_any_screen() {
    let questionnaire: Questionnaire = Library::open("sme-ai-risk").unwrap();
    let shorter = |question: &&Question| {
        questionnaire.is_scope(&question.id) || question.level <= Level::Essential
    };
    let asked: Vec<&Question> = questionnaire.questions().filter(shorter).collect();
    assert!(asked.len() >= 30, "{}", asked.len());
    let lacking = asked.iter().filter(|question| texts(question) > 0);
    let lacking: Vec<&String> = lacking.map(|question| &question.id).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn readings_hide_no_forbidden_claim_promise_or_name() {
    let (claims, glossary) = (Claims::load(), Glossary::load());
    let mut found = Vec::new();
    for (place, text) in all() {
        let text = without_readings(&text);
        let said = claims.said_in(&text, &easy()).len()
            + claims.promises_in(&text, &easy()).len()
            + glossary.avoided_in(&text, &easy()).len();
        if said > 0 {
            found.push(format!("{place}: {text}"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
