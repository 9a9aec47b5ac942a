use super::questions::labelled;
use super::{Paper, Subject};
use crate::report::stored::kept;

/// Writes what is stored about questions that do not apply now: it scores nothing, but it is not lost.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let entries = kept(subject.assessment, subject.card);
    if entries.is_empty() {
        return;
    }
    paper.heading(&subject.text("report-kept-title"));
    paper.paragraph(2, &subject.text("report-kept-explained"));
    for (id, entry) in entries {
        paper.paragraph(2, subject.question_words(id));
        let question = subject.questionnaire.question(id);
        let answer = subject.said(question, entry.answer.as_ref());
        labelled(subject, paper, "report-answer", &answer);
        labelled(subject, paper, "report-note", &entry.note);
        labelled(subject, paper, "report-reason", &entry.reason);
    }
}
