use super::guarded;
use crate::assessment::{Answer, Progress, State};
use crate::i18n::Message;
use crate::report::document::Words;
use crate::report::record::{Belongs, Record};
use crate::report::{Subject, state_words};
use crate::text::clean;
use jiff::civil::Date;

/// Between the ids of several options.
const SEPARATOR: &str = ";";

/// A column: its heading and what stands in it.
struct Column {
    heading: Words,
    /// Once, or in every language in the order of the report.
    fields: Vec<String>,
}

/// Returns the names of the columns.
pub(super) fn headings(subject: &Subject<'_>) -> Vec<String> {
    let columns = columns(subject, None);
    let named = columns.iter().flat_map(|column| {
        let count = column.fields.len();
        (0..count).map(move |place| match count {
            1 => column.heading.joined(" / "),
            _ => column.heading.at(place).to_owned(),
        })
    });
    named.collect()
}

/// Returns the fields of a question.
pub(super) fn fields(subject: &Subject<'_>, record: &Record<'_>) -> Vec<String> {
    let columns = columns(subject, Some(record));
    columns
        .into_iter()
        .flat_map(|column| column.fields)
        .collect()
}

/// Makes all columns; without a record, empty ones.
fn columns(subject: &Subject<'_>, record: Option<&Record<'_>>) -> Vec<Column> {
    let mut columns = asked(subject, record);
    columns.extend(scored(subject, record));
    columns.extend(to_do(subject, record));
    columns.extend(about(subject));
    columns
}

fn asked(subject: &Subject<'_>, record: Option<&Record<'_>>) -> Vec<Column> {
    let words = |id, say: &dyn Fn(&Record<'_>) -> Words| {
        let said = record.map_or_else(Words::default, say);
        let places = 0..subject.catalogs.len();
        Column {
            heading: subject.text(id),
            fields: places
                .map(|place| guarded(said.at(place)).into_owned())
                .collect(),
        }
    };
    let typed = |id, say: &dyn Fn(&Record<'_>) -> String| {
        one(subject, id, &record.map_or_else(String::new, say))
    };
    vec![
        typed("csv-section-id", &|record| section_id(record).to_owned()),
        words("report-section", &|record| record.section(subject)),
        words("report-ledger-place", &|record| number(subject, record)),
        typed("csv-question-id", &|record| record.id.to_owned()),
        words("report-ledger-question", &|record| {
            subject.question_words(record.id)
        }),
        words("csv-state", &|record| state(subject, record)),
        typed("csv-options", &options),
        answer(subject, record),
        typed("report-note", &|record| record.note().to_owned()),
        typed("report-reason", &|record| record.reason().to_owned()),
    ]
}

fn scored(subject: &Subject<'_>, record: Option<&Record<'_>>) -> Vec<Column> {
    let line = record.and_then(|record| record.line);
    let number =
        |id, number: Option<f64>| plain(subject, id, number.map(|number| number.to_string()));
    let gate = line
        .and_then(|line| line.gate.as_deref())
        .unwrap_or_default();
    let acts = line.filter(|line| line.gate.is_some()).map(|line| {
        let id = if line.gate_acts { "csv-yes" } else { "csv-no" };
        subject.text(id).joined(" / ")
    });
    let credit = line.and_then(|line| line.credit);
    let gain = record
        .and_then(|record| record.action)
        .map(|action| action.gain);
    vec![
        number(
            "report-ledger-weight",
            line.map(|line| f64::from(line.weight)),
        ),
        number(
            "report-ledger-credit",
            credit.map(crate::questionnaire::Credit::share),
        ),
        number("report-ledger-points", line.map(|line| line.points.value())),
        number("report-ledger-max", line.map(|line| line.max.value())),
        one(subject, "csv-gate", gate),
        plain(subject, "csv-gate-acts", acts),
        number("csv-gain", gain.map(crate::scoring::Points::value)),
    ]
}

