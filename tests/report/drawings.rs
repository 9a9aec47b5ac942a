//! Charts as they are drawn on a page.

use crate::page::{Element, Page};
use proptest::prelude::*;
use tenken::i18n::Lang;
use tenken::report::document::{Bar, Block, Chart, Document, MapPoint, Part, PartId, Tone, Words};
use tenken::report::layout_html;
use tenken::text::cells;

/// A document in Japanese of parts made in code.
pub(crate) fn document(parts: Vec<Part>) -> Document {
    Document {
        langs: vec![Lang::new("ja")],
        title: Words::same("題"),
        about: Words::same("会社"),
        modified: "2026-11-23T01:02:03Z".parse().unwrap(),
        is_one_page: false,
        running: Words::same("会社｜題"),
        parts,
    }
}

fn drawn(chart: Chart) -> String {
    let part = Part {
        id: PartId::Result,
        heading: Words::same("結果"),
        blocks: vec![
            Block::Paragraph(Tone::Plain, Words::same("図")),
            Block::Chart(chart),
        ],
    };
    layout_html(&document(vec![part]))
}

fn risk_map(points: &[(f64, f64, usize)]) -> Chart {
    let words = Words::same;
    Chart::RiskMap {
        title: words("対策と影響の図"),
        described: words("説明"),
        exposure: [words("影響 小"), words("大")],
        control: [words("対策 高"), words("低")],
        limits: vec![20, 40, 60],
        bands: ["低", "中", "高", "重大"].map(Words::same).into(),
        points: points
            .iter()
            .map(|(exposure, control, length)| MapPoint {
                mark: words("名"),
                name: words(&"名".repeat(*length)),
                exposure: *exposure,
                control: *control,
                residual: words("11 低"),
            })
            .collect(),
    }
}

fn number(element: &Element, name: &str) -> f64 {
    element.attribute(name).unwrap().parse().unwrap()
}

/// The boxes of the names in a map: left, top, right, foot. A letter is 13 wide and high.
fn names(page: &Page) -> Vec<[f64; 4]> {
    let names = page
        .elements
        .iter()
        .zip(page_texts(page))
        .filter(|(element, _)| element.attribute("class") == Some("name"));
    let boxes = names.map(|(element, text)| {
        let width = f64::from(u16::try_from(cells(&text)).unwrap()) * 6.5;
        let (x, foot) = (number(element, "x"), number(element, "y"));
        [x - width / 2.0, foot - 11.0, x + width / 2.0, foot + 2.0]
    });
    boxes.collect()
}

/// The texts of the `text` elements, each beside its element; empty beside the others.
fn page_texts(page: &Page) -> Vec<String> {
    let mut texts = page.texts.iter().filter(|text| text.within == "text");
    let texts = page.elements.iter().map(|element| {
        let is_text = element.name == "text";
        let text = if is_text { texts.next() } else { None };
        text.map_or_else(String::new, |text| text.said.clone())
    });
    texts.collect()
}

proptest! {
    #[test]
    fn no_name_on_a_map_covers_another_or_leaves_it(
        points in prop::collection::vec((0.0..=100.0, 0.0..=100.0, 1..6_usize), 1..9)
    ) {
        let page = Page::read(&drawn(risk_map(&points)));
        let names = names(&page);
        prop_assert_eq!(names.len(), points.len());
        for (place, one) in names.iter().enumerate() {
            prop_assert!(one[0] >= 0.0 && one[2] <= 390.0 && one[1] >= 0.0);
            for other in &names[place + 1..] {
                let meets = one[0] < other[2] && other[0] < one[2]
                    && one[1] < other[3] && other[1] < one[3];
                prop_assert!(!meets, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn what_is_no_number_or_out_of_range_is_drawn_at_the_edge(
        low in any::<f64>(), high in any::<f64>()
    ) {
        let bar = Bar { name: Words::same("名"), low, high, words: Words::same("?") };
        let text = || Words::same("図");
        for chart in [
            Chart::Bars { title: text(), described: text(), bars: vec![bar] },
            Chart::Line { title: text(), described: text(), points: vec![(text(), low), (text(), high)] },
            risk_map(&[(low, high, 2)]),
        ] {
            let page = Page::read(&drawn(chart));
            for element in page.elements.iter().filter(|each| each.within.contains(&"svg".to_owned())) {
                for name in ["x", "y", "cx", "cy", "width", "height"] {
                    let value: Option<f64> = element.attribute(name).map(|text| text.parse().unwrap());
                    prop_assert!(value.is_none_or(|value| (0.0..=500.0).contains(&value)), "{element:?}");
                }
            }
        }
    }
}

#[test]
fn a_mark_stands_where_exposure_and_control_say() {
    let page = Page::read(&drawn(risk_map(&[(25.0, 75.0, 2)])));
    let field = page
        .elements
        .iter()
        .find(|each| each.attribute("class") == Some("field"));
    let mark = page.named("circle").next().unwrap();
    let [left, top, width, height] =
        ["x", "y", "width", "height"].map(|name| number(field.unwrap(), name));
    assert!((number(mark, "cx") - (left + width * 0.25)).abs() < 0.1);
    assert!((number(mark, "cy") - (top + height * 0.25)).abs() < 0.1);
}

#[test]
fn the_part_that_is_still_open_is_hatched_behind_the_filled_one() {
    let bar = Bar {
        name: Words::same("名"),
        low: 25.0,
        high: 75.0,
        words: Words::same("25-75"),
    };
    let chart = |bars| Chart::Bars {
        title: Words::same("図"),
        described: Words::same("図"),
        bars,
    };
    let page = Page::read(&drawn(chart(vec![bar.clone()])));
    let part = |class: &str| {
        let mut rects = page
            .named("rect")
            .filter(|each| each.attribute("class") == Some(class));
        rects.next().unwrap().clone()
    };
    let (whole, open, filled) = (part("trough"), part("open"), part("bar"));
    assert!((number(&filled, "width") * 4.0 - number(&whole, "width")).abs() < 0.5);
    assert!((number(&open, "width") * 2.0 - number(&whole, "width")).abs() < 0.5);
    assert!(open.attribute("fill").unwrap().ends_with("-open)"));
    let closed = Bar { high: 25.0, ..bar };
    assert!(!drawn(chart(vec![closed])).contains("class=\"open\""));
}

#[test]
fn every_band_of_the_map_has_its_name_and_its_area() {
    let page = Page::read(&drawn(risk_map(&[(50.0, 50.0, 2)])));
    let of_class = |class: &str| {
        let elements = page.elements.iter();
        elements
            .filter(|each| each.attribute("class") == Some(class))
            .count()
    };
    assert_eq!(of_class("band-name"), 4);
    assert_eq!(of_class("band"), 3, "the lowest band is left blank");
    assert_eq!(of_class("curve"), 3);
}

#[test]
fn charts_within_frames_are_called_apart_too() {
    let chart = || Block::Chart(risk_map(&[(50.0, 50.0, 2)]));
    let part = Part {
        id: PartId::Result,
        heading: Words::same("結果"),
        blocks: vec![
            Block::Framed(vec![chart(), chart()]),
            Block::Framed(vec![chart()]),
            chart(),
        ],
    };
    let page = Page::read(&layout_html(&document(vec![part])));
    let mut ids: Vec<&str> = page
        .elements
        .iter()
        .filter_map(|each| each.attribute("id"))
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((page.named("svg").count(), ids.len()), (4, all));
}
