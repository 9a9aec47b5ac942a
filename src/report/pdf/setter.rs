use super::letters::{Glyph, Letters};
use super::style::Style;
use super::{Fonts, PdfError};
use crate::text::wrap_by;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use std::fmt::Write;

/// Sets text in the fonts: letters to glyphs, and lines to a width.
pub(super) struct Setter<'f> {
    regular: Letters<'f>,
    bold: Option<Letters<'f>>,
}

/// Letters of one font beside each other.
#[derive(Clone)]
pub(super) struct Run {
    pub(super) font: Font,
    /// Whether they stand for bold ones that the font does not have.
    pub(super) is_thickened: bool,
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// A share of the font's size.
    pub(super) wide: f32,
}

impl<'f> Setter<'f> {
    pub(super) fn new(fonts: &'f Fonts) -> Result<Self, PdfError> {
        let regular = Letters::of(&fonts.regular);
        Ok(Self {
            regular: regular.ok_or_else(|| PdfError::NotAFont(fonts.name.clone()))?,
            bold: fonts.bold.as_ref().and_then(Letters::of),
        })
    }

    /// Breaks a text into lines that are at most `width` points wide.
    ///
    /// A character without a glyph is written out, so that nothing is lost unseen. Where a
    /// line ended in a space, it keeps one, for those to whom the text is read.
    pub(super) fn lines(&self, text: &str, style: Style, width: f32) -> Vec<String> {
        let text = self.written(text);
        let room = thousandths(width / style.size * 1000.0).max(1);
        let measure = |grapheme: &str| self.milli(grapheme, style.is_bold);
        let lines = wrap_by(&text, room, &measure);
        let last = lines.len().saturating_sub(1);
        let line = lines.iter().enumerate().map(|(place, line)| {
            let is_parted = place < last && line.hanging.starts_with(' ');
            let space = if is_parted { " " } else { "" };
            format!("{}{space}", line.shown)
        });
        line.collect()
    }

    /// Cuts a text to one line, with dots where something is missing.
    pub(super) fn fitted(&self, text: &str, style: Style, width: f32) -> String {
        let text = text.replace('\n', " ");
        let lines = self.lines(&text, style, width);
        let Some((first, [_, ..])) = lines.split_first() else {
            return lines.concat();
        };
        let room = width - self.width(DOTS, style);
        let shorter = self.lines(first, style, room);
        format!(
            "{}{DOTS}",
            shorter.first().map_or("", String::as_str).trim_end()
        )
    }

    /// How many points wide a text is on one line.
    pub(super) fn width(&self, text: &str, style: Style) -> f32 {
        let runs = self.runs(&self.written(text), style.is_bold);
        runs.iter().map(|run| run.wide).sum::<f32>() * style.size
    }

    /// Sets one line.
    pub(super) fn runs(&self, line: &str, is_bold: bool) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut rest = line;
        while !rest.is_empty() {
            let Some((letters, glyph)) = self.first(rest, is_bold) else {
                rest = after_first(rest);
                continue;
            };
            let (taken, behind) = rest.split_at(glyph.bytes.end);
            push(
                &mut runs,
                letters,
                is_bold && !self.is_bold(letters),
                &glyph,
                taken,
            );
            rest = behind;
        }
        runs
    }

    /// Writes out every character that no font has a glyph for, or that would be drawn wrongly.
    pub(super) fn written(&self, text: &str) -> String {
        let mut written = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let glyph = self.regular.first(rest).filter(|_| !is_misread(first));
            let end = glyph
                .as_ref()
                .map_or(first.len_utf8(), |glyph| glyph.bytes.end);
            let (taken, behind) = rest.split_at(end);
            if glyph.is_some() || first == '\n' {
                written.push_str(taken);
            } else {
                // Writing to a String cannot fail.
                let _ = write!(written, "<U+{:04X}>", u32::from(first));
            }
            rest = behind;
        }
        written
    }

    /// Sets the first character of a text, in the bold font where that has the same.
    fn first(&self, text: &str, is_bold: bool) -> Option<(&Letters<'f>, Glyph)> {
        let glyph = self.regular.first(text)?;
        let bold = self.bold.as_ref().filter(|_| is_bold);
        let heavier = bold.and_then(|bold| Some((bold, bold.first(text)?)));
        let heavier = heavier.filter(|(_, heavier)| heavier.bytes == glyph.bytes);
        Some(heavier.unwrap_or((&self.regular, glyph)))
    }

    fn is_bold(&self, letters: &Letters<'f>) -> bool {
        let mut bold = self.bold.iter();
        bold.any(|bold| std::ptr::eq(bold, letters))
    }

    /// How wide a grapheme is, in thousandths of the font's size, rounded up.
    fn milli(&self, grapheme: &str, is_bold: bool) -> usize {
        let runs = self.runs(grapheme, is_bold);
        thousandths((runs.iter().map(|run| run.wide).sum::<f32>() * 1000.0).ceil())
    }
}

const DOTS: &str = "...";

fn after_first(text: &str) -> &str {
    let mut rest = text.chars();
    rest.next();
    rest.as_str()
}

fn push(runs: &mut Vec<Run>, letters: &Letters<'_>, is_thickened: bool, glyph: &Glyph, text: &str) {
    let font = &letters.face.font;
    let fits = |run: &Run| run.font == *font && run.is_thickened == is_thickened;
    if !runs.last().is_some_and(fits) {
        runs.push(Run {
            font: font.clone(),
            is_thickened,
            text: String::new(),
            glyphs: Vec::new(),
            wide: 0.0,
        });
    }
    if let Some(run) = runs.last_mut() {
        let start = run.text.len();
        run.text.push_str(text);
        run.wide += glyph.advance;
        let id = GlyphId::new(glyph.id.to_u32());
        let bytes = start..run.text.len();
        let set = KrillaGlyph::new(id, glyph.advance, glyph.offset, 0.0, 0.0, bytes, None);
        run.glyphs.push(set);
    }
}

/// Tells whether a character would be drawn in the wrong order, or means something else in every font.
fn is_misread(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{F0000}'..='\u{10FFFF}')
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a width on paper in thousandths, never negative"
)]
fn thousandths(number: f32) -> usize {
    number.max(0.0) as usize
}
