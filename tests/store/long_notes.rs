//! The longest notes everywhere still fit the file.

use super::sample::{ID, folder, guard, id};
use jiff::Timestamp;
use tenken::assessment::store::{Load, MAX_BYTES, Store};
use tenken::assessment::{Answer, Assessment, Entry};
use tenken::questionnaire::{Level, Library};

#[test]
fn one_note_and_one_reason_of_the_longest_at_every_question_are_saved_and_read() {
    for name in Library::ids() {
        let questionnaire = Library::open(name).unwrap();
        let mut assessment =
            Assessment::new(id(ID), &questionnaire, Level::Full, Timestamp::UNIX_EPOCH);
        for question in questionnaire.questions() {
            *assessment.entry_mut(&questionnaire, &question.id) = Entry {
                answer: Some(Answer::option("not-applicable")),
                // Four bytes each, as much as a character takes.
                reason: "🏭".repeat(Entry::TEXT_MAX),
                note: "𠮷".repeat(Entry::TEXT_MAX),
                confirm: true,
                at: Some(Timestamp::MAX),
            };
        }
        let folder = folder();
        let store = Store::open(folder.path());
        guard(&store, ID).save(&assessment).unwrap();
        assert!(matches!(store.load(&id(ID)), Load::Loaded(read) if read == assessment));
        let size = std::fs::metadata(store.path(&id(ID))).unwrap().len();
        assert!(size < MAX_BYTES as u64 * 3 / 4, "{name}: {size}");
    }
}
