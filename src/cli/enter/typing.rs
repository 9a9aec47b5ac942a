use super::record::{Given, record};
use super::typed::{self, Typed};
use super::{Asked, At, Refusal, Reply, Summary};
use crate::assessment::{Assessment, Entry};
use crate::questionnaire::Kind;
use crate::report::form::{Form, FormPart, FormQuestion};
use jiff::Timestamp;

/// Somebody who types a filled form in: line by line, from the first question to the last total.
///
/// Pure: what is recorded stands in the assessment, and whoever drives it saves
/// that when it has changed.
#[derive(Clone, Debug)]
pub struct Typing<'q> {
    form: Form<'q>,
    assessment: Assessment,
    at: At,
    /// The total on the paper while it differs from what is typed.
    paper: Option<usize>,
    checks: Vec<Check>,
    is_left: bool,
}

/// What came of comparing a part's totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// The paper's total was not typed.
    Open,
    /// They are the same.
    Agrees,
    /// The paper has another one, and it was left at that.
    Differs {
        /// The total on the paper.
        paper: usize,
    },
}

const BACK: &str = "<";
const BACK_KEY: &str = "b";
const LEAVE: &str = "q";

impl<'q> Typing<'q> {
    /// Begins with the first question of the form.
    #[must_use]
    pub fn new(form: Form<'q>, assessment: Assessment) -> Self {
        let checks = vec![Check::Open; form.parts.len()];
        let at = if form.parts.is_empty() {
            At::End
        } else {
            At::Question(1)
        };
        Self {
            form,
            assessment,
            at,
            paper: None,
            checks,
            is_left: false,
        }
    }

