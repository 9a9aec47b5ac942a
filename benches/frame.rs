//! Measures against limits in the same run: a frame against the time a key may take, a score against a frame.
//!
//! `cargo bench` prints ratios; it fails nothing, because a busy machine proves nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tenken::assessment::{Assessment, Entry};
use tenken::cli::sample;
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Library, Questionnaire};
use tenken::scoring::score;
use tenken::tui::{Glyphs, Theme, draw};
use tenken::wizard::{Access, Key, Model, Msg, Opened, message, update};

/// From a key to the screen, as the reliability plan allows it.
const KEY_TO_SCREEN: Duration = Duration::from_millis(50);
const ROUNDS: u32 = 300;

#[expect(
    clippy::expect_used,
    reason = "a test holds that the shipped questionnaire is sound"
)]
fn main() {
    let catalogs = Catalogs::load();
    let questionnaire =
        Rc::new(Library::open("sme-ai-risk").expect("the shipped questionnaire is sound"));
    let lang = Lang::new("ja");
    let assessment = sample(
        catalogs.get(&lang),
        &questionnaire,
        jiff::Timestamp::UNIX_EPOCH,
    );
    let frame = per_round(|| frame(&catalogs, &lang, &questionnaire, &assessment));
    let typed = typing(&catalogs, &lang, &questionnaire, &assessment);
    let scored = per_round(|| drop(black_box(score(&questionnaire, &assessment))));
    let loaded = per_round(|| drop(black_box(Library::open("sme-ai-risk"))));
    tell("report frame / limit of a key", frame, KEY_TO_SCREEN);
    tell(
        "a key in a full note / limit of a key",
        typed,
        KEY_TO_SCREEN,
    );
    tell("score / limit of a key", scored, KEY_TO_SCREEN);
    tell(
        "reading the questionnaire / limit of a key",
        loaded,
        KEY_TO_SCREEN,
    );
    tell("score / report frame", scored, frame);
}

/// Opens the assessment, goes to the report and draws it at 120×40.
fn frame(
    catalogs: &Catalogs,
    lang: &Lang,
    questionnaire: &Rc<Questionnaire>,
    assessment: &Assessment,
) {
    let mut model = opened(catalogs, lang, questionnaire, assessment);
    press(&mut model, Key::Down);
    shown(&model, catalogs);
}

/// Types and removes a letter in the middle of a note as long as it may be; the time of one key.
fn typing(
    catalogs: &Catalogs,
    lang: &Lang,
    questionnaire: &Rc<Questionnaire>,
    assessment: &Assessment,
) -> Duration {
    let mut model = opened(catalogs, lang, questionnaire, assessment);
    for key in [Key::Esc, Key::F(4)] {
        press(&mut model, key);
    }
    let note = "総務の佐藤が、規約の写しを取った。\n".chars().cycle();
    let note = note.take(Entry::TEXT_MAX - 1).collect();
    update(&mut model, Msg::Paste(note));
    for _ in 0..20 {
        press(&mut model, Key::Up);
    }
    per_round(|| {
        for key in [Key::Char('あ'), Key::Backspace] {
            press(&mut model, key);
            shown(&model, catalogs);
        }
    }) / 2
}

fn press(model: &mut Model, key: Key) {
    if let Some(msg) = message(key, model) {
        update(model, msg);
    }
}

fn shown(model: &Model, catalogs: &Catalogs) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let theme = Theme::new(true, Glyphs::BOX);
    black_box(draw(model, catalogs.get(&model.lang), &theme, &mut buffer));
}

/// Opens the assessment as from the home screen, at 120×40.
fn opened(
    catalogs: &Catalogs,
    lang: &Lang,
    questionnaire: &Rc<Questionnaire>,
    assessment: &Assessment,
) -> Model {
    let langs = catalogs.langs().cloned().collect();
    let mut model = Model::new(
        langs,
        lang.clone(),
        "sme-ai-risk",
        jiff::Timestamp::UNIX_EPOCH,
    );
    model.size = (120, 40);
    let opened = Opened {
        questionnaire: Rc::clone(questionnaire),
        assessment: assessment.clone(),
        access: Access::InMemory,
        is_new: false,
        is_proposal: false,
    };
    update(&mut model, Msg::Opened(Box::new(opened)));
    model
}

fn per_round(mut run: impl FnMut()) -> Duration {
    run();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        run();
    }
    start.elapsed() / ROUNDS
}

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn tell(what: &str, measured: Duration, against: Duration) {
    let ratio = measured.as_secs_f64() / against.as_secs_f64();
    println!("{what}: {ratio:.4} ({measured:?})");
}
