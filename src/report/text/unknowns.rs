use super::{Paper, Subject};
use crate::assessment::State;
use crate::report::place::place;

const NUMBER: usize = 6;

/// Writes the questions answered “don’t know”, each with how to find out.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let is_unknown = |state| state == State::Unknown;
    let mut lines = subject
        .card
        .ledger
        .iter()
        .filter(|line| is_unknown(line.state))
        .peekable();
    if lines.peek().is_none() {
        return;
    }
    paper.heading(&subject.text("report-unknowns-title"));
    for line in lines {
        let number = place(subject.questionnaire, &line.question);
        paper.labelled(2, &number, NUMBER, &subject.question_words(&line.question));
        let question = subject.questionnaire.question(&line.question);
        if let Some(find_out) = question.and_then(|question| question.find_out.as_ref()) {
            paper.paragraph(2 + NUMBER, &subject.words(find_out));
        }
    }
}
