//! What every room stands on, with a database beneath.

mod db;
mod jobs;
