mod agenda;
mod room;
mod sheet;
mod step;
mod timer;

pub use agenda::Agenda;
pub use room::{Debated, Room, RoomResult, Spread};
pub use sheet::Sheet;
pub use step::Step;
pub use timer::Timer;

use crate::i18n::Lang;
use crate::questionnaire::{
    AnswerOption, Kind, Level, Method, Question, Questionnaire, SectionRole,
};
use jiff::Timestamp;
use std::rc::Rc;

/// The projector in a workshop: one question at a time, for the whole room.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// What the workshop is called.
    pub name: String,
    /// The questionnaire everybody answers.
    pub questionnaire: Rc<Questionnaire>,
    /// The ids of the questions gone through, in order.
    pub questions: Vec<String>,
    /// Which of them is on the screen, counted from 0.
    pub at: usize,
    /// How far that question is.
    pub step: Step,
    /// The time for the question.
    pub timer: Timer,
    /// How long the timer of a question runs, in seconds.
    pub seconds: u32,
    /// When the gathering began, and how long it is.
    pub agenda: Agenda,
    /// Whether the answers stay hidden while a question is asked.
    pub hides: bool,
    /// Whether the questions are shown in every language of the interface at once.
    pub is_bilingual: bool,
    /// What is known of the room and may be shown.
    pub room: Room,
    /// What has come since the answers of the room were put on the screen: taken at the next question,
    /// for who sees two counts one after the other knows what the one between them answered.
    pub pending: Option<Box<Room>>,
    /// Whether the trainer was told that not everybody has answered yet.
    pub is_told: bool,
    /// Whether ending the board leads back to the workshop instead of out of the program.
    pub is_from_workshop: bool,
}

impl Board {
    /// By how much the timer is extended at a key, in seconds.
    pub const EXTENSION: u32 = 30;

    /// Opens the board on the first question of a level; its timer runs from now.
    #[must_use]
    pub fn new(
        name: &str,
        questionnaire: Rc<Questionnaire>,
        level: Level,
        (minutes, seconds): (u32, u32),
        now: Timestamp,
    ) -> Self {
        let questions = questionnaire.sections.iter();
        let questions = questions.flat_map(|section| &section.questions);
        let questions = questions.filter(|question| question.level <= level);
        // A number or a text has no bars to show.
        let questions = questions.filter(|question| question.kind.has_options());
        let questions = questions.map(|question| question.id.clone()).collect();
        Self {
            name: name.to_owned(),
            questionnaire,
            questions,
            at: 0,
            step: Step::Asking,
            timer: Timer::started(seconds, now),
            seconds,
            agenda: Agenda::new(minutes, now),
            hides: true,
            is_bilingual: false,
            room: Room::default(),
            pending: None,
            is_told: false,
            is_from_workshop: false,
        }
    }

    /// Returns the question on the screen; none where the questionnaire asks nothing.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.questionnaire.question(self.questions.get(self.at)?)
    }

    /// Returns the languages the questions are shown in, that of the interface first.
    ///
    /// Of a language and its varieties only one: the room is to read two languages, not one twice.
    #[must_use]
    pub fn langs(&self, shown: &Lang, all: &[Lang]) -> Vec<Lang> {
        let mut langs = vec![shown.clone()];
        for lang in all.iter().filter(|_| self.is_bilingual) {
            if langs.iter().all(|have| have.language() != lang.language()) {
                langs.push(lang.clone());
            }
        }
        langs
    }

    /// Goes one step on; a question that comes up starts its timer.
    pub fn forward(&mut self, now: Timestamp) {
        match self.step {
            Step::Asking => self.show(Step::Shown),
            Step::Shown => self.show(Step::Practice),
            Step::Practice if self.at + 1 < self.questions.len() => self.ask(self.at + 1, now),
            Step::Practice => {}
        }
    }

    /// Goes one step back; the timer does not run again by itself.
    pub fn back(&mut self) {
        match self.step {
            Step::Asking if self.at > 0 => {
                self.at -= 1;
                self.show(Step::Practice);
                self.timer = Timer::stopped(self.seconds);
            }
            Step::Asking => {}
            Step::Shown => self.show(Step::Asking),
            Step::Practice => self.show(Step::Shown),
        }
    }

    /// Returns how many people have not answered the question yet whose answers stay hidden until
    /// they have; 0 where nobody is waited for.
    #[must_use]
    pub fn waits_for(&self) -> u64 {
        let is_hidden = self.hides && self.step == Step::Asking;
        let question = self.questions.get(self.at).filter(|_| is_hidden);
        question.map_or(0, |id| {
            self.room.people.saturating_sub(self.room.answered(id))
        })
    }

    /// Asks a question, with its timer running from now.
    pub fn ask(&mut self, at: usize, now: Timestamp) {
        self.at = at.min(self.questions.len().saturating_sub(1));
        self.step = Step::Asking;
        self.timer = Timer::started(self.seconds, now);
    }

    /// Shows how the room answered a question.
    pub fn look_at(&mut self, at: usize) {
        self.at = at.min(self.questions.len().saturating_sub(1));
        self.show(Step::Shown);
        self.timer = Timer::stopped(self.seconds);
    }

    fn show(&mut self, step: Step) {
        self.step = step;
        self.timer.pause();
    }

    /// Takes the time now into what is shown of it.
    pub fn tick(&mut self, now: Timestamp) {
        self.timer.tick(now);
        self.agenda.tick(now);
    }

    /// Returns whether more time has gone than the share of the questions so far: minutes behind
    /// the plan, below 0 ahead of it.
    #[must_use]
    pub fn minutes_behind(&self) -> i64 {
        self.agenda.minutes_behind(self.at, self.questions.len())
    }

    /// Returns the answers that are the right practice: the best one, or, where several answers
    /// are given, all that count for the company.
    #[must_use]
    pub fn practice(&self, question: &Question) -> Vec<&AnswerOption> {
        let Some(question) = self.questionnaire.question(&question.id) else {
            return Vec::new();
        };
        let worth = |option: &AnswerOption| self.worth(&question.id, option);
        let best = question.options.iter().filter_map(worth).max();
        let is_good = |option: &&AnswerOption| match question.kind {
            Kind::Multiple => worth(option).is_some_and(|worth| worth > 0),
            _ => best.is_some() && worth(option) == best,
        };
        question.options.iter().filter(is_good).collect()
    }

    /// What an answer counts, more being better; none where it counts nothing either way.
    fn worth(&self, question: &str, option: &AnswerOption) -> Option<i64> {
        if let Some(credit) = option.credit {
            return Some(i64::from(credit.thousandths()));
        }
        let points = i64::from(option.points?);
        let section = self.questionnaire.section_of(question)?;
        let is_risk = matches!(self.questionnaire.method, Method::Mitigated { .. })
            && section.role == SectionRole::Risk;
        Some(if is_risk { -points } else { points })
    }
}
