use super::Carries;
use super::entries::{NOT_CARRIED, says_not_applicable};
use crate::assessment::{Answer, Assessment, Entry};
use crate::questionnaire::{Question, Questionnaire};
use std::collections::BTreeMap;

/// What came out of codes: an assessment, and what of it was carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The assessment; what was not carried is empty, or `-` where words count.
    pub assessment: Assessment,
    /// What was carried beside scope and options.
    pub carries: Carries,
}

impl Sent {
    /// Returns the assessment as it is to be stored over the one that is kept under its id:
    /// what codes do not carry stays as it is there.
    #[must_use]
    pub fn over(&self, questionnaire: &Questionnaire, stored: &Assessment) -> Assessment {
        let mut over = self.assessment.clone();
        over.started = stored.started;
        if over.sequence == stored.sequence {
            // The code has whole seconds only.
            over.updated = stored.updated;
        }
        if !self.carries.names {
            over.organisation.clone_from(&stored.organisation);
            over.site.clone_from(&stored.site);
            over.respondent.clone_from(&stored.respondent);
        }
        over.actions.clone_from(&stored.actions);
        over.sign_off.clone_from(&stored.sign_off);
        for (id, kept) in &stored.scope {
            let question = questionnaire.question(id);
            self.keep(over.scope.entry(id.clone()).or_default(), kept, question);
        }
        for (id, kept) in &stored.answers {
            let question = questionnaire.question(id);
            self.keep(over.answers.entry(id.clone()).or_default(), kept, question);
        }
        // An entry in which nothing is left says nothing.
        over.scope.retain(|_, entry| *entry != Entry::default());
        over.answers.retain(|_, entry| *entry != Entry::default());
        over
    }

    /// Tells whether the codes only fill in what an earlier set of the same version left out:
    /// names that were empty, and words that were `-`.
    #[must_use]
    pub fn completes(&self, questionnaire: &Questionnaire, stored: &Assessment) -> bool {
        let over = self.over(questionnaire, stored);
        let mut filled = stored.clone();
        let names = [
            (&mut filled.organisation, &over.organisation),
            (&mut filled.site, &over.site),
            (&mut filled.respondent, &over.respondent),
        ];
        for (name, sent) in names {
            if name.is_empty() {
                name.clone_from(sent);
            }
        }
        fill(&mut filled.scope, &over.scope);
        fill(&mut filled.answers, &over.answers);
        filled == over
    }

    fn keep(&self, entry: &mut Entry, kept: &Entry, question: Option<&Question>) {
        entry.note.clone_from(&kept.note);
        if !self.carries.reasons {
            if entry.reason == NOT_CARRIED && !kept.reason.trim().is_empty() {
                entry.reason.clone_from(&kept.reason);
            }
            let is_not_carried = entry.answer == Some(Answer::Text(NOT_CARRIED.to_owned()));
            if is_not_carried && matches!(kept.answer, Some(Answer::Text(_))) {
                entry.answer.clone_from(&kept.answer);
            }
        }
        if entry.answer != kept.answer {
            return;
        }
        entry.at = kept.at;
        let needs_reason = question.zip(entry.answer.as_ref());
        if !needs_reason.is_some_and(|(question, answer)| says_not_applicable(question, answer)) {
            // A reason beside another answer counts for nothing, and is not sent.
            entry.reason.clone_from(&kept.reason);
        }
    }
}

/// Puts the words of what was sent where they were not carried before.
fn fill(entries: &mut BTreeMap<String, Entry>, sent: &BTreeMap<String, Entry>) {
    for (id, entry) in entries {
        let Some(sent) = sent.get(id) else {
            continue;
        };
        if entry.reason == NOT_CARRIED {
            entry.reason.clone_from(&sent.reason);
        }
        if entry.answer == Some(Answer::Text(NOT_CARRIED.to_owned())) {
            entry.answer.clone_from(&sent.answer);
        }
    }
}
