use super::fingerprint::fingerprint;
use super::labels::labels;
use super::line::{Line, Mark};
use super::millionths::Millionths;
use super::record::Record;
use super::tally::Tally;
use super::{Cohort, Member};
use crate::assessment::AssessmentId;
use crate::questionnaire::{Credit, Question, Role};
use crate::scoring;
use csv::{Terminator, WriterBuilder};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A cohort on the way out: one row an answer, under pseudonyms.
#[derive(Clone, Debug)]
pub struct Export<'a> {
    /// By pseudonym, how many later assessments there are, and id: the order of the rows.
    members: BTreeMap<(String, usize, AssessmentId), Member<'a>>,
    zone: TimeZone,
}

/// Letters of a pseudonym: 64 bits, so that two of a million participants hardly meet.
const PSEUDONYM: usize = 16;

impl<'a> Export<'a> {
    /// Gives everybody a pseudonym.
    ///
    /// It is made of the key and what identifies the participant: with the same key the same
    /// participant has the same one in every export, and without the key nobody finds whose it is.
    /// So the key is kept secret, and is long. Days are those of the zone. Of two versions of one
    /// assessment the newer one is taken.
    #[must_use]
    pub fn of(members: impl IntoIterator<Item = Member<'a>>, key: &str, zone: TimeZone) -> Self {
        let mut cohort = Cohort::empty();
        let mut newest: BTreeMap<AssessmentId, Member<'a>> = BTreeMap::new();
        for member in members {
            cohort.add(&member);
            let kept = newest.entry(member.assessment.id.clone()).or_insert(member);
            if kept.assessment.sequence < member.assessment.sequence {
                *kept = member;
            }
        }
        let repeated = Tally::of(&cohort).repeated;
        let members = newest.into_iter().map(|(id, member)| {
            let twice = repeated.get(&id);
            let whose = twice.map_or(id.as_str(), |(subject, _)| subject);
            let mut pseudonym = fingerprint(&[key, whose]);
            pseudonym.truncate(PSEUDONYM);
            let later = twice.map_or(0, |(_, later)| *later);
            ((pseudonym, later, id), member)
        });
        Self {
            members: members.collect(),
            zone,
        }
    }

    /// Writes one JSON object a line; returns how many.
    ///
    /// # Errors
    ///
    /// It could not be written.
    pub fn write_ndjson(&self, mut out: impl Write) -> io::Result<u64> {
        self.each(|record| {
            serde_json::to_writer(&mut out, record)?;
            out.write_all(b"\n")
        })
    }

    /// Writes a table of comma-separated values: UTF-8 without a byte-order mark, lines end with a
    /// line feed, the first one has the names; returns how many rows there are beside that.
    ///
    /// # Errors
    ///
    /// It could not be written.
    pub fn write_csv(&self, out: impl Write) -> io::Result<u64> {
        let mut table = WriterBuilder::new()
            .terminator(Terminator::Any(b'\n'))
            .from_writer(out);
        let number = self.each(|record| table.serialize(record).map_err(io::Error::from))?;
        table.flush()?;
        Ok(number)
    }

    /// Makes the rows one after another, a participant's in the order of the questionnaire.
    fn each(&self, mut write: impl FnMut(&Record<'_>) -> io::Result<()>) -> io::Result<u64> {
        let mut number = 0;
        for ((pseudonym, later, _), member) in &self.members {
            let updated = member.assessment.updated.to_zoned(self.zone.clone());
            let day = updated.date().to_string();
            let group = labels(member.groups);
            for record in records(member) {
                write(&Record {
                    id: pseudonym,
                    group: group.as_deref(),
                    day: &day,
                    later: *later,
                    ..record
                })?;
                number += 1;
            }
        }
        Ok(number)
    }
}

/// What the rows of one assessment have for themselves.
fn records<'a>(member: &Member<'a>) -> Vec<Record<'a>> {
    let questionnaire = member.questionnaire;
    let line = Line::of(member);
    let lines = member.card.ledger.iter();
    let ledger: BTreeMap<&str, &scoring::Line> =
        lines.map(|line| (line.question.as_str(), line)).collect();
    let (mut points, mut max) = (Millionths::default(), Millionths::default());
    let asked = questionnaire.questions().zip(line.marks);
    let asked = asked.filter(|(_, mark)| *mark != Mark::NotAsked);
    asked
        .map(|(question, mark)| {
            let line = ledger.get(question.id.as_str());
            let section = questionnaire.section_of(&question.id);
            Record {
                id: "",
                questionnaire: &questionnaire.id,
                version: &questionnaire.version,
                group: None,
                day: "",
                later: 0,
                section: section.map(|section| section.id.as_str()),
                question: &question.id,
                state: state(question, &mark),
                option: options(question, &mark),
                credit: line.and_then(|line| line.credit).map(Credit::thousandths),
                points: line.map(|line| points.next(line.points)),
                max: line.map(|line| max.next(line.max)),
                weight: line.map_or(0, |line| line.weight),
            }
        })
        .collect()
}

fn state(question: &Question, mark: &Mark) -> &'static str {
    let role = match mark {
        Mark::NotAsked | Mark::Open => return "open",
        Mark::Answered => Role::Answer,
        Mark::Chosen(places) => {
            let first = places
                .first()
                .and_then(|place| question.options.get(*place));
            first.map_or(Role::Answer, |option| option.role)
        }
    };
    match role {
        Role::Answer => "answered",
        Role::Unknown => "unknown",
        Role::NotApplicable => "not_applicable",
    }
}

fn options(question: &Question, mark: &Mark) -> Option<String> {
    let Mark::Chosen(places) = mark else {
        return None;
    };
    let options = places
        .iter()
        .filter_map(|place| question.options.get(*place));
    let ids: Vec<&str> = options.map(|option| option.id.as_str()).collect();
    (!ids.is_empty()).then(|| ids.join("+"))
}
