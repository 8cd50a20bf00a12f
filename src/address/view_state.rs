//! All that an address can hold: what a reader sees and chose, apart from the figures and from what the page set.

use crate::{
    domain::{Column, Lang},
    query::{Query, View},
};

/// One state of a widget, as plain values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewState {
    /// The open view.
    pub view: View,
    /// The reader's language.
    pub lang: Lang,
    /// What is asked for.
    pub query: Query,
    /// Columns of the table that are left out, sorted.
    pub hidden_columns: Vec<Column>,
    /// The indicator whose details are open.
    pub detail: Option<String>,
}