fn to_do(subject: &Subject<'_>, record: Option<&Record<'_>>) -> Vec<Column> {
    let progress = record.and_then(|record| record.progress);
    let typed = |id, text: fn(&Progress) -> &str| one(subject, id, progress.map_or("", text));
    let due = progress.map_or("", |progress| progress.due.as_str());
    let is_day = due.parse::<Date>().is_ok_and(|day| day.to_string() == due);
    let due = if is_day {
        plain(subject, "document-due", Some(due.to_owned()))
    } else {
        one(subject, "document-due", due)
    };
    // An action without any record of it has not been begun.
    let has_state = progress.is_some() || record.is_some_and(|record| record.action.is_some());
    let state = has_state.then(|| {
        let state = progress.map(|progress| progress.state).unwrap_or_default();
        let words = subject.each(|catalog| state_words(catalog, state));
        words.joined(" / ")
    });
    vec![
        typed("document-who", |progress| &progress.who),
        due,
        plain(subject, "csv-action-state", state),
        typed("xlsx-own-words", |progress| &progress.text),
    ]
}

/// What is the same in every row, so that the tables of several companies can be put below each other.
fn about(subject: &Subject<'_>) -> Vec<Column> {
    let (assessment, questionnaire) = (subject.assessment, subject.questionnaire);
    let message = Message::new("report-identity")
        .with("id", questionnaire.id.as_str())
        .with("version", questionnaire.version.as_str())
        .with(
            "hash",
            questionnaire.hash.chars().take(8).collect::<String>(),
        );
    let updated = assessment.updated.to_zoned(subject.now.time_zone().clone());
    let sign_off = &assessment.sign_off;
    vec![
        one(subject, "report-assessment", assessment.id.as_str()),
        one(subject, "report-organisation", &assessment.organisation),
        one(subject, "report-site", &assessment.site),
        one(subject, "report-respondent", &assessment.respondent),
        plain(subject, "report-updated", Some(updated.date().to_string())),
        one(
            subject,
            "report-questionnaire",
            &subject.say(&message).joined(" / "),
        ),
        one(subject, "report-prepared", &sign_off.prepared),
        one(subject, "report-checked", &sign_off.checked),
        one(subject, "report-approved", &sign_off.approved),
    ]
}

/// A column of texts that are the same in every language.
fn one(subject: &Subject<'_>, id: &'static str, text: &str) -> Column {
    plain(subject, id, Some(guarded(&clean(text)).into_owned()))
}

/// A column of numbers, days and our own words, which are what they look like.
fn plain(subject: &Subject<'_>, id: &'static str, field: Option<String>) -> Column {
    Column {
        heading: subject.text(id),
        fields: vec![field.unwrap_or_default()],
    }
}

/// The answer in words; a number stays a number.
fn answer(subject: &Subject<'_>, record: Option<&Record<'_>>) -> Column {
    let heading = subject.text("report-answer");
    let count = subject.catalogs.len();
    if let Some(Answer::Number(number)) = record.and_then(Record::answer) {
        let fields = vec![number.to_string(); count];
        return Column { heading, fields };
    }
    let said = record.map_or_else(Words::default, |record| record.answer_words(subject));
    let fields = (0..count).map(|place| guarded(said.at(place)).into_owned());
    let fields = fields.collect();
    Column { heading, fields }
}

fn section_id<'a>(record: &Record<'a>) -> &'a str {
    match record.belongs {
        Belongs::Scope => "scope",
        Belongs::Section(section) => section.map_or("", |section| section.id.as_str()),
        Belongs::Kept => "",
    }
}

/// Not `1-3`, of which Excel would make a day in January.
fn number(subject: &Subject<'_>, record: &Record<'_>) -> Words {
    let number = record.number(subject);
    let has = if number.is_empty() { "no" } else { "yes" };
    subject.say(
        &Message::new("csv-number")
            .with("has", has)
            .with("number", number),
    )
}

fn state(subject: &Subject<'_>, record: &Record<'_>) -> Words {
    let state = match (record.belongs, record.line) {
        (Belongs::Kept, _) => "kept",
        (_, Some(line)) => match line.state {
            State::Unanswered => "unanswered",
            State::Answered => "answered",
            State::Unknown => "unknown",
            State::NotApplicable => "not_applicable",
        },
        (_, None) if record.answer().is_some() => "answered",
        (_, None) => "unanswered",
    };
    subject.say(&Message::new("csv-answer-state").with("state", state))
}

fn options(record: &Record<'_>) -> String {
    let chosen = record.answer().map_or(&[][..], |answer| answer.options());
    chosen.join(SEPARATOR)
}
