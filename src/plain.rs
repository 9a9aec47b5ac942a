//! The way through as lines of text: one question at a time, numbered, read from a pipe or by a screen reader.
//!
//! No cursor is moved and no colour is needed. It sends the same messages to
//! the same model as the screens; it only reads words instead of keys.

mod place;
mod words;

use crate::i18n::Message;
use crate::questionnaire::Kind;
use crate::runner::{Runner, Setup};
use crate::text::clean;
use crate::wizard::{Command, Layer, Model, Msg, Place};
use jiff::Timestamp;
use std::io::{self, BufRead, Write};
use std::time::Duration;
use words::Word;

/// Longest line taken; what is longer is cut.
const LINE_MAX: usize = 64 * 1024;

/// Goes through the questions until the person leaves or the input ends, which saves and leaves.
///
/// # Errors
///
/// The output cannot be written or the input cannot be read. Everything answered is saved all the same.
pub fn run(setup: Setup<'_>, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<()> {
    let (mut runner, mut model) = Runner::start(setup);
    let result = lines(&mut runner, &mut model, input, output);
    runner.handle(&mut model, Msg::TextDue);
    let _ = runner.close();
    result
}

fn lines(
    runner: &mut Runner<'_>,
    model: &mut Model,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    while !runner.is_over() {
        write(runner, model, output)?;
        // What is only read goes away by itself, and the question is asked again.
        while is_only_read(model) {
            runner.handle(model, Msg::Do(Command::Close));
            write(runner, model, output)?;
        }
        write!(output, "{} ", runner.catalog(model).text("plain-prompt"))?;
        output.flush()?;
        let Some(line) = read(input)? else {
            return Ok(());
        };
        runner.handle(model, Msg::Now(Timestamp::now()));
        for msg in messages(runner, model, &line) {
            runner.handle(model, msg);
        }
        runner.settle(model, Duration::from_secs(3));
    }
    Ok(())
}

fn write(runner: &Runner<'_>, model: &mut Model, output: &mut dyn Write) -> io::Result<()> {
    let catalog = runner.catalog(model);
    for line in place::lines(model, catalog) {
        writeln!(output, "{}", clean(&line))?;
    }
    if let Some(notice) = model.notice.take() {
        writeln!(output, "{}", clean(&catalog.say(&notice)))?;
    }
    Ok(())
}

fn is_only_read(model: &Model) -> bool {
    matches!(
        model.top(),
        Some(Layer::Help { .. } | Layer::Why { .. } | Layer::Report { .. } | Layer::Ledger { .. })
    )
}

/// Reads a line; none at the end of the input.
fn read(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    bytes.truncate(LINE_MAX);
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}

/// Turns a line into what it asks for.
fn messages(runner: &Runner<'_>, model: &Model, line: &str) -> Vec<Msg> {
    if let Some(word) = Word::read(runner.catalog(model), line) {
        return vec![Msg::Do(command(word, model))];
    }
    let is_details = matches!(model.place, Place::Details(_)) && model.layers.is_empty();
    match words::numbers(line) {
        _ if model.editor().is_some() => typed(model, line),
        // With nothing to write, the company may stay without a name.
        None if line.is_empty() && is_details => vec![Msg::Do(Command::Choose(4))],
        None if line.is_empty() => vec![Msg::Do(Command::Forward)],
        None if is_details => typed(model, line),
        Some(numbers) if matches!(model.top(), Some(Layer::Trouble(_))) => {
            let restores = numbers == [1];
            vec![Msg::Do(if restores {
                Command::RestoreBackup
            } else {
                Command::Close
            })]
        }
        Some(numbers) => chosen(model, &numbers),
        None => vec![Msg::Notice(
            Message::new("plain-not-understood").with("line", clean(line)),
        )],
    }
}

/// Asks for the numbered options, and goes on where that is all there is to do.
fn chosen(model: &Model, numbers: &[u8]) -> Vec<Msg> {
    let mut msgs: Vec<Msg> = to_press(model, numbers)
        .map(|number| Msg::Do(Command::Choose(number)))
        .collect();
    let is_reason_wanted = place::wants_reason(model, numbers);
    if matches!(model.place, Place::Question { .. } | Place::Level { .. }) && !is_reason_wanted {
        msgs.push(Msg::Do(Command::Forward));
    }
    msgs
}

/// Writes the line in place of what the field held, and takes it.
fn typed(model: &Model, line: &str) -> Vec<Msg> {
    let held = model
        .editor()
        .map_or(0, |editor| editor.text().chars().count());
    let mut msgs = vec![Msg::Do(Command::Last)];
    // An empty line keeps what is there.
    if !line.is_empty() {
        msgs.extend(std::iter::repeat_n(Msg::Backspace, held));
        msgs.push(Msg::Paste(line.to_owned()));
    }
    msgs.push(Msg::Do(Command::Forward));
    if matches!(model.top(), Some(Layer::Reason { .. })) && !line.is_empty() {
        // The reason completes the answer, so the next question comes.
        msgs.push(Msg::Do(Command::Forward));
    }
    msgs
}

/// With several answers the line is the whole answer, so what was ticked and is not in it is unticked.
fn to_press<'a>(model: &'a Model, numbers: &'a [u8]) -> impl Iterator<Item = u8> + 'a {
    let question = model
        .question()
        .filter(|question| question.kind == Kind::Multiple);
    let answer =
        question.and_then(|question| model.session.as_ref()?.assessment.answer(&question.id));
    let is_ticked = move |number: u8| {
        let option = question.and_then(|question| question.options.get(usize::from(number) - 1));
        option.is_some_and(|option| answer.is_some_and(|answer| answer.has(&option.id)))
    };
    let is_multiple = question.is_some();
    (1..=9).filter(move |number| numbers.contains(number) != (is_multiple && is_ticked(*number)))
}

fn command(word: Word, model: &Model) -> Command {
    match word {
        // Over a place, going back takes the layer away.
        Word::Back if !model.layers.is_empty() => Command::Close,
        Word::Back => Command::Back,
        Word::Help => Command::Help,
        Word::Language => Command::Language,
        Word::List => Command::Overview,
        Word::Note => Command::Note,
        Word::Quit => Command::Leave,
        Word::Report => Command::Report,
        Word::Undo => Command::Undo,
        Word::Why => Command::Why,
    }
}
