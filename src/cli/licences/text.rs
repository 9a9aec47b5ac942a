//! The licences for people: what is in the program, by licence, and the texts one after the other.

use super::OWN;
use super::notices::{Component, Notices};
use crate::i18n::{Catalog, Message};
use crate::report::Paper;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Lays out the program's own licence and its parts by licence.
pub(super) fn summary(notices: &Notices, has_sources: bool, catalog: &Catalog) -> String {
    let mut paper = Paper::default();
    let own = Message::new("licences-own").with("licence", env!("CARGO_PKG_LICENSE"));
    paper.paragraph(0, &catalog.say(&own));
    paper.paragraph(0, &catalog.text("licences-questionnaires"));
    let count = notices.components.len();
    paper.heading(&catalog.say(&Message::new("licences-parts").with("count", count)));
    for (licence, parts) in by_licence(&notices.components) {
        paper.blank();
        paper.paragraph(0, &format!("{licence} ({})", parts.len()));
        if has_sources {
            with_sources(&parts, &mut paper);
        } else {
            let names: Vec<String> = parts.iter().map(|part| part.full_name()).collect();
            paper.paragraph(2, &names.join(", "));
        }
    }
    paper.blank();
    paper.paragraph(0, &catalog.text("licences-platforms"));
    if !has_sources {
        paper.paragraph(0, &catalog.text("licences-more"));
    }
    paper.finish()
}

fn with_sources(parts: &[&Component], paper: &mut Paper) {
    for part in parts {
        paper.unbroken(2, &format!("{}  {}", part.full_name(), part.source));
    }
}

fn by_licence(components: &[Component]) -> BTreeMap<&str, Vec<&Component>> {
    let mut by_licence: BTreeMap<&str, Vec<&Component>> = BTreeMap::new();
    for component in components {
        by_licence
            .entry(component.licence)
            .or_default()
            .push(component);
    }
    by_licence
}

/// Lays out every licence text under the names of the parts it comes with, as it was written.
pub(super) fn texts(notices: &Notices, catalog: &Catalog) -> String {
    let own = OWN.map(|(licence, text)| (licence, "tenken".to_owned(), text));
    let others = notices
        .texts
        .iter()
        .map(|notice| (notice.licence, notice.of.join(", "), notice.text.as_str()));
    let mut all = String::new();
    for (licence, names, text) in own.into_iter().chain(others) {
        let mut head = Paper::default();
        head.heading(licence);
        let of = Message::new("licences-of").with("names", names);
        head.paragraph(0, &catalog.say(&of));
        // Writing to a String cannot fail.
        let _ = writeln!(all, "\n{}\n{}", head.finish(), text.trim_matches('\n'));
    }
    all
}
