use super::said::{Totals, line, totals};
use crate::assessment::store::{Cause, StoreError};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::{Output, tell};
use crate::i18n::Explain;
use crate::workshop::{Collector, FolderError, Manner, Outcome};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

/// How often is looked: a person who put a file there waits no longer than that.
const PERIOD: Duration = Duration::from_secs(2);

/// Looks again and again, with a line for everything that changed, until the person ends it.
pub(super) fn watch(
    collector: &mut Collector,
    from: &[PathBuf],
    manner: &Manner,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let catalog = environment.catalog();
    output.line(&catalog.text("workshop-collect-watching"))?;
    output.flush()?;
    let mut known: BTreeMap<PathBuf, Outcome> = BTreeMap::new();
    let mut last: Option<Totals> = None;
    let mut is_held = false;
    loop {
        let collected = match collector.look(from, manner) {
            Ok(collected) => collected,
            // Another trainer writes at this moment; the next look goes on.
            Err(FolderError::Store(
                held @ StoreError {
                    cause: Cause::HeldByOther { .. },
                    ..
                },
            )) => {
                if !is_held {
                    tell(&catalog.say(&held.message()));
                }
                is_held = true;
                sleep(PERIOD);
                continue;
            }
            Err(other) => return Err(other.into()),
        };
        is_held = false;
        let mut now = BTreeMap::new();
        for looked in &collected.files {
            let before = known.get(&looked.path);
            if before.is_none_or(|before| is_news(before, &looked.outcome)) {
                output.line(&line(catalog, looked))?;
            }
            now.insert(looked.path.clone(), looked.outcome.clone());
        }
        known = now;
        let totals = totals(&collected);
        if last.as_ref() != Some(&totals) {
            output.line(&totals.said(catalog))?;
            last = Some(totals);
        }
        output.flush()?;
        sleep(PERIOD);
    }
}

/// A file that was taken in is the same as what is here at every later look.
fn is_news(before: &Outcome, now: &Outcome) -> bool {
    before != now && !(before.is_here() && now.is_here() && !is_taken(now))
}

fn is_taken(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::New(_) | Outcome::Replaced(_))
}
