use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use tenken::text::cells;
use unicode_segmentation::UnicodeSegmentation;

/// The least of a terminal: enough to show what we write, and nothing more.
pub(super) struct Emulator {
    pub(super) screen: Buffer,
    pub(super) cursor: Position,
    style: Style,
}

impl Emulator {
    pub(super) fn new(columns: u16, rows: u16) -> Self {
        Self {
            screen: Buffer::empty(Rect::new(0, 0, columns, rows)),
            cursor: Position::ORIGIN,
            style: Style::reset(),
        }
    }

    pub(super) fn write(&mut self, bytes: &[u8]) {
        let mut rest = std::str::from_utf8(bytes).unwrap();
        while let Some(first) = rest.graphemes(true).next() {
            if let Some(sequence) = rest.strip_prefix("\x1b[") {
                let end = sequence.find(|c: char| c.is_ascii_alphabetic());
                let (arguments, after) = sequence.split_at(end.unwrap());
                self.obey(arguments, &after[..1]);
                rest = &after[1..];
            } else {
                assert!(!first.contains(char::is_control), "{first:?}");
                self.show(first);
                rest = &rest[first.len()..];
            }
        }
    }

    fn show(&mut self, symbol: &str) {
        let Position { x, y } = self.cursor;
        self.screen.set_string(x, y, symbol, self.style);
        self.cursor.x += u16::try_from(cells(symbol)).unwrap();
    }

    fn obey(&mut self, arguments: &str, command: &str) {
        let numbers: Vec<u16> = arguments
            .split(';')
            .filter_map(|each| each.parse().ok())
            .collect();
        let number = |place: usize| numbers.get(place).copied().unwrap_or(1);
        match command {
            "H" => {
                self.cursor = Position {
                    x: number(1) - 1,
                    y: number(0) - 1,
                }
            }
            "C" => self.cursor.x += number(0),
            "K" => self.erase_line(),
            "m" => self.dress(&numbers),
            "J" => self.screen.reset(),
            // The cursor is shown or hidden.
            "h" | "l" => assert_eq!(arguments, "?25"),
            other => panic!("{arguments}{other}"),
        }
    }

    fn erase_line(&mut self) {
        for x in self.cursor.x..self.screen.area.width {
            let y = self.cursor.y;
            self.screen[(x, y)].set_symbol(" ").set_style(self.style);
        }
    }

    fn dress(&mut self, numbers: &[u16]) {
        self.style = match numbers {
            [] | [0] => Style::reset(),
            [1] => self.style.add_modifier(Modifier::BOLD),
            [4] => self.style.add_modifier(Modifier::UNDERLINED),
            [7] => self.style.add_modifier(Modifier::REVERSED),
            [38, 5, 6] => self.style.fg(Color::Cyan),
            [38, 5, 3] => self.style.fg(Color::Yellow),
            other => panic!("{other:?}"),
        };
    }
}
