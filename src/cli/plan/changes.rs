use crate::assessment::Answer;
use crate::cli::answers::typed;
use crate::cli::failure::Failure;
use crate::cli::opened::question;
use crate::i18n::Message;
use crate::questionnaire::{Question, Questionnaire, Role};
use serde_json::{Value, json};

/// The answers of `--do`, each to another question.
pub(super) struct Changes<'q> {
    questionnaire: &'q Questionnaire,
    all: Vec<(&'q Question, Answer)>,
}

impl<'q> Changes<'q> {
    /// Reads `QUESTION=OPTION`; several options of one question are parted by commas.
    pub(super) fn read(
        questionnaire: &'q Questionnaire,
        written: &[String],
    ) -> Result<Self, Failure> {
        let mut all: Vec<(&Question, Answer)> = Vec::new();
        for change in written {
            let (question, answer) = one(questionnaire, change)?;
            if all.iter().any(|(other, _)| other.id == question.id) {
                let twice = Message::new("plan-do-twice").with("question", question.id.as_str());
                return Err(Failure::Usage(twice));
            }
            all.push((question, answer));
        }
        Ok(Self { questionnaire, all })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the answers, as the what-if takes them.
    pub(super) fn answers(&self) -> impl Iterator<Item = (&str, Answer)> {
        let pairs = self.all.iter();
        pairs.map(|(question, answer)| (question.id.as_str(), answer.clone()))
    }

    /// Returns the ids of the questions that are not about scope.
    pub(super) fn scored(&self) -> impl Iterator<Item = &str> {
        let ids = self.all.iter().map(|(question, _)| question.id.as_str());
        ids.filter(|id| !self.questionnaire.is_scope(id))
    }

    /// Returns the answers as an answers file has them, by question.
    pub(super) fn json(&self) -> Value {
        let value = |answer: &Answer| match answer {
            Answer::Chosen(options) => match options.as_slice() {
                [option] => json!(option),
                several => json!(several),
            },
            Answer::Number(number) => json!(number),
            Answer::Text(text) => json!(text),
        };
        let pairs = self.all.iter();
        pairs
            .map(|(question, answer)| (question.id.clone(), value(answer)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }
}

fn one<'q>(
    questionnaire: &'q Questionnaire,
    change: &str,
) -> Result<(&'q Question, Answer), Failure> {
    let Some((name, said)) = change.split_once('=') else {
        let unclear = Message::new("plan-do-unclear").with("written", change);
        return Err(Failure::Usage(unclear));
    };
    let question = question(questionnaire, name.trim())?;
    let words: Vec<String> = if question.options.is_empty() {
        vec![said.trim().to_owned()]
    } else {
        said.split(',').map(|word| word.trim().to_owned()).collect()
    };
    let answer = typed(question, &words)?;
    let outside = question.option_with_role(Role::NotApplicable);
    if outside.is_some_and(|option| answer.has(&option.id)) {
        // It takes a reason, and is no way to more points.
        let refused = Message::new("plan-do-not-applicable").with("question", question.id.as_str());
        return Err(Failure::Usage(refused));
    }
    Ok((question, answer))
}
