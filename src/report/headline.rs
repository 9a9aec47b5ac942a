use super::first_look::{first_look, gates_beyond};
use super::words::{first_words, words};
use super::{grade_name, is_grade_name, points_words, score_words};
use crate::assessment::{Answer, State};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Method, Questionnaire};
use crate::scoring::{Scorecard, WayOut, best_answer};
use crate::text::clean;

/// How the company stands and what to do now, in a handful of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// What the grade is called: its letter, else its words; a dash while it is withheld.
    pub grade: String,
    /// The words behind it; empty while it is withheld or where they name the grade.
    pub words: String,
    /// The score with its unit, an interval while questions are open.
    pub score: String,
    /// What a shorter level has not asked, what caps the grade and the way out, what is open, what is not known:
    /// one short sentence each, unwrapped.
    pub lines: Vec<String>,
}

/// Says how the company stands, in the catalogue's language.
#[must_use]
pub fn headline(catalog: &Catalog, questionnaire: &Questionnaire, card: &Scorecard) -> Headline {
    let mut lines = first_look(catalog, questionnaire, card);
    lines.extend(withheld(catalog, questionnaire, card));
    lines.extend(capped(catalog, questionnaire, card));
    if let Some(way_out) = &card.score.way_out {
        lines.extend(way_out_lines(catalog, questionnaire, way_out));
    }
    lines.extend(provisional(catalog, questionnaire, card));
    lines.extend(unknown(catalog, card));
    let (grade, words) = named(catalog, questionnaire, card);
    Headline {
        grade,
        words,
        score: result_words(catalog, &questionnaire.method, card),
        lines,
    }
}

/// Returns what the grade is called and the words behind it.
fn named(catalog: &Catalog, questionnaire: &Questionnaire, card: &Scorecard) -> (String, String) {
    let Some(id) = card.score.grade.as_deref() else {
        return (catalog.text("report-no-grade"), String::new());
    };
    let text = questionnaire.method.grade_text(id);
    let text = text.map(|text| clean(&words(catalog, questionnaire, text)).into_owned());
    let (name, said) = match text {
        Some(text) if is_grade_name(id) => (clean(id).into_owned(), text),
        Some(text) => (text, String::new()),
        None => (clean(id).into_owned(), String::new()),
    };
    if card.score.is_provisional {
        let provisional = Message::new("report-provisional-grade").with("words", said);
        (name, catalog.say(&provisional).trim_start().to_owned())
    } else {
        (name, said)
    }
}

fn result_words(catalog: &Catalog, method: &Method, card: &Scorecard) -> String {
    let low = score_words(card.score.low, method);
    let high = score_words(card.score.high, method);
    let message = match (&card.score.sum, method) {
        (Some(sum), Method::Mitigated { .. }) => Message::new("report-score-risk")
            .with("total", sum.total.to_string())
            .with("max", sum.max.to_string()),
        (Some(sum), _) => Message::new("report-score-sum")
            .with("total", sum.total.to_string())
            .with("max", sum.max.to_string()),
        (None, _) if low == high => Message::new("report-score").with("score", low),
        (None, _) => Message::new("report-score-range")
            .with("low", low)
            .with("high", high),
    };
    catalog.say(&message)
}

fn withheld(catalog: &Catalog, questionnaire: &Questionnaire, card: &Scorecard) -> Option<String> {
    let floor = questionnaire.method.coverage_floor().share();
    let message = Message::new("report-withheld")
        .with("coverage", percent(card.score.coverage))
        .with("floor", percent(floor));
    card.score.grade.is_none().then(|| catalog.say(&message))
}

/// Writes a share of 0 to 1 in whole per cent, cut off, so that what is short of a limit looks so.
pub(super) fn percent(share: f64) -> String {
    // Shares in thousandths such as 0.29 are a hair below their decimal.
    format!("{:.0}", (share * 100.0 + 1e-9).floor())
}

fn capped(catalog: &Catalog, questionnaire: &Questionnaire, card: &Scorecard) -> Option<String> {
    let hardest = questionnaire.question(card.score.gates.first()?)?;
    // A gate that lowers nothing now still stands in the way of more.
    let lowers = card.score.grade.as_deref() != Some(card.score.ungated_grade.as_str());
    let id = if lowers {
        "report-gates-act"
    } else {
        "report-gates-wait"
    };
    let message = Message::new(id).with("count", card.score.gates.len()).with(
        "cap",
        grade_name(catalog, questionnaire, &hardest.gate.as_ref()?.cap),
    );
    Some(catalog.say(&message))
}

/// How many questions a way out names.
const NAMED: usize = 3;

fn way_out_lines(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    way_out: &WayOut,
) -> Vec<String> {
    let head = Message::new("report-way-out")
        .with("count", way_out.questions.len())
        .with(
            "answer",
            best_words(catalog, questionnaire, &way_out.questions),
        )
        .with("grade", grade_name(catalog, questionnaire, &way_out.grade));
    let mut lines = vec![catalog.say(&head)];
    for id in way_out.questions.iter().take(NAMED) {
        let asked = questionnaire
            .question(id)
            .map_or_else(String::new, |question| {
                first_words(catalog, questionnaire, &question.text)
            });
        let named = Message::new("report-way-out-question").with("question", clean(&asked));
        lines.push(catalog.say(&named));
    }
    let more = way_out.questions.len().saturating_sub(NAMED);
    if more > 0 {
        lines.push(catalog.say(&Message::new("report-way-out-more").with("count", more)));
    }
    lines
}

/// Returns the words of the best answer when all of the questions share them.
fn best_words(catalog: &Catalog, questionnaire: &Questionnaire, questions: &[String]) -> String {
    let best = |id: &String| -> Option<String> {
        let answer = best_answer(questionnaire, id)?;
        let Answer::Chosen(options) = &answer else {
            return None;
        };
        let [option] = options.as_slice() else {
            return None;
        };
        let option = questionnaire.question(id)?.option(option)?;
        Some(words(catalog, questionnaire, &option.text))
    };
    let first = questions.first().and_then(best);
    let is_shared = questions.iter().all(|id| best(id) == first);
    match first {
        Some(first) if is_shared => {
            catalog.say(&Message::new("report-quoted").with("words", clean(&first)))
        }
        _ => catalog.text("report-best-answer"),
    }
}

fn provisional(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
) -> Option<String> {
    let beyond = gates_beyond(questionnaire, card).len();
    let is_open = |state| state == State::Unanswered;
    // What only a longer level asks was said before.
    if beyond > 0 && !card.ledger.iter().any(|line| is_open(line.state)) {
        return None;
    }
    let gates = card.score.open_gates.len().saturating_sub(beyond);
    let message = Message::new("report-provisional").with("gates", gates);
    let best = grade_name(catalog, questionnaire, &card.score.best_grade);
    let best = Message::new("report-provisional-best").with("best", best);
    let is_better = card.score.grade.as_ref() != Some(&card.score.best_grade);
    let said = if is_better {
        let gap = catalog.text("report-sentence-gap");
        format!("{}{gap}{}", catalog.say(&message), catalog.say(&best))
    } else {
        catalog.say(&message)
    };
    card.score.is_provisional.then_some(said)
}

fn unknown(catalog: &Catalog, card: &Scorecard) -> Option<String> {
    let message = Message::new("report-unknown")
        .with("count", card.score.unknown)
        .with("points", points_words(card.score.unknown_range));
    (card.score.unknown > 0).then(|| catalog.say(&message))
}
