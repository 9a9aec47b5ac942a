use super::{Chart, Table, Words};

/// One piece of a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below the part's own.
    Heading(Words),
    /// A text.
    Paragraph(Tone, Words),
    /// Texts with a mark before each.
    List(Tone, Vec<Words>),
    /// Names and values, such as the company and the date.
    Fields(Vec<(Words, Words)>),
    /// How the company stands.
    Verdict(Verdict),
    /// Blocks within a frame, because they matter more than what stands around them.
    Framed(Vec<Block>),
    /// Rows and columns.
    Table(Table),
    /// Something drawn.
    Chart(Chart),
    /// A question with what is recorded about it.
    Entry(Entry),
    /// Documents with their addresses.
    References(Vec<Reference>),
    /// Boxes to sign.
    Signatures(Vec<Signature>),
    /// A line to write on, behind what it is for.
    Blank(Words),
}

/// How loud a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// The smallest type: what nobody has to read first.
    Quiet,
    /// As most of the report.
    #[default]
    Plain,
    /// What a reader who reads nothing else should read.
    Strong,
    /// To be read from across the room.
    Large,
}

/// How the company stands, in the four things that a reader looks for first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The grade's name: a letter, or words; a dash while it is withheld.
    pub grade: Words,
    /// The words behind a letter; empty where the grade is words.
    pub meaning: Words,
    /// The score with its unit, an interval while questions are open.
    pub score: Words,
    /// The share really answered.
    pub coverage: Words,
}

/// A question with what is recorded about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number, such as `1-3`.
    pub number: String,
    /// The question.
    pub text: Words,
    /// Labels and texts, none of them empty: answer, note, reason, points.
    pub fields: Vec<(Words, Words)>,
}

/// A document to look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it is.
    pub words: Words,
    /// Its address on the network, for people to type or click; never opened by this program.
    pub address: Option<String>,
}

/// A box to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// What the person did: prepared (作成), checked (確認), approved (承認).
    pub role: Words,
    /// Name and date as they were written; empty for a box to fill in by hand.
    pub name: Words,
}
