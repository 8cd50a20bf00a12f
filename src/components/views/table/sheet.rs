//! What all rows of one drawing of the table share.

use std::sync::Arc;

use crate::{
    components::state::{RowStates, Store},
    domain::{Column, Comparison, Dataset},
    text::Lang,
};

use super::gap_mark::Scales;

/// What all rows of one drawing share.
#[derive(Clone)]
pub struct Sheet {
    /// The widget.
    pub store: Store,
    /// What is shown.
    pub dataset: Arc<Dataset>,
    /// In which language.
    pub lang: Lang,
    /// The columns that are shown besides the name, in order.
    pub columns: Vec<Column>,
    /// The axes of the marks beside the gaps.
    pub scales: Scales,
    /// Which rows are left by the query, and what is marked in them.
    pub rows: RowStates,
}

impl Sheet {
    /// The periods side by side.
    pub fn comparison(&self) -> &Comparison {
        &self.dataset.comparison
    }

    /// How many columns there are: number and name stand always.
    pub fn width(&self) -> usize {
        2 + self.columns.len()
    }
}
