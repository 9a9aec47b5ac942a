//! Nothing is printed about fewer people than the threshold.

use crate::every_row::{groups, rows};
use crate::room::Room;
use proptest::prelude::*;
use tenken::cohort::Cell;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn no_printed_cell_is_of_fewer_people_than_the_threshold(seed: u64, threshold in 3_u64..=12) {
        let release = Room::random(seed, 45).release(threshold, false);
        for row in rows(&release).into_iter().chain(groups(&release)) {
            for number in row.cells.iter().filter_map(|cell| cell.number()) {
                prop_assert!(
                    number == 0 || number >= threshold,
                    "{}: {:?} of {}", row.name, row.cells, row.total
                );
            }
        }
        for question in &release.questions {
            let answered = question.answered.number().unwrap_or(0);
            prop_assert!(answered == 0 || answered >= threshold);
        }
    }

    #[test]
    fn a_row_in_which_all_answer_the_same_is_hidden_whole(seed: u64, threshold in 3_u64..=12) {
        let room = Room::random(seed, 45);
        let release = room.release(threshold, false);
        for row in rows(&release).iter().filter(|row| row.cells.len() > 1) {
            let all = row.cells.contains(&Cell::Shown(row.total));
            prop_assert!(row.total == 0 || !all, "{}: {:?}", row.name, row.cells);
        }
    }

    #[test]
    fn under_the_threshold_only_the_mean_and_hands_are_shown(seed: u64, threshold in 3_u64..=12) {
        let room = Room::random(seed, 14);
        let release = room.release(threshold, false);
        if release.people < threshold {
            prop_assert!(!release.is_whole);
            prop_assert!(release.quartiles.is_none() && release.change.is_none());
            prop_assert!(release.grades.is_empty() && release.gates.is_empty());
            prop_assert!(release.sections.is_empty() && release.groups.is_empty());
            prop_assert!(release.people > 2 || release.mean.is_none());
            for question in &release.questions {
                prop_assert_eq!(question.people, question.hands);
            }
        }
    }

    #[test]
    fn with_everybodys_consent_all_is_shown_but_groups_of_one_or_two(seed: u64, threshold in 3_u64..=12) {
        let room = Room::random(seed, 14);
        let release = room.release(threshold, true);
        for row in groups(&release) {
            for number in row.cells.iter().filter_map(|cell| cell.number()) {
                prop_assert!(number == 0 || number > 2, "{}: {:?}", row.name, row.cells);
            }
        }
        for row in rows(&release) {
            prop_assert!(!row.cells.contains(&Cell::Hidden), "{}", row.name);
            let sum: Option<u64> = row.cells.iter().map(|cell| cell.number()).sum();
            prop_assert_eq!(sum, Some(row.total), "{}", row.name);
        }
        prop_assert_eq!(release.mean.is_some(), release.people > 0);
    }

    #[test]
    fn nothing_that_somebody_typed_but_labels_of_groups_is_in_a_release(seed: u64) {
        let mut room = Room::random(seed, 14);
        for person in &mut room.people {
            person.assessment.organisation.push_str("SECRET");
            person.assessment.site.push_str("SECRET");
            person.assessment.respondent.push_str("SECRET");
            for entry in person.assessment.answers.values_mut() {
                entry.note.push_str("SECRET");
                entry.reason.push_str("SECRET");
            }
        }
        let release = format!("{:?}", room.release(3, true));
        prop_assert!(!release.contains("SECRET"));
        let cohort = serde_json::to_string(&room.cohort()).unwrap();
        prop_assert!(!cohort.contains("SECRET"));
        for person in &room.people {
            prop_assert!(!release.contains(person.assessment.id.as_str()));
        }
    }
}
