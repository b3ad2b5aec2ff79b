//! Every test that goes through the door people use, in one binary.

mod accounts;
mod admin;
#[cfg(feature = "browser")]
mod browser;
mod dev;
mod forum;
mod foundation;
mod house;
mod support;
