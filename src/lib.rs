//! chi-tieu shows what a province planned, what it reached and what it aims for next.
//!
//! The modules read in the order data flows: JSON is decoded into the domain, the domain is put into words,
//! charts and sheets, components draw them, and the embed contract hands the whole to a host page. ARCHITECTURE.md is the map.

mod split;

pub mod domain;

pub mod decode;

pub mod packed;

pub mod query;

pub mod address;

pub mod text;

pub mod charts;

pub mod sheets;

pub mod browser;

pub mod components;

pub mod embed;

/// The dataset that is built into the widget.
pub const EMBEDDED: &str = include_str!("../data/thai-nguyen-2023.json");

/// The same, decoded and checked by the build and packed for [`packed::read`]. tests/packed holds the two against each other.
pub const EMBEDDED_PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/embedded.bin"));
