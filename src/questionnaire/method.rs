use super::{Credit, Localized};
use serde::{Deserialize, Serialize};

/// How a questionnaire turns answers into a result; `docs/scoring.md` has the formulas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Method {
    /// Weighted mean of credits by section, grades with gates, exposure and residual risk.
    Weighted {
        /// Grades from the best; `from` in points of 0..=100.
        grades: Vec<Band>,
        /// The coverage under which the grade is withheld, 0 to 1.
        coverage_floor: Credit,
        /// Bands of residual risk from the lowest; `from` in points of 0..=100.
        residual: Vec<Band>,
    },
    /// Plain sum of option points, as the security self-checks handed out in Japan do.
    Points {
        /// Bands on the sum, from the best.
        bands: Vec<PointBand>,
        /// The coverage under which the band is withheld, 0 to 1.
        coverage_floor: Credit,
    },
    /// Raw risk points less a reduction earned by mitigation points, as public
    /// algorithmic impact assessments do.
    Mitigated {
        /// Levels by share of the maximum raw total, from the lowest.
        levels: Vec<RiskLevel>,
        /// The coverage under which the level is withheld, 0 to 1.
        coverage_floor: Credit,
        /// The share of the maximum mitigation from which the reduction is earned.
        threshold: Credit,
        /// The share by which the raw total is then reduced.
        reduction: Credit,
    },
}

/// A grade, or a band of residual risk, that holds from a number of points on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Named id, such as `A` or `low`.
    pub id: String,
    /// The lowest number of points it holds for, 0 to 100.
    pub from: u32,
    /// Its words.
    pub text: Localized,
}

/// A band on a sum of points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointBand {
    /// Named id.
    pub id: String,
    /// The lowest sum it holds for.
    pub from: i64,
    /// Its words.
    pub text: Localized,
}

/// A level of risk up to a share of the maximum raw total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskLevel {
    /// Named id, such as `I`.
    pub id: String,
    /// The largest share it holds for, 0 to 1, the limit included.
    pub up_to: Credit,
    /// Its words.
    pub text: Localized,
}

impl Method {
    /// Returns the coverage under which no grade is given.
    #[must_use]
    pub fn coverage_floor(&self) -> Credit {
        match self {
            Self::Weighted { coverage_floor, .. }
            | Self::Points { coverage_floor, .. }
            | Self::Mitigated { coverage_floor, .. } => *coverage_floor,
        }
    }

    /// Returns the ids of the grades (bands, levels) from the best.
    #[must_use]
    pub fn grade_ids(&self) -> Vec<&str> {
        match self {
            Self::Weighted { grades, .. } => grades.iter().map(|band| band.id.as_str()).collect(),
            Self::Points { bands, .. } => bands.iter().map(|band| band.id.as_str()).collect(),
            Self::Mitigated { levels, .. } => {
                levels.iter().map(|level| level.id.as_str()).collect()
            }
        }
    }

    /// Returns the words of a grade (band, level).
    #[must_use]
    pub fn grade_text(&self, id: &str) -> Option<&Localized> {
        match self {
            Self::Weighted { grades, .. } => grades
                .iter()
                .find(|band| band.id == id)
                .map(|band| &band.text),
            Self::Points { bands, .. } => bands
                .iter()
                .find(|band| band.id == id)
                .map(|band| &band.text),
            Self::Mitigated { levels, .. } => levels
                .iter()
                .find(|level| level.id == id)
                .map(|level| &level.text),
        }
    }
}
