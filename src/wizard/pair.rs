use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::report::comparison::{Axis, Comparison, NotComparable};
use std::rc::Rc;

/// Two assessments to look at side by side, each with the questionnaire it answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The earlier one.
    pub before: (Rc<Questionnaire>, Assessment),
    /// The later one.
    pub after: (Rc<Questionnaire>, Assessment),
}

impl Pair {
    /// Compares the two; who answered decides whether one can speak of better and worse.
    ///
    /// # Errors
    ///
    /// Their questionnaires cannot be compared.
    pub fn comparison(&self) -> Result<Comparison<'_>, NotComparable> {
        let [before, after] = [&self.before, &self.after].map(|(asked, told)| (&**asked, told));
        Comparison::of(before, after, Axis::of(before.1, after.1))
    }
}
