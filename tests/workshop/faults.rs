//! The disk of the workshop fails at any moment.

use super::faulty::{FaultyFs, Kind, Plan};
use super::room::Room;
use std::io::ErrorKind;
use std::sync::Arc;
use tenken::workshop::{Collected, Collector, Folder, FolderError, Manner};

const FILES: usize = 3;

fn room() -> Room {
    let room = Room::new();
    for number in 0..FILES {
        room.hand_in(&format!("{number}.json"), &room.assessment(number, 1));
    }
    room
}

/// Collects while the workshop's own disk fails; the stick does not.
fn collect(room: &Room, plan: Plan) -> (FaultyFs, Result<Collected, FolderError>) {
    let fs = FaultyFs::new(plan);
    let folder = Folder::with_fs(Arc::new(fs.clone()), room.folder.path());
    let collected = Collector::new(folder).look(&[room.stick()], &Manner::default());
    (fs, collected)
}

#[test]
fn whichever_call_fails_nothing_is_half_and_the_next_look_completes_it() {
    let undisturbed = room();
    undisturbed.collect();
    let mut at = 0;
    loop {
        let room = room();
        let plan = Plan {
            at,
            for_ever: false,
            works: false,
            error: Kind::Named(ErrorKind::StorageFull),
            call: None,
            under: room.folder.path().to_owned(),
        };
        let (fs, collected) = collect(&room, plan);
        let hits = fs.hits();
        if hits.is_empty() {
            break;
        }
        // What was said to be taken is there, and everything there is whole.
        let members = room.folder.members(&room.workshop()).unwrap();
        assert!(members.rest.is_empty(), "{at} {hits:?}: {:?}", members.rest);
        if let Ok(collected) = collected {
            assert!(
                members.assessments.len() >= collected.taken(),
                "{at} {hits:?}"
            );
        }
        let completed = room.collect();
        assert_eq!(
            (completed.refused(), completed.altogether),
            (0, FILES),
            "{at} {hits:?}"
        );
        let mut workshop = room.workshop();
        workshop.sequence = undisturbed.workshop().sequence;
        assert_eq!(workshop, undisturbed.workshop(), "{at} {hits:?}");
        at += 1;
    }
    assert!(at > 40, "only {at} calls were tried");
}

#[test]
fn a_read_only_workshop_says_so_and_takes_nothing() {
    let room = room();
    let before = room.bytes();
    for error in [ErrorKind::ReadOnlyFilesystem, ErrorKind::PermissionDenied] {
        for call in ["lock", "create"] {
            let (_, collected) = collect(&room, Plan::every(call, Kind::Named(error)));
            match collected {
                Err(refused) => assert!(refused.to_string().contains("Lock"), "{refused}"),
                Ok(collected) => assert_eq!(collected.refused(), FILES),
            }
            assert_eq!(room.bytes(), before);
        }
    }
    assert_eq!(room.collect().taken(), FILES);
}
