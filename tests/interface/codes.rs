//! An assessment as codes on the screen, and codes that come in.

#[path = "../codes/picture.rs"]
mod picture;

use super::screen::{Screen, screen, theme};
use super::screens::{digits, snapshots};
use super::walk::{Walk, shipped, told};
use picture::{Shown, scanned};
use ratatui::layout::Position;
use ratatui::style::Color;
use tenken::assessment::transfer::{Carries, Code, Payload, Received, TypedLine};
use tenken::assessment::{Answer, transfer::Part};
use tenken::i18n::{Catalogs, Message};
use tenken::report::qr::Window;
use tenken::tui::{Glyphs, Theme};
use tenken::wizard::{Context, Effect, Key, Layer, Msg, Reception, ReviewRow};

/// Comes to the codes of an assessment, from the review.
fn to_codes(lang: &str, size: (u16, u16)) -> Walk {
    let mut walk = Walk::opened(lang, size, shipped(), told(), false);
    walk.keys(&[Key::F(10), Key::F(7)]);
    assert_eq!(Context::of(&walk.model), Context::Codes);
    walk
}

/// The cells of a screen in a terminal with these own colours.
fn cells(screen: &Screen, front: u8, back: u8) -> Vec<Vec<Shown>> {
    let area = screen.buffer.area;
    let shade = |color, own| match color {
        Color::Indexed(16) => 0,
        Color::Indexed(231) => 255,
        _ => own,
    };
    let shown = |column, row| {
        let cell = screen.buffer.cell(Position::new(column, row)).unwrap();
        Shown {
            sign: cell.symbol().chars().next().unwrap_or(' '),
            front: shade(cell.fg, front),
            back: shade(cell.bg, back),
        }
    };
    (0..area.height)
        .map(|row| (0..area.width).map(|column| shown(column, row)).collect())
        .collect()
}

#[test]
fn lines_for_typing_and_the_reception_look_as_they_did() {
    snapshots("codes-typed", |walk| {
        *walk = to_codes(walk.model.lang.code(), walk.model.size);
        walk.keys(&[Key::Char(' ')]);
    });
    snapshots("reception", |walk| {
        *walk = Walk::home(walk.model.lang.code(), walk.model.size);
        let reception = Box::new(Reception::new(None));
        let waits = Message::new("receive-missing")
            .with("set", "K7Q2-4")
            .with("numbers", "2, 4")
            .with("count", 2_usize)
            .with("rest", "known");
        walk.send(Msg::Reception(reception, vec![waits]));
    });
}

#[test]
fn beside_the_code_stands_what_is_in_it_and_which_keys_work() {
    let catalogs = Catalogs::load();
    for (lang, words) in [
        ("ja", ["コード 1/1", "メモ、名前、理由", "Esc 閉じる"]),
        ("en", ["Code 1 of 1", "names, reasons", "Esc close"]),
    ] {
        for size in [(80, 24), (120, 40)] {
            let mut walk = to_codes(lang, size);
            let text = screen(&mut walk.model, &catalogs, &theme(true)).text();
            for words in words {
                assert!(text.contains(words), "{words}: {text}");
            }
        }
    }
}

#[test]
fn a_scanner_reads_the_screen_in_dark_and_light_small_and_large_with_and_without_colour() {
    let catalogs = Catalogs::load();
    for size in [(80, 24), (120, 40), (200, 60)] {
        for (has_color, front, back) in [(true, 230, 0), (true, 0, 255), (false, 230, 0)] {
            let mut walk = to_codes("ja", size);
            let drawn = screen(&mut walk.model, &catalogs, &theme(has_color));
            let session = walk.model.session.as_ref().unwrap();
            let payload = Payload::of(&shipped(), &session.assessment, Carries::default());
            let codes = Code::part(&payload.unwrap(), 154).unwrap();
            assert_eq!(codes.len(), 1, "as the issue of one page");
            if let Some(read) = scanned(&cells(&drawn, front, back), back) {
                assert_eq!(read, [codes[0].letters()], "{size:?} {has_color}");
            }
        }
    }
}

#[test]
fn without_half_blocks_a_large_window_shows_the_code_and_a_small_one_says_what_to_do() {
    let catalogs = Catalogs::load();
    let ascii = Theme::new(true, Glyphs::ASCII);
    let mut walk = to_codes("en", (150, 60));
    walk.model.has_half_cells = false;
    let drawn = screen(&mut walk.model, &catalogs, &ascii);
    let has_blocks = drawn.text().contains(['\u{2580}', '\u{2584}', '\u{2588}']);
    assert!(!has_blocks, "{}", drawn.text());
    if let Some(read) = scanned(&cells(&drawn, 230, 0), 0) {
        assert_eq!(read.len(), 1);
    }
    let mut walk = to_codes("en", (80, 24));
    walk.model.has_half_cells = false;
    let drawn = screen(&mut walk.model, &catalogs, &ascii);
    assert!(drawn.text().contains("too small"), "{}", drawn.text());
    walk.keys(&[Key::Char(' ')]);
    let drawn = screen(&mut walk.model, &catalogs, &ascii);
    assert!(drawn.text().contains("type by hand"), "{}", drawn.text());
}

