use super::GroupChoice;

/// What is written down about participants whose answers come in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// They agreed that the room is shown also under the threshold.
    pub consents: bool,
    /// They belong to these groups.
    pub groups: Vec<GroupChoice>,
}
