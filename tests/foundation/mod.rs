//! What every room stands on, with a database beneath.

mod db;
mod door;
mod jobs;
#[cfg(feature = "postfix")]
mod mail;
mod other_process;
mod serve;
mod web;
