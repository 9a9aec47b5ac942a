use super::{KioskSheet, Layer, Model, Place, Sheet};
use crate::questionnaire::Kind;

/// What kind of screen takes the keys; it decides which keys work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// The home screen.
    Home,
    /// The list of questionnaires.
    Offers,
    /// Company and site, no field open.
    Details,
    /// A field of company and site.
    DetailsField,
    /// How far the check goes.
    Level,
    /// A question with one answer.
    Single,
    /// A question with several answers.
    Multiple,
    /// A number or text question.
    Field,
    /// What is still open.
    Review,
    /// The list of all questions.
    Overview,
    /// Why a question matters.
    Why,
    /// A note, or the reason why a question does not apply.
    Writing,
    /// The report.
    Report,
    /// The ledger.
    Ledger,
    /// Official documents, point by point.
    Crosswalk,
    /// The codes of an assessment.
    Codes,
    /// Where codes come in.
    Reception,
    /// Two assessments side by side.
    Comparison,
    /// A newer version of the questionnaire.
    Newer,
    /// The plan.
    Plan,
    /// One action of the plan, no field open.
    Action,
    /// A field of one action.
    ActionField,
    /// The keys.
    Help,
    /// An assessment that cannot be opened.
    Trouble,
    /// Another folder to save in.
    Folder,
    /// A question on the board.
    Board,
    /// The agenda or the ranking of the board.
    BoardList,
    /// The result of the room.
    BoardResult,
    /// A show of hands being written.
    BoardHands,
    /// The board while it shows nothing.
    BoardBlank,
    /// Whether to end the board.
    BoardEnd,
    /// The list of workshops.
    Workshops,
    /// A new workshop, no field open.
    WorkshopForm,
    /// A field of a new workshop.
    WorkshopFormField,
    /// One workshop.
    Workshop,
    /// The folder to collect from being written.
    WorkshopPath,
    /// Between two participants.
    Between,
    /// Between two runs of a stick that goes round.
    Round,
    /// What a participant says before the first question.
    Joining,
    /// A participant has come to the end.
    Done,
    /// Whether a participant stops.
    KioskStop,
    /// Whether the trainer takes the computer back.
    KioskTrainer,
}

impl Context {
    /// Every context.
    pub const ALL: [Self; 42] = [
        Self::Home,
        Self::Offers,
        Self::Details,
        Self::DetailsField,
        Self::Level,
        Self::Single,
        Self::Multiple,
        Self::Field,
        Self::Review,
        Self::Overview,
        Self::Why,
        Self::Writing,
        Self::Report,
        Self::Ledger,
        Self::Crosswalk,
        Self::Codes,
        Self::Reception,
        Self::Comparison,
        Self::Newer,
        Self::Plan,
        Self::Action,
        Self::ActionField,
        Self::Help,
        Self::Trouble,
        Self::Folder,
        Self::Board,
        Self::BoardList,
        Self::BoardResult,
        Self::BoardHands,
        Self::BoardBlank,
        Self::BoardEnd,
        Self::Workshops,
        Self::WorkshopForm,
        Self::WorkshopFormField,
        Self::Workshop,
        Self::WorkshopPath,
        Self::Between,
        Self::Round,
        Self::Joining,
        Self::Done,
        Self::KioskStop,
        Self::KioskTrainer,
    ];

    /// Returns the context the model is in.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        match model.top() {
            Some(layer) => Self::of_layer(layer),
            None => Self::of_place(model),
        }
    }

    /// Tells whether characters are text here and not commands.
    #[must_use]
    pub fn takes_text(self) -> bool {
        matches!(
            self,
            Self::DetailsField
                | Self::Field
                | Self::Overview
                | Self::Writing
                | Self::ActionField
                | Self::Folder
                | Self::Reception
                | Self::BoardHands
                | Self::WorkshopFormField
                | Self::WorkshopPath
        )
    }

    fn of_layer(layer: &Layer) -> Self {
        match layer {
            Layer::Help { .. } => Self::Help,
            Layer::Why { .. } => Self::Why,
            Layer::Note { .. } | Layer::Reason { .. } | Layer::Words { .. } => Self::Writing,
            Layer::Overview(_) => Self::Overview,
            Layer::Report { .. } => Self::Report,
            Layer::Ledger { .. } => Self::Ledger,
            Layer::Crosswalk { .. } => Self::Crosswalk,
            Layer::Codes(_) => Self::Codes,
            Layer::Reception(_) => Self::Reception,
            Layer::Comparison { .. } => Self::Comparison,
            Layer::Newer(_) => Self::Newer,
            Layer::Plan(_) => Self::Plan,
            Layer::Action(form) if form.editor.is_some() => Self::ActionField,
            Layer::Action(_) => Self::Action,
            Layer::Trouble(_) => Self::Trouble,
            Layer::Folder { .. } => Self::Folder,
            Layer::Board(sheet) => Self::of_sheet(sheet),
            Layer::Kiosk(KioskSheet::Stop) => Self::KioskStop,
            Layer::Kiosk(KioskSheet::Trainer { .. }) => Self::KioskTrainer,
        }
    }

    fn of_sheet(sheet: &Sheet) -> Self {
        match sheet {
            Sheet::Agenda { .. } | Sheet::Ranking { .. } => Self::BoardList,
            Sheet::Result { .. } => Self::BoardResult,
            Sheet::Hands { .. } => Self::BoardHands,
            Sheet::Blank => Self::BoardBlank,
            Sheet::End => Self::BoardEnd,
        }
    }

    fn of_place(model: &Model) -> Self {
        match &model.place {
            Place::Home => Self::Home,
            Place::Offers(_) => Self::Offers,
            Place::Details(details) if details.editor.is_some() => Self::DetailsField,
            Place::Details(_) => Self::Details,
            Place::Level { .. } => Self::Level,
            Place::Review { .. } => Self::Review,
            Place::Board(_) => Self::Board,
            Place::Workshops(_) => Self::Workshops,
            Place::WorkshopForm(form) if form.editor.is_some() => Self::WorkshopFormField,
            Place::WorkshopForm(_) => Self::WorkshopForm,
            Place::Workshop(menu) if menu.editor.is_some() => Self::WorkshopPath,
            Place::Workshop(_) => Self::Workshop,
            Place::Between if model.round().is_some() => Self::Round,
            Place::Between => Self::Between,
            Place::Joining(_) => Self::Joining,
            Place::Done { .. } => Self::Done,
            Place::Question { .. } => match model.question().map(|question| question.kind) {
                Some(Kind::Multiple) => Self::Multiple,
                Some(Kind::Number { .. } | Kind::Text { .. }) => Self::Field,
                Some(Kind::Single) | None => Self::Single,
            },
        }
    }
}
