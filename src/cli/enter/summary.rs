use super::Typing;
use super::record::lacks_reason;
use super::typing::Check;
use crate::assessment::{Standing, State};

/// What came of typing a form in; questions by number, parts by index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many questions of the form are asked and answered.
    pub answered: usize,
    /// Those that are asked and not answered.
    pub open: Vec<usize>,
    /// Those said not to apply, without a reason.
    pub without_reason: Vec<usize>,
    /// How many answers are kept to questions that are not asked with the others.
    pub outside: usize,
    /// Parts whose total was not typed.
    pub unchecked: Vec<usize>,
    /// Parts whose totals differ: the part, the total on the paper, that of what is recorded.
    pub differing: Vec<(usize, usize, usize)>,
}

impl Summary {
    pub(super) fn of(typing: &Typing<'_>) -> Self {
        let mut summary = Self::default();
        let (form, assessment) = (typing.form(), typing.assessment());
        let standing = Standing::of(form.questionnaire, assessment);
        for asked in form.questions() {
            let id = &asked.question.id;
            let entry = assessment.entry(id);
            match standing.state(id) {
                None => summary.outside += usize::from(assessment.answer(id).is_some()),
                Some(State::Unanswered) => {
                    let lacks = entry.is_some_and(|entry| lacks_reason(asked.question, entry));
                    let numbers = if lacks {
                        &mut summary.without_reason
                    } else {
                        &mut summary.open
                    };
                    numbers.push(asked.number);
                }
                Some(_) => summary.answered += 1,
            }
        }
        for ((index, part), check) in form.parts.iter().enumerate().zip(typing.checks()) {
            match check {
                Check::Open if part.has_total() => summary.unchecked.push(index),
                Check::Differs { paper } => {
                    summary
                        .differing
                        .push((index, *paper, part.total(assessment)));
                }
                Check::Open | Check::Agrees => {}
            }
        }
        summary
    }
}
