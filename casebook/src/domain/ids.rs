//! Identities. Owns the id types; must not know where ids come from (see `env::Entropy`).
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub struct $name(#[cfg_attr(feature = "bindings", ts(type = "string"))] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

id!(
    /// A case in a book.
    CaseId
);
id!(
    /// A session on one case.
    SessionId
);
id!(
    /// A group that comes together more often.
    TeamId
);
id!(
    /// A seat at the table: a person or a voice.
    ParticipantId
);
id!(
    /// What one participant wrote at one lens.
    AnswerId
);
id!(
    /// One course of action somebody named.
    OptionId
);
id!(
    /// Wordings of one thing that the group joined.
    GroupId
);
id!(
    /// What somebody added to an answer after it was opened.
    AdditionId
);
id!(
    /// A clarifying question with its answer.
    ClarificationId
);
id!(
    /// An own device of somebody in the room.
    DeviceId
);
id!(
    /// Long work that can be cancelled.
    JobId
);
id!(
    /// What was released of one session.
    KeptId
);
id!(
    /// One released thing.
    ContributionId
);
