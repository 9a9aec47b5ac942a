//! A small reader of Excel workbooks, independent of the library that writes them.

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use std::io::{Cursor, Read};

/// A workbook as it stands in the file.
pub(crate) struct Book {
    pub(crate) names: Vec<String>,
    pub(crate) sheets: Vec<Sheet>,
    /// The other files of the archive, by name.
    others: Vec<(String, String)>,
}

/// One worksheet.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) xml: String,
    /// Cells of text: reference and text.
    pub(crate) texts: Vec<(String, String)>,
    /// Cells of numbers: reference and number.
    pub(crate) numbers: Vec<(String, String)>,
    /// Formulas: reference and formula.
    pub(crate) formulas: Vec<(String, String)>,
}

impl Book {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive
            .file_names()
            .map(|name| name.unwrap().into_owned())
            .collect();
        let mut file = |name: &str| {
            let mut text = String::new();
            archive
                .by_name(name)
                .unwrap()
                .read_to_string(&mut text)
                .unwrap();
            text
        };
        let shared = strings(&file("xl/sharedStrings.xml"));
        let sheets = attributes(&file("xl/workbook.xml"), "sheet", "name");
        let read = (1..=sheets.len())
            .map(|number| Sheet::read(file(&format!("xl/worksheets/sheet{number}.xml")), &shared));
        let read: Vec<Sheet> = read.collect();
        let others = names.into_iter().filter(|name| !name.ends_with('/'));
        Self {
            names: sheets,
            sheets: read,
            others: others
                .map(|name| {
                    let text = file(&name);
                    (name, text)
                })
                .collect(),
        }
    }

    /// Every text in every cell.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let texts = self.sheets.iter().flat_map(|sheet| &sheet.texts);
        texts.map(|(_, text)| text.as_str()).collect()
    }

    /// How many formulas each sheet has.
    pub(crate) fn formulas(&self) -> Vec<usize> {
        self.sheets
            .iter()
            .map(|sheet| sheet.formulas.len())
            .collect()
    }

    pub(crate) fn has_link(&self) -> bool {
        self.sheets
            .iter()
            .any(|sheet| sheet.xml.contains("<hyperlink"))
            || self.others.iter().any(|(name, text)| {
                name.contains(".rels") && text.contains("TargetMode=\"External\"")
            })
    }
}

impl Sheet {
    fn read(xml: String, shared: &[String]) -> Self {
        let mut sheet = Self::default();
        let (mut cell, mut kind) = (String::new(), String::new());
        let mut value = String::new();
        events(&xml, |event| match event {
            Event::Start(start) => {
                if start.name().as_ref() == "c" {
                    cell = attribute(start, "r").unwrap();
                    kind = attribute(start, "t").unwrap_or_default();
                }
                value.clear();
            }
            Event::End(end) => match (end.name().as_ref(), kind.as_str()) {
                ("v", "s") => {
                    let at: usize = value.parse().unwrap();
                    sheet.texts.push((cell.clone(), shared[at].clone()));
                }
                ("v", "") => sheet.numbers.push((cell.clone(), value.clone())),
                ("f", _) => sheet.formulas.push((cell.clone(), value.clone())),
                _ => {}
            },
            other => value.push_str(&said(other)),
        });
        sheet.xml = xml;
        sheet
    }

    /// Everything in a column, from top to bottom, put together.
    pub(crate) fn column(&self, letter: &str) -> String {
        let is_in = |cell: &str| cell.trim_end_matches(|c: char| c.is_ascii_digit()) == letter;
        let texts = self.texts.iter().filter(|(cell, _)| is_in(cell));
        texts.map(|(_, text)| text.as_str()).collect()
    }
}

/// The texts that cells point to, with Excel's `_xHHHH_` for what it cannot write undone.
fn strings(xml: &str) -> Vec<String> {
    let mut strings: Vec<String> = Vec::new();
    let mut is_text = false;
    events(xml, |event| match event {
        Event::Start(start) => match start.name().as_ref() {
            "si" => strings.push(String::new()),
            name => is_text = name == "t",
        },
        Event::End(_) => is_text = false,
        other if is_text => strings.last_mut().unwrap().push_str(&said(other)),
        _ => {}
    });
    strings
        .iter()
        .map(|text| text.replace("_x005F_", "_"))
        .collect()
}

fn attributes(xml: &str, element: &str, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    events(xml, |event| {
        if let Event::Empty(start) | Event::Start(start) = event
            && start.name().as_ref() == element
        {
            found.extend(attribute(start, name));
        }
    });
    found
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).unwrap()?;
    Some(unescape(&attribute.value).unwrap().into_owned())
}

fn said(event: &Event<'_>) -> String {
    match event {
        Event::Text(text) => text.xml10_content().into_owned(),
        Event::GeneralRef(name) => {
            if let Some(c) = name.resolve_char_ref().unwrap() {
                return c.to_string();
            }
            resolve_predefined_entity(name).unwrap().to_owned()
        }
        _ => String::new(),
    }
}

fn events(xml: &str, mut each: impl FnMut(&Event<'_>)) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return,
            event => each(&event),
        }
    }
}
