use crate::i18n::Lang;

/// What the paper is made of, for those who do not see it: a tree of headings, paragraphs,
/// tables, lists and figures whose leaves are drawn somewhere on the pages.
#[derive(Default)]
pub(super) struct Structure {
    pub(super) nodes: Vec<Element>,
    /// The elements that are open, the outermost first.
    open: Vec<usize>,
    leaves: usize,
}

/// One element of the tree.
pub(super) struct Element {
    pub(super) role: Role,
    /// Its language, where it is not the paper's.
    pub(super) lang: Option<String>,
    pub(super) children: Vec<Child>,
    pub(super) is_root: bool,
}

/// What is in an element.
#[derive(Clone, Copy)]
pub(super) enum Child {
    Element(usize),
    Leaf(Leaf),
}

/// Something that is drawn, in one piece or in several, on one page or on several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leaf(pub(super) usize);

/// What an element is.
#[derive(Clone, PartialEq)]
pub(super) enum Role {
    /// A part of the paper.
    Section,
    /// A heading of a level, with its words.
    Heading(u16, String),
    Paragraph,
    /// Words in one language.
    Span,
    List,
    Item,
    Mark,
    Body,
    Table,
    TableHead,
    TableBody,
    Row,
    /// The heading of a column.
    ColumnHead,
    /// A cell over as many columns.
    Cell(u32),
    /// A drawing, with what it shows in words.
    Figure(String),
    /// An address.
    Link,
}

impl Structure {
    /// Opens an element in the one that is open.
    pub(super) fn open(&mut self, role: Role) {
        self.open_in(role, None);
    }

    /// Opens an element in a language.
    pub(super) fn open_in(&mut self, role: Role, lang: Option<&Lang>) {
        let place = self.nodes.len();
        self.nodes.push(Element {
            role,
            lang: lang.map(|lang| lang.tag().to_owned()),
            children: Vec::new(),
            is_root: self.open.is_empty(),
        });
        self.put(Child::Element(place));
        self.open.push(place);
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// Makes a leaf in the element that is open.
    pub(super) fn leaf(&mut self) -> Leaf {
        let leaf = Leaf(self.leaves);
        self.leaves += 1;
        self.put(Child::Leaf(leaf));
        leaf
    }

    /// How many leaves there are.
    pub(super) fn leaves(&self) -> usize {
        self.leaves
    }

    fn put(&mut self, child: Child) {
        let open = self
            .open
            .last()
            .and_then(|place| self.nodes.get_mut(*place));
        if let Some(open) = open {
            open.children.push(child);
        }
    }
}
