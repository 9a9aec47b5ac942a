//! Measures counting a large room against limits in the same run.
//!
//! `cargo bench --bench cohort` prints ratios; it fails nothing, because a busy machine proves nothing.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::sink;
use std::time::{Duration, Instant};
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::cli::sample;
use tenken::cohort::{Cohort, Export, Member, Privacy, Release};
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Kind, Library, Questionnaire};
use tenken::scoring::{Scorecard, score};

/// As long as a trainer may wait for a report of the room.
const REPORT: Duration = Duration::from_secs(1);
/// From a file dropped in to the screen, as for a key.
const BOARD: Duration = Duration::from_millis(50);
const PEOPLE: usize = 10_000;
const KINDS: usize = 40;

#[expect(
    clippy::expect_used,
    reason = "a test holds that the shipped questionnaire is sound"
)]
fn main() {
    let catalogs = Catalogs::load();
    let questionnaire = Library::open("sme-ai-risk").expect("the shipped questionnaire is sound");
    let catalog = catalogs.get(&Lang::new("ja"));
    let one = sample(catalog, &questionnaire, jiff::Timestamp::UNIX_EPOCH);
    let kinds: Vec<(Assessment, Scorecard)> = (0..KINDS)
        .map(|kind| {
            let assessment = answered(&questionnaire, &one, kind);
            let card = score(&questionnaire, &assessment);
            (assessment, card)
        })
        .collect();
    let people: Vec<(Assessment, &Scorecard)> = (0..PEOPLE)
        .map(|number| {
            let (assessment, card) = &kinds[number % KINDS];
            let mut each = assessment.clone();
            each.id = AssessmentId::parse(&format!("{number}")).expect("digits are an id");
            each.organisation = format!("{number}");
            (each, card)
        })
        .collect();
    let groups = BTreeMap::new();
    let members = || {
        people.iter().map(|(assessment, card)| Member {
            questionnaire: &questionnaire,
            assessment,
            card,
            groups: &groups,
        })
    };
    let hands = BTreeMap::new();
    let privacy = Privacy {
        threshold: 10,
        has_consent: false,
    };
    let (counting, cohort) = timed(|| Cohort::of(members(), &hands));
    let (showing, _) = timed(|| Release::of(&questionnaire, &cohort, &privacy));
    let (writing, rows) = timed(|| {
        let export = Export::of(members(), "key", jiff::tz::TimeZone::UTC);
        export.write_ndjson(sink())
    });
    let room = Cohort::of(members().take(40), &hands);
    let (board, _) = timed(|| Release::of(&questionnaire, &room, &privacy));
    tell("counting 10,000 / limit of a report", counting, REPORT);
    tell(
        "what may be shown of 10,000 / limit of a report",
        showing,
        REPORT,
    );
    tell(
        &format!("writing {} rows / limit of a report", rows.unwrap_or(0)),
        writing,
        REPORT,
    );
    tell("what may be shown of 40 / limit of a key", board, BOARD);
}

/// The sample with other answers: mostly the first option, the more rarely the later ones.
fn answered(questionnaire: &Questionnaire, sample: &Assessment, kind: usize) -> Assessment {
    let mut assessment = sample.clone();
    for (place, question) in questionnaire.questions().enumerate() {
        if question.kind == Kind::Single && !questionnaire.is_scope(&question.id) {
            let thrown = (kind * 31 + place * 17) % 64;
            let option = question.options.get(thrown * thrown / 1024);
            let entry = assessment.entry_mut(questionnaire, &question.id);
            entry.answer = option.map(|option| Answer::option(&option.id));
        }
    }
    assessment
}

fn timed<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(run());
    (start.elapsed(), result)
}

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn tell(what: &str, measured: Duration, against: Duration) {
    let ratio = measured.as_secs_f64() / against.as_secs_f64();
    println!("{what}: {ratio:.4} ({measured:?})");
}
