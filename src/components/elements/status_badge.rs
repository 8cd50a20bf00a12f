//! How a check came out, as a sign: no two look alike.

use leptos::prelude::*;

use crate::domain::CheckStatus;

/// The sign of a status.
pub fn status_mark(status: CheckStatus) -> &'static str {
    match status {
        CheckStatus::Agrees => "=",
        CheckStatus::CutOff => "↓",
        CheckStatus::WithinRounding => "≈",
        CheckStatus::Disagrees => "≠",
        CheckStatus::NothingStated => "?",
    }
}

/// The sign before the word for it.
pub fn status_badge(status: CheckStatus) -> AnyView {
    view! {
        <span class="outcome-mark" data-outcome=CheckStatus::slug(status) aria-hidden="true">
            {status_mark(status)}
        </span>
    }
    .into_any()
}
