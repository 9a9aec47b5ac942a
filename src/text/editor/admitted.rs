use crate::text::clean::is_hidden;

/// Returns what of a typed or pasted text may stand in an editor.
pub(super) fn admitted(text: &str, is_single_line: bool) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| match c {
            '\t' => ' ',
            '\n' | '\r' if is_single_line => ' ',
            '\r' => '\n',
            _ => c,
        })
        .filter(|&c| !is_hidden(c))
        .collect()
}
