use super::ink::Ink;

/// How a text is set; sizes are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) size: f32,
    /// From one line to the next.
    pub(super) leading: f32,
    pub(super) is_bold: bool,
    pub(super) ink: Ink,
}

impl Style {
    pub(super) const BODY: Self = Self::plain(9.0, 14.5);
    pub(super) const QUIET: Self = Self::plain(7.5, 11.5).in_ink(Ink::Grey);
    pub(super) const STRONG: Self = Self::plain(10.0, 15.5).bold();
    pub(super) const LARGE: Self = Self::plain(26.0, 36.0).bold();
    pub(super) const TITLE: Self = Self::plain(20.0, 27.0).bold().in_ink(Ink::Accent);
    pub(super) const ABOUT: Self = Self::plain(12.5, 19.0).bold();
    pub(super) const PART: Self = Self::plain(13.0, 19.0).bold().in_ink(Ink::Accent);
    pub(super) const HEADING: Self = Self::plain(10.5, 16.0).bold();
    pub(super) const LABEL: Self = Self::plain(8.0, 14.5).in_ink(Ink::Grey);
    pub(super) const CELL: Self = Self::plain(8.5, 12.5);
    pub(super) const TABLE_HEAD: Self = Self::plain(7.5, 11.0).bold();
    pub(super) const MARGIN: Self = Self::plain(7.0, 10.0).in_ink(Ink::Grey);
    pub(super) const CHART: Self = Self::plain(7.5, 10.5);

    const fn plain(size: f32, leading: f32) -> Self {
        Self {
            size,
            leading,
            is_bold: false,
            ink: Ink::Black,
        }
    }

    pub(super) const fn bold(mut self) -> Self {
        self.is_bold = true;
        self
    }

    pub(super) const fn in_ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    /// The same, larger or smaller.
    pub(super) fn scaled(mut self, by: f32) -> Self {
        self.size *= by;
        self.leading *= by;
        self
    }

    /// How the second language beneath the first is set: smaller and never bold.
    pub(super) fn beneath(self) -> Self {
        // Large type needs less of the second language to be read.
        let by = if self.size > 12.0 { 0.6 } else { 0.8 };
        let mut style = self.scaled(by);
        style.size = style.size.max(5.6);
        style.leading = style.leading.max(style.size * 1.25);
        style.is_bold = false;
        if style.ink == Ink::Black {
            style.ink = Ink::Dark;
        }
        style
    }

    /// How far below the top of its line the letters stand.
    pub(super) fn baseline(self) -> f32 {
        // The square that a Japanese letter fills reaches a tenth below the baseline.
        (self.leading - self.size) / 2.0 + self.size * 0.88
    }
}
