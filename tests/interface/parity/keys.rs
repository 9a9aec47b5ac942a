use super::super::screen::{screen, theme};
use super::super::walk::noon;
use super::act::{Act, Look};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use tenken::i18n::Catalogs;
use tenken::questionnaire::{Kind, Role};
use tenken::runner::{Runner, Setup};
use tenken::tui::of_event;
use tenken::wizard::{Context, Model, Msg, Place, ReviewRow};

/// The screens, with keys as the terminal sends them; takes down the lines that say the same.
pub(super) struct Keys<'a> {
    runner: Runner<'a>,
    model: Model,
    catalogs: &'a Catalogs,
    lines: Vec<String>,
}

impl<'a> Keys<'a> {
    /// Begins a new assessment.
    pub(super) fn start(setup: Setup<'a>) -> Self {
        let catalogs = setup.catalogs;
        let (runner, model) = Runner::start(setup);
        let mut keys = Self {
            runner,
            model,
            catalogs,
            lines: Vec::new(),
        };
        keys.line("1");
        keys.types("1");
        // Something is on the disk, whatever comes.
        keys.act(&Act::Name {
            field: 0,
            text: "xa".into(),
        });
        keys.back();
        keys.skip();
        keys
    }

    fn line(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }

    fn word(&mut self, id: &'static str) {
        let word = self.catalogs.get(&self.model.lang).text(id);
        self.lines.push(word);
    }

    fn press(&mut self, code: KeyCode) {
        let event = Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
        self.happens(event);
    }

    fn happens(&mut self, event: Event) {
        self.runner.handle(&mut self.model, Msg::Now(noon()));
        if let Some(msg) = of_event(event, &self.model) {
            self.runner.handle(&mut self.model, msg);
        }
    }

    fn types(&mut self, text: &str) {
        for c in text.chars() {
            self.press(KeyCode::Char(c));
        }
    }

    /// Writes a text in place of what the open field holds.
    fn rewrites(&mut self, text: &str) {
        let held = self.model.editor().unwrap().text().chars().count();
        self.press(KeyCode::End);
        for _ in 0..held {
            self.press(KeyCode::Backspace);
        }
        self.types(text);
        self.press(KeyCode::Enter);
    }

    pub(super) fn act(&mut self, act: &Act) {
        match act {
            Act::Language => {
                self.word("plain-word-language");
                self.press(KeyCode::F(2));
            }
            Act::Name { field, text } => self.name(*field, text),
            Act::Answer { choice, text } => self.answer(usize::from(*choice), text),
            Act::Tick { bits } => self.tick(*bits),
            Act::Skip => self.skip(),
            Act::Back => self.back(),
            Act::Note(text) => self.note(text),
            Act::Undo => self.undo(),
            Act::GoTo(number) => self.go_to(usize::from(*number)),
            Act::Look(look) => self.look(*look),
        }
        // The drawing tells how much did not fit, as it does in the event loop.
        screen(&mut self.model, self.catalogs, &theme(true));
    }

    fn context(&self) -> Context {
        Context::of(&self.model)
    }

    fn is_question(&self) -> bool {
        let question = [Context::Single, Context::Multiple, Context::Field];
        question.contains(&self.context())
    }

    fn name(&mut self, field: u8, text: &str) {
        match self.context() {
            Context::Details => {
                let digit = char::from(b'1' + field);
                self.line(&digit.to_string());
                self.press(KeyCode::Char(digit));
            }
            Context::DetailsField => {}
            _ => return,
        }
        self.line(text);
        self.rewrites(text);
    }

    fn answer(&mut self, choice: usize, text: &str) {
        match self.context() {
            Context::Level => {
                let session = self.model.session.as_ref().unwrap();
                let number = 1 + choice % session.questionnaire.levels().len();
                self.line(&number.to_string());
                self.types(&number.to_string());
                self.press(KeyCode::Enter);
            }
            Context::Single => self.single(choice, text),
            Context::Field => self.field(choice, text),
            Context::Review => self.review(choice),
            Context::Multiple => self.tick(u16::try_from(choice).unwrap()),
            _ => self.skip(),
        }
    }

    fn single(&mut self, choice: usize, text: &str) {
        let options = &self.model.question().unwrap().options;
        let row = choice % options.len();
        let number = (row + 1).to_string();
        let is_reasoned = options[row].role == Role::NotApplicable;
        self.line(&number);
        self.types(&number);
        if is_reasoned {
            self.line(text);
            self.rewrites(text);
        }
        self.press(KeyCode::Enter);
    }

