use super::painter::Drawn;
use super::structure::{Child, Element, Role, Structure};
use krilla::tagging::{ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::{NonZeroU16, NonZeroU32};

/// Makes the tree that readers of the file find its headings, tables and lists by.
pub(super) fn tree(structure: &Structure, drawn: &Drawn, lang: String) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(lang));
    let roots = structure.nodes.iter().filter(|element| element.is_root);
    tree.children
        .extend(roots.filter_map(|root| group(structure, root, drawn)));
    tree
}

/// Makes an element with everything in it; nothing where nothing of it was drawn.
fn group(structure: &Structure, element: &Element, drawn: &Drawn) -> Option<Node> {
    let mut children = Vec::new();
    for child in &element.children {
        match child {
            Child::Element(place) => {
                let inner = structure.nodes.get(*place);
                children.extend(inner.and_then(|inner| group(structure, inner, drawn)));
            }
            Child::Leaf(leaf) => {
                let identifiers = drawn.get(leaf.0).into_iter().flatten();
                children.extend(identifiers.map(|identifier| Node::from(*identifier)));
            }
        }
    }
    // An empty cell stays, because the cells after it are counted.
    if children.is_empty() && !matches!(element.role, Role::Cell(_) | Role::ColumnHead) {
        return None;
    }
    let tag = kind(&element.role).with_lang(element.lang.clone());
    Some(TagGroup::with_children(tag, children).into())
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Section => Tag::Section.into(),
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(words.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Span => Tag::Span.into(),
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::Item => Tag::LI.into(),
        Role::Mark => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::Cell(span) => {
            let span = NonZeroU32::new(*span).filter(|span| span.get() > 1);
            Tag::TD.with_col_span(span).into()
        }
        Role::Figure(words) => Tag::Figure(Some(words.clone())).into(),
        Role::Link => Tag::Link.into(),
    }
}
