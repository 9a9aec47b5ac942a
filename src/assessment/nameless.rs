//! An assessment without what could tell who it is about, for handing in.

use super::{Answer, Assessment, Entry, SignOff};

/// Stands where a reason or words were, so that the answer counts as before.
const REMOVED: &str = "-";

impl Assessment {
    /// Returns the same answers without the names of company, site and people, without sign-off,
    /// notes and own words.
    ///
    /// The score stays what it was: a reason, which “does not apply” needs, and an answer in
    /// words become `-`. Twice is as once.
    #[must_use]
    pub fn without_names(&self) -> Self {
        let mut nameless = self.clone();
        nameless.organisation.clear();
        nameless.site.clear();
        nameless.respondent.clear();
        nameless.sign_off = SignOff::default();
        let entries = nameless
            .scope
            .values_mut()
            .chain(nameless.answers.values_mut());
        entries.for_each(remove_words);
        for progress in nameless.actions.values_mut() {
            progress.who.clear();
            progress.text.clear();
        }
        nameless
    }
}

fn remove_words(entry: &mut Entry) {
    entry.note.clear();
    entry.reason = if entry.reason.trim().is_empty() {
        String::new()
    } else {
        REMOVED.to_owned()
    };
    if let Some(Answer::Text(text)) = &mut entry.answer
        && !text.is_empty()
    {
        REMOVED.clone_into(text);
    }
}
