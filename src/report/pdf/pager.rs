use super::ink::Ink;
use super::mark::Mark;
use super::page::{HEIGHT, Page, TOP};
use super::strip::Strip;

/// Puts strips on pages: what is kept together stays together where a page is long enough,
/// and a table that goes on repeats its head.
pub(super) fn paginate(strips: &[Strip], heads: &[Vec<Strip>]) -> Vec<Page> {
    let mut pager = Pager {
        heads,
        pages: vec![Page::default()],
        used: 0.0,
    };
    let mut rest = strips;
    while !rest.is_empty() {
        let (chain, behind) = rest.split_at(chain(rest));
        pager.put_chain(chain);
        rest = behind;
    }
    pager.pages
}

/// Strips that are kept together begin on a new page when so little room is left of this one.
const FEW: usize = 5;

struct Pager<'s> {
    heads: &'s [Vec<Strip>],
    pages: Vec<Page>,
    /// How much of the page's height is used.
    used: f32,
}

impl Pager<'_> {
    fn put_chain(&mut self, chain: &[Strip]) {
        let needed = height(chain);
        let is_short = needed <= HEIGHT - self.head_height(chain.first());
        let begins = chain.first().is_some_and(|strip| strip.is_first);
        // What is longer than a page is cut, but not after its first few lines.
        let least = if is_short {
            needed
        } else {
            height(chain.get(..FEW).unwrap_or(chain))
        };
        let gap = chain.first().map_or(0.0, |strip| strip.gap);
        if self.used > 0.0 && (begins || self.used + gap + least > HEIGHT) {
            self.turn(chain.first());
        }
        for strip in chain {
            if self.used > 0.0 && self.used + strip.gap + strip.height > HEIGHT {
                self.turn(Some(strip));
            }
            self.put(strip, false);
        }
    }

    /// Begins a page, with the head of the table that goes on there.
    fn turn(&mut self, next: Option<&Strip>) {
        self.pages.push(Page::default());
        self.used = 0.0;
        let head = next.and_then(|strip| self.heads.get(strip.head?));
        for strip in head.into_iter().flatten() {
            self.put(strip, true);
        }
    }

    fn head_height(&self, next: Option<&Strip>) -> f32 {
        let head = next.and_then(|strip| self.heads.get(strip.head?));
        head.map_or(0.0, |head| height(head))
    }

    fn put(&mut self, strip: &Strip, is_repeated: bool) {
        let gap = if self.used > 0.0 { strip.gap } else { 0.0 };
        let (upper, top) = (TOP + self.used, TOP + self.used + gap);
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        if let Some(back) = strip.back {
            let height = gap + strip.height;
            let ground = [back.left, upper, back.width, height];
            page.marks.push(Mark::area(ground, Ink::Pale));
            let edge = [back.left, upper, 3.0, height];
            page.marks.push(Mark::area(edge, Ink::Accent));
        }
        for mark in &strip.marks {
            let mark = if is_repeated {
                mark.repeated()
            } else {
                mark.clone()
            };
            page.marks.push(mark.lowered(top));
        }
        let bookmark = strip.bookmark.clone();
        page.bookmarks
            .extend(bookmark.map(|bookmark| (top, bookmark)));
        self.used += gap + strip.height;
    }
}

/// How many strips from the first on are kept together.
fn chain(strips: &[Strip]) -> usize {
    let kept = strips.iter().take_while(|strip| strip.is_kept).count();
    (kept + 1).min(strips.len())
}

/// How high strips are below each other, without the room above the first.
fn height(strips: &[Strip]) -> f32 {
    let all: f32 = strips.iter().map(|strip| strip.gap + strip.height).sum();
    all - strips.first().map_or(0.0, |strip| strip.gap)
}
