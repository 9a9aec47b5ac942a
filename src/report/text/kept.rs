use super::questions::labelled;
use super::{Paper, Subject};
use crate::report::stored::uncounted;

/// Writes what is stored but does not count now: it scores nothing, but it is not lost.
pub(super) fn write(subject: &Subject<'_>, paper: &mut Paper) {
    let entries = uncounted(subject.questionnaire, subject.assessment, subject.card);
    if entries.is_empty() {
        return;
    }
    paper.heading(&subject.text("report-kept-title"));
    paper.paragraph(2, &subject.text("report-kept-explained"));
    for kept in entries {
        paper.paragraph(2, &subject.question_words(kept.question));
        if !kept.is_answer_counted {
            let question = subject.questionnaire.question(kept.question);
            let answer = subject.said(question, kept.entry.answer.as_ref());
            labelled(subject, paper, "report-answer", &answer);
            labelled(subject, paper, "report-note", &kept.entry.note);
        }
        labelled(subject, paper, "report-reason", &kept.entry.reason);
    }
}
