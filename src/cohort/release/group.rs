use super::scores;
use crate::cohort::asked::tells_of_few;
use crate::cohort::line::Line;
use crate::cohort::tally::count;
use crate::cohort::{Cell, Privacy};
use crate::scoring::Points;
use std::collections::BTreeSet;

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

/// Of every participant, whether one is in a group.
type Places = Vec<bool>;

pub(super) fn groups(lines: &[&Line], privacy: &Privacy) -> Vec<GroupRelease> {
    let rule = privacy.of_groups();
    let kinds: BTreeSet<&str> = lines
        .iter()
        .flat_map(|line| line.groups.keys().map(String::as_str))
        .collect();
    let mut told: Vec<Places> = Vec::new();
    let mut released = Vec::new();
    for kind in kinds {
        let groups = by_label(lines, kind);
        let sizes: Vec<u64> = groups.iter().map(|(_, places)| size(places)).collect();
        let hidden = rule.few(&sizes);
        let all = groups.iter().zip(&hidden);
        let shown = all.filter(|(_, hidden)| !**hidden);
        let shown: Vec<&Places> = shown.map(|((_, places), _)| places).collect();
        let is_safe = shown
            .iter()
            .all(|one| told.iter().all(|other| !tells_of_few(one, other, &rule)));
        if is_safe {
            told.extend(shown.into_iter().cloned());
        }
        for ((label, places), is_hidden) in groups.iter().zip(hidden) {
            let mean = scores::mean_of(members(lines, places).map(|line| line.score));
            released.push(GroupRelease {
                kind: kind.to_owned(),
                label: label.map(str::to_owned),
                people: Cell::of(size(places), is_hidden),
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
    let label = |line: &&'a Line| line.groups.get(kind).map(String::as_str);
    let labels: BTreeSet<Option<&str>> = lines.iter().map(label).collect();
    let (rest, named): (Vec<_>, Vec<_>) = labels.into_iter().partition(Option::is_none);
    let all = named.into_iter().chain(rest);
    all.map(|each| (each, lines.iter().map(|line| label(line) == each).collect()))
        .collect()
}

fn members<'a>(lines: &[&'a Line], places: &Places) -> impl Iterator<Item = &'a Line> {
    let lines = lines.iter().zip(places);
    lines.filter(|(_, is_in)| **is_in).map(|(line, _)| *line)
}

fn size(places: &Places) -> u64 {
    count(places.iter().filter(|is_in| **is_in).count())
}
