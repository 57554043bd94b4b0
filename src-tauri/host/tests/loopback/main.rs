//! The loopback host, asked by strangers and by the laptop's own browser.
mod coming_in;
mod headers;
mod policy;
mod projector;
mod running;
mod serving;
mod strangers;
