use super::{Expected, Field, Limit};
use crate::i18n::{Catalogs, Explain, Message};
use std::collections::{BTreeMap, BTreeSet};

/// Most bytes of a list: 2000 companies with ten groups of 60 Japanese characters would fit.
const BYTES: usize = 4 * 1024 * 1024;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Who is expected, as a table: the company, then the site, then one column a kind of group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExpectedList {
    /// The kinds of groups, as the columns are called.
    pub kinds: Vec<String>,
    /// The companies and sites, in the order of the table.
    pub expected: Vec<Expected>,
}

/// Why a list could not be taken. Nothing of it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpectedFault {
    /// It is larger than any list.
    #[error("too large")]
    TooLarge,
    /// It is not UTF-8 from this line on; Japanese Windows may have written its own code page.
    #[error("line {line} is not UTF-8")]
    NotText {
        /// Line, from 1.
        line: usize,
    },
    /// The first line is not the names of the columns, the company's first.
    #[error("no column for the company")]
    NoHeader,
    /// Two columns have one name.
    #[error("the column {0:?} is there twice")]
    ColumnTwice(String),
    /// A line has more or fewer cells than the first one, or quotes that do not close.
    #[error("line {line} cannot be read")]
    Line {
        /// Line, from 1.
        line: u64,
    },
    /// The same company and site stand in two lines.
    #[error("line {line} repeats {organisation:?}")]
    Twice {
        /// The second line, from 1.
        line: u64,
        /// The company.
        organisation: String,
    },
    /// Something in a line is outside the limits.
    #[error("line {line}: {limit}")]
    Limit {
        /// Line, from 1.
        line: u64,
        /// What it is.
        limit: Limit,
    },
}

impl ExpectedList {
    /// Reads a list from the bytes of a CSV file, with the names of columns in any language.
    ///
    /// Empty lines are passed over, and an empty cell of a group is no label.
    ///
    /// # Errors
    ///
    /// The first fault.
    pub fn read(catalogs: &Catalogs, bytes: &[u8]) -> Result<Self, ExpectedFault> {
        if bytes.len() > BYTES {
            return Err(ExpectedFault::TooLarge);
        }
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        if let Err(error) = std::str::from_utf8(bytes) {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = good.split(|byte| *byte == b'\n').count();
            return Err(ExpectedFault::NotText { line });
        }
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(bytes);
        let columns = reader.headers().map_err(|error| fault(&error))?.clone();
        let columns = Columns::of(catalogs, &columns)?;
        let mut list = Self {
            kinds: columns.kinds.iter().map(|(name, _)| name.clone()).collect(),
            expected: Vec::new(),
        };
        let mut seen = BTreeSet::new();
        for record in reader.records() {
            let record = record.map_err(|error| fault(&error))?;
            let line = record.position().map_or(0, csv::Position::line);
            if record.iter().all(str::is_empty) {
                continue;
            }
            let expected = columns.expected(&record);
            check(&expected).map_err(|limit| ExpectedFault::Limit { line, limit })?;
            if !seen.insert((expected.organisation.clone(), expected.site.clone())) {
                return Err(ExpectedFault::Twice {
                    line,
                    organisation: expected.organisation,
                });
            }
            list.expected.push(expected);
        }
        Ok(list)
    }
}

/// Which column holds what.
struct Columns {
    site: Option<usize>,
    kinds: Vec<(String, usize)>,
}

impl Columns {
    fn of(catalogs: &Catalogs, header: &csv::StringRecord) -> Result<Self, ExpectedFault> {
        let is_called = |name: &str, id: &'static str| {
            let mut words = catalogs.langs().map(|lang| catalogs.get(lang).text(id));
            words.any(|words| {
                words
                    .split(',')
                    .any(|word| word.trim() == name.to_lowercase())
            })
        };
        let mut names = header.iter();
        let first = names.next().unwrap_or_default();
        if !is_called(first, "workshop-column-organisation") {
            return Err(ExpectedFault::NoHeader);
        }
        let mut columns = Self {
            site: None,
            kinds: Vec::new(),
        };
        for (place, name) in names.enumerate() {
            let place = place + 1;
            if place == 1 && is_called(name, "workshop-column-site") {
                columns.site = Some(place);
                continue;
            }
            Field::GroupName
                .text(name)
                .map_err(|limit| ExpectedFault::Limit { line: 1, limit })?;
            if columns.kinds.iter().any(|(other, _)| other == name) {
                return Err(ExpectedFault::ColumnTwice(name.to_owned()));
            }
            columns.kinds.push((name.to_owned(), place));
        }
        Ok(columns)
    }

    fn expected(&self, record: &csv::StringRecord) -> Expected {
        let cell = |place: usize| record.get(place).unwrap_or_default().to_owned();
        let groups = self.kinds.iter();
        let groups: BTreeMap<String, String> = groups
            .map(|(name, place)| (name.clone(), cell(*place)))
            .filter(|(_, label)| !label.is_empty())
            .collect();
        Expected {
            organisation: cell(0),
            site: self.site.map(cell).unwrap_or_default(),
            groups,
        }
    }
}

fn check(expected: &Expected) -> Result<(), Limit> {
    Field::Organisation.text(&expected.organisation)?;
    Field::Site.text(&expected.site)?;
    let mut labels = expected.groups.values();
    labels.try_for_each(|label| Field::Label.text(label))
}

fn fault(error: &csv::Error) -> ExpectedFault {
    ExpectedFault::Line {
        line: error.position().map_or(1, csv::Position::line),
    }
}

impl Explain for ExpectedFault {
    fn message(&self) -> Message {
        let fault = |fault, line: u64, detail: &str| {
            Message::new("workshop-expected-fault")
                .with("fault", fault)
                .with("line", line.to_string())
                .with("detail", detail)
        };
        match self {
            Self::TooLarge => fault("too-large", 0, &(BYTES / (1024 * 1024)).to_string()),
            Self::NotText { line } => fault("not-text", *line as u64, ""),
            Self::NoHeader => fault("no-header", 1, ""),
            Self::ColumnTwice(name) => fault("column-twice", 1, name),
            Self::Line { line } => fault("line", *line, ""),
            Self::Twice { line, organisation } => fault("twice", *line, organisation),
            Self::Limit { line, limit } => {
                let mut message = limit.message();
                message.id = "workshop-line-limit";
                message.with("line", line.to_string())
            }
        }
    }
}
