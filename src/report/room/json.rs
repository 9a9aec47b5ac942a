use super::{Room, most_divided};
use crate::cohort::{Cell, GroupRelease, QuestionRelease, Release, SectionRelease, Share, Slot};
use crate::scoring::Points;
use serde_json::{Map, Value, json};

/// Returns the report of the room as JSON; what is not shown is null.
#[must_use]
pub fn json_room(room: &Room<'_>) -> Value {
    let (gathering, release) = (&room.gathering, room.release);
    let questionnaire = gathering.questionnaire;
    let gates = release.gates.iter();
    let divided = most_divided(room);
    json!({
        "format": 1,
        "kind": "room",
        "workshop": {
            "name": gathering.name,
            "date": gathering.date,
            "trainer": gathering.trainer,
            "minutes": gathering.minutes,
            "level": gathering.level,
        },
        "questionnaire": {
            "id": questionnaire.id,
            "version": questionnaire.version,
            "hash": questionnaire.hash,
        },
        "privacy": {
            "threshold": release.threshold,
            "consent": release.has_consent,
            "whole": release.is_whole,
        },
        "people": release.people,
        "earlier": earlier(release),
        "hands": release.hands,
        "mean": points(release.mean),
        "quartiles": release.quartiles.map(|all| all.map(Points::rounded)),
        "grades": shares(&release.grades),
        "gates": gates
            .map(|gate| json!({"question": gate.question, "people": gate.people}))
            .collect::<Vec<_>>(),
        "sections": release.sections.iter().map(section).collect::<Vec<_>>(),
        "questions": release.questions.iter().map(question).collect::<Vec<_>>(),
        "groups": release.groups.iter().map(group).collect::<Vec<_>>(),
        "discussion": divided
            .iter()
            .map(|(question, _)| question.question.as_str())
            .collect::<Vec<_>>(),
        "change": release.change.as_ref().map(|change| json!({
            "people": change.people,
            "mean": points(change.mean),
            "better": change.better.number(),
            "same": change.same.number(),
            "worse": change.worse.number(),
        })),
    })
}

/// A few who came twice are few like any others.
fn earlier(release: &Release) -> Option<u64> {
    let is_few = (1..release.threshold).contains(&release.earlier);
    (release.has_consent || !is_few).then_some(release.earlier)
}

fn points(points: Option<Points>) -> Option<i64> {
    points.map(Points::rounded)
}

fn shares(shares: &[Share]) -> Vec<Value> {
    let shares = shares.iter();
    shares
        .map(|share| json!({"id": share.id, "people": share.people.number()}))
        .collect()
}

fn section(section: &SectionRelease) -> Value {
    json!({
        "id": section.id,
        "control": points(section.control),
        "exposure": points(section.exposure),
        "bands": shares(&section.bands),
    })
}

fn question(release: &QuestionRelease) -> Value {
    let mut options = Map::new();
    let mut others = Map::new();
    for (slot, cell) in &release.cells {
        let (map, name) = match slot {
            Slot::Option(id) => (&mut options, id.as_str()),
            Slot::Answered => (&mut others, "answered"),
            Slot::Open => (&mut others, "open"),
            Slot::NotAsked => (&mut others, "not_asked"),
        };
        map.insert(name.to_owned(), number(*cell));
    }
    for (id, cell) in &release.ticks {
        options.insert(id.clone(), number(*cell));
    }
    json!({
        "question": release.question,
        "section": release.section,
        "people": release.people,
        "hands": release.hands,
        "options": options,
        "states": others,
        "disagreement": release.disagreement.map(|each| json!({
            "thousandths": each.thousandths,
            "estimate": each.is_estimate,
        })),
    })
}

fn number(cell: Cell) -> Value {
    cell.number().map_or(Value::Null, Value::from)
}

fn group(group: &GroupRelease) -> Value {
    json!({
        "kind": group.kind,
        "label": group.label,
        "people": group.people.number(),
        "mean": points(group.mean),
    })
}
