//! The plan as a calendar (RFC 5545): one all-day entry an action that is due and not done.

mod content_line;

use super::stored::settled;
use super::to_do_words;
use crate::assessment::{Assessment, Progress};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::report::{next_step, words};
use crate::scoring::{Action, Scorecard};
use crate::text::{clean, fit};
use content_line::ContentLines;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Widest title of an entry, in cells: a calendar shows little more of it.
const TITLE: usize = 120;
/// The highest number a calendar program takes for the order of versions.
const LAST_SEQUENCE: u64 = i32::MAX as u64;

/// A plan as a calendar file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The file, lines ending with CR and LF.
    pub text: String,
    /// How many entries there are; a file without any is none that other programs take.
    pub entries: usize,
    /// What is due on no date that can be read: question and what is written there.
    pub undated: Vec<(String, String)>,
}

/// Makes the calendar of an assessment’s plan.
///
/// The same assessment gives the same bytes: entries keep their ids, and the time in them is that
/// of the last change, never the clock’s.
#[must_use]
pub fn calendar(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
) -> Calendar {
    let writer = Writer {
        catalog,
        questionnaire,
        assessment,
    };
    let mut lines = ContentLines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//tenken//tenken//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    let mut calendar = Calendar::default();
    for entry in writer.entries(card) {
        let progress = entry.progress;
        match progress.due_date() {
            Some(date) => {
                writer.event(&entry, date, &mut lines);
                calendar.entries += 1;
            }
            None => calendar
                .undated
                .push((entry.question.to_owned(), progress.due.clone())),
        }
    }
    lines.plain("END", "VCALENDAR");
    calendar.text = lines.finish();
    calendar
}

/// One thing that is due.
struct Entry<'a> {
    question: &'a str,
    title: String,
    step: Option<String>,
    progress: &'a Progress,
}

struct Writer<'a> {
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
}

impl<'a> Writer<'a> {
    /// Everything that has a due date and is not done: the plan, then what leaves no points open now.
    fn entries(&self, card: &'a Scorecard) -> Vec<Entry<'a>> {
        let planned = card.plan().into_iter().map(|action| self.planned(action));
        let settled = settled(self.assessment, card);
        let settled = settled
            .into_iter()
            .map(|(question, progress)| settled_entry(question, progress));
        planned
            .chain(settled)
            .filter(|entry| !entry.progress.is_done() && !entry.progress.due.trim().is_empty())
            .collect()
    }

    fn planned(&self, action: &'a Action) -> Entry<'a> {
        let question = self.questionnaire.question(&action.question);
        let step = question.map(|question| next_step(question, action.is_unknown));
        Entry {
            question: &action.question,
            title: to_do_words(self.catalog, self.questionnaire, action),
            step: step.map(|step| words(self.catalog, self.questionnaire, step)),
            progress: &action.progress,
        }
    }

    fn event(&self, entry: &Entry<'_>, date: Date, lines: &mut ContentLines) {
        let day = |date: Date| date.strftime("%Y%m%d").to_string();
        let updated = self.assessment.updated.to_zoned(TimeZone::UTC);
        let sequence = self.assessment.sequence.min(LAST_SEQUENCE);
        let title = Message::new("plan-calendar-title").with("to-do", entry.title.as_str());
        lines.plain("BEGIN", "VEVENT");
        lines.text(
            "UID",
            &format!("tenken-{}-{}", self.assessment.id.as_str(), entry.question),
        );
        lines.plain("DTSTAMP", &updated.strftime("%Y%m%dT%H%M%SZ").to_string());
        lines.plain("SEQUENCE", &sequence.to_string());
        lines.plain("DTSTART;VALUE=DATE", &day(date));
        if let Ok(next) = date.tomorrow() {
            lines.plain("DTEND;VALUE=DATE", &day(next));
        }
        lines.text("SUMMARY", &fit(&self.catalog.say(&title), TITLE));
        lines.text("DESCRIPTION", &self.description(entry));
        // It is something to do that day, not a time that is taken.
        lines.plain("TRANSP", "TRANSPARENT");
        lines.plain("END", "VEVENT");
    }

    fn description(&self, entry: &Entry<'_>) -> String {
        let say = |id, text: &str| self.catalog.say(&Message::new(id).with("text", text));
        let who = entry.progress.who.trim();
        let question = self.questionnaire.question(entry.question).map(|question| {
            self.questionnaire
                .words(&question.text, self.catalog.lang())
        });
        let parts = [
            Some(entry.progress.text.trim().to_owned()),
            entry
                .step
                .as_deref()
                .map(|step| say("plan-calendar-step", step)),
            (!who.is_empty()).then(|| say("plan-promise-who", who)),
            question.map(|question| say("plan-calendar-question", question)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join("\n").trim().to_owned()
    }
}

/// Makes the entry of an action whose question leaves no points open now.
fn settled_entry<'a>(question: &'a str, progress: &'a Progress) -> Entry<'a> {
    let mut own = progress.text.lines().map(str::trim);
    let own = own.find(|line| !line.is_empty());
    Entry {
        question,
        title: clean(own.unwrap_or(question)).into_owned(),
        step: None,
        progress,
    }
}
