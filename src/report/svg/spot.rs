/// A rectangle that something takes on a drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Spot {
    /// Tells whether two spots have a place in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.left < other.left + other.width
            && other.left < self.left + self.width
            && self.top < other.top + other.height
            && other.top < self.top + self.height
    }

    /// Tells whether a spot lies whole in this one.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && other.left + other.width <= self.left + self.width
            && other.top + other.height <= self.top + self.height
    }

    pub(super) fn middle(&self) -> [f64; 2] {
        [self.left + self.width / 2.0, self.top + self.height / 2.0]
    }
}

/// The directions in which a label is looked for a place: beside first, then above and below.
const WAYS: [[f64; 2]; 8] = [
    [1.0, 0.0],
    [-1.0, 0.0],
    [0.0, -1.0],
    [0.0, 1.0],
    [1.0, -1.0],
    [1.0, 1.0],
    [-1.0, -1.0],
    [-1.0, 1.0],
];
/// How much farther each round looks than the one before.
const STEP: f64 = 9.0;
const ROUNDS: u8 = 34;

/// Finds the free place nearest to a mark for a label of a size; beside the mark, whatever is there, when none is free.
pub(super) fn beside(mark: Spot, [width, height]: [f64; 2], room: Spot, taken: &[Spot]) -> Spot {
    let [x, y] = mark.middle();
    let at = |way: [f64; 2], far: f64| {
        let reach_x = f64::midpoint(mark.width, width) + far;
        let reach_y = f64::midpoint(mark.height, height) + far;
        Spot {
            left: x + way[0] * reach_x - width / 2.0,
            top: y + way[1] * reach_y - height / 2.0,
            width,
            height,
        }
    };
    let far = (0..ROUNDS).map(|round| f64::from(round) * STEP);
    let mut places = far.flat_map(|far| WAYS.map(|way| at(way, far)));
    let is_free = |place: &Spot| room.holds(place) && !taken.iter().any(|each| each.meets(place));
    places.find(is_free).unwrap_or_else(|| at(WAYS[0], 0.0))
}
