//! Goes through the wizard by keys, without a terminal.

use jiff::{SignedDuration, Timestamp};
use std::rc::Rc;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Level, Library, Questionnaire};
use tenken::wizard::{Access, Effect, Key, Model, Msg, Opened, Place, Saving, message, update};

pub(super) struct Walk {
    pub(super) model: Model,
    pub(super) effects: Vec<Effect>,
}

/// A fixed moment: 2026-11-23, noon in Japan.
pub(super) fn noon() -> Timestamp {
    "2026-11-23T03:00:00Z".parse().unwrap()
}

pub(super) fn shipped() -> Rc<Questionnaire> {
    thread_local! {
        static SHIPPED: Rc<Questionnaire> = Rc::new(Library::open("sme-ai-risk").unwrap());
    }
    SHIPPED.with(Rc::clone)
}

/// One of the shipped questionnaires.
pub(super) fn shipped_as(id: &str) -> Rc<Questionnaire> {
    Rc::new(Library::open(id).unwrap())
}

/// An assessment of the main questionnaire, all of whose scope is told: staff use AI at work that can hurt.
pub(super) fn told() -> Assessment {
    let questionnaire = shipped();
    let mut assessment = empty(&questionnaire, Level::Triage);
    assessment.organisation = "山田製作所".into();
    assessment.site = "本社".into();
    assessment.respondent = "山田".into();
    for question in &questionnaire.scope {
        let chosen = match question.id.as_str() {
            "scope.people" => vec!["some".to_owned()],
            "scope.matters" => vec!["safety".to_owned()],
            _ => vec![question.options[0].id.clone()],
        };
        let entry = assessment.entry_mut(&questionnaire, &question.id);
        entry.answer = Some(Answer::Chosen(chosen));
    }
    assessment
}

pub(super) fn empty(questionnaire: &Questionnaire, level: Level) -> Assessment {
    Assessment::new(
        AssessmentId::parse("bcdfgh23").unwrap(),
        questionnaire,
        level,
        noon(),
    )
}

impl Walk {
    /// Starts on the home screen.
    pub(super) fn home(lang: &str, size: (u16, u16)) -> Self {
        thread_local! {
            static LANGS: Vec<Lang> = Catalogs::load().langs().cloned().collect();
        }
        let langs = LANGS.with(Clone::clone);
        let mut model = Model::new(langs, Lang::new(lang), "sme-ai-risk", noon());
        model.data_dir = "data".into();
        model.size = size;
        Self {
            model,
            effects: Vec::new(),
        }
    }

    /// Starts in a new assessment, on the company screen.
    pub(super) fn begun(lang: &str, size: (u16, u16)) -> Self {
        let questionnaire = shipped();
        let assessment = empty(&questionnaire, Level::Full);
        Self::opened(lang, size, questionnaire, assessment, true)
    }

    /// Starts in an assessment as it is opened from the home screen.
    pub(super) fn opened(
        lang: &str,
        size: (u16, u16),
        questionnaire: Rc<Questionnaire>,
        assessment: Assessment,
        is_new: bool,
    ) -> Self {
        let mut walk = Self::home(lang, size);
        let opened = Opened {
            questionnaire,
            assessment,
            access: Access::Write,
            is_new,
            is_proposal: false,
        };
        walk.send(Msg::Opened(Box::new(opened)));
        walk
    }

    /// Lets a message happen. The disk answers at once: saved, and let go of unless saving failed.
    pub(super) fn send(&mut self, msg: Msg) {
        let fails = matches!(self.model.saving, Saving::Failed(_));
        for effect in update(&mut self.model, msg) {
            let answer = match &effect {
                Effect::Save(assessment) if !fails => Some(Msg::Saved(assessment.sequence)),
                Effect::Close { discards: false } | Effect::Quit { discards: false } if fails => {
                    Some(Msg::NotClosed)
                }
                Effect::Close { .. } => Some(Msg::Closed),
                Effect::KeepHands { hands, .. } => Some(Msg::HandsKept {
                    is_removed: hands.is_none(),
                }),
                _ => None,
            };
            self.effects.push(effect);
            if let Some(answer) = answer {
                self.send(answer);
            }
        }
    }

    /// Presses keys, ten seconds apart.
    pub(super) fn keys(&mut self, keys: &[Key]) -> &mut Self {
        for key in keys {
            let later = self.model.now + SignedDuration::from_secs(10);
            self.send(Msg::Now(later));
            if let Some(msg) = message(*key, &self.model) {
                self.send(msg);
            }
        }
        self
    }

    /// Types characters one by one, as an input method sends them.
    pub(super) fn types(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.keys(&[Key::Char(c)]);
        }
        self
    }

    /// The id of the question on the screen.
    pub(super) fn question(&self) -> Option<&str> {
        match &self.model.place {
            Place::Question { id, .. } => Some(id),
            _ => None,
        }
    }

    pub(super) fn assessment(&self) -> &Assessment {
        &self.model.session.as_ref().unwrap().assessment
    }

    /// Goes to a question by opening the list and typing its id.
    pub(super) fn go_to(&mut self, question: &str) -> &mut Self {
        self.keys(&[Key::F(3)]).types(question).keys(&[Key::Enter]);
        assert_eq!(self.question(), Some(question));
        self
    }
}
