use super::{Arg, Lang, Message};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

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
    bundle: FluentBundle<FluentResource>,
    /// The messages of the first language, for what this language lacks.
    first: Option<FluentBundle<FluentResource>>,
}

impl Catalogs {
    /// Reads the compiled-in folders, Japanese first, the others by name.
    #[must_use]
    pub fn load() -> Self {
        let mut codes: Vec<&str> = FOLDERS
            .dirs()
            .filter_map(|dir| dir.path().file_name()?.to_str())
            .collect();
        codes.sort_by_key(|code| (*code != FIRST, *code));
        let all = codes.into_iter().map(Catalog::load).collect();
        Self { all }
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
        let exact = self.langs().find(|lang| lang.code() == wanted);
        let language = wanted.split('-').next()?;
        exact.or_else(|| self.langs().find(|lang| lang.code() == language))
    }
}

impl Catalog {
    fn load(code: &str) -> Self {
        let first = (code != FIRST).then(|| bundle(FIRST));
        Self {
            lang: Lang::new(code),
            bundle: bundle(code),
            first,
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

    /// Says a message; an id nobody wrote comes out as the id itself.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        format(&self.bundle, message)
            .or_else(|| format(self.first.as_ref()?, message))
            .unwrap_or_else(|| message.id.to_owned())
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
