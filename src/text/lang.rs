//! The fixed texts of a language.

pub use crate::domain::Lang;

use super::Words;

impl Lang {
    /// The fixed texts in this language.
    pub fn words(self) -> &'static Words {
        match self {
            Self::Vi => &Words::VI,
            Self::En => &Words::EN,
        }
    }
}
