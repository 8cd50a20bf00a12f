//! Texts that only parts of the program have which arrive later: asked for by a function, they arrive with them.

use super::{Lang, Messages, en, report, vi, views};

impl Messages {
    /// The details of an indicator.
    pub fn detail(&self) -> &'static views::Detail {
        match self.lang {
            Lang::Vi => &vi::views::DETAIL,
            Lang::En => &en::views::DETAIL,
        }
    }

    /// What all charts share.
    pub fn charts(&self) -> &'static views::Charts {
        match self.lang {
            Lang::Vi => &vi::views::CHARTS,
            Lang::En => &en::views::CHARTS,
        }
    }

    /// The sector results.
    pub fn results(&self) -> &'static report::Results {
        match self.lang {
            Lang::Vi => &vi::report::RESULTS,
            Lang::En => &en::report::RESULTS,
        }
    }

    /// The audit of figures.
    pub fn audit(&self) -> &'static report::Audit {
        match self.lang {
            Lang::Vi => &vi::report::AUDIT,
            Lang::En => &en::report::AUDIT,
        }
    }
}
