//! What every room stands on. It knows no product word: no tenant, no member, no order.

pub mod advice;
pub mod boot;
pub mod calendar;
pub mod clock;
pub mod crash;
pub mod db;
pub mod email_address;
pub mod error;
pub mod files;
pub mod folder;
pub mod i18n;
pub mod id;
pub mod jobs;
pub mod keys;
pub mod mail;
pub mod markdown;
pub mod money;
mod one_line;
pub mod quiet;
pub mod search;
pub mod wall;
pub mod web;

pub use one_line::{one_line, says_nothing};
