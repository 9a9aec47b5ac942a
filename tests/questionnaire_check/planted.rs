//! Plants faults into a sound questionnaire, as the files of `tests/fixtures/faults` say.
//!
//! A fixture is a list of steps. `base NAME` takes a questionnaire. `replace FILE`,
//! the lines to find, `=>`, the lines to put there, `end`. `create FILE`, its
//! lines, `end`. `delete FILE`. On a disk only: `bytes FILE HEX` appends bytes,
//! `pad FILE COUNT` appends spaces, `folder FILE` makes a folder of that name,
//! `crowd COUNT` makes so many more files, `name FILE` makes an empty file.
//! `%repeat N` … `%end` repeats lines, `%n` being the number; `{U+202E}` is that
//! character. `expect FILE:LINE RULE` names what must be found, and nothing else.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use tenken::questionnaire::{Fault, Files, LoadError, check};

/// A questionnaire with faults, and the faults that must be found.
pub(crate) struct Planted {
    /// The fixture's file name without ending.
    pub(crate) name: String,
    /// What must be found, as `file:line rule`, in order.
    pub(crate) expected: Vec<String>,
    contents: BTreeMap<String, Vec<u8>>,
    folders: Vec<String>,
    is_on_disk: bool,
}

/// Where the fixtures are.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// One of the sound questionnaires.
pub(crate) fn sound(name: &str) -> Files {
    Files::from_folder(&fixtures().join("questionnaires").join(name)).unwrap()
}

/// Every fixture, by name.
pub(crate) fn all() -> Vec<Planted> {
    let mut paths: Vec<PathBuf> = fs::read_dir(fixtures().join("faults"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| Planted::read(path)).collect()
}

impl Planted {
    fn read(path: &Path) -> Self {
        let mut planted = Self {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            expected: Vec::new(),
            contents: BTreeMap::new(),
            folders: Vec::new(),
            is_on_disk: false,
        };
        let script = fs::read_to_string(path).unwrap();
        let mut lines = script.lines();
        while let Some(line) = lines.next() {
            let words: Vec<&str> = line.split_whitespace().collect();
            planted.step(&words, &mut lines);
        }
        planted
    }

    fn step<'a>(&mut self, words: &[&str], lines: &mut impl Iterator<Item = &'a str>) {
        match words {
            [] | ["#", ..] => {}
            ["base", name] => {
                let texts = sound(name).texts.into_iter();
                self.contents = texts
                    .map(|(file, text)| (file, text.into_bytes()))
                    .collect();
            }
            ["replace", file] => {
                let from = block(lines, "=>");
                let to = block(lines, "end");
                let text = String::from_utf8(self.contents[*file].clone()).unwrap();
                assert!(text.contains(&from), "{}: not in {file}: {from}", self.name);
                let text = text.replacen(&from, &to, 1);
                self.contents.insert((*file).to_owned(), text.into_bytes());
            }
            ["create", file] => {
                let text = block(lines, "end");
                self.contents.insert((*file).to_owned(), text.into_bytes());
            }
            ["delete", file] => {
                self.contents.remove(*file).unwrap();
            }
            ["expect", place, rule] => {
                self.expected.push(format!("{} {rule}", characters(place)));
            }
            _ => {
                self.is_on_disk = true;
                self.step_on_disk(words);
            }
        }
    }

    fn step_on_disk(&mut self, words: &[&str]) {
        match words {
            ["bytes", file, hex] => {
                let byte = u8::from_str_radix(hex, 16).unwrap();
                self.contents.get_mut(*file).unwrap().push(byte);
            }
            ["pad", file, count] => {
                let more = vec![b' '; count.parse().unwrap()];
                self.contents.get_mut(*file).unwrap().extend(more);
            }
            ["crowd", count] => {
                for n in 0..count.parse::<usize>().unwrap() {
                    self.contents.insert(format!("extra-{n}.ron"), Vec::new());
                }
            }
            ["folder", name] => self.folders.push((*name).to_owned()),
            ["name", name] => {
                self.contents.insert(characters(name), Vec::new());
            }
            _ => panic!("{}: unknown step {words:?}", self.name),
        }
    }

    /// Finds the faults, through memory or through a folder on the disk.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        if !self.is_on_disk {
            return check(&self.files());
        }
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in &self.contents {
            let mut file = File::create(folder.path().join(name)).unwrap();
            file.write_all(bytes).unwrap();
        }
        for name in &self.folders {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        match Files::from_folder(folder.path()) {
            Ok(files) => check(&files),
            Err(LoadError::Faults(faults)) => faults,
            Err(error) => panic!("{}: {error:?}", self.name),
        }
    }

    /// The files as they are with the faults in them.
    pub(crate) fn files(&self) -> Files {
        let texts = self.contents.iter().map(|(name, bytes)| {
            let text = String::from_utf8(bytes.clone()).unwrap();
            (name.clone(), text)
        });
        Files {
            folder: PathBuf::from("planted"),
            texts: texts.collect(),
        }
    }
}

/// The lines up to an end mark, with repeats and characters written out.
fn block<'a>(lines: &mut impl Iterator<Item = &'a str>, end: &str) -> String {
    let taken: Vec<&str> = lines.take_while(|line| *line != end).collect();
    let mut written = Vec::new();
    let mut lines = taken.into_iter();
    while let Some(line) = lines.next() {
        match line.trim().strip_prefix("%repeat ") {
            None => written.push(line.to_owned()),
            Some(count) => {
                let again: Vec<&str> = lines.by_ref().take_while(|l| l.trim() != "%end").collect();
                for n in 0..count.parse::<usize>().unwrap() {
                    written.push(again.join("\n").replace("%n", &n.to_string()));
                }
            }
        }
    }
    characters(&written.join("\n"))
}

/// Writes `{U+202E}` out as the character.
fn characters(text: &str) -> String {
    let mut parts = text.split("{U+");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        out.push_str(rest);
    }
    out
}
