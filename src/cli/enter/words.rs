//! What is said while a form is typed in, as lines of text.

use super::reply::held_words;
use super::{Asked, At, Commands, Reply, Summary, Typing};
use crate::assessment::Assessment;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::i18n::{Catalog, Explain, Message};
use crate::questionnaire::Questionnaire;
use crate::report::form::FormNumber;
use crate::report::{Paper, level_words, words};
use crate::text::fit;

/// Cells of an answer in its prompt.
const HELD: usize = 40;

/// The words of one language about one questionnaire.
pub(super) struct Words<'a> {
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
    commands: Commands,
}

impl<'a> Words<'a> {
    pub(super) fn new(
        catalog: &'a Catalog,
        questionnaire: &'a Questionnaire,
        commands: Commands,
    ) -> Self {
        Self {
            catalog,
            questionnaire,
            commands,
        }
    }

    /// Says what is typed in where, and how.
    pub(super) fn intro(&self, assessment: &Assessment) -> Vec<String> {
        let name = if assessment.organisation.is_empty() {
            self.catalog.text("no-name")
        } else {
            assessment.organisation.clone()
        };
        let title = words(self.catalog, self.questionnaire, &self.questionnaire.title);
        let what = Message::new("enter-intro")
            .with("id", assessment.id.as_str())
            .with("organisation", name)
            .with("title", title);
        vec![self.said(&what), self.said(&Message::new("enter-keys"))]
    }

    /// Says a message, broken to the width of paper.
    fn said(&self, message: &Message) -> String {
        let mut paper = Paper::default();
        paper.paragraph(0, &self.catalog.say(message));
        paper.finish().trim_end().to_owned()
    }

    pub(super) fn number_prompt(&self, expected: FormNumber) -> String {
        let prompt = Message::new("enter-prompt-number").with("number", expected.to_string());
        self.catalog.say(&prompt)
    }

    pub(super) fn prompt(&self, asked: &Asked) -> String {
        let numbered = |id, number: usize| Message::new(id).with("number", number.to_string());
        let message = match asked.at {
            At::Question(number) if asked.held.is_empty() => {
                numbered("enter-prompt-question", number)
            }
            At::Question(number) => {
                numbered("enter-prompt-held", number).with("held", fit(&asked.held, HELD))
            }
            At::Reason(number) => numbered("enter-prompt-reason", number),
            At::Total(_) => Message::new("enter-prompt-total"),
            At::Mending(_) => Message::new("enter-prompt-mending"),
            At::End => return String::new(),
        };
        self.catalog.say(&message)
    }

    /// Says replies to a line.
    pub(super) fn say(
        &self,
        typing: &Typing<'_>,
        replies: &[Reply],
        output: &mut Output,
    ) -> Result<(), Failure> {
        for reply in replies {
            self.say_one(typing, reply, output)?;
        }
        Ok(())
    }

    fn say_one(
        &self,
        typing: &Typing<'_>,
        reply: &Reply,
        output: &mut Output,
    ) -> Result<(), Failure> {
        let message = match reply {
            Reply::Part(part) => {
                output.line("")?;
                return output.line(&self.part(typing, *part));
            }
            Reply::Refused(refusal) => refusal.message(),
            Reply::Raised => Message::new("enter-raised")
                .with("level", level_words(self.catalog, typing.form().level)),
            Reply::Agrees => Message::new("enter-agrees"),
            Reply::Differs { part, paper, typed } => {
                let differs = Message::new("enter-differs")
                    .with("paper", paper.to_string())
                    .with("typed", typed.to_string());
                output.line(&self.said(&differs))?;
                return output.print(&boxes(typing, *part));
            }
        };
        output.line(&self.said(&message))
    }

    /// Names a part by its title and its questions.
    fn part(&self, typing: &Typing<'_>, index: usize) -> String {
        let Some(part) = typing.part(index) else {
            return String::new();
        };
        let title = match part.section {
            Some(section) => words(self.catalog, self.questionnaire, &section.title),
            None => self.catalog.text("scope"),
        };
        let (first, last) = part.range();
        let message = Message::new("enter-part")
            .with("title", title)
            .with("first", first.to_string())
            .with("last", last.to_string());
        self.catalog.say(&message)
    }

    /// Says what came of it, and what to do next.
    pub(super) fn summary(&self, typing: &Typing<'_>) -> Vec<String> {
        let summary = typing.summary();
        let mut lines = vec![String::new()];
        let answered = Message::new("enter-done").with("count", summary.answered);
        lines.push(self.said(&answered));
        lines.extend(self.numbered("enter-done-open", &summary.open));
        lines.extend(self.numbered("enter-done-without-reason", &summary.without_reason));
        if summary.outside > 0 {
            let outside = Message::new("enter-done-outside").with("count", summary.outside);
            lines.push(self.said(&outside));
        }
        lines.extend(self.totals(typing, &summary));
        let next = Message::new("enter-next").with("report", self.commands.report.as_str());
        lines.push(self.said(&next));
        lines
    }

    /// Says that the input ended before the form did, and where.
    pub(super) fn stopped(&self, typing: &Typing<'_>) -> Message {
        let number = match typing.at() {
            At::Question(number) | At::Reason(number) => number,
            At::Total(part) | At::Mending(part) => {
                typing.part(part).map_or(0, |part| part.range().1)
            }
            At::End => 0,
        };
        let is_total = matches!(typing.at(), At::Total(_) | At::Mending(_));
        Message::new("enter-stopped")
            .with("number", number.to_string())
            .with("place", if is_total { "total" } else { "question" })
            .with("again", self.commands.again.as_str())
    }

    fn numbered(&self, id: &'static str, numbers: &[usize]) -> Option<String> {
        let said: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let message = Message::new(id).with("count", numbers.len()).with(
            "numbers",
            said.join(&self.catalog.text("enter-numbers-gap")),
        );
        (!numbers.is_empty()).then(|| self.said(&message))
    }

    fn totals(&self, typing: &Typing<'_>, summary: &Summary) -> Vec<String> {
        let unchecked = summary.unchecked.iter().map(|part| {
            Message::new("enter-done-unchecked").with("part", self.part(typing, *part))
        });
        let differing = summary.differing.iter().map(|(part, paper, typed)| {
            Message::new("enter-done-differs")
                .with("part", self.part(typing, *part))
                .with("paper", paper.to_string())
                .with("typed", typed.to_string())
        });
        let messages = unchecked.chain(differing);
        messages.map(|message| self.said(&message)).collect()
    }
}

/// Lists which question of a part holds what, as many as fit a line.
fn boxes(typing: &Typing<'_>, index: usize) -> String {
    let mut paper = Paper::default();
    let part = typing.part(index).into_iter();
    let each: Vec<String> = part
        .flat_map(|part| &part.questions)
        .filter(|asked| asked.question.kind.has_options())
        .map(|asked| {
            let held = held_words(typing, asked);
            let held = if held.is_empty() { "-" } else { &held };
            format!("{}={held}", asked.number)
        })
        .collect();
    paper.paragraph(2, &each.join("  "));
    paper.finish()
}
