use super::ink::Ink;
use super::mark::{Mark, Outline, Shape, Text};
use super::page::{PAPER_HEIGHT, PAPER_WIDTH, Page};
use super::structure::Leaf;
use krilla::Document as Paper;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};

/// What was drawn for each leaf of the structure, in order.
pub(super) type Drawn = Vec<Vec<Identifier>>;

/// Draws pages and remembers what belongs to which leaf.
pub(super) fn paint(pages: &[Page], leaves: usize, paper: &mut Paper) -> Drawn {
    let mut drawn = vec![Vec::new(); leaves];
    for page in pages {
        let settings = PageSettings::from_wh(PAPER_WIDTH, PAPER_HEIGHT);
        let mut sheet = paper.start_page_with(settings.unwrap_or_default());
        let mut links = Vec::new();
        let mut surface = sheet.surface();
        for mark in &page.marks {
            draw(&mut surface, mark, &mut drawn);
            links.extend(link(mark));
        }
        surface.finish();
        for (leaf, annotation) in links {
            note(&mut drawn, leaf, sheet.add_tagged_annotation(annotation));
        }
        sheet.finish();
    }
    drawn
}

fn note(drawn: &mut Drawn, leaf: Leaf, identifier: Identifier) {
    if let Some(all) = drawn.get_mut(leaf.0) {
        all.push(identifier);
    }
}

fn draw(surface: &mut Surface<'_>, mark: &Mark, drawn: &mut Drawn) {
    match mark {
        Mark::Text(text) => {
            let identifier = surface.start_tagged(match text.leaf {
                Some(_) => ContentTag::Span(SpanTag::empty()),
                None => artifact(ArtifactType::PaginationOther),
            });
            write(surface, text);
            surface.end_tagged();
            if let Some(leaf) = text.leaf {
                note(drawn, leaf, identifier);
            }
        }
        Mark::Shape(shape) => {
            surface.start_tagged(artifact(ArtifactType::Layout));
            stroke(surface, shape);
            surface.end_tagged();
        }
        Mark::Figure(leaf, marks) => {
            let identifier = surface.start_tagged(ContentTag::Other);
            for mark in marks {
                match mark {
                    Mark::Text(text) => write(surface, text),
                    Mark::Shape(shape) => stroke(surface, shape),
                    // Drawings have no drawings in them.
                    Mark::Figure(..) => {}
                }
            }
            surface.end_tagged();
            note(drawn, *leaf, identifier);
        }
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// By how much of its size a letter is thickened where the font has no bold one.
const THICKER: f32 = 0.03;

fn write(surface: &mut Surface<'_>, text: &Text) {
    let size = text.style.size;
    let mut x = text.x;
    for run in &text.runs {
        surface.set_fill(Some(filled(text.style.ink)));
        let thicker = run
            .is_thickened
            .then(|| lined(text.style.ink, size * THICKER));
        surface.set_stroke(thicker);
        let start = Point::from_xy(x, text.y);
        surface.draw_glyphs(start, &run.glyphs, run.font.clone(), &run.text, size, false);
        x += run.wide * size;
    }
}

fn stroke(surface: &mut Surface<'_>, shape: &Shape) {
    let Some(path) = path(&shape.outline) else {
        return;
    };
    surface.set_fill(shape.fill.map(filled));
    surface.set_stroke(shape.line.map(|(ink, width)| lined(ink, width)));
    surface.draw_path(&path);
}

fn filled(ink: Ink) -> Fill {
    Fill {
        paint: ink.colour().into(),
        opacity: NormalizedF32::ONE,
        ..Fill::default()
    }
}

fn lined(ink: Ink, width: f32) -> Stroke {
    Stroke {
        paint: ink.colour().into(),
        width,
        ..Stroke::default()
    }
}

fn path(outline: &Outline) -> Option<Path> {
    let mut builder = PathBuilder::new();
    match outline {
        Outline::Rectangle([left, top, width, height]) => {
            builder.push_rect(Rect::from_xywh(*left, *top, *width, *height)?);
        }
        Outline::Points(points, is_closed) => {
            let (&(x, y), rest) = points.split_first()?;
            builder.move_to(x, y);
            for (x, y) in rest {
                builder.line_to(*x, *y);
            }
            if *is_closed {
                builder.close();
            }
        }
        Outline::Lines(lines) => {
            for [(from_x, from_y), (to_x, to_y)] in lines {
                builder.move_to(*from_x, *from_y);
                builder.line_to(*to_x, *to_y);
            }
        }
    }
    builder.finish()
}

/// Returns the place to click on, for a line of an address.
fn link(mark: &Mark) -> Option<(Leaf, Annotation)> {
    let Mark::Text(text) = mark else {
        return None;
    };
    let address = text.address.as_ref()?;
    let size = text.style.size;
    let place = Rect::from_xywh(text.x, text.y - size, text.wide(), size * 1.25)?;
    let target = Target::Action(Action::Link(LinkAction::new(address.clone())));
    let annotation = LinkAnnotation::new(place, target);
    let annotation = Annotation::new_link(annotation, Some(address.clone()));
    Some((text.leaf?, annotation))
}
