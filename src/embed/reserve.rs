//! Memory asked for at once, before anything is drawn, so that it does not have to grow while a reader waits.
//!
//! WebKit was seen to trap ("out of bounds memory access") in a page whose memory had grown while it worked, and other
//! programs know the same; where memory does not grow, there is nothing to go wrong. What is reserved costs a reader
//! nothing: pages that nobody writes to are not backed by any.

use std::hint::black_box;

/// Twice what the largest views of one widget take, in bytes.
const RESERVED: usize = 12 << 20;

/// Takes the memory from the browser and leaves it with the allocator, which gives nothing back to the browser.
pub fn reserve() {
    drop(black_box(Vec::<u8>::with_capacity(black_box(RESERVED))));
}
