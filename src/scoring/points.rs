use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// A number of points, exact, in steps of 2⁻⁴⁰.
///
/// Up to ±8192 points every value is also an exact `f64`, and so is every sum
/// of them in any order: whoever adds up a printed ledger gets the printed
/// score, to the last bit. Calculations stop at ±2²³ points instead of going
/// over; no score comes near.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(i64);

const STEPS: i64 = 1 << 40;

impl Points {
    /// No points.
    pub const ZERO: Self = Self(0);
    /// One hundred points, the most a score can be.
    pub const HUNDRED: Self = Self(100 * STEPS);

    /// Makes a whole number of points, at most ±2²³.
    #[must_use]
    pub const fn whole(points: i32) -> Self {
        Self((points as i64).saturating_mul(STEPS))
    }

    /// Makes points from a number of steps of 2⁻⁴⁰.
    #[must_use]
    pub const fn from_steps(steps: i64) -> Self {
        Self(steps)
    }

    /// Returns the number of steps of 2⁻⁴⁰.
    #[must_use]
    pub const fn steps(self) -> i64 {
        self.0
    }

    /// Returns the points as a number; exact up to ±8192.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact below 2^53 steps, which is 8192 points"
    )]
    pub fn value(self) -> f64 {
        self.0 as f64 / STEPS as f64
    }

    /// Returns the points rounded half up, as people are shown them.
    #[must_use]
    pub fn rounded(self) -> i64 {
        self.0.saturating_add(STEPS / 2).div_euclid(STEPS)
    }

    /// Returns the points in tenths, rounded half up.
    #[must_use]
    pub fn tenths(self) -> i64 {
        self.0
            .saturating_mul(10)
            .saturating_add(STEPS / 2)
            .div_euclid(STEPS)
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Points {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Points {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::ZERO, Add::add)
    }
}
