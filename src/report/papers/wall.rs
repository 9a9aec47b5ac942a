use super::{Chosen, choose};
use crate::assessment::Assessment;
use crate::questionnaire::{Card, CardKind, Questionnaire};
use crate::scoring::Scorecard;

/// What hangs on the wall: never the score, nor what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wall<'q> {
    /// Its blocks in order; those without a line are left out, but for the one that says whom to tell.
    pub blocks: Vec<WallBlock<'q>>,
    /// Whom to tell, as recorded with the action of a line to tell; none for a line to write on.
    pub whom: Option<String>,
}

/// Lines of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallBlock<'q> {
    /// What they are about.
    pub kind: CardKind,
    /// The lines, what this company needs first.
    pub lines: Vec<&'q Card>,
}

impl<'q> Wall<'q> {
    /// The blocks in order, each with the most lines it may have: what is read in passing.
    pub const BLOCKS: [(CardKind, usize); 3] = [
        (CardKind::NeverEnter, 4),
        (CardKind::Check, 4),
        (CardKind::Tell, 3),
    ];

    /// Chooses what hangs on the wall, in the order of [`choose`]; none where no question in
    /// play has a line for it.
    #[must_use]
    pub fn of(
        questionnaire: &'q Questionnaire,
        assessment: &Assessment,
        card: &Scorecard,
    ) -> Option<Self> {
        let chosen = choose(questionnaire, card);
        let block = |(kind, most): (CardKind, usize)| {
            let lines = chosen.iter().filter(|each| each.card.kind == kind);
            WallBlock {
                kind,
                lines: lines.take(most).map(|each| each.card).collect(),
            }
        };
        let mut blocks: Vec<WallBlock<'q>> = Self::BLOCKS.into_iter().map(block).collect();
        if blocks.iter().all(|block| block.lines.is_empty()) {
            return None;
        }
        blocks.retain(|block| block.kind == CardKind::Tell || !block.lines.is_empty());
        Some(Self {
            blocks,
            whom: whom(&chosen, assessment),
        })
    }
}

/// Returns who does the first action about telling that has a name, on one line.
pub(super) fn whom(chosen: &[Chosen<'_>], assessment: &Assessment) -> Option<String> {
    let to_tell = chosen
        .iter()
        .filter(|each| each.card.kind == CardKind::Tell);
    let mut names = to_tell.filter_map(|each| {
        let progress = assessment.actions.get(&each.question.id)?;
        let name: Vec<&str> = progress.who.split_whitespace().collect();
        Some(name.join(" "))
    });
    names.find(|name| !name.is_empty())
}
