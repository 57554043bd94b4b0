//! Documents from one source: the comparison and what may be shown. Markdown first, HTML through the one sanitiser.
pub mod case_page;
pub mod comparison;
pub mod kept_page;
mod table;
