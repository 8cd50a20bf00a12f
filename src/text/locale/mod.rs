//! The fixed texts, in one type for both languages: a text that one language lacks does not compile.

mod en;
mod files;
mod frame;
mod messages;
mod report;
mod vi;
mod views;

pub use crate::domain::Lang;
pub use messages::Messages;

/// The fixed texts in a language.
pub fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Vi => &vi::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
