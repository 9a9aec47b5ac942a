use super::action::actions;
use super::case::Case;
use super::item::Item;
use super::view::View;
use super::way_out::way_out;
use super::{Line, Points, Score, Scorecard, SectionScore};
use crate::assessment::{Assessment, Standing, State};
use crate::questionnaire::{Band, Credit, Kind, Method, Questionnaire, Section};

/// Works out what an assessment's answers mean.
///
/// The assessment is scored as it stands, also one that answers another
/// version: what the questionnaire does not know counts as not answered.
#[must_use]
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment) -> Scorecard {
    let standing = Standing::of(questionnaire, assessment);
    let case = Case::of(questionnaire, assessment, &standing);
    Scorecard {
        score: overall(questionnaire, assessment, &standing, &case),
        sections: questionnaire
            .sections
            .iter()
            .enumerate()
            .map(|(place, section)| {
                let exposure = standing.exposure(&section.id);
                section_score(&questionnaire.method, &case, (place, section), exposure)
            })
            .collect(),
        ledger: ledger(questionnaire, &case),
        actions: actions(&case, assessment),
    }
}

fn overall(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    standing: &Standing<'_>,
    case: &Case<'_>,
) -> Score {
    let low = case.score(View::Low);
    let open_gates = case.open_gates();
    let is_waiting = |item: &Item<'_>| item.is_in_play() && !item.is_answered();
    // Several answers may be none at all; of one answer nobody knows what it will bring into play.
    let is_scope_open = questionnaire.scope.iter().any(|question| {
        question.kind == Kind::Single && standing.state(&question.id) == Some(State::Unanswered)
    });
    Score {
        low,
        high: case.score(View::High),
        is_provisional: is_scope_open
            || !open_gates.is_empty()
            || case.items.iter().any(is_waiting),
        grade: case.rank().map(|rank| case.grade(rank)),
        ungated_grade: case.grade(case.ungated_rank(View::Low)),
        best_grade: case.grade(case.capped_rank(View::High)),
        gates: case
            .gates()
            .iter()
            .map(|item| item.question.id.clone())
            .collect(),
        open_gates,
        beyond: standing
            .beyond()
            .iter()
            .filter(|question| !questionnaire.is_scope(&question.id))
            .map(|question| question.id.clone())
            .collect(),
        coverage: case.coverage().share(),
        unknown: case.items.iter().filter(|item| item.is_unknown()).count(),
        unknown_range: case.score(View::UnknownInFull) - low,
        way_out: way_out(questionnaire, assessment, case),
        sum: case.rules.sum(&case.items),
    }
}

fn section_score(
    method: &Method,
    case: &Case<'_>,
    (place, section): (usize, &Section),
    exposure: u32,
) -> SectionScore {
    let asked = case.items.iter().filter(|item| item.section == place);
    let scored: Vec<&Item<'_>> = asked.filter(|item| item.weight > 0).collect();
    let with_state = |state| scored.iter().filter(|item| item.state == state).count();
    let not_applicable = with_state(State::NotApplicable);
    let in_play = scored.len() - not_applicable;
    let (low, high) = if in_play == 0 {
        (Points::ZERO, Points::HUNDRED)
    } else {
        (
            case.rules.control(&scored, View::Low),
            case.rules.control(&scored, View::High),
        )
    };
    let exposure = (in_play > 0).then_some(exposure);
    let bands = match method {
        Method::Weighted { residual, .. } => Some(residual),
        Method::Points { .. } | Method::Mitigated { .. } => None,
    };
    let residual = bands.and(exposure).map(|exposure| residual(exposure, low));
    SectionScore {
        id: section.id.clone(),
        low,
        high,
        exposure,
        residual,
        band: bands
            .zip(residual)
            .and_then(|(bands, risk)| band(bands, risk)),
        in_play,
        answered: in_play - with_state(State::Unanswered),
        unknown: with_state(State::Unknown),
        not_applicable,
    }
}

/// Returns exposure × (100 − control) / 100, rounded half up to a step.
fn residual(exposure: u32, control: Points) -> Points {
    let open = (Points::HUNDRED - control).steps();
    Points::from_steps((i64::from(exposure) * open + 50).div_euclid(100))
}

fn band(bands: &[Band], residual: Points) -> Option<String> {
    bands
        .iter()
        .filter(|band| i32::try_from(band.from).is_ok_and(|from| Points::whole(from) <= residual))
        .max_by_key(|band| band.from)
        .map(|band| band.id.clone())
}

fn ledger(questionnaire: &Questionnaire, case: &Case<'_>) -> Vec<Line> {
    let points = case.rules.lines(&case.items);
    case.items
        .iter()
        .zip(points)
        .map(|(item, points)| line(questionnaire, item, points))
        .collect()
}

fn line(questionnaire: &Questionnaire, item: &Item<'_>, (points, max): (Points, Points)) -> Line {
    let has_credit = matches!(questionnaire.method, Method::Weighted { .. });
    let credit = item.value.filter(|_| has_credit);
    let entry = item.entry.cloned().unwrap_or_default();
    Line {
        section: questionnaire
            .sections
            .get(item.section)
            .map_or_else(String::new, |section| section.id.clone()),
        question: item.question.id.clone(),
        state: item.state,
        answer: entry.answer,
        weight: item.weight,
        credit: credit
            .and_then(|thousandths| u16::try_from(thousandths).ok())
            .map(Credit::from_thousandths),
        points,
        max,
        gate: item.cap().map(str::to_owned),
        gate_acts: item.gate_acts(),
        note: entry.note,
        reason: if item.state == State::NotApplicable {
            entry.reason
        } else {
            String::new()
        },
    }
}
