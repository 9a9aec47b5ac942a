use super::{line_of, scope};
use crate::cli::opened::Opened;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Localized, Question};
use crate::report::crosswalk::served_words;
use crate::report::{
    Paper, answer_words, grade_name, guidance, points_words, rule_words, source_words,
    tried_answers, words,
};
use crate::scoring::{Line, Scorecard};
use crate::text::pad;
use jiff::civil::Date;

const ANSWER: usize = 24;
const POINTS: usize = 12;

/// Says everything about one question's part in the score, 78 cells wide.
pub(super) fn text(
    opened: &Opened,
    card: &Scorecard,
    question: &Question,
    catalog: &Catalog,
    today: Date,
) -> String {
    let page = Page {
        opened,
        question,
        catalog,
        today,
    };
    let mut paper = Paper::default();
    paper.paragraph(0, &page.words(&question.text));
    paper.blank();
    match line_of(card, &question.id) {
        Some(line) => {
            page.ruling(line, &mut paper);
            page.others(&mut paper);
        }
        None if opened.questionnaire.is_scope(&question.id) => {
            scope::write(opened, question, catalog, &mut paper);
        }
        None => paper.paragraph(0, &catalog.text("cli-explain-not-asked")),
    }
    page.guidance(&mut paper);
    page.sources(&mut paper);
    page.serves(&mut paper);
    paper.finish()
}

struct Page<'a> {
    opened: &'a Opened,
    question: &'a Question,
    catalog: &'a Catalog,
    today: Date,
}

impl Page<'_> {
    fn words(&self, text: &Localized) -> String {
        words(self.catalog, &self.opened.questionnaire, text)
    }

    /// The answer, the rule, the points, and what the question's gate does.
    fn ruling(&self, line: &Line, paper: &mut Paper) {
        let say = |message: Message| self.catalog.say(&message);
        let answer = answer_words(self.catalog, &self.opened.questionnaire, line);
        paper.paragraph(
            0,
            &say(Message::new("cli-explain-answer").with("answer", answer)),
        );
        let texts = [
            ("cli-explain-note", &line.note),
            ("cli-explain-reason", &line.reason),
        ];
        for (id, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            paper.paragraph(0, &say(Message::new(id).with("text", text.as_str())));
        }
        self.rule(line, paper);
        let points = Message::new("cli-explain-points")
            .with("points", points_words(line.points))
            .with("max", points_words(line.max));
        paper.paragraph(0, &say(points));
        if let Some(gate) = &self.question.gate {
            let message = Message::new("cli-explain-gate")
                .with(
                    "cap",
                    grade_name(self.catalog, &self.opened.questionnaire, &gate.cap),
                )
                .with("reason", self.words(&gate.reason))
                .with("acts", if line.gate_acts { "yes" } else { "no" });
            paper.paragraph(0, &say(message));
        }
    }

    fn rule(&self, line: &Line, paper: &mut Paper) {
        let questionnaire = &self.opened.questionnaire;
        if let Some(rule) = rule_words(self.catalog, questionnaire, self.question, line) {
            paper.paragraph(0, &rule);
            if let Some(reason) = &self.question.weight_reason {
                paper.paragraph(2, &self.words(reason));
            }
        }
    }

    /// What the score would be with each of the answers.
    fn others(&self, paper: &mut Paper) {
        let Opened {
            questionnaire,
            assessment,
        } = self.opened;
        let tried = tried_answers(questionnaire, assessment, self.question);
        if tried.is_empty() {
            return;
        }
        paper.blank();
        paper.paragraph(0, &self.catalog.text("cli-explain-others"));
        for each in tried {
            let Some(words) = each.words(self.catalog, questionnaire, self.question) else {
                continue;
            };
            paper.line(format!(
                "{} {}{}{}  {}",
                if each.is_now { ">" } else { " " },
                pad(&words.answer, ANSWER),
                pad(&words.points, POINTS),
                words.grade,
                words.score,
            ));
        }
    }

    /// Why the question matters, the first step, and whom to ask.
    fn guidance(&self, paper: &mut Paper) {
        for (heading, text) in guidance(self.question) {
            paper.blank();
            paper.paragraph(0, &self.catalog.text(heading));
            paper.paragraph(2, &self.words(text));
        }
    }

    /// The official points the question serves.
    fn serves(&self, paper: &mut Paper) {
        let served = served_words(self.catalog, &self.opened.questionnaire, self.question);
        if served.is_empty() {
            return;
        }
        paper.blank();
        paper.paragraph(0, &self.catalog.text("report-crosswalk-serves"));
        for words in served {
            paper.labelled(0, "-", 2, &words);
        }
    }

    fn sources(&self, paper: &mut Paper) {
        let questionnaire = &self.opened.questionnaire;
        if self.question.sources.is_empty() {
            return;
        }
        paper.blank();
        paper.paragraph(0, &self.catalog.text("cli-explain-sources"));
        let cited = self
            .question
            .sources
            .iter()
            .filter_map(|id| questionnaire.source(id));
        for source in cited {
            let said = source_words(self.catalog, questionnaire, source, self.today);
            paper.labelled(0, "-", 2, &said);
        }
    }
}
