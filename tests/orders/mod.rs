//! Packages, booking, and an order's life.

mod block;
pub mod booking;
pub mod catalogue;
mod customer;
mod letters;
mod live;
mod rating;
mod staff;
mod work;
pub mod world;
