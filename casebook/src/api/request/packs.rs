//! Shapes of packs: which one, what loading it would do, and what is there.
use crate::ops::view::{PackLine, PackPlan};
use serde::{Deserialize, Serialize};

/// A pack that somebody wants to load.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum PackOf {
    /// A `.casuspakket`, as it was handed over.
    File {
        /// Its name, for messages.
        name: String,
        /// What stands in it.
        base64: String,
    },
    /// A folder, or a `.casuspakket`, where it lies.
    Place {
        /// Where.
        path: String,
    },
    /// The one that comes with the app.
    BuiltIn,
}

shapes! {
    /// Looks at a pack before it is loaded. Changes nothing.
    PackPreview {
        of: PackOf,
    }
    /// What stands in a pack. Every fault at once; or else what loading does.
    PackPreviewed {
        v: u32,
        faults: Vec<crate::api::failure::Failure>,
        /// Null when there are faults.
        plan: Option<PackPlan>,
        /// SHA-256 in hex over what stands in it; null when there are faults.
        digest: Option<String>,
    }
    /// Loads a pack.
    PackLoad {
        of: PackOf,
        /// The digest of what somebody looked at; another pack is refused. Null: whatever it is.
        digest: Option<String>,
    }
    /// What loading a pack did.
    PackLoaded {
        v: u32,
        plan: PackPlan,
    }
    /// A pack, by its id.
    PackRef {
        pack: String,
    }
    /// What became of the cases of a pack that was taken off.
    PackRemoved {
        v: u32,
        pack: String,
        /// So many went.
        removed: u32,
        /// So many stayed, with their sessions.
        stayed: u32,
    }
    /// Every pack of the book, by title.
    PackList {
        v: u32,
        packs: Vec<PackLine>,
    }
}
