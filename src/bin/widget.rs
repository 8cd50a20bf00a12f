//! The widget as a program for the browser: what `embed` exports, and nothing else.

use chi_tieu as _;

fn main() {}
