//! The codes as the command line draws them, read by a scanner.

use crate::handed_over::with_long_names;
use crate::picture::{Shown, scanned};
use crate::program::User;

/// Reads what the program wrote as cells of a terminal with these colours.
fn cells(out: &str, front: u8, back: u8) -> Vec<Vec<Shown>> {
    out.lines()
        .map(|line| {
            let (mut now, mut cells) = ((front, back), Vec::new());
            let mut rest = line;
            while let Some(c) = rest.chars().next() {
                if let Some(after) = rest.strip_prefix("\u{1b}[") {
                    let (code, after) = after.split_once('m').unwrap();
                    now = colors(code, (front, back));
                    rest = after;
                    continue;
                }
                let (front, back) = now;
                cells.push(Shown {
                    sign: c,
                    front,
                    back,
                });
                rest = &rest[c.len_utf8()..];
            }
            cells
        })
        .collect()
}

fn colors(code: &str, own: (u8, u8)) -> (u8, u8) {
    let shade = |color: &str| match color {
        "16" => 0,
        "231" => 255,
        other => panic!("a colour that is not the same in every theme: {other}"),
    };
    match code.split(';').collect::<Vec<_>>()[..] {
        ["0"] => own,
        ["38", "5", front, "48", "5", back] => (shade(front), shade(back)),
        _ => panic!("{code}"),
    }
}

/// The letters of the one code, without hyphens.
fn letters(user: &User, id: &str) -> String {
    let run = user.run(&["code", id, "--format", "text"]).succeeds();
    run.out.trim_end().replace('-', "")
}

#[test]
fn a_drawn_code_is_read_by_a_scanner_in_a_dark_and_in_a_light_terminal() {
    let user = User::japanese();
    let id = user.makes_sample();
    let run = user.run(&["--color", "always", "code", &id, "--format", "qr"]);
    let out = run.succeeds().out;
    for (front, back) in [(230, 0), (0, 255)] {
        if let Some(read) = scanned(&cells(&out, front, back), back) {
            assert_eq!(read, [letters(&user, &id)]);
        }
    }
}

#[test]
fn a_code_without_colours_is_read_in_a_dark_terminal_and_inverted_in_a_light_one() {
    let user = User::english();
    let id = user.makes_sample();
    for (more, front, back) in [(None, 230, 0), (Some("--invert"), 0, 255)] {
        let mut arguments = vec!["--color", "never", "code", &id, "--format", "qr"];
        arguments.extend(more);
        let out = user.run(&arguments).succeeds().out;
        assert!(!out.contains('\u{1b}'), "no colours");
        if let Some(read) = scanned(&cells(&out, front, back), back) {
            assert_eq!(read, [letters(&user, &id)]);
        }
    }
}

#[test]
fn codes_with_names_and_reasons_are_read_one_after_the_other() {
    let user = User::japanese();
    let id = with_long_names(&user);
    let asked = ["--color", "always", "code", &id, "--names", "--reasons"];
    let drawn = [&asked[..], &["--format", "qr"]].concat();
    let as_text = [&asked[..], &["--format", "text"]].concat();
    let out = user.run(&drawn).succeeds().out;
    let codes = user.run(&as_text).succeeds().out.replace('-', "");
    let wanted: Vec<&str> = codes.lines().collect();
    let rows = cells(&out, 230, 0);
    assert_eq!(rows.len() % wanted.len(), 0, "codes of equal size");
    for (code, rows) in wanted.iter().zip(rows.chunks(rows.len() / wanted.len())) {
        if let Some(read) = scanned(rows, 0) {
            assert_eq!(read, [*code]);
        }
    }
}

#[test]
fn a_drawn_code_fits_80_by_24_with_its_words() {
    let user = User::japanese();
    let id = user.makes_sample();
    let run = user.run(&["--color", "always", "code", &id, "--format", "qr"]);
    let out = run.succeeds().out;
    let rows = cells(&out, 230, 0);
    assert!(rows.len() < 24, "a row is left for the prompt");
    for row in &rows {
        let line: String = row.iter().map(|cell| cell.sign).collect();
        assert!(tenken::text::cells(&line) <= 80, "{line}");
    }
    assert!(out.contains("コード 1/1"));
}

#[test]
fn into_a_file_go_letters_that_any_keyboard_types() {
    let user = User::english();
    let id = user.makes_sample();
    let out = user.run(&["code", &id]).succeeds().out;
    assert_eq!(out.lines().count(), 1);
    let is_letter = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    assert!(out.trim_end().chars().all(is_letter), "{out}");
    assert!(!out.contains(['I', 'O', 'Y', 'Z']), "{out}");
}
