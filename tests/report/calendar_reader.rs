//! Reads calendar files by RFC 5545, knowing nothing of how they are written.

use std::collections::BTreeMap;

/// The properties of one entry: the name before any parameter, and the value as it stands.
pub(crate) type Properties = BTreeMap<String, String>;

/// The bytes of a file as properties of the calendar and of its entries.
pub(crate) struct Read {
    pub(crate) calendar: Properties,
    pub(crate) entries: Vec<Properties>,
}

/// Reads a file and asserts everything that the RFC asks of its lines.
pub(crate) fn read(text: &str) -> Read {
    let mut read = Read {
        calendar: Properties::new(),
        entries: Vec::new(),
    };
    let mut open: Vec<String> = Vec::new();
    for line in lines(text) {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => {
                open.push(value.to_owned());
                if value == "VEVENT" {
                    read.entries.push(Properties::new());
                }
            }
            "END" => assert_eq!(open.pop().as_deref(), Some(value)),
            _ => {
                let properties = match open.as_slice() {
                    [_] => &mut read.calendar,
                    [_, _] => read.entries.last_mut().unwrap(),
                    other => panic!("{name} in {other:?}"),
                };
                let before = properties.insert(name.to_owned(), value.to_owned());
                assert_eq!(before, None, "{name} stands twice");
            }
        }
    }
    assert!(open.is_empty());
    read
}

/// The lines put together again.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(|c: char| c.is_control()), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// A value of type TEXT, as a calendar program shows it.
pub(crate) fn text_of(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next().unwrap() {
                'n' | 'N' => text.push('\n'),
                c @ ('\\' | ';' | ',') => text.push(c),
                other => panic!("\\{other} means nothing"),
            },
            ';' | ',' => panic!("{c} is not escaped"),
            c => text.push(c),
        }
    }
    text
}
