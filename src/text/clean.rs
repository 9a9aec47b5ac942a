use super::cells;
use std::borrow::Cow;
use std::fmt::Write;
use unicode_segmentation::UnicodeSegmentation;

/// Makes foreign text safe to print: what acts or hides is written out as `<U+XXXX>`.
///
/// That is: control characters except the line feed, direction controls,
/// zero-width and tag characters. Joiners inside an emoji and one variation
/// selector after a character stay, the full-width space too. A carriage
/// return before a line feed is dropped.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_hidden(c) || is_dependent(c)) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    for grapheme in text.graphemes(true) {
        if grapheme == "\r\n" {
            cleaned.push('\n');
        } else {
            push_clean(&mut cleaned, grapheme);
        }
    }
    Cow::Owned(cleaned)
}

fn push_clean(cleaned: &mut String, grapheme: &str) {
    let mut before = None;
    // What is written out ends the emoji it stood in, so that nothing behind can be joined to it.
    let mut is_whole = true;
    let mut rest = grapheme.chars();
    while let Some(c) = rest.next() {
        let is_shown = match c {
            ZERO_WIDTH_JOINER => {
                is_whole && before.is_some() && rest.clone().next().is_some_and(is_visible)
            }
            _ if is_dependent(c) => before.is_some_and(|base| !is_dependent(base)),
            _ => !is_hidden(c),
        };
        if is_shown {
            cleaned.push(c);
        } else {
            // Writing to a String cannot fail.
            let _ = write!(cleaned, "<U+{:04X}>", u32::from(c));
        }
        is_whole &= is_shown;
        before = Some(c).filter(|_| is_shown);
    }
}

const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// Tells whether a character acts on the terminal or hides, whatever stands around it.
pub(super) fn is_hidden(c: char) -> bool {
    match c {
        '\n' => false,
        '\u{AD}'
        | '\u{034F}'
        | '\u{061C}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200C}'
        | '\u{200E}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        // No characters at all: XML does not take them.
        | '\u{FFFE}'..='\u{FFFF}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E00FF}'
        | '\u{E01F0}'..='\u{E0FFF}' => true,
        _ => c.is_control(),
    }
}

/// Tells whether a character is fine only beside another: joiner and variation selectors.
fn is_dependent(c: char) -> bool {
    matches!(c, ZERO_WIDTH_JOINER
        | '\u{180B}'..='\u{180D}'
        | '\u{180F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}')
}

fn is_visible(c: char) -> bool {
    !is_hidden(c) && !is_dependent(c) && cells(c.encode_utf8(&mut [0; 4])) > 0
}
