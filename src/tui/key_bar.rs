//! The bottom line, made from the keymap and the state.

use super::{Glyphs, View};
use crate::text::cells;
use crate::wizard::{Access, Binding, Command, Context, Key, hints};
use ratatui::text::{Line, Span};

/// How many lines the keys may take.
const LINES: usize = 2;

/// Returns the keys that work here, as many as two lines hold, the most useful first.
pub(super) fn key_bar(view: &View<'_>, width: usize) -> Vec<Line<'static>> {
    let mut lines = vec![Vec::new()];
    let mut used = 0;
    for (keys, label) in entries(view) {
        let needed = cells(&keys) + 1 + cells(&label);
        let gap = if used == 0 { 0 } else { 2 };
        if used + gap + needed > width {
            if lines.len() == LINES {
                continue;
            }
            lines.push(Vec::new());
            used = 0;
        }
        if let Some(spans) = lines.last_mut() {
            if used > 0 {
                spans.push(Span::raw("  "));
                used += 2;
            }
            spans.push(Span::styled(keys, view.theme.accent()));
            spans.push(Span::raw(format!(" {label}")));
            used += needed;
        }
    }
    lines.into_iter().map(Line::from).collect()
}

/// Returns every key that works in the view with its words, for the help screen.
pub(super) fn all_keys(view: &View<'_>) -> Vec<(String, String)> {
    let glyphs = view.theme.glyphs;
    let written = |binding: &Binding| {
        let keys: Vec<String> = binding.keys.iter().map(|key| glyphs.key(*key)).collect();
        (keys.join("  "), view.text(binding.label))
    };
    let bound: Vec<_> = hints(view.model).iter().map(written).collect();
    digits(view).into_iter().chain(bound).collect()
}

fn entries(view: &View<'_>) -> Vec<(String, String)> {
    let glyphs = view.theme.glyphs;
    let mut entries: Vec<(String, String)> = digits(view).into_iter().collect();
    let all = hints(view.model);
    let context = Context::of(view.model);
    for binding in &all {
        match binding.command {
            Command::Up if leads(&all, Command::Up) => {
                entries.push((arrows(glyphs), view.text("key-move")));
            }
            Command::Up | Command::Down | Command::First | Command::Last => {}
            // Said by the digits, or by Enter where both do the same.
            Command::Toggle if matches!(context, Context::Single | Context::Multiple) => {}
            Command::Language if binding.label == "key-language" => {
                // A console without Japanese letters still has to say what the key leads to.
                let name = view.catalog.next_name(glyphs.is_ascii);
                entries.push((shown(glyphs, binding), name.to_owned()));
            }
            _ => {
                let label = view.text(binding.label);
                // One key for one thing is enough here; the help shows them all.
                if entries.iter().all(|(_, said)| *said != label) {
                    entries.push((shown(glyphs, binding), label));
                }
            }
        }
    }
    entries
}

fn digits(view: &View<'_>) -> Option<(String, String)> {
    let is_read_only = view
        .session()
        .is_some_and(|session| session.access == Access::ReadOnly);
    if is_read_only {
        return None;
    }
    let label = match Context::of(view.model) {
        Context::Single => "key-choose",
        Context::Multiple => "key-tick",
        _ => return None,
    };
    let last = view.model.question()?.options.len().min(9);
    Some((format!("1-{last}"), view.text(label)))
}

fn leads(all: &[Binding], command: Command) -> bool {
    all.first()
        .is_some_and(|binding| binding.command == command)
}

fn arrows(glyphs: Glyphs) -> String {
    let separator = if glyphs.is_ascii { "/" } else { "" };
    [Key::Up, Key::Down]
        .map(|key| glyphs.key(key))
        .join(separator)
}

fn shown(glyphs: Glyphs, binding: &Binding) -> String {
    binding
        .keys
        .first()
        .map(|key| glyphs.key(*key))
        .unwrap_or_default()
}