    /// Returns the form that is typed in.
    #[must_use]
    pub fn form(&self) -> &Form<'q> {
        &self.form
    }

    /// Returns the assessment with everything typed so far.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Returns what the next line is about.
    #[must_use]
    pub fn at(&self) -> At {
        self.at
    }

    /// Tells whether no further line is wanted: the form is done, or was left.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.is_left || self.is_complete()
    }

    /// Tells whether the last question and the last total are behind.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.at == At::End
    }

    /// Returns what is asked for next, as the prompt needs it.
    #[must_use]
    pub fn asked(&self) -> Asked {
        Asked::of(self)
    }

    /// Works out what came of it.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(self)
    }

    /// Returns what came of each part's total, in order.
    pub(super) fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Takes a line, whatever is in it, and returns what there is to say about it.
    pub fn line(&mut self, line: &str, now: Timestamp) -> Vec<Reply> {
        let line: String = line
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let line = line.trim();
        let level = self.assessment.level;
        let result = match self.command(line) {
            Some(BACK) => self.back(),
            Some(_) => {
                self.is_left = true;
                Ok(Vec::new())
            }
            None => self.take(line, now),
        };
        let mut replies = result.unwrap_or_else(|refusal| vec![Reply::Refused(refusal)]);
        if self.assessment.level != level {
            replies.insert(0, Reply::Raised);
        }
        replies
    }

    /// A letter is a command only where no words are asked for.
    fn command(&self, line: &str) -> Option<&'static str> {
        let asks_words = match self.at {
            At::Reason(_) => true,
            At::Question(number) => {
                let kind = self.form.question(number).map(|asked| asked.question.kind);
                matches!(kind, Some(Kind::Text { .. }))
            }
            At::Total(_) | At::Mending(_) | At::End => false,
        };
        match typed::folded(line).to_lowercase().as_str() {
            BACK => Some(BACK),
            BACK_KEY if !asks_words => Some(BACK),
            LEAVE if !asks_words => Some(LEAVE),
            _ => None,
        }
    }

    fn take(&mut self, line: &str, now: Timestamp) -> Result<Vec<Reply>, Refusal> {
        match self.at {
            At::Question(number) => self.answer(number, line, now),
            At::Reason(number) => self.reason(number, line, now),
            At::Total(part) => self.total(part, line),
            At::Mending(part) => self.mend(part, line, now),
            At::End => Ok(Vec::new()),
        }
    }

    fn answer(&mut self, number: usize, line: &str, now: Timestamp) -> Result<Vec<Reply>, Refusal> {
        if self.records(number, line, now)? {
            self.at = At::Reason(number);
            return Ok(Vec::new());
        }
        Ok(self.after(number))
    }

    /// Records a line about a question, and tells whether it now lacks a reason.
    fn records(&mut self, number: usize, line: &str, now: Timestamp) -> Result<bool, Refusal> {
        let Some(asked) = self.form.question(number) else {
            return Ok(false);
        };
        let question = asked.question;
        let given = match typed::read(question, line)? {
            Typed::Nothing => return Ok(false),
            Typed::Cleared => Given::Nothing,
            Typed::Answer(answer, note) => Given::Answer(answer, note),
        };
        Ok(record(
            &mut self.assessment,
            &self.form,
            question,
            given,
            now,
        ))
    }

    fn reason(&mut self, number: usize, line: &str, now: Timestamp) -> Result<Vec<Reply>, Refusal> {
        typed::limited(line, Entry::TEXT_MAX)?;
        if let Some(asked) = self.form.question(number) {
            let question = asked.question;
            record(
                &mut self.assessment,
                &self.form,
                question,
                Given::Reason(line),
                now,
            );
        }
        Ok(match (self.part_of(number), self.paper) {
            (Some(part), Some(paper)) => self.compare(part, paper),
            _ => self.after(number),
        })
    }

    fn total(&mut self, part: usize, line: &str) -> Result<Vec<Reply>, Refusal> {
        if line.is_empty() {
            self.check(part, Check::Open);
            return Ok(self.part_after(part));
        }
        let paper = typed::number(line).ok_or(Refusal::NotATotal)?;
        Ok(self.compare(part, paper))
    }

    /// Takes a question's number and its boxes, another total, or an empty line to leave it so.
    fn mend(&mut self, part: usize, line: &str, now: Timestamp) -> Result<Vec<Reply>, Refusal> {
        if line.is_empty() {
            let paper = self.paper.take().unwrap_or_default();
            self.check(part, Check::Differs { paper });
            return Ok(self.part_after(part));
        }
        let Some((number, rest)) = line.split_once(typed::is_gap) else {
            let paper = typed::number(line).ok_or_else(|| self.not_in(part))?;
            return Ok(self.compare(part, paper));
        };
        let number = typed::number(number).filter(|number| self.part_of(*number) == Some(part));
        let number = number.ok_or_else(|| self.not_in(part))?;
        if self.records(number, rest.trim(), now)? {
            self.at = At::Reason(number);
            return Ok(Vec::new());
        }
        Ok(self.compare(part, self.paper.unwrap_or_default()))
    }

    fn compare(&mut self, part: usize, paper: usize) -> Vec<Reply> {
        let typed = self
            .part(part)
            .map_or(0, |part| part.total(&self.assessment));
        if typed == paper {
            self.paper = None;
            self.check(part, Check::Agrees);
            let mut replies = vec![Reply::Agrees];
            replies.extend(self.part_after(part));
            return replies;
        }
        self.paper = Some(paper);
        self.at = At::Mending(part);
        vec![Reply::Differs { part, paper, typed }]
    }

    fn check(&mut self, part: usize, check: Check) {
        if let Some(kept) = self.checks.get_mut(part) {
            *kept = check;
        }
    }

    /// Goes on after a question: to the next, or to the total of its part.
    fn after(&mut self, number: usize) -> Vec<Reply> {
        let part = self.part_of(number).unwrap_or_default();
        let is_last = self.part(part).is_none_or(|part| part.range().1 == number);
        if !is_last {
            self.at = At::Question(number + 1);
            return Vec::new();
        }
        if self.part(part).is_some_and(FormPart::has_total) {
            self.at = At::Total(part);
            return Vec::new();
        }
        self.part_after(part)
    }

    fn part_after(&mut self, part: usize) -> Vec<Reply> {
        let next = part + 1;
        let Some((first, _)) = self.part(next).map(FormPart::range) else {
            self.at = At::End;
            return Vec::new();
        };
        self.at = At::Question(first);
        vec![Reply::Part(next)]
    }

    fn back(&mut self) -> Result<Vec<Reply>, Refusal> {
        self.at = match self.at {
            At::Reason(number) if self.paper.is_some() => {
                At::Mending(self.part_of(number).unwrap_or_default())
            }
            At::Reason(number) => At::Question(number),
            At::Mending(part) => At::Total(part),
            At::Total(part) => At::Question(self.part(part).map_or(1, |part| part.range().1)),
            At::Question(number) => self.before(number)?,
            At::End => At::End,
        };
        if !matches!(self.at, At::Mending(_)) {
            self.paper = None;
        }
        Ok(Vec::new())
    }

    fn before(&self, number: usize) -> Result<At, Refusal> {
        let part = self.part_of(number).unwrap_or_default();
        let is_first = self.part(part).is_some_and(|part| part.range().0 == number);
        let before = part.checked_sub(1).filter(|_| is_first);
        match before {
            Some(before) if self.part(before).is_some_and(FormPart::has_total) => {
                Ok(At::Total(before))
            }
            _ if number > 1 => Ok(At::Question(number - 1)),
            _ => Err(Refusal::AtStart),
        }
    }

    fn not_in(&self, part: usize) -> Refusal {
        let (first, last) = self.part(part).map_or((0, 0), FormPart::range);
        Refusal::NotInPart { first, last }
    }

    pub(super) fn part(&self, index: usize) -> Option<&FormPart<'q>> {
        self.form.parts.get(index)
    }

    fn part_of(&self, number: usize) -> Option<usize> {
        let holds = |asked: &FormQuestion<'_>| asked.number == number;
        let mut parts = self.form.parts.iter();
        parts.position(|part| part.questions.iter().any(holds))
    }
}
