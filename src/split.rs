//! Where the program is taken apart: each split point is a function whose answer, and all that only the answer needs,
//! lies in a file of its own.

/// Defines an async function for each part; awaiting it fetches the part. What it gives is one function pointer: a
/// structure of several would lie among the data of the first download, and hold its functions there.
macro_rules! split_points {
    ($type:ty { $($part:ident => $value:expr),* $(,)? }) => { $(
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($part, fallible)]
        fn $part() -> Result<$type, wasm_split_helpers::SplitLoaderError> {
            Ok($value)
        }

        #[cfg(not(feature = "split"))]
        async fn $part() -> Result<$type, std::convert::Infallible> {
            Ok($value)
        }
    )* };
}

pub(crate) use split_points;
