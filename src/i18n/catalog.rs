use super::{Arg, Lang, Message};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::rc::Rc;

/// The folder `i18n`: one folder a language, and the files that hold for all of them.
pub(super) static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// The language every other one falls back to when a message is missing.
const FIRST: &str = "ja";

/// Every interface language, in the order the language key goes through them.
pub struct Catalogs {
    all: Vec<Catalog>,
}

/// The messages of one language.
pub struct Catalog {
    lang: Lang,
    bundle: Bundle,
    /// What stands in for a message this language lacks, nearest first.
    stand_ins: Vec<Bundle>,
    /// The name of the language that comes next, in words of its own and in plain letters.
    next: [String; 2],
}

/// Messages that several catalogues read.
type Bundle = Rc<FluentBundle<FluentResource>>;

impl Catalogs {
    /// Reads the compiled-in folders, Japanese first, the others by name.
    #[must_use]
    pub fn load() -> Self {
        let mut codes: Vec<&str> = FOLDERS
            .dirs()
            .filter_map(|dir| dir.path().file_name()?.to_str())
            .collect();
        codes.sort_by_key(|code| (*code != FIRST, *code));
        let bundles: Vec<(Lang, Bundle)> = codes
            .into_iter()
            .map(|code| (Lang::new(code), Rc::new(bundle(code))))
            .collect();
        let all = (0..bundles.len()).map(|place| Catalog::of(&bundles, place));
        Self { all: all.collect() }
    }

    /// Returns the catalogue of a language, or the first one's when there is none.
    #[must_use]
    pub fn get(&self, lang: &Lang) -> &Catalog {
        self.all
            .iter()
            .find(|catalog| catalog.lang == *lang)
            .unwrap_or(&self.all[0])
    }

    /// Returns the interface languages in order.
    pub fn langs(&self) -> impl Iterator<Item = &Lang> {
        self.all.iter().map(|catalog| &catalog.lang)
    }

    /// Finds the language a locale such as `en_GB.UTF-8` asks for.
    #[must_use]
    pub fn for_locale(&self, locale: &str) -> Option<&Lang> {
        let wanted = locale
            .split(['.', '@'])
            .next()?
            .replace('_', "-")
            .to_lowercase();
        let of = |code: &str| self.langs().find(|lang| lang.code() == code);
        of(&wanted).or_else(|| of(wanted.split('-').next()?))
    }
}

impl Catalog {
    /// Takes the bundle at a place, with those that stand in for what it lacks.
    fn of(bundles: &[(Lang, Bundle)], place: usize) -> Self {
        let (lang, own) = &bundles[place];
        let mut codes = vec![lang.language(), FIRST];
        codes.dedup();
        let stand_ins = codes.into_iter().filter(|code| *code != lang.code());
        let bundle_of = |code: &str| bundles.iter().find(|(lang, _)| lang.code() == code);
        let stand_ins = stand_ins.filter_map(bundle_of);
        let (next, names) = &bundles[(place + 1) % bundles.len()];
        let name = |id| {
            let name = format(names, &Message::new(id));
            name.unwrap_or_else(|| next.code().to_owned())
        };
        Self {
            lang: lang.clone(),
            bundle: Rc::clone(own),
            stand_ins: stand_ins.map(|(_, bundle)| Rc::clone(bundle)).collect(),
            next: ["language-name", "language-name-ascii"].map(name),
        }
    }

    /// Returns the language of this catalogue.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Says a message without arguments.
    #[must_use]
    pub fn text(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    /// Says a message; where this language lacks it, in the words of another one, marked.
    ///
    /// An id nobody wrote comes out as the id itself.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        format(&self.bundle, message)
            .or_else(|| Some(self.marked(&self.stand_in(message)?)))
            .unwrap_or_else(|| message.id.to_owned())
    }

    /// Says a message without arguments, and without a mark where another language stands in: for
    /// what programs read, such as the name of a sheet, or people type.
    #[must_use]
    pub fn unmarked(&self, id: &'static str) -> String {
        let message = Message::new(id);
        format(&self.bundle, &message)
            .or_else(|| self.stand_in(&message))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Marks words that stand in for what this language lacks; no words need no mark.
    #[must_use]
    pub fn marked(&self, words: &str) -> String {
        if words.trim().is_empty() {
            return words.to_owned();
        }
        let mark = Message::new("fallback-text").with("text", words);
        format(&self.bundle, &mark)
            .or_else(|| self.stand_in(&mark))
            .unwrap_or_else(|| words.to_owned())
    }

    fn stand_in(&self, message: &Message) -> Option<String> {
        let mut stand_ins = self.stand_ins.iter();
        stand_ins.find_map(|bundle| format(bundle, message))
    }

    /// Returns the name of the language that comes after this one, as it calls itself, or in
    /// letters that every console has.
    #[must_use]
    pub fn next_name(&self, is_ascii: bool) -> &str {
        &self.next[usize::from(is_ascii)]
    }

    /// Tells whether this language itself has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

fn bundle(code: &str) -> FluentBundle<FluentResource> {
    let langid = code.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![langid]);
    // Terminals draw Fluent's U+2068/U+2069 as boxes, and they break grep and copying.
    bundle.set_use_isolating(false);
    for file in FOLDERS.get_dir(code).into_iter().flat_map(Dir::files) {
        let text = file.contents_utf8().unwrap_or_default().to_owned();
        // A message that does not parse is left out here and found by tests/words.rs.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, message: &Message) -> Option<String> {
    let pattern = bundle.get_message(message.id)?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in &message.args {
        args.set(*name, fluent_value(value));
    }
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned(),
    )
}

fn fluent_value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}
