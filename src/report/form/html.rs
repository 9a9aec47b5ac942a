//! A form as one HTML file to print on A4: no script, nothing loaded, black on white.

use super::{Sheet, SheetAnswer, SheetPart, SheetQuestion};
use crate::report::policy::policy;
use crate::text::clean;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("html/form.css");

/// Returns a form as an HTML document in UTF-8.
#[must_use]
pub fn form_html(sheet: &Sheet) -> String {
    let style = format!("{STYLE}{}", running_number(sheet));
    let document = html! {
        (DOCTYPE)
        html lang=(sheet.lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words(&sheet.title)) " " (words(&sheet.number.1)) }
                style { (PreEscaped(&style)) }
            }
            body {
                (head(sheet))
                main { @for part in &sheet.parts { (part_markup(part)) } }
                footer { @for line in &sheet.closing { p { (words(line)) } } }
            }
        }
    };
    document.into_string()
}

/// Puts the form number into the margin of every page, for sheets that came apart.
fn running_number(sheet: &Sheet) -> String {
    // It is put into CSS, where only what the number is made of may stand.
    let number = sheet.number.1.chars();
    let number: String = number.filter(|c| c.is_ascii_digit() || *c == '-').collect();
    format!("@page {{ @top-right {{ content: \"{number}\"; }} }}\n")
}

fn words(text: &str) -> String {
    clean(text).into_owned()
}

fn head(sheet: &Sheet) -> Markup {
    let (number_label, number) = &sheet.number;
    let (heading, sentences) = &sheet.how;
    html! {
        header {
            p.kind { (words(&sheet.kind)) }
            h1 { (words(&sheet.title)) }
            p.number { (words(number_label)) " " strong { (words(number)) } }
            @for line in &sheet.identity { p.identity { (words(line)) } }
            dl.fields {
                @for (label, on_line) in &sheet.fields {
                    div { dt { (words(label)) } dd { (words(on_line)) } }
                }
            }
            section.how {
                h2 { (words(heading)) }
                ul { @for sentence in sentences { li { (words(sentence)) } } }
            }
        }
    }
}

fn part_markup(part: &SheetPart) -> Markup {
    html! {
        section.part {
            h2 { (words(&part.title)) }
            @for question in &part.questions { (question_markup(question)) }
            @if let Some(total) = &part.total {
                p.total { span { (words(total)) } span.sum {} }
            }
        }
    }
}

fn question_markup(question: &SheetQuestion) -> Markup {
    html! {
        div.question {
            @if let Some(only) = &question.only { p.only { (words(only)) } }
            h3 {
                span.place { (words(&question.number)) }
                span {
                    (words(&question.text))
                    @if let Some(several) = &question.several { (words(several)) }
                }
            }
            @if let Some(help) = &question.help { p.small { (words(help)) } }
            @match &question.answer {
                SheetAnswer::Boxes(options) => (boxes(options)),
                SheetAnswer::Line(label) => (line(label)),
            }
            @if let Some(evidence) = &question.evidence { p.small { (words(evidence)) } }
            @if let Some(note) = &question.note { (line(note)) }
        }
    }
}

fn boxes(options: &[String]) -> Markup {
    html! {
        ol.options {
            @for (number, option) in (1..).zip(options) {
                li { span.box {} span.digit { (number) } span { (words(option)) } }
            }
        }
    }
}

fn line(label: &str) -> Markup {
    html! { p.line { span { (words(label)) } span.blank {} } }
}
