use super::Room;
use super::counts::{count, whole};
use crate::cohort::{SectionRelease, Share};
use crate::questionnaire::Method;
use crate::report::document::{Bar, Block, Cell, Chart, Column, Part, PartId, Row, Table, Words};
use crate::scoring::Points;

/// Makes the part with one row a section: mean control, mean exposure, people by band.
pub(super) fn part(room: &Room<'_>) -> Option<Part> {
    let (voice, release) = (room.gathering.voice(), room.release);
    if release.sections.is_empty() {
        return None;
    }
    let mut blocks = Vec::new();
    let bars = bars(room);
    if !bars.is_empty() {
        let described = bars.iter().fold(Words::default(), |all, bar| {
            all.then(" ", &bar.name.then(" ", &bar.words))
        });
        blocks.push(Block::Chart(Chart::Bars {
            title: voice.text("room-section-bars"),
            described,
            bars,
        }));
    }
    blocks.push(Block::Table(table(room)));
    Some(Part {
        id: PartId::Sections,
        heading: voice.text("report-sections-title"),
        blocks,
    })
}

fn bars(room: &Room<'_>) -> Vec<Bar> {
    let sections = room.release.sections.iter();
    let bars = sections.filter_map(|section| {
        let control = section.control?;
        Some(Bar {
            name: name(room, section),
            low: control.value(),
            high: control.value(),
            words: Words::same(&whole(control)),
        })
    });
    bars.collect()
}

fn table(room: &Room<'_>) -> Table {
    let voice = room.gathering.voice();
    let bands: &[Share] = room
        .release
        .sections
        .iter()
        .map(|section| section.bands.as_slice())
        .find(|bands| !bands.is_empty())
        .unwrap_or_default();
    let mut columns = vec![
        Column::text("section", voice.text("report-section"), 26),
        Column::number("control", voice.text("report-control"), 12),
        Column::number("exposure", voice.text("report-exposure"), 12),
    ];
    columns.extend(
        bands
            .iter()
            .map(|band| Column::number("band", band_name(room, band), 11)),
    );
    let columns_of_bands = bands.len();
    let rows = room.release.sections.iter().map(|section| {
        let mut cells = vec![
            Cell::Words(name(room, section)),
            points(room, section.control),
            points(room, section.exposure),
        ];
        let bands = section
            .bands
            .iter()
            .map(|band| Cell::Words(count(&voice, band.people)));
        cells.extend(bands);
        cells.resize(3 + columns_of_bands, Cell::Words(voice.text("room-hidden")));
        Row::body(cells)
    });
    Table {
        id: "sections",
        rows: rows.collect(),
        columns,
    }
}

fn points(room: &Room<'_>, points: Option<Points>) -> Cell {
    Cell::Words(match points {
        Some(points) => Words::same(&whole(points)),
        None => room.gathering.voice().text("room-hidden"),
    })
}

fn name(room: &Room<'_>, section: &SectionRelease) -> Words {
    match room.gathering.questionnaire.section(&section.id) {
        Some(asked) => room.gathering.voice().words(&asked.title),
        None => Words::same(&section.id),
    }
}

fn band_name(room: &Room<'_>, share: &Share) -> Words {
    let voice = room.gathering.voice();
    let Method::Weighted { residual, .. } = &room.gathering.questionnaire.method else {
        return Words::default();
    };
    let band = residual
        .iter()
        .find(|band| Some(&band.id) == share.id.as_ref());
    match band {
        Some(band) => voice.words(&band.text),
        None => voice.text("room-no-band"),
    }
}
