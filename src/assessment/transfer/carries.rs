/// What travels beside scope and options.
///
/// Notes, actions, sign-off and the times of single answers never do: a code is for the result
/// to get out, and what is written for the company's own use stays in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carries {
    /// Why a question does not apply, and answers in words; without them each is `-`.
    pub reasons: bool,
    /// The names of company, site and respondent.
    pub names: bool,
}
