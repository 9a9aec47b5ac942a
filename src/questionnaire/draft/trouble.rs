//! What RON says is wrong, in our own rules, and where exactly that is.

use super::outline::Node;
use super::sheet::DEEPEST;
use super::token::{TokenKind, Tokens};
use crate::questionnaire::fault::Rule;
use ron::error::{Error, Position, SpannedError};

/// Which end of RON's span is the place to point at.
enum At {
    /// Before what was read last.
    Start,
    /// Before what should have been read next.
    End,
    /// At the struct that lacks something.
    Around,
}

/// Explains why a file is not RON.
pub(super) fn in_file(text: &str, error: &SpannedError) -> (usize, Rule) {
    let (at, rule) = explain(&error.code);
    let offset = match at {
        At::Start => offset(text, error.span.start),
        At::End | At::Around => offset(text, error.span.end),
    };
    match rule {
        Rule::TooDeep { .. } => (offset, rule),
        Rule::SyntaxEnd => (text.trim_end().len(), rule),
        Rule::SyntaxComment => (open_comment(text).unwrap_or(offset), rule),
        _ => match (lost_quote(text, offset), lost_bracket(text, offset)) {
            (Some(start), _) => (start, Rule::SyntaxString),
            (None, Some(wanted)) if rule == Rule::SyntaxComma => {
                (offset, Rule::SyntaxBracket { wanted })
            }
            _ if rule == Rule::SyntaxComma => (offset, wide_sign(text, offset).unwrap_or(rule)),
            _ => (offset, rule),
        },
    }
}

/// Finds a full-width sign where a comma should stand: an input method was on.
fn wide_sign(text: &str, offset: usize) -> Option<Rule> {
    let found = text.get(offset..)?.chars().next()?;
    let is_wide = matches!(
        found,
        '\u{3001}'
            | '\u{3002}'
            | '\u{FF0C}'
            | '\u{FF1A}'
            | '\u{FF1B}'
            | '\u{FF08}'
            | '\u{FF09}'
            | '\u{FF3B}'
            | '\u{FF3D}'
            | '\u{FF5B}'
            | '\u{FF5D}'
    );
    is_wide.then(|| Rule::SyntaxCharacter {
        found: found.to_string(),
    })
}

/// Explains why a value is not of its type.
pub(super) fn in_value(text: &str, node: &Node, error: &SpannedError) -> (usize, Rule) {
    let source = node.source(text);
    let (at, rule) = explain(&error.code);
    let offset = match at {
        At::Start => node.start + offset(source, error.span.start),
        At::End => node.start + offset(source, error.span.end),
        At::Around => {
            node.around(node.start + offset(source, error.span.end))
                .start
        }
    };
    (offset, rule)
}

