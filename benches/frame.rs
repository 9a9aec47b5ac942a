//! Measures against limits in the same run: a frame against the time a key may take, a score against a frame.
//!
//! `cargo bench` prints ratios; it fails nothing, because a busy machine proves nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tenken::assessment::Assessment;
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
    let scored = per_round(|| drop(black_box(score(&questionnaire, &assessment))));
    let loaded = per_round(|| drop(black_box(Library::open("sme-ai-risk"))));
    tell("report frame / limit of a key", frame, KEY_TO_SCREEN);
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
    if let Some(msg) = message(Key::Down, &model) {
        update(&mut model, msg);
    }
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    black_box(draw(
        &model,
        catalogs.get(lang),
        &Theme::new(true, Glyphs::BOX),
        &mut buffer,
    ));
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
