//! The rules of the core, told as stories. One binary: it links once.
mod big_screen;
mod bindings;
mod book;
mod comparison;
mod examples;
mod layers;
mod loose;
mod pages;
mod release;
mod session;
mod stances;
mod turns;
mod two_worlds;
