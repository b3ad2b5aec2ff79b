//! Uploaded files: pictures made harmless, kept behind a trait, and served by signed addresses.
//!
//! What holds here, and where:
//! - What is kept was encoded by us: an upload is decoded, turned upright and encoded afresh, so no
//!   place, device or author travels with it ([`Picture`]).
//! - A key can only name a file inside the store ([`FileKey`], a type).
//! - A file is there whole or not at all ([`DiskStorage`], by rename).
//! - Whoever has no signed address of a file cannot tell whether it exists ([`FileAddress`]).
//!
//! Deliberately absent: SVG (it can carry script), animation (the first frame is taken), colour
//! profiles (a picture in a wide gamut looks a little paler).

mod address;
mod picture;
mod storage;

pub use address::{AddressRefused, FileAddress, FileQuery};
pub use picture::{Encoded, Picture, PictureFormat, PictureLimits, PictureRefused};
pub use storage::{DiskStorage, FileKey, NotAFileKey, Storage, StorageError};
