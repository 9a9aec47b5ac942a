use super::fields::Fields;
use super::{about, actions, contacts, document, head, result, sections};
use crate::report::document::{Block, Cell, Document, Part, PartId, Row, Tone, Words};
use crate::report::{Subject, date_words, day_words};

/// How many actions fit the page.
const ACTIONS: usize = 5;

/// Makes the summary on one page: who and when, how the company stands and the way out, a
/// bar a section, what to do first, whom to ask, and the boxes to sign.
#[must_use]
pub fn summary(subject: &Subject<'_>) -> Document {
    let mut parts = vec![opening(subject), standing(subject)];
    parts.extend(first_actions(subject));
    parts.extend(contacts::short(subject));
    parts.push(about::short(subject));
    Document {
        is_one_page: true,
        ..document(subject, subject.text("summary-title"), parts)
    }
}

fn opening(subject: &Subject<'_>) -> Part {
    let Subject {
        questionnaire,
        assessment,
        ..
    } = subject;
    let zone = subject.now.time_zone().clone();
    let updated = assessment.updated.to_zoned(zone).date();
    let as_of = subject.each(|catalog| day_words(catalog, &questionnaire.valid_as_of));
    let fields = Fields::of(subject)
        .typed("report-organisation", &one_line(&assessment.organisation))
        .typed("report-site", &one_line(&assessment.site))
        .typed("report-respondent", &one_line(&assessment.respondent))
        .with(
            "report-updated",
            subject.each(|catalog| date_words(catalog, updated)),
        )
        .with("report-as-of", as_of)
        .finish();
    Part {
        id: PartId::Head,
        heading: Words::default(),
        blocks: vec![
            Block::Paragraph(Tone::Strong, subject.words(&questionnaire.title)),
            Block::Signatures(head::signatures(subject)),
            Block::Fields(fields),
        ],
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

fn standing(subject: &Subject<'_>) -> Part {
    let mut blocks = vec![Block::Verdict(result::verdict(subject))];
    let framed = result::standing(subject);
    if !framed.is_empty() {
        blocks.push(Block::Framed(framed));
    }
    blocks.push(Block::Chart(sections::bars(subject)));
    Part {
        id: PartId::Result,
        heading: subject.text("report-result-title"),
        blocks,
    }
}

/// The first actions by name; their first steps are in the whole report.
fn first_actions(subject: &Subject<'_>) -> Option<Part> {
    let mut rows = actions::rows(subject, ACTIONS);
    rows.truncate(ACTIONS);
    rows.iter_mut().for_each(shorten);
    let part = Part {
        id: PartId::Actions,
        heading: subject.text("summary-actions-title"),
        blocks: vec![Block::Table(actions::table(subject, rows))],
    };
    let is_empty = subject.card.actions.is_empty() && subject.assessment.actions.is_empty();
    (!is_empty).then_some(part)
}

fn shorten(row: &mut Row) {
    for cell in &mut row.cells {
        if let Cell::Stack(texts) = cell {
            texts.truncate(1);
        }
    }
}
