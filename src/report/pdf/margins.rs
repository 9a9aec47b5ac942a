use super::ink::Ink;
use super::mark::{Mark, Text};
use super::page::{BOTTOM, LEFT, PAPER_HEIGHT, Page, TOP, WIDTH};
use super::setter::Setter;
use super::style::Style;
use crate::report::document::Document;

const GAP: f32 = 14.0;

/// Writes above every page but the first what the paper is, and below every page its
/// running line and its number.
pub(super) fn write(document: &Document, setter: &Setter<'_>, pages: &mut [Page]) {
    let count = pages.len();
    for (number, page) in (1..).zip(pages) {
        let foot = PAPER_HEIGHT - BOTTOM;
        let mut margin = Margin {
            setter,
            marks: &mut page.marks,
        };
        if number > 1 {
            let above = TOP - 16.0;
            let title = document.title.joined(" / ");
            margin.line(above - 8.0, &document.about.joined(" / "), &title);
            margin.rule(above - 2.0);
        }
        margin.rule(foot + 10.0);
        let number = format!("{number} / {count}");
        margin.line(foot + 21.0, &document.running.joined("  /  "), &number);
    }
}

struct Margin<'m, 'f> {
    setter: &'m Setter<'f>,
    marks: &'m mut Vec<Mark>,
}

impl Margin<'_, '_> {
    /// Writes a text at the left, cut where it is too long, and one at the right.
    fn line(&mut self, y: f32, left: &str, right: &str) {
        let style = Style::MARGIN;
        let right = self.setter.fitted(right, style, WIDTH / 2.0);
        let wide = self.setter.width(&right, style);
        let left = self.setter.fitted(left, style, WIDTH - wide - GAP);
        self.put(&left, LEFT, y);
        self.put(&right, LEFT + WIDTH - wide, y);
    }

    fn put(&mut self, words: &str, x: f32, y: f32) {
        let style = Style::MARGIN;
        self.marks.push(Mark::Text(Text {
            x,
            y,
            runs: self.setter.runs(words, style.is_bold),
            style,
            leaf: None,
            address: None,
        }));
    }

    fn rule(&mut self, y: f32) {
        let line = Mark::line((LEFT, y), (LEFT + WIDTH, y), Ink::Hair, 0.5);
        self.marks.push(line);
    }
}
