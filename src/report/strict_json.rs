//! JSON in which no field stands twice: the usual parser would let the last one win.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::cell::{Cell, RefCell};
use std::fmt;

/// The largest report has about twenty thousand values.
const VALUES: usize = 500_000;

/// Why a text was not taken.
pub(super) enum Refusal {
    /// It is not JSON, or nests too deep.
    Syntax(serde_json::Error),
    /// An object has a field twice.
    Twice {
        /// The field.
        field: String,
        /// The line of the second one.
        line: usize,
    },
    /// It holds more values than any file of ours.
    TooMany,
}

/// Reads a JSON text.
pub(super) fn parse(text: &str) -> Result<Value, Refusal> {
    let state = State {
        left: Cell::new(VALUES),
        twice: RefCell::default(),
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = Strict(&state).deserialize(&mut deserializer);
    let read = read.and_then(|value| deserializer.end().map(|()| value));
    read.map_err(|error| match state.twice.take() {
        Some(field) => Refusal::Twice {
            field,
            line: error.line(),
        },
        None if state.left.get() == 0 => Refusal::TooMany,
        None => Refusal::Syntax(error),
    })
}

/// What is known while a text is read.
struct State {
    left: Cell<usize>,
    twice: RefCell<Option<String>>,
}

#[derive(Clone, Copy)]
struct Strict<'s>(&'s State);

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.0.left.get() {
            0 => Err(D::Error::custom("too many values")),
            left => {
                self.0.left.set(left - 1);
                deserializer.deserialize_any(self)
            }
        }
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(element) = elements.next_element_seed(self)? {
            all.push(element);
        }
        Ok(all.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(field) = fields.next_key::<String>()? {
            if all.contains_key(&field) {
                self.0.twice.replace(Some(field));
                return Err(A::Error::custom("a field stands twice"));
            }
            let value = fields.next_value_seed(self)?;
            all.insert(field, value);
        }
        Ok(all.into())
    }
}
