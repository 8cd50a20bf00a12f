//! A checked dataset as bytes, and back: how the built-in one comes to the browser.
//!
//! The build decodes the JSON, and thereby checks it, and writes what came of it. The widget only reads that back: no
//! grammar, no references to look up, no words for faults, so its code is small and there before any decoder. What is
//! given to the widget later goes through the decoder, for here nothing is checked but that the bytes can be understood.
//!
//! Numbers are as short as they are small, texts come with their length, a choice is its place in the list of its enum.
//! A unit or a place in the report is written where it is first named, and shared from there on. Nothing says which field
//! comes next: `form` and `dataset` say it once, for both directions.

mod dataset;
mod form;
mod read;
mod write;

pub use dataset::{read, write};
