//! Assessments by how the next target stands to the outcome.

use std::sync::Arc;

use super::{Assessment, NextStep};

/// Those whose next target stands so to the outcome.
pub fn of_step(rows: &[Arc<Assessment>], step: NextStep) -> impl Iterator<Item = &Assessment> {
    rows.iter().map(AsRef::as_ref).filter(move |row| NextStep::of(row) == step)
}
