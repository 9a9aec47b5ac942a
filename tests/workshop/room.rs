//! A workshop in a folder of its own, and participants who hand in files.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry, Identity};
use tenken::questionnaire::{Files, Level, Questionnaire, load};
use tenken::report::{Names, export};
use tenken::workshop::{Collected, Collector, Expected, Folder, GroupKind, Manner, Workshop};

pub(super) struct Room {
    pub(super) tree: TempDir,
    pub(super) questionnaire: Questionnaire,
    pub(super) folder: Folder,
}

impl Room {
    pub(super) fn new() -> Self {
        let tree = TempDir::new().unwrap();
        let files = files();
        let questionnaire = load(&files).unwrap();
        let folder = Folder::open(tree.path().join("workshop"));
        folder.create(&workshop(&questionnaire), &files).unwrap();
        fs::create_dir(tree.path().join("stick")).unwrap();
        Self {
            tree,
            questionnaire,
            folder,
        }
    }

    /// A participant's assessment; every save is another version.
    pub(super) fn assessment(&self, number: usize, sequence: u64) -> Assessment {
        let id = AssessmentId::parse(&format!("p{number:04}")).unwrap();
        let now = "2026-11-28T01:00:00Z".parse().unwrap();
        let mut assessment = Assessment::new(id, &self.questionnaire, Level::Full, now);
        assessment.organisation = format!("Company {number}");
        assessment.sequence = sequence;
        let mut questions = self.questionnaire.questions();
        let question = questions.find(|question| !question.options.is_empty());
        let question = question.unwrap();
        let option = usize::try_from(sequence).unwrap() % question.options.len();
        let entry = Entry {
            answer: Some(Answer::option(&question.options[option].id)),
            ..Entry::default()
        };
        *assessment.entry_mut(&self.questionnaire, &question.id) = entry;
        assessment
    }

    pub(super) fn stick(&self) -> PathBuf {
        self.tree.path().join("stick")
    }

    pub(super) fn export(&self, assessment: &Assessment) -> Value {
        export(&self.questionnaire, assessment, Names::Kept)
    }

    /// Hands a file in on the stick.
    pub(super) fn hand_in(&self, name: &str, assessment: &Assessment) -> PathBuf {
        self.put(name, &self.export(assessment).to_string())
    }

    /// Puts any file on the stick.
    pub(super) fn put(&self, name: &str, contents: &str) -> PathBuf {
        let path = self.stick().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        plant(&path, contents);
        path
    }

    pub(super) fn collect(&self) -> Collected {
        let mut collector = Collector::new(self.folder.clone());
        let from = [self.stick()];
        collector.collect(&from, &Manner::default()).unwrap()
    }

    pub(super) fn workshop(&self) -> Workshop {
        self.folder.read().unwrap()
    }

    /// How many assessments the folder counts.
    pub(super) fn counted(&self) -> usize {
        let members = self.folder.members(&self.workshop()).unwrap();
        members.assessments.len()
    }

    /// Every file of the folder but the locks, which hold process numbers.
    pub(super) fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut all = BTreeMap::new();
        read(self.folder.path(), &mut all);
        let root = self.folder.path();
        all.into_iter()
            .map(|(path, bytes)| (path.strip_prefix(root).unwrap().to_owned(), bytes))
            .collect()
    }
}

/// What came of every file on the stick, by its name there.
pub(super) fn outcomes(collected: &Collected) -> BTreeMap<String, &'static str> {
    let files = collected.files.iter();
    files
        .map(|looked| {
            let name = looked.path.file_name().unwrap().to_string_lossy();
            (name.into_owned(), looked.outcome.name())
        })
        .collect()
}

/// The files of a questionnaire that is not compiled in.
pub(super) fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/questionnaires/points");
    Files::from_folder(&folder).unwrap()
}

pub(super) fn workshop(questionnaire: &Questionnaire) -> Workshop {
    Workshop {
        format: Workshop::FORMAT,
        sequence: 0,
        name: "AI".to_owned(),
        date: "2026-12-01".parse().unwrap(),
        trainer: String::new(),
        questionnaire: Identity::of(questionnaire),
        level: Level::Full,
        minutes: 60,
        seconds: 60,
        threshold: Workshop::THRESHOLD,
        present: 20,
        groups: vec![GroupKind {
            name: "業種".to_owned(),
            labels: vec!["製造".to_owned(), "小売".to_owned()],
        }],
        expected: vec![
            expected("Company 1", "製造"),
            expected("Company 99", "小売"),
        ],
        participants: BTreeMap::new(),
        hands: BTreeMap::new(),
        has_everybodys_consent: false,
        reported: Vec::new(),
        key: String::new(),
    }
}

fn expected(organisation: &str, label: &str) -> Expected {
    Expected {
        organisation: organisation.to_owned(),
        site: String::new(),
        groups: BTreeMap::from([("業種".to_owned(), label.to_owned())]),
    }
}

/// Puts a file somewhere, as no save of ours would.
pub(super) fn plant(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) {
    let mut file = fs::File::create(path).unwrap();
    file.write_all(contents.as_ref()).unwrap();
}

fn read(folder: &Path, all: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, all);
        } else if path.extension().is_none_or(|ending| ending != "lock") {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}
