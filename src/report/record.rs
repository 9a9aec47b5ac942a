use super::place::place;
use super::stored::uncounted;
use super::{Subject, document::Words};
use crate::assessment::{Answer, Entry, Progress, Standing};
use crate::questionnaire::{Localized, Question, Section};
use crate::scoring::{Action, Line};

/// Everything about one question, as tables have it: one row a question.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    /// Where it belongs.
    pub(super) belongs: Belongs<'a>,
    /// The question's id.
    pub(super) id: &'a str,
    /// The question, where the questionnaire knows it.
    pub(super) question: Option<&'a Question>,
    /// What is recorded about it.
    pub(super) entry: Option<&'a Entry>,
    /// Its line in the ledger, where it counts.
    pub(super) line: Option<&'a Line>,
    /// What is recorded about doing it.
    pub(super) progress: Option<&'a Progress>,
    /// What to do, where points are open.
    pub(super) action: Option<&'a Action>,
}

/// Where a question belongs.
#[derive(Clone, Copy)]
pub(super) enum Belongs<'a> {
    /// How the company uses AI.
    Scope,
    /// A section that asks it now.
    Section(Option<&'a Section>),
    /// Nowhere now: something is stored about it that does not count.
    Kept,
}

/// Returns every question that is asked, scope first, and then whatever else something is stored about.
pub(super) fn records<'a>(subject: &Subject<'a>) -> Vec<Record<'a>> {
    let mut records = asked_scope(subject);
    records.extend(subject.card.ledger.iter().map(|line| {
        let section = subject.questionnaire.section(&line.section);
        let entry = subject.assessment.entry(&line.question);
        Record {
            line: Some(line),
            ..record(subject, &line.question, entry, Belongs::Section(section))
        }
    }));
    let kept = uncounted(subject.questionnaire, subject.assessment, subject.card);
    for kept in kept {
        // What is left over of a question that is asked stands in its own row.
        let is_told = |record: &Record<'_>| {
            record
                .entry
                .is_some_and(|entry| std::ptr::eq(entry, kept.entry))
        };
        if !records.iter().any(is_told) {
            let entry = Some(kept.entry);
            records.push(record(subject, kept.question, entry, Belongs::Kept));
        }
    }
    for id in subject.assessment.actions.keys() {
        if !records.iter().any(|record| record.id == id) {
            records.push(record(subject, id, None, Belongs::Kept));
        }
    }
    records
}

fn asked_scope<'a>(subject: &Subject<'a>) -> Vec<Record<'a>> {
    let standing = Standing::of(subject.questionnaire, subject.assessment);
    let scope = subject.questionnaire.scope.iter();
    scope
        .filter(|question| standing.asks(&question.id))
        .map(|question| {
            let entry = subject.assessment.scope.get(&question.id);
            record(subject, &question.id, entry, Belongs::Scope)
        })
        .collect()
}

fn record<'a>(
    subject: &Subject<'a>,
    id: &'a str,
    entry: Option<&'a Entry>,
    belongs: Belongs<'a>,
) -> Record<'a> {
    let card = subject.card;
    Record {
        belongs,
        id,
        question: subject.questionnaire.question(id),
        entry,
        line: None,
        progress: subject.assessment.actions.get(id),
        action: card.actions.iter().find(|action| action.question == id),
    }
}

impl<'a> Record<'a> {
    /// Names where it belongs.
    pub(super) fn section(&self, subject: &Subject<'_>) -> Words {
        match self.belongs {
            Belongs::Scope => subject.text("report-scope-title"),
            Belongs::Section(Some(section)) => subject.words(&section.title),
            Belongs::Section(None) | Belongs::Kept => subject.text("report-kept-title"),
        }
    }

    /// Returns its number on paper; empty where the questionnaire does not know it.
    pub(super) fn number(&self, subject: &Subject<'_>) -> String {
        place(subject.questionnaire, self.id)
    }

    /// Says what was answered; nothing where only an action is stored.
    pub(super) fn answer_words(&self, subject: &Subject<'_>) -> Words {
        match (self.line, self.entry) {
            (Some(line), _) => subject
                .each(|catalog| crate::report::answer_words(catalog, subject.questionnaire, line)),
            (None, None) if matches!(self.belongs, Belongs::Kept) => Words::default(),
            (None, _) => subject.said(self.question, self.answer()),
        }
    }

    /// Returns the answer.
    pub(super) fn answer(&self) -> Option<&'a Answer> {
        self.entry.and_then(|entry| entry.answer.as_ref())
    }

    /// Returns the note; empty where there is none.
    pub(super) fn note(&self) -> &'a str {
        self.entry.map_or("", |entry| entry.note.as_str())
    }

    /// Returns the reason, also one that another answer left over; empty where there is none.
    pub(super) fn reason(&self) -> &'a str {
        self.entry.map_or("", |entry| entry.reason.as_str())
    }

    /// Goes through what must be there to justify the chosen answers.
    pub(super) fn evidence(&self) -> impl Iterator<Item = &'a Localized> {
        let chosen = self.answer().map_or(&[][..], |answer| answer.options());
        let question = self.question;
        chosen
            .iter()
            .filter_map(move |id| question?.option(id)?.evidence.as_ref())
    }
}
