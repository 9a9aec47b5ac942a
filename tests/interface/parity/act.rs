use proptest::prelude::*;

/// Something that a person does; numbers are taken modulo what there is.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Answers a question, or chooses a level or a row of the review.
    Answer {
        choice: u16,
        text: String,
    },
    /// Ticks these.
    Tick {
        bits: u16,
    },
    /// Goes on without an answer.
    Skip,
    Back,
    Note(String),
    Undo,
    GoTo(u16),
    /// Writes one of the three names.
    Name {
        field: u8,
        text: String,
    },
    Language,
    /// Reads something and comes back.
    Look(Look),
}

/// What is only read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Look {
    Help,
    Why,
    Report,
    List,
}

/// Texts of every kind that are no number and no word that asks for something.
fn text() -> impl Strategy<Value = String> {
    "x[a-zA-Zぁ-ん漢字ー、。“”é👍𠮷か\u{3099}0-9 ]{0,9}[a-z漢]"
}

pub(super) fn anything() -> impl Strategy<Value = Act> {
    let looks = vec![Look::Help, Look::Why, Look::Report, Look::List];
    prop_oneof![
        12 => (any::<u16>(), text()).prop_map(|(choice, text)| Act::Answer { choice, text }),
        4 => any::<u16>().prop_map(|bits| Act::Tick { bits }),
        3 => Just(Act::Skip),
        3 => Just(Act::Back),
        2 => text().prop_map(Act::Note),
        2 => Just(Act::Undo),
        2 => any::<u16>().prop_map(Act::GoTo),
        2 => (0..3_u8, text()).prop_map(|(field, text)| Act::Name { field, text }),
        1 => Just(Act::Language),
        2 => prop::sample::select(looks).prop_map(Act::Look),
    ]
}
