use super::fine::Fine;
use std::iter::Sum;
use std::ops::{Add, Sub};

/// What answers add up to, before a method says what the sum means.
///
/// Each method uses the parts it needs and leaves the others empty, so that
/// “what if this answer were better” is one addition in all three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Shares of the score; `weighted`.
    pub(super) shares: Fine,
    /// Points that raise the score; risk points, with `mitigated`, count below zero.
    pub(super) points: i128,
    /// Mitigation points; `mitigated`.
    pub(super) mitigation: i128,
}

impl Tally {
    /// Makes a tally of shares alone.
    pub(super) fn of_shares(shares: Fine) -> Self {
        Self {
            shares,
            ..Self::default()
        }
    }

    /// Makes a tally of points alone.
    pub(super) fn of_points(points: i128) -> Self {
        Self {
            points,
            ..Self::default()
        }
    }

    /// Makes a tally of mitigation alone.
    pub(super) fn of_mitigation(mitigation: i128) -> Self {
        Self {
            mitigation,
            ..Self::default()
        }
    }
}

impl Add for Tally {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            shares: self.shares + other.shares,
            points: self.points + other.points,
            mitigation: self.mitigation + other.mitigation,
        }
    }
}

impl Sub for Tally {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            shares: self.shares - other.shares,
            points: self.points - other.points,
            mitigation: self.mitigation - other.mitigation,
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), Add::add)
    }
}
