//! The fixed texts, in one type for both languages: a text that one language lacks does not compile.

mod en;
mod files;
mod frame;
mod later;
mod messages;
mod report;
mod vi;
mod views;

pub use crate::domain::Lang;
pub use messages::{FileMessages, Messages};

/// The fixed texts in a language.
pub fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Vi => &vi::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}

/// The fixed texts of files, copies and sharing in a language.
pub fn file_messages(lang: Lang) -> &'static FileMessages {
    match lang {
        Lang::Vi => &vi::FILE_MESSAGES,
        Lang::En => &en::FILE_MESSAGES,
    }
}
