use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use tenken::text::Lines;

/// What a cell holds before anything is drawn on it.
const UNTOUCHED: &str = "\u{2592}";

/// Draws lines as the screens do, on a field that shows which cells were drawn.
pub(crate) fn draw(lines: &Lines<'_>, width: usize) -> Buffer {
    let height = short(lines.count());
    let area = Rect::new(0, 0, short(width), height);
    let mut buffer = Buffer::filled(area, ratatui::buffer::Cell::new(UNTOUCHED));
    for (y, line) in (0..height).zip(lines.shown()) {
        buffer.set_stringn(0, y, line, width, Style::new());
    }
    buffer
}

/// Returns what was drawn on a cell; none where nothing was.
pub(crate) fn symbol(buffer: &Buffer, line: usize, column: usize) -> Option<&str> {
    let position = (short(column), short(line));
    let symbol = buffer.cell(position)?.symbol();
    (symbol != UNTOUCHED).then_some(symbol)
}

fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// Counts the cells a text fills when it is drawn on one line.
pub(crate) fn drawn_cells(text: &str) -> usize {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 8000, 1));
    let (end, _) = buffer.set_stringn(0, 0, text, 8000, Style::new());
    usize::from(end)
}
