use crate::assessment::State;
use crate::i18n::Message;
use crate::report::document::Words;
use crate::report::{Subject, grade_name, points_words, rule_words};
use crate::scoring::Line;

/// Says how a question's points come about and what its best answer would add.
pub(super) fn scoring_words(subject: &Subject<'_>, line: &Line) -> Words {
    if line.state == State::NotApplicable {
        return subject.text("document-scoring-left-out");
    }
    let points = Message::new("document-scoring-points")
        .with("points", points_words(line.points))
        .with("max", points_words(line.max));
    let earned = subject.sentences(&[
        subject.say(&points),
        gain(subject, line),
        gate(subject, line),
    ]);
    rule(subject, line).then("  ", &earned)
}

/// The rule of the weighted method; the other methods add points as they are.
fn rule(subject: &Subject<'_>, line: &Line) -> Words {
    let Some(question) = subject.questionnaire.question(&line.question) else {
        return Words::default();
    };
    subject.each(|catalog| {
        rule_words(catalog, subject.questionnaire, question, line).unwrap_or_default()
    })
}

fn gain(subject: &Subject<'_>, line: &Line) -> Words {
    let mut actions = subject.card.actions.iter();
    let action = actions.find(|action| action.question == line.question);
    action.map_or_else(Words::default, |action| {
        let gain = points_words(action.gain);
        subject.say(&Message::new("document-scoring-gain").with("gain", gain))
    })
}

fn gate(subject: &Subject<'_>, line: &Line) -> Words {
    let Some(cap) = line.gate.as_ref().filter(|_| line.gate_acts) else {
        return Words::default();
    };
    subject.each(|catalog| {
        let cap = grade_name(catalog, subject.questionnaire, cap);
        catalog.say(&Message::new("document-scoring-gate").with("cap", cap))
    })
}
