use std::iter::Peekable;
use std::str::Chars;

/// Returns pieces of text, in small letters, of which one stands in whatever the
/// expression finds; none when some of its alternatives has no such piece.
///
/// Only what stands outside groups and classes and is not optional counts.
pub(super) fn literals(expression: &str) -> Option<Vec<String>> {
    let mut characters = expression.chars().peekable();
    let mut alternatives = vec![Alternative::default()];
    while let Some(c) = characters.next() {
        let alternative = alternatives.last_mut()?;
        match c {
            '|' => alternatives.push(Alternative::default()),
            '(' => {
                skip_group(&mut characters);
                alternative.end_piece();
            }
            '[' => {
                skip_class(&mut characters);
                alternative.end_piece();
            }
            '?' | '*' | '{' => {
                alternative.piece.pop();
                alternative.end_piece();
                if c == '{' {
                    characters.by_ref().find(|c| *c == '}');
                }
            }
            '+' | '.' | '^' | '$' => alternative.end_piece(),
            '\\' => match characters.next() {
                Some(escaped) if !escaped.is_ascii_alphanumeric() => {
                    alternative.piece.push(escaped);
                }
                _ => alternative.end_piece(),
            },
            c => alternative.piece.push(c.to_ascii_lowercase()),
        }
    }
    alternatives.into_iter().map(Alternative::longest).collect()
}

/// What is known of one alternative so far.
#[derive(Default)]
struct Alternative {
    longest: String,
    piece: String,
}

impl Alternative {
    fn end_piece(&mut self) {
        let piece = std::mem::take(&mut self.piece);
        if piece.len() > self.longest.len() {
            self.longest = piece;
        }
    }

    fn longest(mut self) -> Option<String> {
        self.end_piece();
        (!self.longest.is_empty()).then_some(self.longest)
    }
}

fn skip_group(characters: &mut Peekable<Chars<'_>>) {
    let mut depth = 1_usize;
    while let Some(c) = characters.next() {
        match c {
            '\\' => {
                characters.next();
            }
            '[' => skip_class(characters),
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}

fn skip_class(characters: &mut Peekable<Chars<'_>>) {
    // A bracket that closes right at the start stands for itself.
    characters.next_if_eq(&'^');
    characters.next_if_eq(&']');
    while let Some(c) = characters.next() {
        match c {
            '\\' => {
                characters.next();
            }
            ']' => return,
            _ => {}
        }
    }
}
