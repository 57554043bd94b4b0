//! The room as others on the network find it: devices with the code, and strangers. A real app, real sockets.
mod closing;
mod coming_in;
mod limits;
mod load;
mod opened;
mod secrecy;
mod serving;
mod speaking;
mod tampering;
