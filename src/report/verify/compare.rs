use super::Difference;
use serde_json::{Map, Number, Value};
use std::collections::HashMap;

/// The one field that depends on the day on which a report is written.
const OF_THE_DAY: &str = "facts.is_past";
/// The fields by which the lines of a list are told apart.
const KEYS: [&str; 2] = ["question", "id"];
/// So many characters of a name are shown in a place.
const NAME_SHOWN: usize = 60;

/// Lists everything in which a JSON value differs from what was given, field by field.
///
/// Numbers are compared by their exact value, texts by every character. Fields may stand in any
/// order, lines of a list not. A field too many is a difference like one that is missing. Left
/// out is only `facts.is_past`, which depends on the day of the report.
#[must_use]
pub fn differences(told: &Value, given: &Value) -> Vec<Difference> {
    let mut found = Found::default();
    found.compare("", told, given);
    found.0
}

#[derive(Default)]
struct Found(Vec<Difference>);

impl Found {
    fn compare(&mut self, place: &str, told: &Value, given: &Value) {
        match (told, given) {
            (Value::Object(told), Value::Object(given)) => self.fields(place, told, given),
            (Value::Array(told), Value::Array(given)) => self.lines(place, told, given),
            (Value::Number(told_number), Value::Number(given_number)) => {
                if !is_same_number(told_number, given_number) {
                    self.add(place, Some(told), Some(given));
                }
            }
            (Value::Bool(_), Value::Bool(_)) if place == OF_THE_DAY => {}
            _ if told == given => {}
            _ => self.add(place, Some(told), Some(given)),
        }
    }

    fn fields(&mut self, place: &str, told: &Map<String, Value>, given: &Map<String, Value>) {
        let at = |name: &str| match place {
            "" => shortened(name),
            _ => format!("{place}.{}", shortened(name)),
        };
        for (name, given) in given {
            match told.get(name) {
                Some(told) => self.compare(&at(name), told, given),
                None => self.add(&at(name), None, Some(given)),
            }
        }
        for (name, told) in told {
            if !given.contains_key(name) {
                self.add(&at(name), Some(told), None);
            }
        }
    }

    /// Compares lists line by line: by the lines' own names where they have some, so that one
    /// line too many does not shift all the others.
    fn lines(&mut self, place: &str, told: &[Value], given: &[Value]) {
        let key = |key: &&&str| is_named(told, key) && is_named(given, key);
        let Some(key) = KEYS.iter().find(key) else {
            return self.numbered(place, told, given);
        };
        let named = |lines| -> HashMap<String, &Value> { names(lines, key).collect() };
        let (by_told, by_given) = (named(told), named(given));
        let at = |name: &str| format!("{place}[{}]", shortened(name));
        for (name, given) in names(given, key) {
            match by_told.get(&name) {
                Some(told) => self.compare(&at(&name), told, given),
                None => self.add(&at(&name), None, Some(given)),
            }
        }
        for (name, told) in names(told, key) {
            if !by_given.contains_key(&name) {
                self.add(&at(&name), Some(told), None);
            }
        }
        let common = |(name, _): &(String, &Value)| {
            by_told.contains_key(name) && by_given.contains_key(name)
        };
        let order_told = names(told, key).filter(common).map(|(name, _)| name);
        let order_given = names(given, key).filter(common).map(|(name, _)| name);
        if !order_told.eq(order_given) {
            self.push(Difference::of_order(place));
        }
    }

    fn numbered(&mut self, place: &str, told: &[Value], given: &[Value]) {
        for number in 0..told.len().max(given.len()) {
            let at = format!("{place}[{number}]");
            match (told.get(number), given.get(number)) {
                (Some(told), Some(given)) => self.compare(&at, told, given),
                (told, given) => self.add(&at, told, given),
            }
            if self.0.len() >= Difference::MOST {
                break;
            }
        }
    }

    fn add(&mut self, place: &str, told: Option<&Value>, given: Option<&Value>) {
        self.push(Difference::between(place, told, given));
    }

    fn push(&mut self, difference: Difference) {
        if self.0.len() < Difference::MOST {
            self.0.push(difference);
        }
    }
}

/// Tells whether every line has a name under this key, each another one.
fn is_named(lines: &[Value], key: &str) -> bool {
    let names: HashMap<String, &Value> = names(lines, key).collect();
    names.len() == lines.len()
}

fn names<'v>(lines: &'v [Value], key: &str) -> impl Iterator<Item = (String, &'v Value)> {
    lines.iter().filter_map(move |line| {
        let name = line.get(key)?.as_str()?.to_owned();
        Some((name, line))
    })
}

fn shortened(name: &str) -> String {
    name.chars().take(NAME_SHOWN).collect()
}

/// Tells whether two numbers are the same, however they are written: 72 is 72.0.
fn is_same_number(one: &Number, other: &Number) -> bool {
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.as_f64() == other.as_f64(),
        _ => false,
    }
}

/// Returns a number without a fraction; none for the others and for those beyond ±2¹⁰⁰.
#[expect(
    clippy::cast_possible_truncation,
    reason = "whole and within the range"
)]
fn whole(number: &Number) -> Option<i128> {
    let exact = number.as_i64().map(i128::from);
    exact
        .or_else(|| number.as_u64().map(i128::from))
        .or_else(|| {
            let float = number.as_f64()?;
            let is_whole = float.fract() == 0.0 && float.abs() < 2_f64.powi(100);
            is_whole.then_some(float as i128)
        })
}
