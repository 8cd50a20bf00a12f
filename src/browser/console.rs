//! One line in the console for the page's developer.

/// Warns under the widget's name.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&format!("chi-tieu: {message}").into());
}
