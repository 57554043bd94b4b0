//! Builders that let a test read like a story. Real books on disk, a clock that stands still until told, and
//! randomness that repeats.
pub mod crash;
pub mod damage;
pub mod device;
pub mod faults;
pub mod marked;
pub mod room;
pub mod schema;
pub mod story;
pub mod wire;
pub mod world;
