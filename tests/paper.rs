//! A questionnaire on paper: the printed form, and a filled one typed in again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "common/builder.rs"]
#[allow(dead_code, reason = "shared with tests that need more of it")]
mod builder;
#[path = "paper/conditions.rs"]
mod conditions;
#[path = "paper/correcting.rs"]
mod correcting;
#[path = "paper/entering.rs"]
mod entering;
#[path = "paper/every_form.rs"]
mod every_form;
#[path = "paper/filled.rs"]
mod filled;
#[path = "paper/hostile.rs"]
mod hostile;
#[path = "paper/printing.rs"]
mod printing;
#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with tests that need more of it")]
mod program;
#[path = "paper/typing.rs"]
mod typing;

use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Library, Questionnaire};
use tenken::report::form::{Form, Sheet};

/// What `--questionnaire` takes: every one compiled in, and those of the tests, which have all kinds.
fn names() -> Vec<String> {
    let own = ["mitigated", "points", "weighted"];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/questionnaires");
    let own = own.map(|name| format!("{folder}/{name}"));
    let ids = Library::ids().into_iter().map(ToOwned::to_owned);
    ids.chain(own).collect()
}

fn questionnaires() -> Vec<Questionnaire> {
    names()
        .iter()
        .map(|name| Library::open(name).unwrap())
        .collect()
}

fn sheet(form: &Form<'_>, lang: &str) -> Sheet {
    let catalogs = Catalogs::load();
    Sheet::of(
        catalogs.get(&Lang::new(lang)),
        form,
        jiff::civil::date(2026, 11, 23),
    )
}
