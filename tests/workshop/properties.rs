use super::room::Room;
use proptest::prelude::*;
use std::path::PathBuf;
use tenken::workshop::{Collector, Manner};

/// Which participants hand in which version, and whether somebody changed the file.
fn files() -> impl Strategy<Value = Vec<(usize, u64, u8)>> {
    proptest::collection::vec((0_usize..5, 1_u64..4, 0_u8..4), 0..10)
}

fn hand_in(room: &Room, files: &[(usize, u64, u8)]) -> Vec<PathBuf> {
    let files = files.iter().enumerate();
    files
        .map(|(place, (number, sequence, kind))| {
            let mut assessment = room.assessment(*number, *sequence);
            let name = format!("{place}.json");
            match kind {
                0 => {
                    // The same version with other words: a contradiction.
                    "another".clone_into(&mut assessment.site);
                    room.hand_in(&name, &assessment)
                }
                1 => {
                    let whole = room.export(&assessment).to_string();
                    room.put(&name, &whole.replace("Company", "Firm"))
                }
                _ => room.hand_in(&name, &assessment),
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn collecting_twice_is_as_collecting_once(files in files()) {
        let room = Room::new();
        let paths = hand_in(&room, &files);
        let mut collector = Collector::new(room.folder.clone());
        let once = collector.look(&paths, &Manner::default()).unwrap();
        let bytes = room.bytes();
        // The same collector, which remembers, and a new one.
        for mut again in [collector, Collector::new(room.folder.clone())] {
            let twice = again.look(&paths, &Manner::default()).unwrap();
            prop_assert_eq!(twice.taken(), 0);
            prop_assert_eq!(twice.altogether, once.altogether);
            prop_assert_eq!(room.bytes(), bytes.clone());
        }
    }

    #[test]
    fn any_order_of_files_gives_the_same_folder_and_the_same_report(
        files in files(),
        order in any::<prop::sample::Index>(),
    ) {
        let (room, other) = (Room::new(), Room::new());
        let paths = hand_in(&room, &files);
        let mut turned = hand_in(&other, &files);
        turned.reverse();
        if !turned.is_empty() {
            let by = order.index(turned.len());
            turned.rotate_left(by);
        }
        let one = Collector::new(room.folder.clone()).look(&paths, &Manner::default());
        let two = Collector::new(other.folder.clone()).look(&turned, &Manner::default());
        prop_assert_eq!(room.bytes(), other.bytes());
        let names = |collected: tenken::workshop::Collected| {
            let files = collected.files.into_iter();
            files.map(|it| it.outcome.name()).collect::<Vec<_>>()
        };
        prop_assert_eq!(names(one.unwrap()), names(two.unwrap()));
    }

    #[test]
    fn nobody_is_counted_twice_and_nothing_good_is_left_out(files in files()) {
        let room = Room::new();
        let paths = hand_in(&room, &files);
        let mut collector = Collector::new(room.folder.clone());
        let collected = collector.look(&paths, &Manner::default()).unwrap();
        prop_assert_eq!(collected.files.len(), files.len());
        let members = room.folder.members(&room.workshop()).unwrap();
        let people: std::collections::BTreeSet<_> =
            members.assessments.iter().map(|it| it.id.clone()).collect();
        prop_assert_eq!(people.len(), members.assessments.len());
        let newest = |number: usize| {
            let versions = files.iter().filter(|file| file.0 == number && file.2 != 1);
            versions.map(|file| file.1).max()
        };
        for number in 0..5 {
            let Some(newest) = newest(number) else { continue };
            let of_it = files.iter().filter(|it| it.0 == number && it.1 == newest && it.2 != 1);
            let is_contrary = of_it.clone().any(|it| it.2 == 0) && of_it.clone().any(|it| it.2 > 1);
            let kept = room.folder.store().load(&room.assessment(number, 1).id);
            let sequence = kept.assessment().map(|it| it.sequence);
            prop_assert_eq!(sequence, (!is_contrary).then_some(newest));
        }
    }
}
