use crate::report::document::Words;
use crate::text::fit;
use std::fmt::Write;

/// The most cells that stand on one line in the margin.
const LONGEST: usize = 96;

/// Returns the rule that puts the running line, in the page's own language, and the page number
/// into the foot of every page; the whole line stands once more at the end of the page.
pub(super) fn running(words: &Words) -> String {
    let line = words.first().replace('\n', " ");
    let line = escaped(&fit(&line, LONGEST));
    format!(
        "@page {{ @bottom-left {{ content: \"{line}\"; }} @bottom-right {{ content: counter(page) \" / \" counter(pages); }} }}\n"
    )
}

/// Writes a text for a string of CSS within HTML: all but letters and digits by their number,
/// so that nothing of it ends the string, the rule or the element.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            escaped.push(c);
        } else {
            // Writing to a String cannot fail.
            let _ = write!(escaped, "\\{:06x}", u32::from(c));
        }
    }
    escaped
}
