use crate::i18n::Catalog;
use crate::text::pieces;
use clap::{Arg, ArgAction, Command};
use roff::{Roff, bold, roman};

/// One manual page for all commands, being written from top to bottom.
pub(super) struct Page<'a> {
    catalog: &'a Catalog,
    roff: Roff,
}

/// Stands, until the page is done, where a line may be broken without a space.
const BREAK: char = '\u{200b}';

impl<'a> Page<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            roff: Roff::new(),
        }
    }

    /// Writes everything, and returns it as `man` reads it.
    pub(super) fn write(mut self, program: &mut Command) -> String {
        let version = concat!("tenken ", env!("CARGO_PKG_VERSION"));
        let title = self.catalog.text("man-title");
        // No day: the same program prints the same page.
        self.roff
            .control("TH", ["TENKEN", "1", "", version, &title]);
        // Japanese has no spaces to stretch until both margins are even.
        self.roff.control("ad", ["l"]);
        self.heading("man-name");
        let about = self.catalog.text("cli-about");
        self.roff.text([roman(format!("tenken - {about}"))]);
        self.heading("man-synopsis");
        self.roff.text([bold(usage(program))]);
        self.heading("man-description");
        self.words("man-description-text");
        self.heading("man-commands");
        for command in program.get_subcommands_mut() {
            self.command(command);
        }
        self.heading("man-options");
        program.get_arguments().for_each(|arg| self.argument(arg));
        self.surroundings();
        self.roff.render().replace(BREAK, "\\:")
    }

    fn command(&mut self, command: &mut Command) {
        let name = command.get_bin_name().unwrap_or_default().to_owned();
        self.roff.control("SS", [name.as_str()]);
        let about = command.get_about().map(ToString::to_string);
        self.roff
            .text([roman(breakable(&about.unwrap_or_default()))]);
        self.roff.control("PP", []);
        self.roff.text([bold(usage(command))]);
        let own = command.get_arguments().filter(|arg| !arg.is_global_set());
        own.for_each(|arg| self.argument(arg));
        for sub in command.get_subcommands_mut() {
            self.command(sub);
        }
    }

    fn argument(&mut self, arg: &Arg) {
        let help = arg.get_help().map(ToString::to_string);
        self.entry(&term(arg), &help.unwrap_or_default());
    }

    fn surroundings(&mut self) {
        self.heading("man-exit");
        self.entry_of("0", "man-exit-done");
        self.entry_of("1", "man-exit-failed");
        self.entry_of("2", "man-exit-usage");
        self.heading("man-environment");
        self.entry_of("TENKEN_DATA_DIR", "man-environment-data");
        self.entry_of("TENKEN_LANG", "man-environment-lang");
        self.entry_of("NO_COLOR", "man-environment-no-color");
        self.entry_of("ACCESSIBLE", "man-environment-accessible");
        self.entry_of("VISUAL, EDITOR", "man-environment-editor");
        self.heading("man-files");
        self.entry_of("tenken-data", "man-files-portable");
        self.entry_of("assessments/*.ron", "man-files-assessment");
        self.heading("man-notes");
        self.words("man-notes-text");
    }

    fn heading(&mut self, id: &'static str) {
        let words = self.catalog.text(id);
        self.roff.control("SH", [words.as_str()]);
    }

    fn words(&mut self, id: &'static str) {
        let words = self.catalog.text(id);
        self.roff.text([roman(breakable(&words))]);
    }

    fn entry_of(&mut self, term: &str, id: &'static str) {
        let words = self.catalog.text(id);
        self.entry(term, &words);
    }

    fn entry(&mut self, term: &str, words: &str) {
        self.roff.control("TP", []);
        self.roff.text([bold(term)]);
        self.roff.text([roman(breakable(words))]);
    }
}

/// Marks where a line may end: `man` itself only knows spaces.
fn breakable(words: &str) -> String {
    let mut marked = String::new();
    for piece in pieces(words) {
        marked.push_str(piece);
        if !piece.ends_with(' ') {
            marked.push(BREAK);
        }
    }
    marked.trim_end_matches(BREAK).to_owned()
}

/// Returns how a command is written, without the parser's English word before it.
fn usage(command: &mut Command) -> String {
    let usage = command.render_usage().to_string();
    usage
        .split_once(": ")
        .map_or(usage.as_str(), |(_, usage)| usage)
        .to_owned()
}

/// Returns how an argument is written: `-o, --output FILE`.
fn term(arg: &Arg) -> String {
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let flags: Vec<String> = short.into_iter().chain(long).collect();
    let mut pieces = vec![flags.join(", ")];
    if matches!(arg.get_action(), ArgAction::Set | ArgAction::Append) {
        let names = arg.get_value_names().unwrap_or_default();
        pieces.extend(names.iter().map(ToString::to_string));
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.join(" ")
}
