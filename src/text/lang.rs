//! The fixed texts of the two languages readers choose from.

use super::Words;

pub use crate::domain::Lang;

impl Lang {
    /// The fixed texts in this language.
    pub fn words(self) -> &'static Words {
        match self {
            Self::Vi => &Words::VI,
            Self::En => &Words::EN,
        }
    }
}
