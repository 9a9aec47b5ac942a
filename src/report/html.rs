//! A report as one HTML file: for screens of any width, and to print on A4.
//!
//! It runs no script and loads nothing; a policy in it says so to the browser. What
//! people typed is text in it and nothing else. Charts are drawings that say what they
//! show, with the same facts beside them as text.

mod address;
mod arranged;
mod blocks;
mod chart;
mod cover;
mod entry;
mod running;
mod said;
mod style;
mod table;
mod verdict;

use super::document::{Document, PartId};
use super::policy::policy;
use arranged::{Shown, arranged};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use said::said;

/// Fewer parts than this are found without a list of them.
const LISTED: usize = 3;

/// Lays a document out as an HTML file in UTF-8.
#[must_use]
pub fn layout_html(document: &Document) -> String {
    let style = style::style(document);
    let lang = document.langs.first().map(crate::i18n::Lang::tag);
    let page = html! {
        (DOCTYPE)
        html.one-page[document.is_one_page].several[document.langs.len() > 1] lang=[lang] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (document.title.first()) " " (document.about.first()) }
                style { (PreEscaped(&style)) }
            }
            (body(document))
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

fn body(document: &Document) -> Markup {
    let parts = arranged(document);
    let is_sheet = document.parts.iter().all(|part| part.id == PartId::Sheet);
    html! {
        body.sheets[is_sheet] {
            (skip(document, &parts))
            header { (cover::cover(document)) }
            (contents(document, &parts))
            main { @for shown in &parts { (part(document, shown)) } }
            footer { p { (said(document, &document.running)) } }
        }
    }
}

/// A link past the list of parts, seen while it has the focus: its name is where it leads.
fn skip(document: &Document, parts: &[Shown<'_>]) -> Markup {
    let first = parts.iter().find(|shown| !shown.part.heading.is_empty());
    html! {
        @if let Some(shown) = first {
            a.skip href=(format!("#{}", shown.anchor)) { (said(document, &shown.part.heading)) }
        }
    }
}

fn contents(document: &Document, parts: &[Shown<'_>]) -> Markup {
    let headed = parts.iter().filter(|shown| !shown.part.heading.is_empty());
    let headed: Vec<&Shown<'_>> = headed.collect();
    html! {
        @if headed.len() >= LISTED {
            nav.contents aria-labelledby="title" {
                ol {
                    @for shown in headed {
                        li { a href=(format!("#{}", shown.anchor)) { (said(document, &shown.part.heading)) } }
                    }
                }
            }
        }
    }
}

fn part(document: &Document, shown: &Shown<'_>) -> Markup {
    let heading = format!("{}-heading", shown.anchor);
    let has_heading = !shown.part.heading.is_empty();
    html! {
        section class=(shown.part.id.name()) id=(shown.anchor) aria-labelledby=[has_heading.then_some(&heading)] {
            @if has_heading { h2 id=(heading) { (said(document, &shown.part.heading)) } }
            @for piece in &shown.pieces { (blocks::piece(document, piece)) }
        }
    }
}
