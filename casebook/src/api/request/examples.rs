//! Shapes of examples that are written here, and of packs made of them.
use crate::api::request::checking::CheckedText;
use crate::domain::case::CaseText;
use crate::domain::gate::Decision;
use crate::domain::ids::{CaseId, KeptId};
use crate::domain::pack::{Lacking, MadePack, PackAbout};
use crate::domain::perspective::Perspective;
use serde::{Deserialize, Serialize};

shapes! {
    /// Writes an example. Gives it as it was kept.
    ExampleWrite {
        /// Null makes a new one.
        case: Option<CaseId>,
        text: CaseText,
        /// Null leaves them as they are.
        perspectives: Option<Vec<Perspective>>,
    }
    /// Long texts of an example, to be seen as they will look.
    ExampleLook {
        situation: String,
        done: String,
        note: String,
    }
    /// The same as sanitised HTML.
    ExampleLooks {
        v: u32,
        situation_html: String,
        done_html: String,
        note_html: String,
    }
    /// Makes an example of what was released of a session to be practised on.
    ExampleFromKept {
        kept: KeptId,
        /// What each of those is called who gave something.
        role: String,
    }
    /// Every pack that was made here, the last one first.
    MadePacks {
        v: u32,
        packs: Vec<MadePack>,
    }
    /// Looks at what would go in a pack.
    PackMakeLook {
        about: PackAbout,
        cases: Vec<CaseId>,
    }
    /// What has to be done before the pack can be made.
    PackMakeLooked {
        v: u32,
        /// What has to be written still.
        lacking: Vec<Lacking>,
        /// Texts in which something was found by which somebody could be recognised.
        texts: Vec<CheckedText>,
    }
    /// Makes a pack of own examples.
    PackMake {
        about: PackAbout,
        cases: Vec<CaseId>,
        /// What was decided on each detail that was found.
        decisions: Vec<Decision>,
    }
    /// A pack in one file.
    PackFile {
        v: u32,
        file: String,
        /// What stands in the file.
        base64: String,
    }
}
