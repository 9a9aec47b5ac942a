use super::{FontFile, PdfError};
use krilla::text::{Font, Tag as Axis};
use skrifa::instance::{Location, Size};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;

/// One font that can be set and embedded.
pub(super) struct Face {
    bytes: Arc<Vec<u8>>,
    index: u32,
    /// How heavy a variable font is set.
    pub(super) location: Location,
    /// The same font as the writer of PDFs holds it.
    pub(super) font: Font,
}

const WEIGHT: &[u8; 4] = b"wght";
/// Letters that every Japanese font has: a hiragana, a katakana and the kanji of the sun.
const JAPANESE: [char; 3] = ['\u{3042}', '\u{30A2}', '\u{65E5}'];
/// The value by which a font says that it must not be embedded.
const RESTRICTED: u16 = 2;
const EMBEDDING: u16 = 0xF;

impl Face {
    /// Makes a font of its file's bytes; `weight` counts where the font is variable.
    pub(super) fn new(file: &FontFile, weight: f32) -> Result<Self, PdfError> {
        let broken = || PdfError::NotAFont(file.name.clone());
        let font = FontRef::from_index(&file.bytes, file.index).map_err(|_| broken())?;
        check(&font, &file.name)?;
        let axes = font.axes();
        let location = axes.location([(skrifa::Tag::new(WEIGHT), weight)]);
        let coordinates: Vec<(Axis, f32)> = axes
            .iter()
            .filter(|axis| axis.tag() == skrifa::Tag::new(WEIGHT))
            .map(|_| (Axis::new(WEIGHT), weight))
            .collect();
        let bytes = Arc::clone(&file.bytes);
        let made = Font::new_variable(bytes.into(), file.index, &coordinates);
        Ok(Self {
            bytes: Arc::clone(&file.bytes),
            index: file.index,
            location,
            font: made.ok_or_else(broken)?,
        })
    }

    /// Tells whether the font can be set in any weight.
    pub(super) fn is_variable(&self) -> bool {
        let axes = self.read().map(|font| font.axes());
        axes.is_some_and(|axes| {
            axes.iter()
                .any(|axis| axis.tag() == skrifa::Tag::new(WEIGHT))
        })
    }

    /// Reads the font's tables.
    pub(super) fn read(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(&self.bytes, self.index).ok()
    }
}

fn check(font: &FontRef<'_>, name: &str) -> Result<(), PdfError> {
    let metrics = font.metrics(Size::unscaled(), &Location::default());
    // The specification allows 16 to 16384.
    if !(16..=16384).contains(&metrics.units_per_em) {
        return Err(PdfError::NotAFont(name.to_owned()));
    }
    let (letters, outlines) = (font.charmap(), font.outline_glyphs());
    let is_drawn = |letter| {
        let glyph = letters.map(letter);
        glyph.is_some_and(|glyph| outlines.get(glyph).is_some())
    };
    if !JAPANESE.into_iter().all(is_drawn) {
        return Err(PdfError::NotJapanese(name.to_owned()));
    }
    let embedding = font.os2().map_or(0, |os2| os2.fs_type() & EMBEDDING);
    if embedding == RESTRICTED {
        return Err(PdfError::NotEmbeddable(name.to_owned()));
    }
    Ok(())
}
