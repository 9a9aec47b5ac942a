//! The screens behind the report, drawn as `screens` draws them.

use super::screen::{screen, theme};
use super::screens::{digits, snapshots, to_review};
use super::walk::{Walk, shipped, told};
use tenken::i18n::Catalogs;
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

#[test]
fn how_the_company_stands_stays_in_sight_wherever_the_report_is_scrolled_to() {
    let catalogs = Catalogs::load();
    let langs: Vec<String> = catalogs
        .langs()
        .map(|lang| lang.code().to_owned())
        .collect();
    for lang in &langs {
        for size in [(40, 14), (80, 24), (120, 40)] {
            let mut walk = Walk::opened(lang, size, shipped(), told(), false);
            walk.keys(&[Key::F(10)]);
            for _ in 0..6 {
                let catalog = catalogs.get(&walk.model.lang);
                let overall = catalog.text("report-overall");
                let shown = screen(&mut walk.model, &catalogs, &theme(false)).text();
                assert!(shown.contains(&overall), "{lang} {size:?}: {shown}");
                walk.keys(&[Key::Down]);
            }
        }
    }
}
