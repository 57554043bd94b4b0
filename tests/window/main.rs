//! The real window, worked as a person would: the built app in WebKitGTK, on a screen of its own.
//! `make test` gives it the screen, the driver and a message bus; without them these tests can't run.
mod big_screen;
mod borders;
mod clipboard;
mod elsewhere;
mod help;
mod neighbour;
mod opened;
mod person;
mod room;
mod session;
mod walk;
mod window;
