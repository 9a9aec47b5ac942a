use super::Points;
use std::iter::Sum;
use std::ops::{Add, Sub};

/// A number of points in steps of 2⁻⁸⁰: what shares are added up in before they become [`Points`].
///
/// Every share is rounded down by less than one step, so even a million of
/// them stay within 2⁻⁶⁰ of the true sum, and a sum that is a whole number of
/// points comes out as exactly that number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fine(i128);

const FRACTION_BITS: u32 = 80;
const BITS_BELOW_POINTS: u32 = 40;

impl Fine {
    /// Returns 100 × part / whole, kept within 0..=100; 0 of nothing.
    ///
    /// `whole` may be as large as 2¹²⁰.
    pub(super) fn share(part: i128, whole: i128) -> Self {
        if whole <= 0 {
            return Self::default();
        }
        let hundredfold = part.clamp(0, whole) * 100;
        let mut steps = hundredfold / whole;
        let mut rest = hundredfold % whole;
        for _ in 0..FRACTION_BITS {
            rest *= 2;
            let bit = rest / whole;
            rest -= bit * whole;
            steps = steps * 2 + bit;
        }
        Self(steps)
    }

    /// Returns the nearest points, half up.
    pub(super) fn points(self) -> Points {
        let half = 1 << (BITS_BELOW_POINTS - 1);
        let steps = (self.0 + half) >> BITS_BELOW_POINTS;
        Points::from_steps(i64::try_from(steps).unwrap_or(i64::MAX))
    }
}

impl Add for Fine {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Fine {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Sum for Fine {
    fn sum<I: Iterator<Item = Self>>(shares: I) -> Self {
        shares.fold(Self::default(), Add::add)
    }
}
