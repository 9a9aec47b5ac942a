//! Turns the files of a questionnaire into the model, or into everything wrong with them.

use super::check::{self, limits};
use super::draft::{self, Asked, Draft, HEAD, Sheets};
use super::fault::{Fault, Findings, Rule};
use super::shapes::{OptionShape, QuestionShape};
use super::{AnswerOption, Effort, Files, Gate, Question, Questionnaire, Section};
use crate::i18n::Lang;
use std::collections::BTreeMap;

/// Reads a questionnaire.
///
/// # Errors
///
/// Everything that keeps it from being used, by file and line.
pub fn load(files: &Files) -> Result<Questionnaire, Vec<Fault>> {
    let mut findings = Findings::default();
    let sheets = draft::sheets(files, &mut findings);
    if let Some(newer) = newer_format(&sheets) {
        return Err(newer.into_faults(files));
    }
    let draft = Draft::read(&sheets, &mut findings);
    check::all(&sheets, &draft, &mut findings);
    if findings.is_empty()
        && let Some(questionnaire) = resolve(draft, files)
    {
        return Ok(questionnaire);
    }
    Err(findings.into_faults(files))
}

/// Lists everything that is wrong with a questionnaire, by file and line: what keeps
/// it from being used, and what it should not be published with.
#[must_use]
pub fn check(files: &Files) -> Vec<Fault> {
    check_beside(files, &[])
}

/// Lists the same beside files that are there but could not be read.
pub(super) fn check_beside(files: &Files, unread: &[String]) -> Vec<Fault> {
    let mut findings = Findings::default();
    let mut sheets = draft::sheets(files, &mut findings);
    sheets.extend(unread.iter().map(|name| (name.as_str(), None)));
    if let Some(newer) = newer_format(&sheets) {
        return newer.into_faults(files);
    }
    let draft = Draft::read(&sheets, &mut findings);
    check::all(&sheets, &draft, &mut findings);
    check::publishing(&sheets, &draft, &mut findings);
    findings.into_faults(files)
}

/// Notes that the format is newer than this program: then nothing else can be judged.
fn newer_format(sheets: &Sheets<'_>) -> Option<Findings> {
    let sheet = sheets.get(HEAD)?.as_ref()?;
    let node = sheet.root.get("format")?;
    let format = sheet.value("format", node, &mut Findings::default())?;
    let newest = limits::FORMAT;
    let mut findings = Findings::default();
    let rule = Rule::FormatNewer { format, newest };
    findings.add(sheet.name, node.start, rule);
    (format > newest).then_some(findings)
}

/// Makes the model; none when something lacks, which is then a fault already.
fn resolve(draft: Draft<'_>, files: &Files) -> Option<Questionnaire> {
    let Draft {
        head,
        mut parts,
        sources,
        crosswalk,
    } = draft;
    let head = head?;
    let scales: BTreeMap<String, Vec<OptionShape>> = head
        .scales?
        .into_iter()
        .map(|(name, scale)| (name, scale.options))
        .collect();
    let questions = |asked: Vec<Asked<'_>>| {
        asked
            .into_iter()
            .map(|asked| question(asked.shape, &scales))
            .collect()
    };
    let mut sections = Vec::new();
    for named in head.sections? {
        let part = parts.remove(named.file.as_str())?;
        sections.push(Section {
            id: named.shape.id,
            title: named.shape.title,
            short: named.shape.short,
            weight: named.shape.weight,
            role: named.shape.role,
            questions: questions(part.questions),
        });
    }
    Some(Questionnaire {
        id: head.id?,
        version: head.version?,
        hash: files.hash(),
        languages: langs(&head.languages?),
        partial_languages: langs(&head.partial_languages),
        title: head.title?,
        summary: head.summary?,
        valid_as_of: head.valid_as_of?,
        review_by: head.review_by?,
        may_change: head.may_change,
        method: head.scoring?,
        scope: questions(head.scope),
        sections,
        sources: sources?.into_iter().map(|cited| cited.source).collect(),
        crosswalk: crosswalk?
            .into_iter()
            .map(|crossed| crossed.document)
            .collect(),
        follow_ups: head.follow_ups,
        contacts: head
            .contacts
            .into_iter()
            .map(|placed| placed.contact)
            .collect(),
    })
}

fn langs(codes: &[String]) -> Vec<Lang> {
    codes.iter().map(|code| Lang::new(code)).collect()
}

fn question(shape: QuestionShape, scales: &BTreeMap<String, Vec<OptionShape>>) -> Question {
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
        card: shape.card,
        why: shape.why,
        first_step: shape.first_step,
        impact: shape.impact,
        likelihood: shape.likelihood,
        weight_reason: shape.weight_reason,
        effort: shape.effort.and_then(Effort::of).unwrap_or_default(),
        gate: shape.gate.map(|gate| Gate {
            cap: gate.cap,
            reason: gate.reason,
        }),
        advice: shape.advice,
        when: shape.when,
        sources: shape.sources,
        serves: shape.serves,
    }
}
