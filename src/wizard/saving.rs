use crate::i18n::Message;

/// Whether what is on the screen is also on the disk. Always visible.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Saving {
    /// Everything is on the disk.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// It is not on the disk, and why; everything stays in memory.
    Failed(Message),
    /// Nothing is saved: the sample.
    InMemory,
    /// Another program has the assessment open; nothing can be changed.
    ReadOnly,
}
