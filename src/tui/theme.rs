use super::Glyphs;
use ratatui::style::{Color, Modifier, Style};

/// How things look. Colour is never the only sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The signs.
    pub glyphs: Glyphs,
    has_color: bool,
}

impl Theme {
    /// Makes a theme; without colour no style sets one, because crossterm 0.29
    /// would turn it into a reset that also takes bold and reverse away.
    #[must_use]
    pub fn new(has_color: bool, glyphs: Glyphs) -> Self {
        Self { glyphs, has_color }
    }

    /// Ordinary words.
    #[must_use]
    pub fn plain(&self) -> Style {
        Style::new()
    }

    /// The question, headings, the grade.
    #[must_use]
    pub fn strong(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The program's name and the names of keys.
    #[must_use]
    pub fn accent(&self) -> Style {
        self.colored(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// The row the cursor stands on.
    #[must_use]
    pub fn focus(&self) -> Style {
        self.colored(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// A row of a list, which the cursor stands on or not.
    #[must_use]
    pub fn row(&self, is_here: bool) -> Style {
        if is_here { self.focus() } else { self.plain() }
    }

    /// What a row of a list begins with.
    #[must_use]
    pub fn marker(&self, is_here: bool) -> &'static str {
        if is_here { self.glyphs.cursor } else { " " }
    }

    /// A cell of a QR code, black on white in every theme; none without colours.
    #[must_use]
    pub fn code_cell(&self, is_upper_dark: bool, is_lower_dark: bool) -> Option<Style> {
        // 16 and 231 of the 256 colours are black and white whatever the terminal's own are.
        let color = |is_dark: bool| Color::Indexed(if is_dark { 16 } else { 231 });
        let style = Style::new()
            .fg(color(is_upper_dark))
            .bg(color(is_lower_dark));
        self.has_color.then_some(style)
    }

    /// What caps the grade, and what is not saved.
    #[must_use]
    pub fn warning(&self) -> Style {
        self.colored(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    /// What is drawn with spaces: bars, and digits to be read from afar.
    #[must_use]
    pub fn bar(&self) -> Style {
        self.colored(Color::Cyan).add_modifier(Modifier::REVERSED)
    }

    /// What is drawn with spaces and warns.
    #[must_use]
    pub fn warning_bar(&self) -> Style {
        self.colored(Color::Yellow).add_modifier(Modifier::REVERSED)
    }

    /// A field in which text is written.
    #[must_use]
    pub fn field(&self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    fn colored(&self, color: Color) -> Style {
        if self.has_color {
            Style::new().fg(color)
        } else {
            Style::new()
        }
    }
}
