//! `questionnaire.ron` itself: format, ids, languages, days, list of sections.

use super::limits;
use super::names::{check_id, day, is_language, is_reserved, is_version};
use crate::questionnaire::Method;
use crate::questionnaire::draft::{Head, Node};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeSet;

pub(super) fn check(head: &Head<'_>, findings: &mut Findings) {
    let root = &head.sheet.root;
    let mut report = |node: &Node, rule| findings.add(head.sheet.name, node.start, rule);
    if head.format == Some(0) {
        let newest = limits::FORMAT;
        report(root.within("format"), Rule::FormatZero { newest });
    }
    if let Some(version) = head.version.as_ref().filter(|version| !is_version(version)) {
        let version = version.clone();
        report(root.within("version"), Rule::VersionBad { version });
    }
    if let Some(id) = &head.id {
        check_id("questionnaire", id, head.sheet, root.within("id"), findings);
    }
    check_languages(head, findings);
    check_days(head, findings);
    check_sections(head, findings);
}

fn check_languages(head: &Head<'_>, findings: &mut Findings) {
    let Some(languages) = &head.languages else {
        return;
    };
    let node = head.sheet.root.within("languages");
    let partial = head.sheet.root.within("partial_languages");
    let mut report = |node: &Node, rule| findings.add(head.sheet.name, node.start, rule);
    if languages.is_empty() {
        report(node, Rule::LanguagesEmpty);
    }
    let count = languages.len() + head.partial_languages.len();
    let limit = limits::LANGUAGES;
    if count > limit {
        report(node, Rule::LanguagesTooMany { count, limit });
        return;
    }
    let mut seen = BTreeSet::new();
    for (node, codes) in [(node, languages), (partial, &head.partial_languages)] {
        for (index, code) in codes.iter().enumerate() {
            let language = code.clone();
            if !is_language(code) {
                report(node.nth(index), Rule::LanguageBad { language });
            } else if !seen.insert(code) {
                report(node.nth(index), Rule::LanguageRepeated { language });
            }
        }
    }
}

fn check_days(head: &Head<'_>, findings: &mut Findings) {
    let mut read = |field, value: &Option<String>| {
        let value = value.as_ref()?;
        let day = day(value);
        if day.is_none() {
            let place = head.sheet.root.within(field).start;
            let value = value.clone();
            findings.add(head.sheet.name, place, Rule::DateBad { value });
        }
        day
    };
    let facts = read("valid_as_of", &head.valid_as_of);
    let review = read("review_by", &head.review_by);
    if let (Some(facts), Some(review)) = (facts, review)
        && review < facts
    {
        let place = head.sheet.root.within("review_by").start;
        let rule = Rule::ReviewBefore {
            review: review.to_string(),
            facts: facts.to_string(),
        };
        findings.add(head.sheet.name, place, rule);
    }
}

fn check_sections(head: &Head<'_>, findings: &mut Findings) {
    let Some(sections) = &head.sections else {
        return;
    };
    let list = head.sheet.root.within("sections");
    let count = sections.len();
    if count == 0 {
        findings.add(head.sheet.name, list.start, Rule::SectionsEmpty);
    }
    if count > limits::SECTIONS {
        let limit = limits::SECTIONS;
        let rule = Rule::SectionsTooMany { count, limit };
        findings.add(head.sheet.name, list.start, rule);
    }
    let is_weighted = matches!(head.scoring, Some(Method::Weighted { .. }));
    let mut seen = BTreeSet::new();
    for section in sections {
        let id = &section.shape.id;
        let place = section.node.within("id");
        check_id("section", id, head.sheet, place, findings);
        let mut report = |node: &Node, rule| findings.add(head.sheet.name, node.start, rule);
        if is_reserved(id) {
            report(place, Rule::IdReserved { id: id.clone() });
        }
        if !seen.insert(id) {
            let (what, id) = ("section".to_owned(), id.clone());
            report(place, Rule::IdDuplicate { what, id });
        }
        let (weight, limit) = (section.shape.weight, limits::SECTION_WEIGHT);
        if is_weighted && !(1..=limit).contains(&weight) {
            let rule = Rule::SectionWeight { weight, limit };
            report(section.node.within("weight"), rule);
        }
    }
}
