use super::face::Face;
use crate::text::cells;
use skrifa::charmap::{Charmap, MapVariant};
use skrifa::instance::Size;
use skrifa::metrics::GlyphMetrics;
use skrifa::{GlyphId, MetadataProvider};
use std::ops::Range;

/// A font's letters: which glyph draws a character, and how wide it is.
pub(super) struct Letters<'f> {
    pub(super) face: &'f Face,
    map: Charmap<'f>,
    metrics: GlyphMetrics<'f>,
    units: f32,
}

/// A glyph in its place; measures are shares of the font's size.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    pub(super) id: GlyphId,
    pub(super) advance: f32,
    pub(super) offset: f32,
    /// The bytes of the text that it stands for.
    pub(super) bytes: Range<usize>,
}

impl<'f> Letters<'f> {
    /// Reads a font's letters; none where the font cannot be read.
    pub(super) fn of(face: &'f Face) -> Option<Self> {
        let font = face.read()?;
        let units = font.metrics(Size::unscaled(), &face.location).units_per_em;
        Some(Self {
            face,
            map: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), &face.location),
            units: f32::from(units),
        })
    }

    /// Sets the first character of a text, together with what belongs to it: a mark of
    /// voicing that makes another kana of it, or a selector of its form that the font knows.
    ///
    /// Nothing where the font has no glyph.
    pub(super) fn first(&self, text: &str) -> Option<Glyph> {
        let mut characters = text.chars();
        let base = characters.next()?;
        let end = base.len_utf8();
        if let Some(next) = characters.next() {
            let both = 0..end + next.len_utf8();
            if let Some(whole) = voiced(base, next) {
                return self.glyph(self.map.map(whole)?, both, false);
            }
            if let Some(id) = self.variant(base, next) {
                return self.glyph(id, both, false);
            }
        }
        let id = self.map.map(base).filter(|id| *id != GlyphId::NOTDEF)?;
        let is_mark = cells(text.get(..end)?) == 0;
        self.glyph(id, 0..end, is_mark)
    }

    fn variant(&self, base: char, selector: char) -> Option<GlyphId> {
        match self.map.map_variant(base, selector)? {
            MapVariant::UseDefault => self.map.map(base),
            MapVariant::Variant(id) => Some(id),
        }
    }

    fn glyph(&self, id: GlyphId, bytes: Range<usize>, is_mark: bool) -> Option<Glyph> {
        let wide = self.metrics.advance_width(id)? / self.units;
        let wide = if wide.is_finite() {
            wide.clamp(0.0, 4.0)
        } else {
            1.0
        };
        // A mark is drawn over the letter before it and takes no room of its own.
        let (advance, offset) = if is_mark { (0.0, -wide) } else { (wide, 0.0) };
        Some(Glyph {
            id,
            advance,
            offset,
            bytes,
        })
    }
}

/// How far the katakana are behind the hiragana.
const KATAKANA: u32 = 0x60;

/// Returns the one kana that a kana and a mark of voicing make, as files from some systems write them.
fn voiced(kana: char, mark: char) -> Option<char> {
    let code = u32::from(kana);
    let is_katakana = ('\u{30A1}'..='\u{30FA}').contains(&kana);
    let hiragana = if is_katakana { code - KATAKANA } else { code };
    let further = match (mark, hiragana) {
        // The vowel u.
        ('\u{3099}', 0x3046) => 0x4E,
        // From ka to chi, and from tsu to to: each before its voiced twin.
        ('\u{3099}', 0x304B..=0x3061) if hiragana % 2 == 1 => 1,
        ('\u{3099}', 0x3064 | 0x3066 | 0x3068) => 1,
        // From ha to ho: each before its voiced and its half-voiced twin.
        ('\u{3099}', 0x306F..=0x307B) if hiragana % 3 == 0 => 1,
        ('\u{309A}', 0x306F..=0x307B) if hiragana % 3 == 0 => 2,
        _ => return None,
    };
    char::from_u32(code + further)
}
