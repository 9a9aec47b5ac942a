use super::{Paper, Subject};
use crate::report::answer_words;
use crate::report::place::place;
use crate::report::stored::counted_scope;
use crate::scoring::Line;

const NUMBER: usize = 6;
const LABEL: usize = 12;

/// Writes every question that is asked, with its answer, what the answer stands on, note and reason.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    write_scope(subject, paper);
    for section in &subject.questionnaire.sections {
        let lines: Vec<&Line> = subject
            .card
            .ledger
            .iter()
            .filter(|line| line.section == section.id)
            .collect();
        if lines.is_empty() {
            continue;
        }
        paper.heading(&subject.words(&section.title));
        for line in lines {
            write_line(subject, paper, line);
        }
    }
}

fn write_scope(subject: &Subject<'_>, paper: &mut Paper) {
    let entries = counted_scope(subject.questionnaire, subject.assessment);
    if entries.is_empty() {
        return;
    }
    paper.heading(&subject.text("report-scope-title"));
    for (id, entry) in entries {
        let question = subject.questionnaire.question(id);
        question_words(subject, paper, id);
        let answer = subject.said(question, entry.answer.as_ref());
        labelled(subject, paper, "report-answer", &answer);
        labelled(subject, paper, "report-note", &entry.note);
        labelled(subject, paper, "report-reason", &entry.reason);
    }
}

fn write_line(subject: &Subject<'_>, paper: &mut Paper, line: &Line) {
    question_words(subject, paper, &line.question);
    let answer = answer_words(subject.catalog, subject.questionnaire, line);
    labelled(subject, paper, "report-answer", &answer);
    labelled(subject, paper, "report-evidence", &evidence(subject, line));
    labelled(subject, paper, "report-note", &line.note);
    labelled(subject, paper, "report-reason", &line.reason);
}

fn question_words(subject: &Subject<'_>, paper: &mut Paper, id: &str) {
    let number = place(subject.questionnaire, id);
    paper.labelled(2, &number, NUMBER, &subject.question_words(id));
}

/// Writes a labelled text unless there is none.
pub(super) fn labelled(subject: &Subject<'_>, paper: &mut Paper, label: &'static str, text: &str) {
    if !text.is_empty() {
        paper.labelled(2 + NUMBER, &subject.text(label), LABEL, text);
    }
}

/// Returns what must be there to justify the chosen answer.
fn evidence(subject: &Subject<'_>, line: &Line) -> String {
    let question = subject.questionnaire.question(&line.question);
    let chosen = line
        .answer
        .as_ref()
        .map_or(&[][..], |answer| answer.options());
    let texts = question.into_iter().flat_map(|question| {
        chosen
            .iter()
            .filter_map(|id| question.option(id)?.evidence.as_ref())
    });
    texts
        .map(|text| subject.words(text))
        .collect::<Vec<_>>()
        .join("\n")
}
