//! Sheets for the wall, and the colours everything is read in.

use crate::drawings::document;
use crate::page::Page;
use tenken::report::document::{Block, Document, Part, PartId, Tone, Words};
use tenken::report::layout_html;

/// Two sheets with big type and a line to write on.
pub(crate) fn sheets() -> Document {
    let sheet = |heading: &str| Part {
        id: PartId::Sheet,
        heading: Words::same(heading),
        blocks: vec![
            Block::Paragraph(Tone::Large, Words::same("お客様の名前をAIに入れない")),
            Block::List(
                Tone::Strong,
                ["氏名", "住所", "図面"].map(Words::same).into(),
            ),
            Block::Blank(Words::same("困ったときの連絡先")),
        ],
    };
    document(vec![sheet("入れてはいけないもの"), sheet("確かめること")])
}

#[test]
fn a_sheet_has_big_type_and_a_line_to_write_on_and_no_list_of_parts() {
    let page = Page::read(&layout_html(&sheets()));
    assert_eq!(page.errors, Vec::<String>::new());
    let of_class = |class: &str| {
        let elements = page.elements.iter();
        elements
            .filter(|each| each.attribute("class") == Some(class))
            .count()
    };
    assert_eq!(of_class("sheet"), 2);
    assert_eq!(of_class("large"), 2);
    assert_eq!(of_class("write"), 2);
    assert_eq!(of_class("blank"), 2);
    assert_eq!(of_class("sheets"), 1);
    assert_eq!(page.named("nav").count(), 0);
}

/// The relative luminance of a colour as WCAG has it.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let digits: String = if digits.len() == 3 {
        digits.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        digits.to_owned()
    };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let [one, other] = [one, other].map(|colour| luminance(colour) + 0.05);
    one.max(other) / one.min(other)
}

#[test]
fn every_text_stands_out_from_its_ground_by_day_and_by_night() {
    let html = layout_html(&sheets());
    let sets: Vec<&str> = html
        .split(":root {")
        .filter(|set| set.contains("--ink:"))
        .collect();
    let sets: Vec<&str> = sets
        .iter()
        .map(|set| set.split('}').next().unwrap())
        .collect();
    let sets: Vec<&&str> = sets.iter().filter(|set| set.contains("--ink:")).collect();
    assert_eq!(sets.len(), 2, "the light and the dark one");
    for set in sets {
        let colour = |name: &str| {
            let rest = set.split(&format!("--{name}: ")).nth(1).unwrap();
            rest.split(';').next().unwrap()
        };
        for text in ["ink", "muted", "accent"] {
            for ground in ["paper", "panel"] {
                let contrast = contrast(colour(text), colour(ground));
                assert!(contrast >= 4.5, "{text} on {ground}: {contrast}");
            }
        }
    }
}

#[test]
fn the_night_is_for_screens_only() {
    let html = layout_html(&sheets());
    assert_eq!(html.matches("prefers-color-scheme").count(), 1);
    assert!(html.contains("@media screen and (prefers-color-scheme: dark)"));
}
