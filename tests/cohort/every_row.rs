//! Goes through everything a release prints.

use tenken::cohort::{Cell, Release, Share, Slot};

/// A row of cells that add up to a number somebody can know.
pub(crate) struct Printed {
    pub(crate) name: String,
    pub(crate) total: u64,
    pub(crate) cells: Vec<Cell>,
}

fn shares(name: String, total: u64, shares: &[Share]) -> Option<Printed> {
    let cells: Vec<Cell> = shares.iter().map(|share| share.people).collect();
    let has_cells = !cells.is_empty();
    has_cells.then_some(Printed { name, total, cells })
}

/// Every row of a release; a count of some is a row of those and the others.
pub(crate) fn rows(release: &Release) -> Vec<Printed> {
    let mut rows = Vec::new();
    for question in &release.questions {
        rows.push(Printed {
            name: question.question.clone(),
            total: question.people,
            cells: question.cells.iter().map(|(_, cell)| *cell).collect(),
        });
        let ticks = question.ticks.iter();
        let others = question.cell(&Slot::NotAsked).unwrap();
        let asked = question.people - others.number().unwrap_or(0);
        rows.extend(ticks.map(|(option, cell)| Printed {
            name: format!("{} {option}", question.question),
            total: asked,
            cells: two(asked, *cell),
        }));
    }
    rows.extend(shares("grades".to_owned(), release.people, &release.grades));
    for section in &release.sections {
        rows.extend(shares(section.id.clone(), release.people, &section.bands));
    }
    for gate in &release.gates {
        rows.push(Printed {
            name: format!("gate {}", gate.question),
            total: release.people,
            cells: two(release.people, Cell::Shown(gate.people)),
        });
    }
    if let Some(change) = &release.change {
        rows.push(Printed {
            name: "change".to_owned(),
            total: change.people,
            cells: vec![change.better, change.same, change.worse],
        });
        rows.push(Printed {
            name: "took part before".to_owned(),
            total: change.people,
            cells: vec![Cell::Shown(change.people)],
        });
    }
    rows
}

/// Groups by kind.
pub(crate) fn groups(release: &Release) -> Vec<Printed> {
    let mut kinds: Vec<Printed> = Vec::new();
    for group in &release.groups {
        if kinds.last().is_none_or(|last| last.name != group.kind) {
            kinds.push(Printed {
                name: group.kind.clone(),
                total: release.people,
                cells: Vec::new(),
            });
        }
        kinds.last_mut().unwrap().cells.push(group.people);
    }
    kinds
}

fn two(total: u64, cell: Cell) -> Vec<Cell> {
    vec![
        cell,
        cell.number()
            .map_or(Cell::Hidden, |number| Cell::Shown(total - number)),
    ]
}
