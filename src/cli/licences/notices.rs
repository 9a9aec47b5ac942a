//! The lists in `docs/licences`: which parts the program has, and the texts they ask to pass on.
//!
//! A line that starts with `%%` says something; all others belong to a licence text.
//!
//! ```text
//! %% part NAME | VERSION | LICENCE | SOURCE
//! %% text LICENCE
//! %% of NAME VERSION
//! …the text…
//! ```

/// Made by `.ci/licences`: every crate, also those that only write code into the program.
const CRATES: &str = include_str!("../../../docs/licences/crates.txt");

/// Written by hand: what comes with the compiler and the system's library.
const OTHERS: &str = include_str!("../../../docs/licences/others.txt");

/// A part of the program that others wrote.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Component {
    pub(super) name: &'static str,
    /// Nothing where it depends on the machine the program was built on.
    pub(super) version: Option<&'static str>,
    /// An SPDX expression.
    pub(super) licence: &'static str,
    /// The address of its source code.
    pub(super) source: &'static str,
}

/// A licence text with the parts it comes with.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Notice {
    /// An SPDX identifier.
    pub(super) licence: &'static str,
    /// Names with versions.
    pub(super) of: Vec<&'static str>,
    pub(super) text: String,
}

/// Everything that is passed on with the program.
#[derive(Debug, Default)]
pub(super) struct Notices {
    pub(super) components: Vec<Component>,
    pub(super) texts: Vec<Notice>,
}

impl Notices {
    /// Reads the lists that are compiled in.
    pub(super) fn compiled_in() -> Self {
        let mut notices = Self::default();
        for line in CRATES.lines().chain(OTHERS.lines()) {
            notices.take(line);
        }
        notices
    }

    fn take(&mut self, line: &'static str) {
        if let Some(words) = line.strip_prefix("%% part ") {
            self.components.extend(Component::read(words));
        } else if let Some(licence) = line.strip_prefix("%% text ") {
            self.texts.push(Notice {
                licence,
                ..Notice::default()
            });
        } else if let Some(last) = self.texts.last_mut() {
            match line.strip_prefix("%% of ") {
                Some(name) => last.of.push(name),
                None => last.add(line),
            }
        }
    }
}

impl Component {
    fn read(words: &'static str) -> Option<Self> {
        let mut fields = words.split(" | ");
        Some(Self {
            name: fields.next()?,
            version: fields.next().filter(|version| *version != "-"),
            licence: fields.next()?,
            source: fields.next()?,
        })
    }

    /// Returns the name with the version, as far as there is one.
    pub(super) fn full_name(&self) -> String {
        match self.version {
            Some(version) => format!("{} {version}", self.name),
            None => self.name.to_owned(),
        }
    }
}

impl Notice {
    fn add(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}