#[test]
fn names_are_put_in_by_a_key_and_the_codes_are_gone_through_one_by_one() {
    let mut walk = to_codes("ja", (80, 24));
    let session = walk.model.session.as_mut().unwrap();
    session.assessment.organisation = "組立と検査の第二製作所".repeat(5);
    assert_eq!(walk.model.code_count(), 1);
    walk.keys(&digits("1"));
    let count = walk.model.code_count();
    assert!(count > 1);
    let mut received = Received::default();
    for _ in 0..count {
        let session = walk.model.session.as_ref().unwrap();
        let codes = walk.model.codes().unwrap();
        let sheet = codes.sheet(session, Window::new((80, 24), true)).unwrap();
        let tenken::wizard::CodeSheet::Code { code, .. } = sheet else {
            panic!("a code");
        };
        received.take(&Part::Code(code)).unwrap();
        walk.keys(&[Key::Enter]);
    }
    let name = received.names().next().unwrap().to_owned();
    let payload = received.set(&name).unwrap().payload().unwrap().unwrap();
    let sent = payload.open(&shipped()).unwrap().assessment;
    assert!(sent.organisation.starts_with("組立"));
    assert_eq!(sent.answer("scope.people"), Some(&Answer::option("some")));
}

#[test]
fn the_review_offers_to_take_the_answers_out() {
    let mut walk = Walk::opened("ja", (80, 24), shipped(), told(), false);
    let rows = ReviewRow::all(walk.model.session.as_ref().unwrap());
    let row = rows
        .iter()
        .position(|row| *row == ReviewRow::Codes)
        .unwrap();
    walk.model.place = tenken::wizard::Place::Review { cursor: row };
    walk.keys(&[Key::Enter]);
    assert!(matches!(walk.model.top(), Some(Layer::Codes(_))));
    walk.keys(&[Key::Esc]);
    assert_eq!(Context::of(&walk.model), Context::Review);
}

fn at_reception() -> Walk {
    let mut walk = Walk::home("ja", (80, 24));
    walk.keys(&[Key::F(9)]);
    assert_eq!(walk.effects.last(), Some(&Effect::OpenDesk(None)));
    walk.send(Msg::Reception(Box::new(Reception::new(None)), Vec::new()));
    walk
}

fn received(walk: &Walk) -> Vec<&str> {
    let lines = walk.effects.iter().filter_map(|effect| match effect {
        Effect::Receive(line) => Some(line.as_str()),
        _ => None,
    });
    lines.collect()
}

#[test]
fn a_scanner_types_a_code_and_enter_and_a_second_enter_is_nothing() {
    let mut walk = at_reception();
    walk.types("T1234").keys(&[Key::Enter, Key::Enter]);
    walk.types("T5678").keys(&[Key::Enter]);
    assert_eq!(received(&walk), ["T1234", "T5678"]);
    assert_eq!(Context::of(&walk.model), Context::Reception);
}

#[test]
fn pasted_lines_are_codes_and_half_a_line_stays_in_the_field() {
    let mut walk = at_reception();
    walk.send(Msg::Paste("TAAAA\r\nTBBBB\nTCC".to_owned()));
    assert_eq!(received(&walk), ["TAAAA", "TBBBB"]);
    walk.types("DD").keys(&[Key::Enter]);
    assert_eq!(received(&walk), ["TAAAA", "TBBBB", "TCCDD"]);
}

#[test]
fn leaving_the_reception_lets_go_of_the_desk_and_lists_what_is_new() {
    let mut walk = at_reception();
    walk.keys(&[Key::Esc]);
    let last: Vec<_> = walk.effects.iter().rev().take(2).rev().collect();
    assert_eq!(last, [&Effect::CloseDesk, &Effect::List]);
}

#[test]
fn lines_for_typing_are_all_on_the_screen_or_none_of_them() {
    let catalogs = Catalogs::load();
    for size in [(40, 12), (60, 20), (80, 24)] {
        let mut walk = to_codes("ja", size);
        walk.keys(&[Key::Char(' ')]);
        let text = screen(&mut walk.model, &catalogs, &theme(true)).text();
        let session = walk.model.session.as_ref().unwrap();
        let payload = Payload::of(&shipped(), &session.assessment, Carries::default()).unwrap();
        let lines = TypedLine::part(&payload).unwrap();
        let shown = lines.iter().filter(|line| text.contains(&line.grouped()));
        let shown = shown.count();
        let is_told = text.contains("窓が小さく");
        assert!(
            shown == lines.len() || shown == 0 && is_told,
            "{size:?}: {text}"
        );
    }
}
