use super::hatching::{filled, hatchings};
use super::label::{self, Anchor, LINE};
use super::number::{fixed, share};
use super::{Drawing, WIDTH};
use crate::report::document::{Bar, Document, Words};
use crate::text::wrap;
use maud::{Markup, html};

/// The height of a bar.
const BAR: f64 = 13.0;
/// The gap below a bar.
const GAP: f64 = 7.0;
/// The room for the number behind a bar.
const NUMBER: f64 = 58.0;
/// The cells of a line of a name.
const NAME: usize = 54;

/// Draws numbers as bars with their names above; what is still open is hatched.
pub(super) fn draw(document: &Document, bars: &[Bar], id: &str) -> Drawing {
    let length = WIDTH - NUMBER;
    let mut top = 0.0;
    let mut drawn = Vec::new();
    for bar in bars {
        let (name, height) = name(document, &bar.name, top);
        let at = top + height + 1.0;
        drawn.push(html! { (name) (draw_one(document, bar, at, length, id)) });
        top = at + BAR + GAP;
    }
    let shapes = html! {
        (hatchings(id))
        (scale(top, length))
        @for bar in &drawn { (bar) }
    };
    Drawing {
        height: top + LINE + 2.0,
        shapes,
    }
}

fn draw_one(document: &Document, bar: &Bar, top: f64, length: f64, id: &str) -> Markup {
    let low = length * share(bar.low);
    let open = (length * share(bar.high) - low).max(0.0);
    let [y, height] = [top, BAR].map(fixed);
    html! {
        rect.trough x="0.5" y=(y) width=(fixed(length)) height=(height) {}
        @if open > 0.0 {
            rect.open x=(fixed(low + 0.5)) y=(y) width=(fixed(open)) height=(height) fill=(filled(id, "open")) {}
        }
        rect.bar x="0.5" y=(y) width=(fixed(low)) height=(height) {}
        (label::write(document, &bar.words, [length + 8.0, top - 1.0], Anchor::Start, "number"))
    }
}

/// Writes a name over as many lines as it takes, and returns their height.
fn name(document: &Document, words: &Words, top: f64) -> (Markup, f64) {
    let mut height = 0.0;
    let mut lines = Vec::new();
    for (place, (lang, text)) in document.said(words).enumerate() {
        for line in wrap(text, NAME).shown() {
            let foot = fixed(top + height + 12.0);
            lines.push(html! {
                text.name .also[place > 0] x="0.0" y=(foot) lang=[lang.map(crate::i18n::Lang::tag)] { (line) }
            });
            height += LINE;
        }
    }
    (html! { @for line in &lines { (line) } }, height)
}

/// Writes 0, 50 and 100 below the bars.
fn scale(top: f64, length: f64) -> Markup {
    let ticks = [
        (0.0, "0", Anchor::Start),
        (0.5, "50", Anchor::Middle),
        (1.0, "100", Anchor::End),
    ];
    html! {
        @for (at, number, anchor) in ticks {
            @let x = length * at + 0.5;
            line.tick x1=(fixed(x)) y1="0.0" x2=(fixed(x)) y2=(fixed(top)) {}
            text.axis x=(fixed(x)) y=(fixed(top + 11.0)) text-anchor=(anchor.name()) { (number) }
        }
    }
}
