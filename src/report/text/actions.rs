use super::{Paper, Subject};
use crate::assessment::Progress;
use crate::i18n::Message;
use crate::report::next_step::step;
use crate::report::stored::settled;
use crate::report::{day_words, points_words};
use crate::scoring::Action;

/// How many actions get their first step, and room for a name and a date.
const FIRST: usize = 10;
const NUMBER: usize = 4;
const GAIN: usize = 8;

/// Writes what to do, the most gain first.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let card = subject.card;
    if card.actions.is_empty() && subject.assessment.actions.is_empty() {
        return;
    }
    paper.heading(&subject.text("report-actions-title"));
    for (number, action) in card.actions.iter().enumerate() {
        one(subject, paper, number, action);
    }
    for (id, progress) in settled(subject.assessment, card) {
        paper.labelled(2, "-", NUMBER, &subject.question_words(id));
        own_words(subject, paper, 2 + NUMBER, progress);
        paper.paragraph(2 + NUMBER, &promise(subject, progress));
    }
}

fn one(subject: &Subject<'_>, paper: &mut Paper, number: usize, action: &Action) {
    let indent = 2 + NUMBER + GAIN;
    let label = format!(
        "{}+{}",
        crate::text::pad(&(number + 1).to_string(), NUMBER),
        points_words(action.gain)
    );
    paper.labelled(
        2,
        &label,
        NUMBER + GAIN,
        &subject.question_words(&action.question),
    );
    let is_recorded = !action.progress.is_empty();
    own_words(subject, paper, indent, &action.progress);
    if let Some(step) = first_step(subject, action).filter(|_| number < FIRST) {
        paper.paragraph(indent, &step);
    }
    if number < FIRST || is_recorded {
        paper.paragraph(indent, &promise(subject, &action.progress));
    }
}

fn first_step(subject: &Subject<'_>, action: &Action) -> Option<String> {
    let question = subject.questionnaire.question(&action.question)?;
    let step = step(question, action.is_unknown)?;
    let message = Message::new("report-first-step").with("step", subject.words(step));
    Some(subject.catalog.say(&message))
}

fn own_words(subject: &Subject<'_>, paper: &mut Paper, indent: usize, progress: &Progress) {
    if !progress.text.is_empty() {
        let message = Message::new("report-own-words").with("text", progress.text.as_str());
        paper.paragraph(indent, &subject.catalog.say(&message));
    }
}

/// A line to write on, where nobody has said who or when.
const BLANK: &str = "________________";

fn promise(subject: &Subject<'_>, progress: &Progress) -> String {
    let or_blank = |text: &str| {
        if text.is_empty() {
            BLANK.to_owned()
        } else {
            text.to_owned()
        }
    };
    let message = Message::new("report-promise")
        .with("who", or_blank(&progress.who.replace('\n', " ")))
        .with("due", or_blank(&day_words(subject.catalog, &progress.due)))
        .with("state", progress.state.name());
    subject.catalog.say(&message)
}
