//! Reads the files of a questionnaire into the model.

use super::shapes::{
    GateShape, Head, OptionShape, QuestionShape, SectionFile, SectionHead, SourcesFile,
};
use super::{AnswerOption, Files, Gate, Question, Questionnaire, Section};
use crate::i18n::Lang;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A questionnaire that could not be read.
#[derive(Debug)]
pub struct Fault(pub String);

/// Reads a questionnaire.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn load(files: &Files) -> Result<Questionnaire, Vec<Fault>> {
    let head: Head = parse(files, "questionnaire.ron")?;
    let sources: SourcesFile = parse(files, "sources.ron")?;
    let scales = head.scales;
    let mut sections = Vec::new();
    for section in head.sections {
        let file: SectionFile = parse(files, &format!("{}.ron", section.id))?;
        sections.push(resolve_section(section, file, &scales));
    }
    Ok(Questionnaire {
        id: head.id,
        version: head.version,
        hash: files.hash(),
        languages: head.languages.iter().map(|code| Lang::new(code)).collect(),
        title: head.title,
        summary: head.summary,
        valid_as_of: head.valid_as_of,
        review_by: head.review_by,
        method: head.scoring,
        scope: head
            .scope
            .into_iter()
            .map(|shape| resolve_question(shape, &scales))
            .collect(),
        sections,
        sources: sources.sources,
    })
}

fn parse<T: DeserializeOwned>(files: &Files, name: &str) -> Result<T, Vec<Fault>> {
    let text = files
        .texts
        .get(name)
        .ok_or_else(|| vec![Fault(format!("{name}: missing"))])?;
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|error| vec![Fault(format!("{name}: {error}"))])
}

fn resolve_section(
    head: SectionHead,
    file: SectionFile,
    scales: &BTreeMap<String, Vec<OptionShape>>,
) -> Section {
    Section {
        id: head.id,
        title: head.title,
        short: head.short,
        weight: head.weight,
        role: head.role,
        questions: file
            .questions
            .into_iter()
            .map(|shape| resolve_question(shape, scales))
            .collect(),
    }
}

fn resolve_question(shape: QuestionShape, scales: &BTreeMap<String, Vec<OptionShape>>) -> Question {
    let mut evidence = shape.evidence;
    let written = match shape.scale.as_ref().and_then(|scale| scales.get(scale)) {
        Some(scale) => scale.clone(),
        None => shape.options,
    };
    let options = written
        .into_iter()
        .map(|option| AnswerOption {
            evidence: evidence.remove(&option.id),
            id: option.id,
            text: option.text,
            role: option.role,
            credit: option.credit,
            points: option.points,
            exposure: option.exposure,
            turns_on: option.turns_on,
        })
        .collect();
    Question {
        id: shape.id,
        kind: shape.kind,
        level: shape.level,
        text: shape.text,
        help: shape.help,
        options,
        steps: shape.steps,
        find_out: shape.find_out,
        why: shape.why,
        first_step: shape.first_step,
        impact: shape.impact,
        likelihood: shape.likelihood,
        weight_reason: shape.weight_reason,
        gate: shape
            .gate
            .map(|GateShape { cap, reason }| Gate { cap, reason }),
        advice: shape.advice,
        when: shape.when,
        sources: shape.sources,
    }
}
