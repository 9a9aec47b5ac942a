use crate::i18n::{Explain, Message};
use directories::ProjectDirs;
use std::env;
use std::io;
use std::path::{Path, PathBuf};

const VARIABLE: &str = "TENKEN_DATA_DIR";
/// The folder that, beside the program, makes it portable.
const PORTABLE: &str = "tenken-data";

/// The data folder, and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataDir {
    /// The folder; it need not be there yet.
    pub path: PathBuf,
    /// What named it.
    pub origin: Origin,
}

/// What named the data folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `--data-dir`.
    Flag,
    /// `TENKEN_DATA_DIR`.
    Variable,
    /// A folder `tenken-data` is beside the program.
    Portable,
    /// The platform's own place.
    Platform,
}

/// The places a data folder may be named in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// What `--data-dir` says.
    pub flag: Option<PathBuf>,
    /// What `TENKEN_DATA_DIR` says.
    pub variable: Option<PathBuf>,
    /// The folder the program is in.
    pub program: Option<PathBuf>,
    /// The platform's own place for data.
    pub platform: Option<PathBuf>,
}

/// Nothing names a data folder: there is not even a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no data folder")]
pub struct NoDataDir;

impl Places {
    /// Looks at the surroundings of this process.
    #[must_use]
    pub fn of_this_process(flag: Option<PathBuf>) -> Self {
        // A path that cannot be made absolute is kept as it was written.
        let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
        Self {
            flag: flag.map(absolute),
            variable: env::var_os(VARIABLE)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
                .map(absolute),
            program: program_folder(),
            platform: ProjectDirs::from("", "", "tenken").map(|dirs| dirs.data_dir().to_owned()),
        }
    }
}

/// The folder the program itself is in, also where a link to it was started.
fn program_folder() -> Option<PathBuf> {
    let program = env::current_exe().or_else(|_| as_started()).ok()?;
    // On Windows a program is started by its own name, and the long form of a path puzzles people.
    let real = if cfg!(unix) {
        program.canonicalize().unwrap_or(program)
    } else {
        program
    };
    Some(real.parent()?.to_owned())
}

/// The program as it was started, where the system does not tell: a bare room without `/proc`.
fn as_started() -> io::Result<PathBuf> {
    let name = env::args_os().next().map(PathBuf::from);
    let is_path = |name: &PathBuf| name.components().count() > 1;
    let path = name.filter(is_path).ok_or(io::ErrorKind::NotFound)?;
    std::path::absolute(path)
}

impl DataDir {
    /// Chooses the data folder: the flag's, else the variable's, else the
    /// portable one when it is there, else the platform's.
    ///
    /// # Errors
    ///
    /// None of them names one.
    pub fn find(places: Places, is_folder: impl Fn(&Path) -> bool) -> Result<Self, NoDataDir> {
        let portable = places
            .program
            .map(|program| program.join(PORTABLE))
            .filter(|path| is_folder(path));
        let named = |path: Option<PathBuf>, origin| path.map(|path| Self { path, origin });
        named(places.flag, Origin::Flag)
            .or_else(|| named(places.variable, Origin::Variable))
            .or_else(|| named(portable, Origin::Portable))
            .or_else(|| named(places.platform, Origin::Platform))
            .ok_or(NoDataDir)
    }
}

impl Explain for NoDataDir {
    fn message(&self) -> Message {
        Message::new("store-no-data-dir")
    }
}
