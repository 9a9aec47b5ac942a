use super::Session;
use crate::i18n::Lang;
use crate::questionnaire::Question;
use crate::text::Editor;

/// The list of all questions, narrowed by what is typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// What is searched for.
    pub query: Editor,
    /// The row of the cursor among the questions found.
    pub cursor: usize,
}

impl Overview {
    /// Most characters of a search.
    const MAX: usize = 40;

    /// Opens the list on a question.
    #[must_use]
    pub fn open(session: &Session, lang: &Lang, current: Option<&str>) -> Self {
        let mut overview = Self {
            query: Editor::single_line(Self::MAX),
            cursor: 0,
        };
        let found = overview.found(session, lang);
        overview.cursor = found
            .iter()
            .position(|question| Some(question.id.as_str()) == current)
            .unwrap_or(0);
        overview
    }

    /// Returns the questions that are asked and hold the typed words in their text or id.
    #[must_use]
    pub fn found<'a>(&self, session: &'a Session, lang: &Lang) -> Vec<&'a Question> {
        let wanted = self.query.text().trim().to_lowercase();
        let holds = |question: &Question| {
            let text = session
                .questionnaire
                .words(&question.text, lang)
                .to_lowercase();
            wanted.is_empty() || text.contains(&wanted) || question.id.contains(&wanted)
        };
        session
            .flow()
            .questions()
            .filter(|question| holds(question))
            .collect()
    }
}
