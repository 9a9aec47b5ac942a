use crate::cli::failure::Failure;
use crate::i18n::Message;
use crate::report::pdf::{FontFile, Fonts};
use fontdb::{Database, FaceInfo, Source, Stretch, Style, Weight};
use std::path::Path;
use std::sync::Arc;
use std::{env, fs, io};

/// Japanese fonts that systems come with or have been given, the best for a report first.
const FAMILIES: [&str; 20] = [
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Source Han Sans JP",
    "Source Han Sans",
    "BIZ UDPGothic",
    "BIZ UDGothic",
    "Yu Gothic",
    "Hiragino Sans",
    "Hiragino Kaku Gothic ProN",
    "Meiryo",
    "IPAexGothic",
    "IPAPGothic",
    "IPAGothic",
    "TakaoPGothic",
    "VL PGothic",
    "MS PGothic",
    "MS Gothic",
    "Noto Serif CJK JP",
    "Yu Mincho",
    "IPAexMincho",
];

/// The largest font file that is read.
const LARGEST: u64 = 128 * 1024 * 1024;

/// Finds the fonts for a report: in the file the person named, else among the system's.
pub(super) fn find(named: Option<&Path>) -> Result<Fonts, Failure> {
    match named {
        Some(path) => in_file(path),
        None => installed(),
    }
}

fn in_file(path: &Path) -> Result<Fonts, Failure> {
    let name = path.display().to_string();
    let bytes = read(path).map_err(|error| {
        let message = Message::new("pdf-font-unreadable").with("path", name.as_str());
        Failure::Failed(message.with("detail", error.to_string()))
    })?;
    let bytes = Arc::new(bytes);
    let mut database = Database::new();
    let faces = database.load_font_source(Source::Binary(bytes.clone()));
    let chosen = FAMILIES
        .iter()
        .find_map(|family| face(&database, family, Weight::NORMAL));
    let first = faces.first().and_then(|id| database.face(*id));
    let index = chosen.or(first).map_or(0, |face| face.index);
    let file = FontFile { name, bytes, index };
    Ok(Fonts::new(&file, None)?)
}

fn installed() -> Result<Fonts, Failure> {
    let mut database = Database::new();
    database.load_system_fonts();
    let known = FAMILIES
        .iter()
        .find_map(|family| of_family(&database, family));
    let found = known.or_else(|| any(&database));
    let none = || Message::new("pdf-no-font").with("system", env::consts::OS);
    found.ok_or_else(|| Failure::Failed(none()))
}

fn of_family(database: &Database, family: &str) -> Option<Fonts> {
    let regular = file(face(database, family, Weight::NORMAL)?)?;
    let bold = face(database, family, Weight::BOLD).and_then(file);
    Fonts::new(&regular, bold.as_ref()).ok()
}

/// Takes whatever font has Japanese letters, when none of those known is there.
fn any(database: &Database) -> Option<Fonts> {
    let upright = database.faces().filter(|face| is_upright(face));
    upright
        .filter_map(file)
        .find_map(|file| Fonts::new(&file, None).ok())
}

fn face<'d>(database: &'d Database, family: &str, weight: Weight) -> Option<&'d FaceInfo> {
    database.faces().find(|face| {
        let mut names = face.families.iter();
        is_upright(face) && face.weight == weight && names.any(|(name, _)| name == family)
    })
}

fn is_upright(face: &FaceInfo) -> bool {
    face.style == Style::Normal && face.stretch == Stretch::Normal
}

fn file(face: &FaceInfo) -> Option<FontFile> {
    let bytes = match &face.source {
        Source::File(path) | Source::SharedFile(path, _) => read(path).ok()?,
        Source::Binary(bytes) => bytes.as_ref().as_ref().to_vec(),
    };
    Some(FontFile {
        name: face.post_script_name.clone(),
        bytes: Arc::new(bytes),
        index: face.index,
    })
}

/// Reads a font; what is no file, or too large for a font, is not read to its end.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if about.len() > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    fs::read(path)
}
