use super::column::{Column, Line, beside};
use super::page::{LEFT, WIDTH};
use super::setter::Setter;
use super::strip::{Back, Bookmark, Strip};
use super::structure::{Role, Structure};
use super::style::Style;
use crate::report::document::{Document, Words};

/// The report as strips below each other, before they are put on pages, with its structure.
pub(super) struct Flow<'f> {
    pub(super) document: &'f Document,
    pub(super) setter: &'f Setter<'f>,
    pub(super) structure: Structure,
    pub(super) strips: Vec<Strip>,
    /// The heads of tables, to be repeated on every page that a table goes on to.
    pub(super) heads: Vec<Vec<Strip>>,
    pub(super) left: f32,
    pub(super) width: f32,
    /// Everything is set this much larger.
    pub(super) scale: f32,
    /// Whether it is set to be read from across the room.
    pub(super) is_sheet: bool,
    /// The frame that is open.
    pub(super) back: Option<Back>,
}

impl<'f> Flow<'f> {
    pub(super) fn new(document: &'f Document, setter: &'f Setter<'f>) -> Self {
        Self {
            document,
            setter,
            structure: Structure::default(),
            strips: Vec::new(),
            heads: Vec::new(),
            left: LEFT,
            width: WIDTH,
            scale: 1.0,
            is_sheet: false,
            back: None,
        }
    }

    /// Breaks a text into lines, every language a paragraph of its own, the second smaller.
    pub(super) fn words(&mut self, words: &Words, style: Style, width: f32) -> Vec<Line> {
        self.words_as(&Role::Paragraph, words, style, width)
    }

    /// Breaks a text into lines, every language an element of its own.
    pub(super) fn words_as(
        &mut self,
        role: &Role,
        words: &Words,
        style: Style,
        width: f32,
    ) -> Vec<Line> {
        let style = style.scaled(self.scale);
        let is_several = self.document.langs.len() > 1;
        let mut lines = Vec::new();
        for (place, (lang, text)) in self.document.said(words).enumerate() {
            if text.is_empty() {
                continue;
            }
            let style = if place > 0 { style.beneath() } else { style };
            let lang = lang.filter(|_| is_several);
            self.structure.open_in(role.clone(), lang);
            lines.extend(self.text(text, style, width));
            self.structure.close();
        }
        lines
    }

    /// Breaks one text into lines in the element that is open.
    pub(super) fn text(&mut self, text: &str, style: Style, width: f32) -> Vec<Line> {
        let leaf = self.structure.leaf();
        let lines = self.setter.lines(text, style, width).into_iter();
        let line = |words| Line {
            words,
            style,
            leaf,
            address: None,
        };
        lines.map(line).collect()
    }

    /// Puts lines below what is there, over the whole width.
    pub(super) fn put(&mut self, gap: f32, lines: Vec<Line>) {
        let strips = self.column(lines);
        self.push(gap, strips);
    }

    /// Makes strips of lines over the whole width; the first two and the last two stay together.
    pub(super) fn column(&self, lines: Vec<Line>) -> Vec<Strip> {
        let mut strips = beside(self.setter, &[Column::new(self.left, self.width, lines)]);
        let count = strips.len();
        for (place, strip) in strips.iter_mut().enumerate() {
            strip.is_kept = (place == 0 && count > 1) || place + 2 == count;
        }
        strips
    }

    /// Puts strips below what is there, with free room above the first.
    pub(super) fn push(&mut self, gap: f32, mut strips: Vec<Strip>) {
        if let Some(first) = strips.first_mut() {
            first.gap += gap * self.scale;
        }
        for strip in &mut strips {
            strip.back = self.back;
        }
        self.strips.append(&mut strips);
    }

    /// Keeps the strip that was put last with the next.
    pub(super) fn keep(&mut self) {
        if let Some(last) = self.strips.last_mut() {
            last.is_kept = true;
        }
    }

    /// Puts a heading, which stays with what follows and is found in the list of contents.
    pub(super) fn heading(&mut self, level: u16, words: &Words, style: Style, gap: f32) {
        let title = words.joined(" / ").replace('\n', " ");
        let role = Role::Heading(level, title.clone());
        self.structure.open(role);
        let lines = self.words_as(&Role::Span, words, style, self.width);
        self.structure.close();
        let mut strips = self.column(lines);
        for strip in &mut strips {
            strip.is_kept = true;
        }
        if let Some(first) = strips.first_mut() {
            let level = if level > 2 { 2 } else { 1 };
            first.bookmark = Some(Bookmark {
                level,
                words: title,
            });
        }
        self.push(gap, strips);
    }

    /// Lays out within a narrower place.
    pub(super) fn within(&mut self, left: f32, width: f32, lay_out: impl FnOnce(&mut Self)) {
        let before = (self.left, self.width);
        (self.left, self.width) = (left, width);
        lay_out(self);
        (self.left, self.width) = before;
    }
}
