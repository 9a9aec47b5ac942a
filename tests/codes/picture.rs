//! Pictures of cells, and a scanner that reads them.

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

/// A cell of a terminal is about twice as high as wide.
const CELL: (usize, usize) = (6, 12);

/// What a cell shows: its sign, and the brightness of its foreground and background, 0 to 255.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) sign: char,
    pub(crate) front: u8,
    pub(crate) back: u8,
}

/// Draws rows of cells as a picture (PGM) and reads the QR codes in it with zbarimg.
///
/// None, with a word about it, where zbarimg is not installed.
pub(crate) fn scanned(rows: &[Vec<Shown>], back: u8) -> Option<Vec<String>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let (width, height) = (columns * CELL.0, rows.len() * CELL.1);
    let mut pixels = vec![back; width * height];
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            for y in 0..CELL.1 {
                let is_lit = match cell.sign {
                    '\u{2580}' => y < CELL.1 / 2,
                    '\u{2584}' => y >= CELL.1 / 2,
                    '\u{2588}' => true,
                    _ => false,
                };
                let shade = if is_lit { cell.front } else { cell.back };
                let start = (row * CELL.1 + y) * width + column * CELL.0;
                pixels[start..start + CELL.0].fill(shade);
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("screen.pgm");
    let mut file = std::fs::File::create(&path).unwrap();
    write!(file, "P5\n{width} {height}\n255\n").unwrap();
    file.write_all(&pixels).unwrap();
    let read = Command::new("zbarimg")
        .args(["-q", "--raw"])
        .arg(&path)
        .stderr(Stdio::null())
        .output();
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            // Not println!, which tests that pass keep to themselves.
            let left_out = "LEFT OUT: zbarimg is not installed (.ci/install-readers installs it)\n";
            std::io::stderr().write_all(left_out.as_bytes()).unwrap();
            None
        }
        read => {
            let out = String::from_utf8(read.unwrap().stdout).unwrap();
            Some(out.lines().map(str::to_owned).collect())
        }
    }
}
