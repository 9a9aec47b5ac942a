use super::token::{Token, TokenKind, Tokens};
use std::borrow::Cow;
use std::iter::Peekable;

/// A value of a RON file: where it stands and what it is made of.
///
/// Serde gives values without places; the outline gives the places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Node {
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
    /// What it is, roughly.
    pub(crate) shape: Shape,
    /// The values inside, with their names.
    pub(crate) entries: Vec<Entry>,
}

/// What a [`Node`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A number, a name, anything without values inside.
    #[default]
    Word,
    /// A string.
    Text,
    /// `( … )`, also after a name.
    Struct,
    /// `[ … ]`.
    List,
    /// `{ … }`.
    Map,
}

/// One value inside another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The field's name or the map's key, decoded; empty where there is none.
    pub(crate) name: String,
    /// The first byte of the name, or of the value where there is none.
    pub(crate) start: usize,
    /// The value.
    pub(crate) value: Node,
}

/// How deep an outline goes; RON itself stops earlier.
const DEEPEST: usize = 64;

impl Node {
    /// Outlines a text that RON has accepted.
    pub(crate) fn outline(source: &str) -> Self {
        let mut scanner = Scanner {
            source,
            tokens: Tokens::new(source).peekable(),
        };
        scanner.skip_attributes();
        scanner.value(0).unwrap_or_default()
    }

    /// The value under a name.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.entries
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| &entry.value)
    }

    /// The value under a name, or this one: the nearest place to point at.
    pub(crate) fn within(&self, name: &str) -> &Self {
        self.get(name).unwrap_or(self)
    }

    /// The value at an index, or this one.
    pub(crate) fn nth(&self, index: usize) -> &Self {
        self.entries.get(index).map_or(self, |entry| &entry.value)
    }

    /// Where a name stands, or this value.
    pub(crate) fn name_start(&self, name: &str) -> usize {
        self.entries
            .iter()
            .find(|entry| entry.name == name)
            .map_or(self.start, |entry| entry.start)
    }

    /// The innermost struct, list or map around a byte.
    pub(crate) fn around(&self, offset: usize) -> &Self {
        let inner = self
            .entries
            .iter()
            .map(|entry| &entry.value)
            .find(|value| value.start < offset && offset < value.end && value.has_inside());
        inner.map_or(self, |value| value.around(offset))
    }

    fn has_inside(&self) -> bool {
        matches!(self.shape, Shape::Struct | Shape::List | Shape::Map)
    }

    /// The source of the value.
    pub(crate) fn source<'a>(&self, source: &'a str) -> &'a str {
        source.get(self.start..self.end).unwrap_or_default()
    }

    /// The words of a string.
    pub(crate) fn words<'a>(&self, source: &'a str) -> Option<Cow<'a, str>> {
        (self.shape == Shape::Text)
            .then(|| decode(self.source(source)))
            .flatten()
    }
}

struct Scanner<'a> {
    source: &'a str,
    tokens: Peekable<Tokens<'a>>,
}

impl<'a> Scanner<'a> {
    /// Passes over `#![enable(…)]` at the top.
    fn skip_attributes(&mut self) {
        let source = self.source;
        let is_attribute = |token: &Token| {
            source
                .get(token.span.clone())
                .is_some_and(|word| word.starts_with('#'))
        };
        while self.tokens.peek().is_some_and(is_attribute) {
            self.tokens.next();
            self.value(0);
        }
    }

    fn slice(&self, token: &Token) -> &'a str {
        self.source.get(token.span.clone()).unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        let token = self.tokens.next()?;
        match token.kind {
            TokenKind::Open(bracket) => Some(self.group(token.span.start, bracket, depth)),
            TokenKind::Word => Some(self.named(&token, depth)),
            kind => Some(Node {
                start: token.span.start,
                end: token.span.end,
                shape: if kind == TokenKind::Text {
                    Shape::Text
                } else {
                    Shape::Word
                },
                entries: Vec::new(),
            }),
        }
    }

    /// A word, with the parentheses after it: a variant or a named struct.
    fn named(&mut self, word: &Token, depth: usize) -> Node {
        let is_some = self.slice(word) == "Some";
        let opens = |token: &Token| token.kind == TokenKind::Open(b'(');
        if self.tokens.next_if(opens).is_none() {
            return Node {
                start: word.span.start,
                end: word.span.end,
                ..Node::default()
            };
        }
        let mut group = self.group(word.span.start, b'(', depth);
        match group.entries.pop() {
            Some(only) if is_some && group.entries.is_empty() => only.value,
            last => {
                group.entries.extend(last);
                group
            }
        }
    }

    /// The values up to the closing bracket; the opening one is read already.
    fn group(&mut self, start: usize, bracket: u8, depth: usize) -> Node {
        let mut group = Node {
            start,
            end: self.source.len(),
            shape: match bracket {
                b'(' => Shape::Struct,
                b'[' => Shape::List,
                _ => Shape::Map,
            },
            entries: Vec::new(),
        };
        while let Some(token) = self.tokens.peek() {
            match token.kind {
                TokenKind::Close => {
                    group.end = token.span.end;
                    self.tokens.next();
                    break;
                }
                TokenKind::Comma | TokenKind::Colon => {
                    self.tokens.next();
                }
                _ if depth > DEEPEST => {
                    self.tokens.next();
                }
                _ => group.entries.extend(self.entry(depth + 1)),
            }
        }
        group
    }

    fn entry(&mut self, depth: usize) -> Option<Entry> {
        let first = self.value(depth)?;
        let names = |token: &Token| token.kind == TokenKind::Colon;
        if self.tokens.next_if(names).is_none() {
            return Some(Entry {
                name: String::new(),
                start: first.start,
                value: first,
            });
        }
        let written = first.source(self.source);
        let name = match first.shape {
            Shape::Text => decode(written).unwrap_or_default().into_owned(),
            _ => written.strip_prefix("r#").unwrap_or(written).to_owned(),
        };
        let closes = |token: &Token| matches!(token.kind, TokenKind::Close | TokenKind::Comma);
        if self.tokens.peek().is_none_or(closes) {
            return None;
        }
        Some(Entry {
            name,
            start: first.start,
            value: self.value(depth)?,
        })
    }
}

/// The words a string stands for.
fn decode(written: &str) -> Option<Cow<'_, str>> {
    let plain = written
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .filter(|inside| !inside.contains('\\'));
    match plain {
        Some(inside) => Some(Cow::Borrowed(inside)),
        None => ron::from_str::<String>(written).ok().map(Cow::Owned),
    }
}
