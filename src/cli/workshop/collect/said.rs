use crate::i18n::{Catalog, Message};
use crate::workshop::{Collected, Expected, Looked, Outcome};
use serde_json::{Value, json};
use std::path::Path;

/// How many assessments there are and how many of those expected are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Totals {
    altogether: usize,
    missing: usize,
}

/// Counts what the folder holds after a look.
pub(super) fn totals(collected: &Collected) -> Totals {
    Totals {
        altogether: collected.altogether,
        missing: collected.missing.len(),
    }
}

impl Totals {
    pub(super) fn said(&self, catalog: &Catalog) -> String {
        let message = Message::new("workshop-collect-altogether")
            .with("count", self.altogether)
            .with("missing", self.missing);
        catalog.say(&message)
    }
}

/// Says every file, those that were refused last, so that they stand above the summary.
pub(super) fn lines(catalog: &Catalog, collected: &Collected) -> Vec<String> {
    let (refused, others): (Vec<&Looked>, Vec<&Looked>) = collected
        .files
        .iter()
        .partition(|looked| looked.outcome.is_refused());
    let files = others.into_iter().chain(refused);
    files.map(|looked| line(catalog, looked)).collect()
}

/// Says one file, with who answers in it where that is known.
pub(super) fn line(catalog: &Catalog, looked: &Looked) -> String {
    let said = catalog.say(&looked.message());
    let who = who(&looked.organisation, &looked.site);
    if who.is_empty() {
        return said;
    }
    let message = Message::new("workshop-collect-who")
        .with("who", who)
        .with("said", said);
    catalog.say(&message)
}

/// Says what came in now, what there is altogether, and who is missing.
pub(super) fn summary(catalog: &Catalog, collected: &Collected) -> Vec<String> {
    let count = |names: &[&str]| collected.count(|outcome| names.contains(&outcome.name()));
    let now = Message::new("workshop-collect-now")
        .with("new", count(&["new"]))
        .with("replaced", count(&["replaced"]))
        .with("here", count(&["same", "duplicate"]))
        .with("older", count(&["older"]))
        .with("refused", collected.refused())
        .with("pending", count(&["pending"]))
        .with("other", collected.other_files);
    let mut lines = vec![catalog.say(&now), totals(collected).said(catalog)];
    let names: Vec<String> = collected
        .missing
        .iter()
        .map(|it| who(&it.organisation, &it.site))
        .collect();
    if !names.is_empty() {
        let gap = catalog.text("workshop-collect-gap");
        let missing = Message::new("workshop-collect-missing").with("names", names.join(&gap));
        lines.push(catalog.say(&missing));
    }
    lines.extend(collected.namesakes.iter().map(|each| {
        let several = Message::new("workshop-collect-namesakes")
            .with("who", who(&each.organisation, &each.site))
            .with("count", each.ids.len())
            .with("counted", each.counted);
        catalog.say(&several)
    }));
    lines
}

/// Returns the same for programs.
pub(super) fn json(catalog: &Catalog, folder: &Path, name: &str, collected: &Collected) -> Value {
    let files = collected.files.iter().map(|looked| {
        json!({
            "path": looked.path.display().to_string(),
            "outcome": looked.outcome.name(),
            "assessment": looked.outcome.assessment(),
            "organisation": looked.organisation,
            "site": looked.site,
            "is_refused": looked.outcome.is_refused(),
            "message": catalog.say(&looked.message()),
        })
    });
    let missing = collected
        .missing
        .iter()
        .map(|it: &Expected| json!({"organisation": it.organisation, "site": it.site}));
    let namesakes = collected.namesakes.iter().map(|it| {
        json!({
            "organisation": it.organisation,
            "site": it.site,
            "assessments": it.ids,
            "counted": it.counted,
        })
    });
    let count = |name: &str| collected.count(|outcome| outcome.name() == name);
    json!({
        "format": 1,
        "workshop": folder.display().to_string(),
        "name": name,
        "new": count("new"),
        "replaced": count("replaced"),
        "same": collected.count(|it| matches!(it, Outcome::Same(_) | Outcome::Duplicate(_))),
        "older": count("older"),
        "refused": collected.refused(),
        "pending": count("pending"),
        "other_files": collected.other_files,
        "altogether": collected.altogether,
        "files": files.collect::<Vec<Value>>(),
        "missing": missing.collect::<Vec<Value>>(),
        "namesakes": namesakes.collect::<Vec<Value>>(),
    })
}

/// Names a company and its site on one line.
fn who(organisation: &str, site: &str) -> String {
    let names = format!("{} {}", organisation.trim(), site.trim());
    names.trim().replace('\n', " ")
}
