//! The formulas of the workbook, worked out by `LibreOffice`: they give the program's score, and
//! move with an answer that is changed in the sheet.

use crate::case::Case;
use crate::workbooks::workbook;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::{fs, io};
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::questionnaire::{Kind, Level, Library, Question, Questionnaire, Role};
use tenken::scoring::score;

const QUESTIONNAIRES: [&str; 7] = [
    "sme-ai-risk",
    "factory-physical-ai",
    "data-and-people",
    "subsidy-readiness",
    "ai-promotion-act",
    concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/questionnaires/points"
    ),
    concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/questionnaires/mitigated"
    ),
];
/// Assessments of each questionnaire: more than a hundred in all.
const EACH: u64 = 15;
const TOOL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/recalculate.py");

/// Numbers that look thrown, the same for the same seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }
}

fn answer(dice: &mut Dice, question: &Question) -> Option<Answer> {
    let options = &question.options;
    Some(match question.kind {
        _ if dice.roll(8) == 0 => return None,
        Kind::Single => Answer::option(&options[dice.roll(options.len())].id),
        Kind::Multiple => {
            let ticked = options.iter().filter(|_| dice.roll(2) == 0);
            Answer::Chosen(ticked.map(|option| option.id.clone()).collect())
        }
        Kind::Number { min, max } => {
            let sides = usize::try_from((max - min).clamp(0, 30) + 1).unwrap();
            Answer::Number(min + i64::try_from(dice.roll(sides)).unwrap())
        }
        Kind::Text { .. } => Answer::Text("=1+1".to_owned()),
    })
}

fn random(questionnaire: &Questionnaire, dice: &mut Dice) -> Assessment {
    let level = Level::ALL[dice.roll(3)];
    let id = AssessmentId::from_random([7; 8]);
    let now = "2026-11-23T01:02:03Z".parse().unwrap();
    let mut assessment = Assessment::new(id, questionnaire, level, now);
    for question in questionnaire.questions() {
        let entry = assessment.entry_mut(questionnaire, &question.id);
        entry.answer = answer(dice, question);
        ["", "ours is different"][dice.roll(2)].clone_into(&mut entry.reason);
    }
    assessment
}

/// Another answer to a question of this case: where it stands, what it is worth, the score it gives.
fn change(case: &Case, dice: &mut Dice) -> Option<Value> {
    let before = case.card();
    if before.ledger.is_empty() {
        return None;
    }
    for _ in 0..60 {
        let line = &before.ledger[dice.roll(before.ledger.len())];
        let question = case.questionnaire.question(&line.question)?;
        let options = question
            .options
            .iter()
            .filter(|option| option.role == Role::Answer);
        let options: Vec<_> = options.collect();
        if question.kind != Kind::Single || options.is_empty() || line.weight == 0 {
            continue;
        }
        let option = options[dice.roll(options.len())];
        let mut assessment = case.assessment.clone();
        let entry = assessment.entry_mut(&case.questionnaire, &question.id);
        entry.answer = Some(Answer::option(&option.id));
        let after = score(&case.questionnaire, &assessment);
        let asked = |card: &tenken::scoring::Scorecard| -> Vec<(String, bool)> {
            let lines = card.ledger.iter();
            lines
                .map(|line| (line.question.clone(), line.max.steps() != 0))
                .collect()
        };
        // Some answers bring other questions into play, which changing a cell does not.
        if asked(&before) == asked(&after) {
            let credit = option.credit.map(tenken::questionnaire::Credit::share);
            let points = option.points.map(f64::from);
            return Some(json!({
                "number": number(&case.questionnaire, &question.id),
                "value": credit.or(points)?,
                "score": after.score.low.value(),
            }));
        }
    }
    None
}

fn number(questionnaire: &Questionnaire, id: &str) -> String {
    let sections = questionnaire.sections.iter().zip(1..);
    let mut found = sections.filter_map(|(section, number)| {
        let at = section
            .questions
            .iter()
            .position(|question| question.id == id)?;
        Some(format!("{number}-{}", at + 1))
    });
    found.next().unwrap()
}

fn put(path: &Path, bytes: &[u8]) {
    let mut file = fs::File::create(path).unwrap();
    file.write_all(bytes).unwrap();
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    let output = Command::new(program).args(arguments).output();
    output.is_ok_and(|output| output.status.success())
}

#[test]
fn another_spreadsheet_program_works_out_the_same_score() {
    if !runs("soffice", &["--version"]) || !runs("python3", &["-c", "import openpyxl"]) {
        let skipped = "\n*** SKIPPED: the workbook's formulas are not checked, because soffice, or python3 with openpyxl, is missing ***\n";
        io::stderr().lock().write_all(skipped.as_bytes()).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut manifest = Vec::new();
    for (place, name) in QUESTIONNAIRES.iter().enumerate() {
        let questionnaire = Library::open(name).unwrap();
        for seed in 0..EACH {
            let mut dice = Dice(seed * 100 + place as u64);
            let assessment = random(&questionnaire, &mut dice);
            let case = Case::of(questionnaire.clone(), assessment);
            let file = format!("{place}-{seed}.xlsx");
            let langs: &[&str] = [&["ja"][..], &["en"], &["ja", "en"]][dice.roll(3)];
            put(&folder.path().join(&file), &workbook(&case, langs));
            let change = if seed < 8 {
                change(&case, &mut dice)
            } else {
                None
            };
            let score = case.card().score.low.value();
            manifest.push(json!({"file": file, "score": score, "change": change}));
        }
    }
    let count = manifest.len();
    let changes = manifest
        .iter()
        .filter(|entry| !entry["change"].is_null())
        .count();
    assert!(count >= 100 && changes >= 20, "{count} {changes}");
    let manifest = Value::from(manifest).to_string();
    put(&folder.path().join("manifest.json"), manifest.as_bytes());
    let tool = Command::new("python3")
        .arg(TOOL)
        .arg(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&tool.stderr);
    assert!(tool.status.success(), "{said}");
    assert_eq!(
        String::from_utf8_lossy(&tool.stdout).trim(),
        (count + changes).to_string()
    );
}
