//! The one grammar of printed figures: what a cell such as "từ 7,5% trở lên", "(3,26)" or "8,0 – 8,5" says.
//!
//! It is closed. A word or sign that it does not know could change the number, so it is refused and has to be named as
//! an aside by whoever knows what it means. `docs/dataset.md` lists every spelling.

mod letters;
mod phrases;
mod reading;
mod said;
mod style;
mod token;
mod vocabulary;

pub use reading::read;
pub use said::{Obscure, Printed, Setting};
pub use style::Style;
