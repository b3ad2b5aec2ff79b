//! Every test that goes through the door people use, in one binary.

mod accounts;
mod admin;
#[cfg(feature = "browser")]
mod browser;
mod demo;
mod desk;
mod dev;
mod dispatch;
mod events;
mod forum;
mod foundation;
mod growth;
mod home;
mod house;
mod newsletter;
mod orders;
mod support;
