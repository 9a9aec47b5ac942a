use std::ops::Range;

/// A piece of RON, with its bytes in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Range<usize>,
}

/// What a token is, as coarsely as an outline needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close,
    Comma,
    Colon,
    /// A string of any spelling.
    Text,
    /// A name, a number, a character.
    Word,
}

/// Cuts RON into tokens, passing over space and comments.
///
/// It takes any text and always comes to an end; whether the text is RON is
/// decided by the RON parser, not here.
pub(super) struct Tokens<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, at: 0 }
    }

    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(is_blank);
            self.at += rest.len() - trimmed.len();
            let comment = match trimmed.get(..2) {
                Some("//") => trimmed.find('\n').unwrap_or(trimmed.len()),
                Some("/*") => block_comment(trimmed),
                _ => return,
            };
            self.at += comment;
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_blank();
        let rest = self.rest();
        let first = *rest.as_bytes().first()?;
        let (kind, length) = match first {
            b'(' | b'[' | b'{' => (TokenKind::Open(first), 1),
            b')' | b']' | b'}' => (TokenKind::Close, 1),
            b',' => (TokenKind::Comma, 1),
            b':' => (TokenKind::Colon, 1),
            b'\'' => (TokenKind::Word, character(rest)),
            _ => match text(rest) {
                Some(length) => (TokenKind::Text, length),
                None => (TokenKind::Word, word(rest)),
            },
        };
        let start = self.at;
        self.at += length;
        Some(Token {
            kind,
            span: start..self.at,
        })
    }
}

/// What RON takes for space: Unicode's `Pattern_White_Space`.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

/// The length of a block comment, comments inside it included.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(found) = rest.get(at..).and_then(|left| left.find(['*', '/'])) {
        at += found;
        match rest.get(at..at + 2) {
            Some("/*") => depth += 1,
            Some("*/") => depth = depth.saturating_sub(1),
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The length of a string, when one starts here: `"…"`, `r"…"`, `r#"…"#`, also with `b` before.
fn text(rest: &str) -> Option<usize> {
    let bare = rest.strip_prefix('b').unwrap_or(rest);
    let prefix = rest.len() - bare.len();
    if bare.starts_with('"') {
        return Some(prefix + escaped(bare, '"'));
    }
    let raw = bare.strip_prefix('r')?;
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let inside = raw.get(hashes..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = inside
        .find(&end)
        .map_or(inside.len(), |found| found + end.len());
    Some(prefix + 1 + hashes + 1 + length)
}

/// The length up to and with the closing quote, `\` keeping the next character from closing.
fn escaped(rest: &str, quote: char) -> usize {
    let mut characters = rest.char_indices().skip(1);
    while let Some((at, c)) = characters.next() {
        if c == quote {
            return at + c.len_utf8();
        }
        if c == '\\' {
            characters.next();
        }
    }
    rest.len()
}

/// The length of a character such as `'"'`, or of the lone quote mark.
fn character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), _) => escaped(rest, '\''),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

fn word(rest: &str) -> usize {
    let ends =
        |c: char| is_blank(c) || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | '"');
    let length = rest.find(ends).unwrap_or(rest.len());
    let comment = rest.get(..length).and_then(|word| word.find("//"));
    let block = rest.get(..length).and_then(|word| word.find("/*"));
    [comment, block]
        .into_iter()
        .flatten()
        .fold(length, usize::min)
        .max(rest.chars().next().map_or(1, char::len_utf8))
}
