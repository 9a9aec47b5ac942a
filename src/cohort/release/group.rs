use super::scores;
use crate::cohort::line::Line;
use crate::cohort::tally::count;
use crate::cohort::{Cell, Privacy};
use crate::scoring::Points;
use std::collections::{BTreeMap, BTreeSet};

/// How a group of the room stands: its people and the mean of their scores, never their answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRelease {
    /// By what the groups are told apart, as the trainer wrote it.
    pub kind: String,
    /// The group's label, as the trainer wrote it; none of those without one.
    pub label: Option<String>,
    /// How many people are in it.
    pub people: Cell,
    /// The mean of their scores; none where the people are hidden, or where two kinds of groups
    /// together would tell the mean of few.
    pub mean: Option<Points>,
}

/// The places of a group's people.
type Places = BTreeSet<usize>;

pub(super) fn groups(lines: &[&Line], privacy: &Privacy) -> Vec<GroupRelease> {
    let kinds: BTreeSet<&str> = lines
        .iter()
        .flat_map(|line| line.groups.keys().map(String::as_str))
        .collect();
    let mut told: Vec<Places> = Vec::new();
    let mut released = Vec::new();
    for kind in kinds {
        let groups = by_label(lines, kind);
        let sizes: Vec<u64> = groups
            .iter()
            .map(|(_, places)| count(places.len()))
            .collect();
        let hidden = privacy.few(&sizes);
        let all = groups.iter().zip(&hidden);
        let shown = all.filter(|(_, hidden)| !**hidden);
        let shown: Vec<&Places> = shown.map(|((_, places), _)| places).collect();
        let is_safe = privacy.has_consent
            || shown.iter().all(|one| {
                told.iter()
                    .all(|other| !tells_of_few(one, other, lines.len(), privacy))
            });
        if is_safe {
            told.extend(shown.into_iter().cloned());
        }
        for ((label, places), is_hidden) in groups.iter().zip(hidden) {
            let mean = scores::mean_of(places.iter().map(|place| lines[*place].score));
            released.push(GroupRelease {
                kind: kind.to_owned(),
                label: label.map(str::to_owned),
                people: Cell::of(count(places.len()), is_hidden),
                mean: mean
                    .filter(|_| is_safe && !is_hidden)
                    .and_then(|mean| scores::telling(mean, privacy)),
            });
        }
    }
    released
}

/// Groups by label, those without a label last.
fn by_label<'a>(lines: &[&'a Line], kind: &str) -> Vec<(Option<&'a str>, Places)> {
    let mut labelled: BTreeMap<&str, Places> = BTreeMap::new();
    let mut rest = Places::new();
    for (place, line) in lines.iter().enumerate() {
        let group = match line.groups.get(kind) {
            Some(label) => labelled.entry(label).or_default(),
            None => &mut rest,
        };
        group.insert(place);
    }
    let rest = (!rest.is_empty()).then_some((None, rest));
    let labelled = labelled.into_iter();
    let labelled = labelled.map(|(label, places)| (Some(label), places));
    labelled.chain(rest).collect()
}

/// Tells whether the sums of two groups and of the room give the sum of fewer people than may be shown.
///
/// They do when one of the four parts that two groups cut the room into is empty.
fn tells_of_few(one: &Places, other: &Places, people: usize, privacy: &Privacy) -> bool {
    let both = one.intersection(other).count();
    let parts = [
        both,
        one.len() - both,
        other.len() - both,
        (people + both).saturating_sub(one.len() + other.len()),
    ];
    let is_few = |part: &usize| *part > 0 && !privacy.shows(count(*part));
    parts.contains(&0) && parts.iter().any(is_few)
}
