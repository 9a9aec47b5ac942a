use crate::assessment::store::unique_map;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A show of hands about one question: how many raised a hand for each option.
///
/// It belongs to the room, never to a company.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hands {
    /// How many people were asked.
    pub people: u64,
    /// Hands by option, “don’t know” and “does not apply” included.
    #[serde(deserialize_with = "unique_map")]
    pub options: BTreeMap<String, u64>,
}
