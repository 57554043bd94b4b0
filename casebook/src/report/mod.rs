//! Documents from one source: the comparison and what may be shown. Markdown first, HTML through the one sanitiser.
mod answer;
pub mod archive;
mod begin;
pub mod card;
pub mod cards;
pub mod case_page;
pub mod comparison;
pub mod document;
mod docx;
mod docx_styles;
pub mod drawing;
mod html;
mod ink;
pub mod kept_page;
pub mod kind;
mod markdown;
#[cfg(feature = "pdf")]
mod pdf;
mod raster;
mod readable;
pub mod reflection;
pub mod shown;
mod svg;
mod table;
pub mod team;
pub mod team_kept;
mod views;
pub mod write;
