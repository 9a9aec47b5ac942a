//! A form filled by hand with random answers: what stands on the paper, and the same answers as JSON.

use serde_json::{Map, Value, json};
use tenken::questionnaire::{Kind, Question, Role};
use tenken::report::form::{Form, FormQuestion};

/// What a pen wrote.
pub(crate) struct Filled {
    /// What is typed at each question, in order; a reason may be a line of its own.
    pub(crate) lines: Vec<Vec<String>>,
    /// The check totals, by part; none where there is no box for one.
    pub(crate) totals: Vec<Option<usize>>,
    /// The same as a file for `tenken new --answers`.
    pub(crate) json: Value,
}

/// Numbers that look thrown, the same for the same seed.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }
}

/// One answer, in its two forms.
#[derive(Default)]
struct Mark {
    lines: Vec<String>,
    value: Value,
    note: String,
    sum: usize,
}

impl Filled {
    pub(crate) fn random(form: &Form<'_>, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let (mut scope, mut answers) = (Map::new(), Map::new());
        let mut notes = Map::new();
        let mut filled = Self {
            lines: Vec::new(),
            totals: Vec::new(),
            json: Value::Null,
        };
        for part in &form.parts {
            let mut sum = 0;
            for asked in &part.questions {
                let mark = mark(&mut dice, asked);
                sum += mark.sum;
                let id = asked.question.id.clone();
                let answers = if part.section.is_none() {
                    &mut scope
                } else {
                    &mut answers
                };
                if !mark.note.is_empty() {
                    notes.insert(id.clone(), mark.note.into());
                }
                answers.insert(id, mark.value);
                filled.lines.push(mark.lines);
            }
            filled.totals.push(part.has_total().then_some(sum));
        }
        filled.json = json!({"scope": scope, "answers": answers, "notes": notes});
        filled
    }

    /// Everything that is typed after the form number.
    pub(crate) fn typed(&self, form: &Form<'_>) -> Vec<String> {
        let mut typed = Vec::new();
        let mut lines = self.lines.iter();
        for (part, total) in form.parts.iter().zip(&self.totals) {
            for _ in &part.questions {
                typed.extend(lines.next().unwrap().clone());
            }
            typed.extend(total.map(|total| total.to_string()));
        }
        typed
    }
}

fn mark(dice: &mut Dice, asked: &FormQuestion<'_>) -> Mark {
    if dice.roll(9) == 0 {
        return Mark {
            lines: vec![String::new()],
            ..Mark::default()
        };
    }
    match asked.question.kind {
        Kind::Single => {
            let digit = 1 + dice.roll(asked.question.options.len());
            ticked(dice, asked.question, &[digit])
        }
        Kind::Multiple => {
            let digits: Vec<usize> = (1..=asked.question.options.len())
                .filter(|digit| asked.question.options[digit - 1].role == Role::Answer)
                .filter(|_| dice.roll(2) == 0)
                .collect();
            ticked(dice, asked.question, &digits)
        }
        Kind::Number { min, max } => {
            let room = usize::try_from(max - min).unwrap();
            let number = min + i64::try_from(dice.roll(room + 1)).unwrap();
            Mark {
                lines: vec![wide(dice, &number.to_string())],
                value: number.into(),
                ..Mark::default()
            }
        }
        Kind::Text { .. } => {
            let text = ["b", "工場長が見ています", "12"][dice.roll(3)];
            Mark {
                lines: vec![text.to_owned()],
                value: text.into(),
                ..Mark::default()
            }
        }
    }
}

fn ticked(dice: &mut Dice, question: &Question, digits: &[usize]) -> Mark {
    let gap = if question.kind == Kind::Multiple {
        ["", " ", "　", "、"][dice.roll(4)]
    } else {
        ""
    };
    let written: Vec<String> = digits.iter().map(ToString::to_string).collect();
    let mut line = wide(dice, &written.join(gap));
    if digits.is_empty() {
        line = wide(dice, "0");
    }
    let mut lines = Vec::new();
    let is_outside = digits
        .iter()
        .any(|digit| question.options[digit - 1].role == Role::NotApplicable);
    let mut note = String::new();
    if is_outside || dice.roll(4) == 0 {
        ["5人で見ています", "3月から", "see the list"][dice.roll(3)].clone_into(&mut note);
        if is_outside && dice.roll(2) == 0 {
            lines.push(std::mem::replace(&mut line, note.clone()));
        } else {
            line = format!("{line} {note}");
        }
    }
    lines.push(line);
    let ids: Vec<&str> = digits
        .iter()
        .map(|digit| question.options[digit - 1].id.as_str())
        .collect();
    Mark {
        lines,
        value: json!(ids),
        note,
        sum: digits.iter().sum(),
    }
}

/// Half the time as a Japanese keyboard writes digits.
fn wide(dice: &mut Dice, digits: &str) -> String {
    let is_wide = dice.roll(2) == 0;
    let widened = |c: char| match c {
        '0'..='9' if is_wide => char::from_u32(u32::from(c) + 0xFEE0).unwrap(),
        _ => c,
    };
    digits.chars().map(widened).collect()
}
