use crate::cohort::Cell;

/// How much a room disagrees about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// Shannon's entropy of the answers in thousandths of the most there can be: 0 where all answer
    /// the same, 1000 where every answer is given equally often.
    pub thousandths: u16,
    /// Whether some of the counts it is made of are hidden, and spread evenly in their place. It is
    /// made of what is printed only, so it tells nothing more.
    pub is_estimate: bool,
}

/// Works out how evenly people are spread over some cells of a row, from what is shown of it.
///
/// None where all of those cells are hidden or nobody is in them.
pub(super) fn disagreement(
    row: &[Cell],
    total: u64,
    is_answer: impl Fn(usize) -> bool,
) -> Option<Disagreement> {
    let shown = || row.iter().filter_map(|cell| cell.number());
    let hidden = row.len() - shown().count();
    let left = float(total.saturating_sub(shown().sum()));
    let each = left / float(u64::try_from(hidden.max(1)).unwrap_or(1));
    let answers = row
        .iter()
        .enumerate()
        .filter(|(place, _)| is_answer(*place));
    let answers: Vec<(f64, bool)> = answers
        .map(|(_, cell)| match cell {
            Cell::Shown(number) => (float(*number), false),
            Cell::Hidden => (each, true),
        })
        .collect();
    let sum: f64 = answers.iter().map(|(number, _)| number).sum();
    let is_hidden = answers.iter().all(|(_, is_hidden)| *is_hidden);
    if is_hidden || sum <= 0.0 || answers.len() < 2 {
        return None;
    }
    let shares = answers.iter().map(|(number, _)| number / sum);
    let entropy: f64 = shares
        .filter(|share| *share > 0.0)
        .map(|share| -share * share.log2())
        .sum();
    let most = float(u64::try_from(answers.len()).unwrap_or(2)).log2();
    Some(Disagreement {
        thousandths: thousandths(entropy / most),
        is_estimate: answers.iter().any(|(_, is_hidden)| *is_hidden),
    })
}

/// Returns the mean of what single options of several give.
pub(super) fn mean(each: &[Disagreement]) -> Option<Disagreement> {
    let sum: u32 = each.iter().map(|each| u32::from(each.thousandths)).sum();
    let number = u32::try_from(each.len()).ok()?;
    let mean = sum.checked_div(number)?;
    Some(Disagreement {
        thousandths: u16::try_from(mean).unwrap_or(1000),
        is_estimate: each.iter().any(|each| each.is_estimate),
    })
}

#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
fn float(number: u64) -> f64 {
    number as f64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept within 0..=1000"
)]
fn thousandths(share: f64) -> u16 {
    (share * 1000.0).round().clamp(0.0, 1000.0) as u16
}
