use super::options::what_if;
use super::{line_of, scope};
use crate::cli::opened::Opened;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Method, Question};
use crate::report::{answer_words, headline, points_words};
use crate::scoring::{Line, Scorecard};
use crate::text::{pad, wrap};

const WIDTH: usize = 78;
const ANSWER: usize = 24;
const POINTS: usize = 12;

/// Says everything about one question's part in the score, at most 78 cells wide.
pub(super) fn lines(
    opened: &Opened,
    card: &Scorecard,
    question: &Question,
    catalog: &Catalog,
) -> Vec<String> {
    let questionnaire = &opened.questionnaire;
    let mut paragraphs = vec![questionnaire.words(&question.text, catalog.lang()).to_owned()];
    paragraphs.push(String::new());
    match line_of(card, &question.id) {
        Some(line) => {
            paragraphs.extend(ruling(opened, question, line, catalog));
            paragraphs.push(String::new());
            paragraphs.extend(others(opened, question, catalog));
        }
        None if questionnaire.is_scope(&question.id) => {
            paragraphs.extend(scope::lines(opened, question, catalog));
        }
        None => paragraphs.push(catalog.text("cli-explain-not-asked")),
    }
    paragraphs.extend(sources(opened, question, catalog));
    paragraphs
        .iter()
        .flat_map(|text| wrap(text, WIDTH).shown().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The answer, the rule, the points, and what the question's gate does.
fn ruling(opened: &Opened, question: &Question, line: &Line, catalog: &Catalog) -> Vec<String> {
    let questionnaire = &opened.questionnaire;
    let words = |text| questionnaire.words(text, catalog.lang());
    let answer = Message::new("cli-explain-answer")
        .with("answer", answer_words(catalog, questionnaire, line));
    let mut lines = vec![catalog.say(&answer)];
    for (id, text) in [("cli-explain-note", &line.note), ("cli-explain-reason", &line.reason)] {
        if !text.is_empty() {
            lines.push(catalog.say(&Message::new(id).with("text", text.as_str())));
        }
    }
    if let Method::Weighted { .. } = questionnaire.method {
        let credit = line.credit.map(|credit| credit.share().to_string());
        let rule = Message::new("cli-explain-rule")
            .with("impact", u32::from(question.impact.unwrap_or(0)))
            .with("likelihood", u32::from(question.likelihood.unwrap_or(0)))
            .with("weight", line.weight)
            .with("credit", credit.unwrap_or_else(|| "-".to_owned()));
        lines.push(catalog.say(&rule));
        lines.extend(question.weight_reason.as_ref().map(|reason| words(reason).to_owned()));
    }
    let points = Message::new("cli-explain-points")
        .with("points", points_words(line.points))
        .with("max", points_words(line.max));
    lines.push(catalog.say(&points));
    if let Some(gate) = &question.gate {
        let message = Message::new("cli-explain-gate")
            .with("cap", gate.cap.as_str())
            .with("reason", words(&gate.reason))
            .with("acts", if line.gate_acts { "yes" } else { "no" });
        lines.push(catalog.say(&message));
    }
    lines
}

/// What the score would be with each of the answers.
fn others(opened: &Opened, question: &Question, catalog: &Catalog) -> Vec<String> {
    let tried = what_if(opened, question);
    if tried.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![catalog.text("cli-explain-others")];
    for each in tried {
        let Some(line) = line_of(&each.card, &question.id) else {
            continue;
        };
        let headline = headline(catalog, &opened.questionnaire, &each.card);
        let row = format!(
            "{} {}{}{}  {}",
            if each.is_now { ">" } else { " " },
            pad(&answer_words(catalog, &opened.questionnaire, line), ANSWER),
            pad(&points_words(line.points), POINTS),
            headline.grade,
            headline.score,
        );
        lines.push(row);
    }
    lines
}

fn sources(opened: &Opened, question: &Question, catalog: &Catalog) -> Vec<String> {
    let cited = question.sources.iter().filter_map(|id| opened.questionnaire.source(id));
    let said: Vec<String> = cited
        .map(|source| {
            let words = |text| opened.questionnaire.words(text, catalog.lang());
            let message = Message::new("cli-explain-source")
                .with("issuer", words(&source.issuer))
                .with("title", words(&source.title))
                .with("edition", words(&source.edition));
            format!("- {}", catalog.say(&message))
        })
        .collect();
    if said.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), catalog.text("cli-explain-sources")];
    lines.extend(said);
    lines
}
