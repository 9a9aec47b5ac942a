//! Random assessments with words in every place, of every questionnaire there is.

use crate::dice::Dice;
use crate::random_questionnaire::random_questionnaire;
use crate::strategy::{Shape, random_assessment};
use jiff::civil::date;
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;
use tenken::assessment::{ActionState, Assessment, Progress, SignOff};
use tenken::i18n::Catalogs;
use tenken::questionnaire::{Level, Library, Localized, Questionnaire};
use tenken::report::{FileKind, Verified, json, verify};
use tenken::scoring::score;

thread_local! {
    static CATALOGS: Catalogs = Catalogs::load();
}

/// The questionnaires that are shipped, and the fixtures of all scoring methods.
pub(crate) static QUESTIONNAIRES: LazyLock<Vec<Questionnaire>> = LazyLock::new(|| {
    let shipped = Library::ids().into_iter().map(str::to_owned);
    let fixtures = ["weighted", "points", "mitigated"].map(|name| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = root.join("tests/fixtures/questionnaires").join(name);
        folder.to_str().unwrap().to_owned()
    });
    let all = shipped.chain(fixtures);
    all.map(|name| Library::open(&name).unwrap()).collect()
});

const WORDS: [&str; 8] = [
    "",
    "",
    "",
    "山田製作所",
    " ",
    "two\nlines\ttabbed",
    "\u{202E}\u{1F9D1}\u{200D}\u{1F527} \u{0}\u{7F}\"\\/",
    "null",
];

/// Makes a random assessment of a questionnaire, with names, notes, reasons and actions, also of
/// questions that the questionnaire does not know.
pub(crate) fn random(dice: &mut Dice, questionnaire: &Questionnaire) -> Assessment {
    let mut assessment = random_assessment(dice, questionnaire);
    let words = |dice: &mut Dice| (*dice.pick(&WORDS)).to_owned();
    assessment.sequence = u64::from(dice.roll(200));
    assessment.level = *dice.pick(&Level::ALL);
    assessment.organisation = words(dice);
    assessment.site = words(dice);
    assessment.respondent = words(dice);
    assessment.sign_off = SignOff {
        prepared: words(dice),
        checked: words(dice),
        approved: words(dice),
    };
    if dice.chance(2) {
        "older".clone_into(&mut assessment.questionnaire.version);
    }
    let entries = assessment
        .scope
        .values_mut()
        .chain(assessment.answers.values_mut());
    for entry in entries {
        entry.note = words(dice);
        entry.at = dice.chance(4).then_some(jiff::Timestamp::MAX);
    }
    misplaced(dice, &mut assessment);
    let ids = questionnaire
        .questions()
        .map(|question| question.id.clone());
    for id in ids.chain(["of another version".to_owned()]) {
        if dice.chance(3) {
            let progress = Progress {
                who: words(dice),
                due: words(dice),
                state: *dice.pick(&ActionState::ALL),
                text: words(dice),
            };
            assessment.actions.insert(id, progress);
        }
    }
    assessment
}

/// Puts some entries where only somebody who edits the file by hand puts them.
fn misplaced(dice: &mut Dice, assessment: &mut Assessment) {
    let of_another_version = "of another version".to_owned();
    if let Some(entry) = assessment.answers.values().next().cloned() {
        assessment
            .answers
            .insert(of_another_version.clone(), entry.clone());
        assessment.scope.insert(of_another_version, entry);
    }
    if dice.chance(2)
        && let Some((id, entry)) = assessment.answers.pop_first()
    {
        assessment.scope.insert(id, entry);
    }
    if dice.chance(2)
        && let Some((id, entry)) = assessment.scope.first_key_value()
    {
        assessment.answers.insert(id.clone(), entry.clone());
    }
}

/// Makes a random questionnaire of any method with a random assessment.
pub(crate) fn random_of_any(dice: &mut Dice) -> (Questionnaire, Assessment) {
    let mut questionnaire = random_questionnaire(dice, Shape::ANY);
    questionnaire.hash = "0".repeat(64);
    questionnaire.title = Localized::from_pairs(&[("ja", "題")]);
    for section in &mut questionnaire.sections {
        section.title = questionnaire.title.clone();
    }
    let assessment = random(dice, &questionnaire);
    (questionnaire, assessment)
}

/// The JSON report of an assessment, read back from its text.
pub(crate) fn report(questionnaire: &Questionnaire, assessment: &Assessment) -> Value {
    let card = score(questionnaire, assessment);
    let today = date(2026, 11, 23);
    let report = CATALOGS.with(|catalogs| json(catalogs, questionnaire, assessment, &card, today));
    serde_json::from_str(&report.to_string()).unwrap()
}

/// What verifying comes to, on another day than the report was written.
pub(crate) fn verified(
    questionnaire: &Questionnaire,
    told: &Value,
) -> Result<Verified, Vec<tenken::report::Difference>> {
    let kind = FileKind::of(told).unwrap();
    let today = date(2031, 1, 1);
    CATALOGS.with(|catalogs| verify(catalogs, questionnaire, (kind, told), today))
}
