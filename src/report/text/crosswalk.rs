use super::{Paper, Subject};
use crate::report::crosswalk::{
    CrossedPoint, count_words, crosswalk, document_words, has_secondary, mark_words, point_words,
};
use crate::report::place::place;

/// Cells of the widest mark, with a gap behind it.
const MARK: usize = 14;

/// How much of the crosswalk is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// One line a point: how many answers stand how.
    Counts,
    /// Every question below its point.
    Questions,
}

/// Writes the table from the official side: point, our questions, this company's answers.
pub(super) fn write(subject: &Subject<'_>, detail: Detail, paper: &mut Paper) {
    let crosswalk = crosswalk(subject.questionnaire, subject.assessment, subject.card);
    if crosswalk.is_empty() {
        return;
    }
    paper.heading(&subject.text("report-crosswalk-title"));
    paper.paragraph(2, &subject.text("report-crosswalk-explained"));
    if has_secondary(&crosswalk) {
        paper.paragraph(2, &subject.text("report-crosswalk-secondary"));
    }
    for crossed in &crosswalk {
        paper.blank();
        let words = document_words(subject.catalog, subject.questionnaire, crossed);
        paper.paragraph(2, &words);
        for point in &crossed.points {
            write_point(subject, point, detail, paper);
        }
    }
    if detail == Detail::Counts {
        paper.blank();
        paper.paragraph(2, &subject.text("report-crosswalk-more"));
    }
}

fn write_point(subject: &Subject<'_>, point: &CrossedPoint<'_>, detail: Detail, paper: &mut Paper) {
    let title = point_words(subject.catalog, subject.questionnaire, point.point);
    if detail == Detail::Questions {
        paper.blank();
    }
    paper.paragraph(4, &title);
    match (detail, &point.point.unserved) {
        (_, Some(reason)) => paper.paragraph(8, &subject.words(reason)),
        (Detail::Counts, None) => paper.paragraph(8, &count_words(subject.catalog, point)),
        (Detail::Questions, None) => {
            for served in &point.served {
                let mark = mark_words(subject.catalog, served.mark);
                let number = place(subject.questionnaire, &served.question.id);
                let words = subject.words(&served.question.text);
                paper.labelled(6, &mark, MARK, &format!("{number}  {words}"));
            }
        }
    }
}
