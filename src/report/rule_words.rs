use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Method, Question, Questionnaire};
use crate::scoring::Line;

/// Says by which rule an answer earns its points: weight and credit.
///
/// None with the methods that count points, where the answer's points are the rule.
#[must_use]
pub fn rule_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    question: &Question,
    line: &Line,
) -> Option<String> {
    if !matches!(questionnaire.method, Method::Weighted { .. }) || line.weight == 0 {
        return None;
    }
    let credit = line.credit.map(|credit| credit.share().to_string());
    let rule = Message::new("cli-explain-rule")
        .with("impact", u32::from(question.impact.unwrap_or(0)))
        .with("likelihood", u32::from(question.likelihood.unwrap_or(0)))
        .with("weight", line.weight)
        .with("credit", credit.unwrap_or_else(|| "-".to_owned()));
    Some(catalog.say(&rule))
}
