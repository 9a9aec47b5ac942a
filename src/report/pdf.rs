//! A report as a PDF: A4 pages with text that can be selected, searched and read aloud.
//!
//! A document becomes strips below each other (`flow`, `blocks`), strips are put on
//! pages (`pager`), pages are drawn (`painter`). Beside the strips grows the tree of
//! headings, tables and lists that screen readers go by (`structure`, `tags`). Fonts come
//! as bytes from whoever knows where they are; only the letters used are put into the file.
//! Nothing here reads a clock, so the same document gives the same bytes.

mod blocks;
mod chart;
mod column;
mod contents;
mod entry;
mod error;
mod face;
mod flow;
mod fonts;
mod head;
mod ink;
mod letters;
mod margins;
mod mark;
mod metadata;
mod page;
mod pager;
mod painter;
mod setter;
mod sheet;
mod signatures;
mod strip;
mod structure;
mod style;
mod table;
mod tags;
mod verdict;

pub use error::PdfError;
pub use fonts::{FontFile, Fonts};

use super::document::{Block, Chart, Document, Part, PartId};
use flow::Flow;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::{Document as Paper, SerializeSettings};
use page::Page;
use setter::Setter;
use structure::Role;
use style::Style;

/// Lays a document out as a PDF that meets PDF/UA-1, the standard for files that everybody can read.
///
/// # Errors
///
/// When a font cannot be read, or the file cannot be put together.
pub fn layout_pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let setter = Setter::new(fonts)?;
    let (flow, mut pages) = paged(document, &setter);
    margins::write(document, &setter, &mut pages);
    let mut paper = Paper::new_with(settings()?);
    let drawn = painter::paint(&pages, flow.structure.leaves(), &mut paper);
    paper.set_metadata(metadata::metadata(document));
    paper.set_outline(contents::contents(&pages));
    let lang = metadata::lang(document);
    paper.set_tag_tree(tags::tree(&flow.structure, &drawn, lang));
    let made = paper.finish();
    made.map_err(|error| PdfError::NotMade(error.to_string()))
}

/// How large a document that has to fit one page may be set, the largest first.
const SCALES: [f32; 9] = [1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52];

/// Puts the document on pages; one that has to fit a single page is set smaller until it does.
fn paged<'f>(document: &'f Document, setter: &'f Setter<'f>) -> (Flow<'f>, Vec<Page>) {
    let laid_out = |scale| {
        let mut flow = Flow::new(document, setter);
        flow.scale = scale;
        lay_out(&mut flow);
        let pages = pager::paginate(&flow.strips, &flow.heads);
        (flow, pages)
    };
    let mut smaller = SCALES.into_iter().skip(1);
    let mut done = laid_out(1.0);
    while document.is_one_page && done.1.len() > 1 {
        let Some(scale) = smaller.next() else {
            break;
        };
        done = laid_out(scale);
    }
    done
}

fn settings() -> Result<SerializeSettings, PdfError> {
    let readable = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = readable.finish();
    Ok(SerializeSettings {
        configuration: configuration.map_err(|error| PdfError::NotMade(format!("{error:?}")))?,
        ..SerializeSettings::default()
    })
}

fn lay_out(flow: &mut Flow<'_>) {
    let document = flow.document;
    let is_sheet = |part: &Part| part.id == PartId::Sheet;
    // Sheets alone are to be hung up, and bear their own titles.
    if !document.parts.iter().all(is_sheet) {
        head::lay_out(flow, document.part(PartId::Head));
    }
    let both = both_charts(document);
    for part in &document.parts {
        flow.structure.open(Role::Section);
        match part.id {
            PartId::Head => {}
            PartId::Sheet => sheet::lay_out(flow, part),
            _ => write_part(flow, part, both),
        }
        flow.structure.close();
    }
}

fn write_part(flow: &mut Flow<'_>, part: &Part, both: Option<(&Chart, &Chart)>) {
    if !part.heading.is_empty() {
        flow.heading(2, &part.heading, Style::PART, 20.0);
    }
    for block in &part.blocks {
        match (block, both) {
            (Block::Chart(chart), Some((map, bars))) if std::ptr::eq(chart, map) => {
                chart::lay_out_both(flow, map, bars);
            }
            (Block::Chart(chart), Some((_, bars))) if std::ptr::eq(chart, bars) => {}
            _ => blocks::lay_out(flow, block),
        }
    }
}

/// Finds the risk map of the result and the bars of the sections, which stand beside each
/// other on the first page where the report has both.
fn both_charts(document: &Document) -> Option<(&Chart, &Chart)> {
    let charts = |id| {
        let blocks = document.part(id).into_iter().flat_map(|part| &part.blocks);
        blocks.filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
    };
    let map = charts(PartId::Result).find(|chart| matches!(chart, Chart::RiskMap { .. }))?;
    let bars = charts(PartId::Sections).find(|chart| matches!(chart, Chart::Bars { .. }))?;
    Some((map, bars))
}
