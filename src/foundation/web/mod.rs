//! The web: the door, answers, templates, forms, static files, live streams, the outermost layers.

pub mod answer;
pub mod assets;
pub mod atom;
pub mod chart;
pub mod cookie;
pub mod csv;
pub mod cursor;
pub mod door;
pub mod form;
pub mod fresh;
pub mod live;
pub mod map;
pub mod outer;
pub mod path;
pub mod routes;
pub mod serve;
pub mod stream;
pub mod templates;
pub mod upload;

pub use answer::{Answer, Page, Redirect, View};
pub use cursor::Cursor;
pub use door::with_notice;
pub use form::{Fields, FormData};
pub use path::At;
pub use routes::{Routes, Who};
