use crate::text::clean;
use std::collections::BTreeMap;

/// Returns the labels of groups as `kind=label`, joined with `;`; none without any.
///
/// The signs that join them become spaces within them, and what would make a formula of it in a
/// spreadsheet is taken off the beginning.
pub(super) fn labels(groups: &BTreeMap<String, String>) -> Option<String> {
    let each = groups
        .iter()
        .map(|(kind, label)| format!("{}={}", plain(kind), plain(label)));
    let all = each.collect::<Vec<_>>().join(";");
    (!all.is_empty()).then_some(all)
}

fn plain(text: &str) -> String {
    let text = clean(text).replace(['\n', '\t', '=', ';'], " ");
    let begins_formula = |c: char| c.is_whitespace() || "+-@＝＋－＠\u{2212}".contains(c);
    text.trim_start_matches(begins_formula)
        .trim_end()
        .to_owned()
}
