use super::super::super::View;
use super::Body;
use crate::i18n::Lang;
use crate::questionnaire::Localized;
use crate::text::clean;
use crate::wizard::Board;
use ratatui::style::Style;
use ratatui::text::Span;

/// Widest line that is read at a glance from afar, in cells.
const WIDEST: usize = 132;

/// The room on the projector, and what is shown in it.
pub(super) struct Stage<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) board: &'a Board,
    /// Columns before the words.
    pub(super) indent: usize,
    /// Columns up to the end of the words.
    pub(super) width: usize,
}

impl<'a> Stage<'a> {
    pub(super) fn new(view: &'a View<'a>, board: &'a Board) -> Self {
        let columns = usize::from(view.model.size.0).saturating_sub(2);
        let indent = (columns / 16).saturating_sub(3).max(1);
        Self {
            view,
            board,
            indent,
            width: columns.saturating_sub(indent).min(indent + WIDEST),
        }
    }

    /// Returns a text of the questionnaire in every language on the projector.
    pub(super) fn said(&self, text: &Localized) -> Vec<String> {
        let shown = self.view.lang();
        let langs = self.board.langs(shown, &self.view.model.langs);
        let in_lang = |lang: &Lang| {
            if lang == shown {
                return Some(self.view.words(&self.board.questionnaire, text));
            }
            // What stands in for a missing text is there already.
            text.exact(lang).map(str::to_owned)
        };
        let said = langs.iter().filter_map(in_lang);
        said.map(|text| clean(&text).into_owned()).collect()
    }

    /// Returns a short text of the questionnaire in every language, on one line.
    pub(super) fn joined(&self, text: &Localized) -> String {
        self.said(text).join(" / ")
    }

    /// Adds words in every language, the first one strong.
    pub(super) fn texts(&self, text: &Localized, body: &mut Body) {
        for (place, said) in self.said(text).into_iter().enumerate() {
            if place == 0 {
                self.strong(&said, body);
            } else {
                self.plain(&said, body);
            }
        }
    }

    pub(super) fn strong(&self, words: &str, body: &mut Body) {
        self.words(words, self.view.theme.strong(), body);
    }

    pub(super) fn plain(&self, words: &str, body: &mut Body) {
        self.words(words, self.view.theme.plain(), body);
    }

    pub(super) fn words(&self, words: &str, style: Style, body: &mut Body) {
        body.words(words, self.indent, self.width, style);
    }

    /// Adds plain words behind a strong lead.
    pub(super) fn evidence_behind(&self, lead: &str, words: &str, body: &mut Body) {
        let lead = format!("{}{lead}", " ".repeat(self.indent));
        let theme = self.view.theme;
        let lead = vec![Span::styled(lead, theme.strong())];
        body.hanging(lead, words, self.width, theme.plain());
    }

    /// Adds words behind a lead.
    pub(super) fn behind(&self, lead: &str, words: &str, style: Style, body: &mut Body) {
        let lead = format!("{}{lead}", " ".repeat(self.indent));
        body.hanging(vec![Span::styled(lead, style)], words, self.width, style);
    }
}

/// Adds as many empty lines.
pub(super) fn gap(rows: usize, body: &mut Body) {
    for _ in 0..rows {
        body.line("");
    }
}

/// Returns the first body that has room, a third of what is left above it; the last one where none
/// has.
pub(super) fn first_that_fits(bodies: impl Iterator<Item = Body>, height: usize) -> Body {
    let mut last = Body::default();
    for body in bodies {
        last = body;
        if last.len() <= height {
            break;
        }
    }
    let left = height.saturating_sub(last.len());
    let mut body = Body::default();
    gap(left / 3, &mut body);
    body.append(last);
    body
}