/// Turns RON's line and column, in characters, into a byte.
fn offset(text: &str, position: Position) -> usize {
    let line_start = match position.line {
        0 | 1 => 0,
        line => text
            .match_indices('\n')
            .nth(line - 2)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    let line = text.get(line_start..).unwrap_or_default();
    let within = line.char_indices().nth(position.col.saturating_sub(1));
    line_start + within.map_or(line.len(), |(at, _)| at)
}

/// Finds the string that most likely lacks its closing quote.
///
/// A lost quote makes everything up to the next one a string; RON stumbles only
/// after that. Texts never go over a line's end, so the first string that does
/// is the culprit.
fn lost_quote(text: &str, stumbled: usize) -> Option<usize> {
    Tokens::new(text)
        .take_while(|token| token.span.start <= stumbled)
        .filter(|token| token.kind == TokenKind::Text)
        .find(|token| {
            let written = text.get(token.span.clone()).unwrap_or_default();
            written.contains('\n') && !written.contains("\\\n") && !written.contains("\\\r\n")
        })
        .map(|token| token.span.start)
}

/// Names the bracket that should close where another closes.
///
/// RON only says that it misses a comma there.
fn lost_bracket(text: &str, stumbled: usize) -> Option<String> {
    let mut open = Vec::new();
    for token in Tokens::new(text) {
        if token.span.start >= stumbled {
            let closes = token.kind == TokenKind::Close;
            return open.last().copied().map(closing).filter(|_| closes);
        }
        match token.kind {
            TokenKind::Open(bracket) => open.push(bracket),
            TokenKind::Close => {
                open.pop();
            }
            _ => {}
        }
    }
    None
}

fn closing(bracket: u8) -> String {
    match bracket {
        b'(' => ")",
        b'[' => "]",
        _ => "}",
    }
    .to_owned()
}

/// Finds the comment that never ends: it begins after the last token.
fn open_comment(text: &str) -> Option<usize> {
    let end = Tokens::new(text).last().map_or(0, |token| token.span.end);
    let found = text.get(end..)?.find("/*")?;
    Some(end + found)
}

fn explain(error: &Error) -> (At, Rule) {
    syntax(error)
        .or_else(|| field(error))
        .or_else(|| wrong_type(error))
        .unwrap_or_else(|| {
            let detail = error.to_string();
            (At::End, Rule::SyntaxOther { detail })
        })
}

fn syntax(error: &Error) -> Option<(At, Rule)> {
    let bracket = |wanted: &str| Rule::SyntaxBracket {
        wanted: wanted.to_owned(),
    };
    Some(match error {
        Error::ExpectedComma => (At::End, Rule::SyntaxComma),
        Error::ExpectedMapColon => (At::End, Rule::SyntaxColon),
        Error::ExpectedStringEnd => (At::Start, Rule::SyntaxString),
        Error::ExpectedArrayEnd => (At::End, bracket("]")),
        Error::ExpectedMapEnd => (At::End, bracket("}")),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => (At::End, bracket(")")),
        Error::Eof => (At::End, Rule::SyntaxEnd),
        Error::TrailingCharacters => (At::End, Rule::SyntaxTrailing),
        Error::UnclosedBlockComment => (At::Start, Rule::SyntaxComment),
        Error::InvalidEscape(_) => (At::End, Rule::SyntaxEscape),
        Error::UnexpectedChar(found) => {
            let found = found.to_string();
            (At::End, Rule::SyntaxCharacter { found })
        }
        Error::ExceededRecursionLimit => (At::End, Rule::TooDeep { limit: DEEPEST }),
        _ => return None,
    })
}

fn field(error: &Error) -> Option<(At, Rule)> {
    Some(match error {
        Error::NoSuchStructField {
            found, expected, ..
        } => {
            let rule = Rule::FieldUnknown {
                name: found.clone(),
                expected: expected.join(", "),
            };
            (At::Start, rule)
        }
        Error::MissingStructField { field, .. } => {
            let name = (*field).to_owned();
            (At::Around, Rule::FieldMissing { name })
        }
        Error::NoSuchEnumVariant {
            found, expected, ..
        } => {
            let rule = Rule::VariantUnknown {
                name: found.clone(),
                expected: expected.join(", "),
            };
            (At::Start, rule)
        }
        _ => return None,
    })
}

fn wrong_type(error: &Error) -> Option<(At, Rule)> {
    let wanted = match error {
        Error::ExpectedString => "text",
        Error::ExpectedInteger
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => "whole-number",
        Error::ExpectedFloat => "number",
        Error::ExpectedArray => "list",
        Error::ExpectedMap => "map",
        Error::ExpectedNamedStructLike("Localized") => "texts",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "struct",
        Error::ExpectedIdentifier => "name",
        Error::IntegerOutOfBounds => return Some((At::Start, Rule::NumberOutOfRange)),
        Error::InvalidValueForType { expected, .. } if expected.starts_with("a credit") => {
            return Some((At::Start, Rule::ShareOutOfRange));
        }
        _ => return None,
    };
    let wanted = wanted.to_owned();
    Some((At::End, Rule::WrongType { wanted }))
}
