//! An HTML page as an independent tokenizer reads it, held to nest as it is written.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// An element with its attributes in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// The names of the elements it stands in.
    pub(crate) within: Vec<String>,
}

/// A text with the language it is said to be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) said: String,
    pub(crate) lang: String,
    /// The name of the element it stands in.
    pub(crate) within: String,
}

/// What a page is made of.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) elements: Vec<Element>,
    pub(crate) texts: Vec<Text>,
    /// What is wrong with the page by the standard, in words.
    pub(crate) errors: Vec<String>,
}

const WITHOUT_END: [&str; 2] = ["meta", "col"];
/// What may not stand within a paragraph, a heading or a piece of a line.
const BLOCKS: [&str; 12] = [
    "p", "div", "ul", "ol", "li", "dl", "table", "section", "figure", "h1", "h2", "h3",
];
const LINES: [&str; 6] = ["p", "h1", "h2", "h3", "span", "a"];

impl Page {
    /// Reads a page; fails the test where an end does not belong to the last beginning.
    pub(crate) fn read(html: &str) -> Self {
        let mut emitter: DefaultEmitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        let mut page = Self::default();
        let mut open: Vec<(String, String)> = Vec::new();
        for token in Tokenizer::new_with_emitter(html, emitter) {
            match token.unwrap() {
                Token::StartTag(tag) => {
                    let name = String::from_utf8(tag.name.0.clone()).unwrap();
                    let attributes = tag.attributes.into_iter().map(|(name, value)| {
                        let read = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
                        (read(name.0), read(value.value.0))
                    });
                    let element = Element {
                        name,
                        attributes: attributes.collect(),
                        within: open.iter().map(|(name, _)| name.clone()).collect(),
                    };
                    page.begin(element, &mut open);
                }
                Token::EndTag(tag) => {
                    let name = String::from_utf8(tag.name.0.clone()).unwrap();
                    let last = open.pop().map(|(name, _)| name);
                    assert_eq!(last.as_ref(), Some(&name), "an end out of its place");
                }
                Token::String(text) => {
                    let (within, lang) = open.last().cloned().unwrap_or_default();
                    let said = String::from_utf8(text.value.0).unwrap();
                    page.texts.push(Text { said, lang, within });
                }
                Token::Error(error) => page.errors.push(error.value.to_string()),
                Token::Comment(_) => page.errors.push("a comment".to_owned()),
                Token::Doctype(_) => {}
            }
        }
        assert!(open.is_empty(), "left open: {open:?}");
        page
    }

    fn begin(&mut self, element: Element, open: &mut Vec<(String, String)>) {
        let (parent, lang) = open.last().cloned().unwrap_or_default();
        let is_misplaced =
            BLOCKS.contains(&element.name.as_str()) && LINES.contains(&parent.as_str());
        assert!(!is_misplaced, "{} within {parent}", element.name);
        let lang = element.attribute("lang").map_or(lang, str::to_owned);
        if !WITHOUT_END.contains(&element.name.as_str()) {
            open.push((element.name.clone(), lang));
        }
        self.elements.push(element);
    }

    /// All that a person reads, in order.
    pub(crate) fn text(&self) -> String {
        let texts = self.texts.iter();
        let read = texts.filter(|text| !["style", "title"].contains(&text.within.as_str()));
        read.map(|text| text.said.as_str()).collect()
    }

    /// The elements and the names of their attributes: what a text must not change.
    pub(crate) fn tree(&self) -> Vec<(usize, &str, Vec<&str>)> {
        let elements = self.elements.iter().map(|element| {
            let names = element.attributes.iter().map(|(name, _)| name.as_str());
            (element.within.len(), element.name.as_str(), names.collect())
        });
        elements.collect()
    }

    pub(crate) fn named<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Element> {
        self.elements
            .iter()
            .filter(move |element| element.name == name)
    }
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(each, _)| each == name);
        found.map(|(_, value)| value.as_str())
    }
}