    fn field(&mut self, choice: usize, text: &str) {
        let written = match self.model.question().unwrap().kind {
            // Now and then one that is refused.
            Kind::Number { min, .. } => (min - 1 + i64::try_from(choice % 9).unwrap()).to_string(),
            _ => text.to_owned(),
        };
        self.line(&written);
        self.rewrites(&written);
    }

    fn review(&mut self, choice: usize) {
        let session = self.model.session.as_ref().unwrap();
        let rows = ReviewRow::all(session);
        let row = choice % rows.len().min(9);
        let is_read = matches!(rows[row], ReviewRow::Report | ReviewRow::Codes);
        let number = (row + 1).to_string();
        self.line(&number);
        self.types(&number);
        if is_read {
            // Lines are read, and one is back.
            self.press(KeyCode::Esc);
        }
    }

    /// Ticks a few, or one that stands alone, out of those that can be ticked.
    fn tick(&mut self, bits: u16) {
        if self.context() != Context::Multiple {
            return self.answer(usize::from(bits), "xなし");
        }
        let question = self.model.question().unwrap().clone();
        let stands_alone = |row: usize| question.options[row].role != Role::Answer;
        let rows = 0..question.options.len();
        let wanted: Vec<usize> = rows.clone().filter(|row| bits >> row & 1 == 1).collect();
        let alone = wanted.iter().copied().find(|row| stands_alone(*row));
        let wanted = alone.map_or(wanted, |row| vec![row]);
        if wanted.is_empty()
            || alone.is_some_and(|row| question.options[row].role == Role::NotApplicable)
        {
            return self.skip();
        }
        let numbers: Vec<String> = wanted.iter().map(|row| (row + 1).to_string()).collect();
        self.line(&numbers.join(" "));
        let answer = self
            .model
            .session
            .as_ref()
            .unwrap()
            .assessment
            .answer(&question.id)
            .cloned();
        let is_ticked = |row: usize| {
            let option = &question.options[row].id;
            answer.as_ref().is_some_and(|answer| answer.has(option))
        };
        for row in rows.filter(|row| stands_alone(*row) == alone.is_some()) {
            let is_asked = alone.is_none_or(|alone| alone == row);
            if is_asked && wanted.contains(&row) != is_ticked(row) {
                self.types(&(row + 1).to_string());
            }
        }
        self.press(KeyCode::Enter);
    }

    fn skip(&mut self) {
        match self.context() {
            Context::Details => {
                self.line("");
                self.types("4");
            }
            Context::Review => {}
            _ => {
                self.line("");
                self.press(KeyCode::Enter);
            }
        }
    }

    fn back(&mut self) {
        match self.context() {
            Context::DetailsField => {
                self.word("plain-word-back");
                self.press(KeyCode::Esc);
            }
            // From there it leads out of the assessment.
            Context::Details => {}
            Context::Field => {
                self.word("plain-word-back");
                self.press(KeyCode::BackTab);
            }
            _ => {
                self.word("plain-word-back");
                self.press(KeyCode::Left);
            }
        }
    }

    fn note(&mut self, text: &str) {
        if !self.is_question() {
            return;
        }
        self.word("plain-word-note");
        self.press(KeyCode::F(4));
        self.line(text);
        self.rewrites(text);
    }

    fn undo(&mut self) {
        if !self.is_question() {
            return;
        }
        self.word("plain-word-undo");
        self.press(KeyCode::F(6));
    }

    fn go_to(&mut self, number: usize) {
        if !self.is_question() && self.context() != Context::Review {
            return;
        }
        let session = self.model.session.as_ref().unwrap();
        let ids: Vec<String> = session
            .flow()
            .questions()
            .map(|each| each.id.clone())
            .collect();
        let id = &ids[number % ids.len()];
        self.word("plain-word-list");
        self.press(KeyCode::F(3));
        self.line(id);
        self.types(id);
        self.press(KeyCode::Enter);
        assert!(matches!(self.model.place, Place::Question { .. }));
    }

    fn look(&mut self, look: Look) {
        if !self.is_question() {
            return;
        }
        let (word, key) = match look {
            Look::Help => ("plain-word-help", KeyCode::F(1)),
            Look::Why => ("plain-word-why", KeyCode::F(5)),
            Look::Report => ("plain-word-report", KeyCode::F(10)),
            Look::List => ("plain-word-list", KeyCode::F(3)),
        };
        self.word(word);
        self.press(key);
        if matches!(look, Look::List) {
            self.word("plain-word-back");
        }
        if !self.model.layers.is_empty() {
            self.press(KeyCode::Esc);
        }
    }

    /// Leaves, which saves; the lines that say everything that was done.
    pub(super) fn leave(mut self) -> Vec<String> {
        self.word("plain-word-quit");
        let event = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
        self.happens(Event::Key(event));
        self.runner.close().unwrap();
        self.lines
    }
}
