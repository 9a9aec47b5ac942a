use super::asked::Place;
use std::collections::BTreeMap;

/// A linear equation: by hidden cell its coefficient, zeros left out. The right side does not matter.
pub(super) type Equation = BTreeMap<Place, u64>;

/// Everything about hidden cells that somebody can reckon with, as linear equations in echelon form.
///
/// It is kept over the whole numbers below a large prime, where elimination is exact. Who tries to
/// solve the equations finds a hidden cell exactly when one of these rows has one coefficient left.
#[derive(Clone, Debug, Default)]
pub(super) struct Audit {
    /// By pivot; reduced, and each with 1 at its pivot.
    rows: BTreeMap<Place, Equation>,
}

/// 2⁶¹ − 1.
const PRIME: u64 = (1 << 61) - 1;

impl Audit {
    /// Adds an equation, if no hidden cell can then be solved; tells whether it did.
    pub(super) fn admits(&mut self, equation: Equation) -> bool {
        let mut next = self.clone();
        next.add(equation);
        let is_solved = next.rows.values().any(|row| row.len() == 1);
        if !is_solved {
            *self = next;
        }
        !is_solved
    }

    /// Adds an equation.
    pub(super) fn add(&mut self, mut equation: Equation) {
        for (pivot, row) in &self.rows {
            if let Some(times) = equation.get(pivot).copied() {
                subtract(&mut equation, row, times);
            }
        }
        let Some((pivot, first)) = equation.first_key_value().map(|(at, first)| (*at, *first))
        else {
            return;
        };
        let inverse = power(first, PRIME - 2);
        for coefficient in equation.values_mut() {
            *coefficient = times(*coefficient, inverse);
        }
        for row in self.rows.values_mut() {
            if let Some(times) = row.get(&pivot).copied() {
                subtract(row, &equation, times);
            }
        }
        self.rows.insert(pivot, equation);
    }
}

/// Returns a whole number as a coefficient.
pub(super) fn coefficient(number: i64) -> u64 {
    let size = number.unsigned_abs() % PRIME;
    if number < 0 && size > 0 {
        PRIME - size
    } else {
        size
    }
}

/// Returns the quotient of two whole numbers as a coefficient; 0 of a zero divisor.
pub(super) fn quotient(number: i64, divisor: i64) -> u64 {
    times(coefficient(number), power(coefficient(divisor), PRIME - 2))
}

fn subtract(from: &mut Equation, row: &Equation, by: u64) {
    for (at, coefficient) in row {
        let less = times(*coefficient, by);
        let entry = from.entry(*at).or_insert(0);
        *entry = (*entry + PRIME - less) % PRIME;
        if *entry == 0 {
            from.remove(at);
        }
    }
}

fn times(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other) % u128::from(PRIME);
    u64::try_from(product).unwrap_or(0)
}

fn power(base: u64, mut exponent: u64) -> u64 {
    let (mut square, mut result) = (base, 1);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        exponent /= 2;
    }
    result
}
