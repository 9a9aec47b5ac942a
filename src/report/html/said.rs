use crate::i18n::Lang;
use crate::report::document::{Document, Words};
use maud::{Markup, html};

/// Writes a text in every language: the page's own first, the others beneath and marked as what they are.
pub(super) fn said(document: &Document, words: &Words) -> Markup {
    html! {
        @for (place, (lang, line)) in document.said(words).enumerate() {
            @if place == 0 { (line) } @else { span.also lang=[lang.map(Lang::tag)] { (line) } }
        }
    }
}
