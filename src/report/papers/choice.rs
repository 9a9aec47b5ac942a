use crate::assessment::State;
use crate::questionnaire::{Card, Credit, Question, Questionnaire};
use crate::scoring::{Line, Points, Scorecard};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A line for workers, and how much this company needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen<'q> {
    /// The question it belongs to.
    pub question: &'q Question,
    /// The line.
    pub card: &'q Card,
    /// How much it is needed.
    pub need: Need,
}

/// How much a line is needed, the most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// A gap: the answer earns nothing, is “don’t know”, or is still open.
    Gap,
    /// Part of it is done.
    Part,
    /// It is done, and worth keeping up.
    Keep,
}

/// Puts the lines of the questions in play in order: what this company needs first.
///
/// First come its own gaps, then what is partly done, then what is done already and
/// only has to stay so. Within each, must-haves come before the rest, then whatever
/// would raise the score most, then the order of the questionnaire. So the choice is
/// the same whenever the answers are, and an answer that gets better never moves its
/// line up. “Don’t know” and open questions are gaps; questions that do not apply, or
/// that only a longer level asks, have no line here. A line that two questions share
/// in any language comes once.
#[must_use]
pub fn choose<'q>(questionnaire: &'q Questionnaire, card: &Scorecard) -> Vec<Chosen<'q>> {
    let lines = card.ledger.iter();
    let in_play = lines.filter(|line| line.state != State::NotApplicable);
    let mut ranked: Vec<(Rank, Chosen<'q>)> = in_play
        .filter_map(|line| {
            let question = questionnaire.question(&line.question)?;
            let text = question.card.as_ref()?;
            let gain = gain(card, line);
            let need = need(line, gain);
            let rank = (need, line.gate.is_none(), Reverse(gain));
            let chosen = Chosen {
                question,
                card: text,
                need,
            };
            Some((rank, chosen))
        })
        .collect();
    // Stable, so that equals keep the order of the questionnaire.
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut said = BTreeSet::new();
    ranked.retain(|(_, chosen)| {
        let texts: Vec<(&str, &str)> = chosen.card.text.iter().collect();
        let is_new = texts.iter().all(|text| !said.contains(text));
        said.extend(texts);
        is_new
    });
    ranked.into_iter().map(|(_, chosen)| chosen).collect()
}

/// Need, then must-haves before the rest, then the largest gain.
type Rank = (Need, bool, Reverse<Points>);

fn need(line: &Line, gain: Points) -> Need {
    match (line.state, line.credit) {
        (State::Unknown | State::Unanswered, _) | (_, Some(Credit::NONE)) => Need::Gap,
        (_, Some(Credit::FULL)) => Need::Keep,
        (_, Some(_)) => Need::Part,
        // Where the method counts points, an answer that leaves none open is the best one.
        (_, None) if gain > Points::ZERO => Need::Part,
        (_, None) => Need::Keep,
    }
}

/// What the best answer would add; of a question still open, all that it carries.
fn gain(card: &Scorecard, line: &Line) -> Points {
    let action = card
        .actions
        .iter()
        .find(|each| each.question == line.question);
    match (action, line.state) {
        (Some(action), _) => action.gain,
        (None, State::Unanswered) => line.max,
        (None, _) => Points::ZERO,
    }
}
