//! The first page of a community, its legal pages, and what every host serves: brand, statics, files.
//!
//! A door: it uses the public faces of the other rooms and owns no table.

mod files;
mod near;
mod pages;
pub mod views;

pub use files::{brand_routes, files_router};
pub use pages::routes;
