//! The smallest parts of a view: each takes values, and tells of a choice by an [`Act`](crate::components::Act).

mod check_flag;
mod entry_link;
mod heading;
mod highlight;
mod indicator_button;
mod legend;
mod menu;
mod ordered;
mod part_place;
mod reactive;
mod related;
mod status_badge;
mod verdict_badge;
mod wording;

pub use check_flag::{check_flag, flag_slot, value_flag};
pub use entry_link::entry_link;
pub use heading::{heading, heading_of};
pub use highlight::highlight;
pub use indicator_button::indicator_button;
pub use legend::{baseline_legend, mark_legend};
pub use menu::menu;
pub use ordered::ordered;
pub use part_place::{part_place, part_place_when_idle};
pub use reactive::{Live, live, pressed, word};
pub use related::related;
pub use status_badge::{status_badge, status_mark};
pub use verdict_badge::verdict_badge;
pub use wording::wording;
