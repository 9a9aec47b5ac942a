use super::PdfError;
use super::face::Face;
use std::sync::Arc;

/// The bytes of a font file, and which of its fonts is meant where it holds several.
#[derive(Clone)]
pub struct FontFile {
    /// What people call it, such as its path.
    pub name: String,
    /// The whole file.
    pub bytes: Arc<Vec<u8>>,
    /// Which font of a collection, from 0.
    pub index: u32,
}

/// The fonts a report is set in; their bytes are read by whoever knows where fonts are.
pub struct Fonts {
    pub(super) name: String,
    pub(super) regular: Face,
    pub(super) bold: Option<Face>,
}

impl Fonts {
    /// Makes the fonts of a Japanese font and, where there is one, its bold companion.
    ///
    /// A variable font serves as its own companion. Without one, bold letters are drawn
    /// with a thicker line; a companion that cannot be used counts as none.
    ///
    /// # Errors
    ///
    /// When the first is not a font, has no Japanese letters, or must not be embedded.
    pub fn new(regular: &FontFile, bold: Option<&FontFile>) -> Result<Self, PdfError> {
        let face = Face::new(regular, REGULAR)?;
        let heavier = if face.is_variable() {
            Some(regular)
        } else {
            bold
        };
        Ok(Self {
            name: regular.name.clone(),
            bold: heavier.and_then(|file| Face::new(file, BOLD).ok()),
            regular: face,
        })
    }
}

const REGULAR: f32 = 400.0;
const BOLD: f32 = 700.0;
