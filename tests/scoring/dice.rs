//! Random choices from a list of bytes, so that proptest can shrink them.

/// A die that rolls what the bytes say, and 0 when they are used up.
pub(crate) struct Dice {
    bytes: std::vec::IntoIter<u8>,
}

impl Dice {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self {
            bytes: bytes.into_iter(),
        }
    }

    /// Rolls 0..sides.
    pub(crate) fn roll(&mut self, sides: u8) -> u8 {
        self.bytes.next().unwrap_or(0) % sides
    }

    /// Tells whether a chance of so many in eight came true; never without bytes.
    pub(crate) fn chance(&mut self, in_eight: u8) -> bool {
        7 - self.roll(8) < in_eight
    }

    pub(crate) fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        let sides = u8::try_from(from.len()).unwrap();
        &from[usize::from(self.roll(sides))]
    }
}
