use crate::courier::{HandedIn, Unfinished};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::report::{date_words, words};
use crate::text::clean;
use jiff::tz::TimeZone;
use std::rc::Rc;

/// A stick that goes from computer to computer, between two runs: as much of what is on it as
/// everybody may see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// What everybody is asked.
    pub questionnaire: Option<Rc<Questionnaire>>,
    /// What somebody was interrupted at, the last one.
    pub unfinished: Option<Unfinished>,
    /// How many runs are on the stick.
    pub handed_in: usize,
    /// The run that has just come to its end.
    pub last: Option<HandedIn>,
    /// The row of the cursor: to go on where there is something, then to begin.
    pub cursor: usize,
}

impl Round {
    /// Returns how many rows there are to choose from.
    #[must_use]
    pub fn rows(&self) -> usize {
        1 + usize::from(self.unfinished.is_some())
    }

    /// Says what is asked, and where: of `place`.
    #[must_use]
    pub fn title_words(&self, catalog: &Catalog, place: &str) -> String {
        let title = self.questionnaire.as_ref();
        let title = title.map(|asked| words(catalog, asked, &asked.title));
        let title = format!("{}  {}", title.unwrap_or_default(), clean(place));
        title.trim().to_owned()
    }

    /// Says each row.
    #[must_use]
    pub fn row_words(&self, catalog: &Catalog, zone: &TimeZone) -> Vec<String> {
        match &self.unfinished {
            Some(unfinished) => vec![
                go_on_words(unfinished, catalog, zone),
                catalog.text("courier-begin-new"),
            ],
            None => vec![catalog.text("courier-begin")],
        }
    }

    /// Says what has just been handed in; nothing where nothing was.
    #[must_use]
    pub fn last_words(&self, catalog: &Catalog) -> Vec<String> {
        let Some(last) = &self.last else {
            return Vec::new();
        };
        let file = clean(&last.file_name()).into_owned();
        vec![
            catalog.say(&Message::new("courier-handed-in").with("file", file)),
            catalog.say(&Message::new("courier-check").with("check", last.check.as_str())),
            catalog.text("courier-pull-out"),
        ]
    }

    /// Says how many there are, and where they stay: in the folder.
    #[must_use]
    pub fn promise_words(&self, catalog: &Catalog, folder: &str) -> [String; 2] {
        let folder = clean(folder).into_owned();
        [
            catalog.say(&Message::new("courier-count").with("count", self.handed_in)),
            catalog.say(&Message::new("courier-promise").with("folder", folder)),
        ]
    }
}

fn go_on_words(unfinished: &Unfinished, catalog: &Catalog, zone: &TimeZone) -> String {
    let then = unfinished.updated.to_zoned(zone.clone());
    let site = clean(unfinished.site.trim()).into_owned();
    let site = if site.is_empty() {
        site
    } else {
        catalog.say(&Message::new("courier-site").with("site", site))
    };
    let message = Message::new("courier-go-on")
        .with("site", site)
        .with("date", date_words(catalog, then.date()))
        .with("time", then.strftime("%H:%M").to_string())
        .with("count", unfinished.answered);
    catalog.say(&message)
}
