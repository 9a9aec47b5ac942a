//! The screens behind the report, drawn as `screens` draws them.

use super::screens::{digits, snapshots, to_review};
use tenken::wizard::Key;

#[test]
fn ledger() {
    snapshots("ledger", |walk| {
        to_review(walk);
        walk.keys(&digits("1")).keys(&[Key::F(5)]);
    });
}

#[test]
fn official_documents() {
    snapshots("crosswalk", |walk| {
        to_review(walk);
        walk.keys(&digits("1")).keys(&[Key::F(4)]);
    });
}
