use super::wall::whom;
use super::{Chosen, Cue, choose};
use crate::assessment::Assessment;
use crate::i18n::{Catalog, Lang, Message};
use crate::questionnaire::{CardKind, Questionnaire};
use crate::report::words::{first_words, words};
use crate::scoring::Scorecard;
use crate::text::clean;

/// A talk of about sixty seconds for the morning round (朝礼): one rule, and nothing of the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// What is said, piece by piece, in the order of [`Cue::ALL`].
    pub pieces: Vec<(Cue, String)>,
}

impl Script {
    /// Writes the talk about the line that this company needs most, in the catalogue's language;
    /// none where no question in play has a line.
    #[must_use]
    pub fn of(
        catalog: &Catalog,
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        card: &Scorecard,
    ) -> Option<Self> {
        let chosen = choose(questionnaire, card);
        let writer = Writer {
            catalog,
            questionnaire,
            chosen: *chosen.first()?,
            whom: whom(&chosen, assessment),
        };
        let mut script = Self {
            pieces: Cue::ALL.map(|cue| (cue, writer.piece(cue))).into(),
        };
        for cue in [Cue::Rule, Cue::Today] {
            script.add_if_short(catalog, cue, &writer.more(cue));
        }
        Some(script)
    }

    /// Returns everything that is said, piece by piece on lines of its own.
    #[must_use]
    pub fn spoken(&self) -> String {
        let pieces: Vec<&str> = self.pieces.iter().map(|(_, said)| said.as_str()).collect();
        pieces.join("\n")
    }

    /// Adds a sentence to a piece, unless the talk would then be longer than a minute.
    fn add_if_short(&mut self, catalog: &Catalog, cue: Cue, more: &str) {
        let lang = catalog.lang();
        if length(&self.spoken(), lang) + length(more, lang) > minute(lang) {
            return;
        }
        let gap = catalog.text("report-sentence-gap");
        let piece = self.pieces.iter_mut().find(|(each, _)| *each == cue);
        if let Some((_, said)) = piece {
            said.push_str(&gap);
            said.push_str(more);
        }
    }
}

/// What can be said in a minute at an easy pace, in the unit of [`length`].
fn minute(lang: &Lang) -> usize {
    if lang.language() == "ja" { 340 } else { 165 }
}

/// How long it takes to say: in Japanese by characters, elsewhere by words.
fn length(said: &str, lang: &Lang) -> usize {
    if lang.language() == "ja" {
        said.chars().filter(|c| !c.is_whitespace()).count()
    } else {
        said.split_whitespace().count()
    }
}

/// A reason or a name longer than this is none that can be said in one breath, in characters.
const ONE_BREATH: usize = 250;
const NAME: usize = 40;

struct Writer<'a> {
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
    chosen: Chosen<'a>,
    whom: Option<String>,
}

impl Writer<'_> {
    fn piece(&self, cue: Cue) -> String {
        match cue {
            Cue::Greeting => self.catalog.text("morning-greeting"),
            Cue::Rule => self.with_rule("morning-rule"),
            Cue::Why => self.why(),
            Cue::Today => self.catalog.text(match self.chosen.card.kind {
                CardKind::NeverEnter => "morning-today-never-enter",
                CardKind::Check => "morning-today-check",
                CardKind::Tell => "morning-today-tell",
                CardKind::Do => "morning-today-do",
            }),
            Cue::Tell => self.tell(),
            Cue::Together => self.with_rule("morning-together"),
        }
    }

    /// What may follow a piece where the talk is short.
    fn more(&self, cue: Cue) -> String {
        match cue {
            Cue::Rule => self.with_rule("morning-rule-again"),
            _ => self.catalog.text("morning-today-more"),
        }
    }

    fn with_rule(&self, id: &'static str) -> String {
        let rule = words(self.catalog, self.questionnaire, &self.chosen.card.text);
        let message = Message::new(id).with("rule", clean(&rule));
        self.catalog.say(&message)
    }

    fn why(&self) -> String {
        let why = self.chosen.question.why.as_ref();
        let why = why.map(|why| first_words(self.catalog, self.questionnaire, why));
        match why.filter(|why| why.chars().count() <= self.breath()) {
            Some(why) => {
                let message = Message::new("morning-why").with("why", clean(&why));
                self.catalog.say(&message)
            }
            None => self.catalog.text("morning-why-plain"),
        }
    }

    /// How many characters can be said in one breath: a kanji takes longer than a letter.
    fn breath(&self) -> usize {
        if self.catalog.lang().language() == "ja" {
            ONE_BREATH / 3
        } else {
            ONE_BREATH
        }
    }

    fn tell(&self) -> String {
        let whom = self.whom.as_ref();
        match whom.filter(|name| name.chars().count() <= NAME) {
            Some(name) => {
                let message = Message::new("morning-tell").with("who", clean(name));
                self.catalog.say(&message)
            }
            None => self.catalog.text("morning-tell-blank"),
        }
    }
}
