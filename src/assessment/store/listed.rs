use super::error::StoreError;
use super::slot;
use super::{Load, Store};
use crate::assessment::AssessmentId;
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One assessment in the folder, whatever state it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "hardly any entry is of the small kind"
)]
pub enum Listed {
    /// One with a good name; reading it may have failed.
    Named {
        /// The id in its name.
        id: AssessmentId,
        /// What reading it came to; never [`Load::Absent`].
        load: Load,
    },
    /// A RON file whose name is no id, such as a copy that a file manager named.
    Misnamed {
        /// The file.
        path: PathBuf,
    },
}

impl Listed {
    /// Returns when it last changed and its sequence; of the version before where only that is good.
    fn date(&self) -> Option<(Timestamp, u64)> {
        let Self::Named { load, .. } = self else {
            return None;
        };
        let assessment = match load {
            Load::Loaded(assessment) | Load::OnlyBackup(assessment) => assessment,
            Load::Damaged(damage) => damage.backup.as_deref()?,
            Load::Absent | Load::Newer { .. } | Load::Unreadable(_) => return None,
        };
        Some((assessment.updated, assessment.sequence))
    }
}

impl Store {
    /// Lists every assessment, the last changed first, those that cannot be read last.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let names = self.names(&slot::assessments(self.data_dir()))?;
        let mut listed: Vec<Listed> = ids(&names)
            .into_iter()
            .map(|id| Listed::Named {
                load: self.load(&id),
                id,
            })
            // It was deleted since the folder was listed.
            .filter(|each| {
                !matches!(
                    each,
                    Listed::Named {
                        load: Load::Absent,
                        ..
                    }
                )
            })
            .collect();
        listed.sort_by_key(|each| Reverse(each.date()));
        listed.extend(self.misnamed(&names));
        Ok(listed)
    }

    /// Lists the ids alone, without reading any file.
    pub(super) fn ids(&self) -> Result<BTreeSet<AssessmentId>, StoreError> {
        let names = self.names(&slot::assessments(self.data_dir()))?;
        Ok(ids(&names))
    }

    fn misnamed(&self, names: &[String]) -> impl Iterator<Item = Listed> {
        let folder = slot::assessments(self.data_dir());
        let mut paths: Vec<PathBuf> = names
            .iter()
            .filter(|name| is_ron(name) && id_of(name).is_none())
            .map(|name| folder.join(name))
            .collect();
        paths.sort();
        paths.into_iter().map(|path| Listed::Misnamed { path })
    }
}

fn ids(names: &[String]) -> BTreeSet<AssessmentId> {
    names.iter().filter_map(|name| id_of(name)).collect()
}

fn id_of(name: &str) -> Option<AssessmentId> {
    let name = name.strip_suffix(".bak").unwrap_or(name);
    AssessmentId::parse(name.strip_suffix(".ron")?)
}

fn is_ron(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}
