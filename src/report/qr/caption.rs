use crate::assessment::transfer::{Carries, Code};
use crate::i18n::{Catalog, Message};
use crate::text::{fit, wrap};

/// What stands beside a code: which one it is, what is in it, and what to do with it.
pub struct Caption<'a> {
    /// The words.
    pub catalog: &'a Catalog,
    /// The name of company and site, for whoever shows the code; it is not in it.
    pub name: &'a str,
    /// The code.
    pub code: &'a Code,
    /// What travels beside scope and options.
    pub carries: Carries,
}

impl Caption<'_> {
    /// Returns the lines, none wider than so many columns; an empty one parts paragraphs.
    #[must_use]
    pub fn lines(&self, columns: usize) -> Vec<String> {
        let flag = |is_on: bool| if is_on { "yes" } else { "no" };
        let number = Message::new("code-number")
            .with("number", self.code.number().to_string())
            .with("total", self.code.total().to_string());
        let set = Message::new("code-set").with("set", self.code.set());
        let holds = Message::new("code-holds")
            .with("names", flag(self.carries.names))
            .with("reasons", flag(self.carries.reasons));
        let parts = [
            // A long name must not push out what to do with the code.
            fit(self.name, columns).into_owned(),
            self.catalog.say(&number),
            self.catalog.say(&set),
            String::new(),
            self.catalog.say(&holds),
            String::new(),
            self.catalog.text("code-how"),
        ];
        parts
            .iter()
            .flat_map(|part| {
                let lines = wrap(part, columns.max(1));
                lines.shown().map(str::to_owned).collect::<Vec<_>>()
            })
            .collect()
    }
}
