//! The room as others on the network find it: devices with the code, and strangers. A real app, real sockets.
mod closing;
mod coming_in;
mod limits;
mod load;
mod opened;
#[path = "../loopback/policy.rs"]
mod policy;
#[allow(dead_code)] // the tests of the laptop's own page use all of it
#[path = "../loopback/running.rs"]
mod running;
mod sealed;
mod secrecy;
mod serving;
mod speaking;
mod tampering;
