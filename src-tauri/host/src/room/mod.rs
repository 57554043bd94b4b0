//! The room: others in it write on their own device. It opens a port on the local network when the core says so, and
//! carries calls of the role `participant` and events, sealed from device to laptop. It knows no command by name.
//!
//! Between a stranger on the network and the core stand, in this order: [`turnstile`] (how many, and how often wrong),
//! the guard of the host (asked under the address that was shown, from its own page), [`noise`] (who knows the code, and
//! nothing replayed or changed), and the core itself, which answers a device only what its seat may see.
mod limits;
mod networks;
mod noise;
mod opening;
mod pages;
mod porter;
mod server;
mod turnstile;
mod visitor;

pub use limits::Limits;
pub use pages::Pages;
pub use porter::{Place, Porter};
