use super::action::{Opening, added_by_best, openings};
use super::case::Case;
use super::item::{Item, best_answer};
use super::tally::Tally;
use super::view::View;
use super::what_if::answered;
use crate::assessment::{Assessment, Standing};
use crate::questionnaire::Questionnaire;
use std::cmp::Reverse;
use std::ops::Add;

/// The shortest way to a better grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayOut {
    /// The grade it leads to.
    pub grade: String,
    /// The questions to answer best, gates first.
    pub questions: Vec<String>,
}

/// Finds the fewest answered questions whose best answers lift the grade.
///
/// Every gate that caps below the next better grade is needed. Then whatever
/// adds most comes first, until that grade is reached; where mitigation could
/// reach its threshold, also the way that sees to that first.
pub(super) fn way_out(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    case: &Case<'_>,
) -> Option<WayOut> {
    let target = case.rank()?.checked_sub(1)?;
    let mut needed = case.gates();
    needed.retain(|item| case.cap(item) > target);
    let search = Search {
        questionnaire,
        assessment,
        case,
        target,
        start: needed
            .iter()
            .map(|item| added_by_best(case, item))
            .fold(case.tally(View::Low), Tally::add),
        needed,
    };
    let (chosen, rank) = search.shortest()?;
    Some(WayOut {
        grade: case.grade(rank),
        questions: chosen.iter().map(|item| item.question.id.clone()).collect(),
    })
}

struct Search<'c> {
    questionnaire: &'c Questionnaire,
    assessment: &'c Assessment,
    case: &'c Case<'c>,
    /// The place of the next better grade.
    target: usize,
    /// Gates without which the target is out of reach.
    needed: Vec<&'c Item<'c>>,
    /// The tally once those are answered best.
    start: Tally,
}

type Found<'c> = (Vec<&'c Item<'c>>, usize);

impl<'c> Search<'c> {
    fn shortest(&self) -> Option<Found<'c>> {
        let mut others = openings(self.case);
        others.retain(|opening| {
            !self
                .needed
                .iter()
                .any(|item| std::ptr::eq(*item, opening.item))
        });
        self.routes(&others)
            .iter()
            .filter_map(|route| self.follow(route))
            .min_by_key(|(chosen, _)| chosen.len())
    }

    /// Returns the orders in which it is worth improving answers: at once, and mitigation first.
    fn routes<'o>(&self, openings: &'o [Opening<'c>]) -> [Vec<&'o Opening<'c>>; 2] {
        let (mut mitigating, mut direct): (Vec<_>, Vec<_>) = openings
            .iter()
            .partition(|opening| opening.added.mitigation > 0);
        direct.sort_by_key(|opening| Reverse((opening.added.shares, opening.added.points)));
        mitigating.sort_by_key(|opening| Reverse(opening.added.mitigation));

        let mut tally = self.start;
        let mut detour = mitigating;
        detour.retain(|opening| {
            let is_wanted = !self.case.rules.is_mitigation_done(tally);
            tally = tally + opening.added;
            is_wanted
        });
        detour.extend(&direct);
        [direct, detour]
    }

    fn follow(&self, route: &[&Opening<'c>]) -> Option<Found<'c>> {
        let mut tally = self.start;
        let mut chosen = self.needed.clone();
        let mut ahead = route.iter();
        loop {
            if self.case.rules.rank(tally) <= self.target
                && let Some(rank) = self.rank_after(&chosen)
            {
                return Some((chosen, rank));
            }
            let opening = ahead.next()?;
            tally = tally + opening.added;
            chosen.push(opening.item);
        }
    }

    /// Returns the grade with the best answers in place, if it reaches the target.
    ///
    /// That is scored anew, because a better answer may bring other questions into play.
    fn rank_after(&self, chosen: &[&Item<'_>]) -> Option<usize> {
        let answers: Option<Vec<_>> = chosen
            .iter()
            .map(|item| {
                let question = item.question.id.as_str();
                Some((question, best_answer(self.questionnaire, question)?))
            })
            .collect();
        let changed = answered(self.questionnaire, self.assessment, answers?);
        let standing = Standing::of(self.questionnaire, &changed);
        Case::of(self.questionnaire, &changed, &standing)
            .rank()
            .filter(|rank| *rank <= self.target)
    }
}
