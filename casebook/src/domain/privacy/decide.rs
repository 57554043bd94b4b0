//! What somebody decides about a finding, and which findings are still open.
use crate::domain::privacy::finding::{Finding, Kind};
use serde::{Deserialize, Serialize};

/// What becomes of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Other words stand in its place.
    Replace {
        /// Which words.
        with: String,
    },
    /// It stays, because of this.
    Justify {
        /// One line that says why.
        why: String,
    },
}

/// A decision about one finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Where the finding begins, in bytes of the text that was checked.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What becomes of it.
    #[serde(flatten)]
    pub action: Action,
}

/// The longest line that justifies, in characters.
pub const WHY_AT_MOST: usize = 300;

impl Decision {
    /// Whether this closes a finding. A citizen service number can only be replaced, and by nothing that holds it.
    pub fn closes(&self, finding: &Finding) -> bool {
        if (self.start, self.end) != (finding.start, finding.end) {
            return false;
        }
        match &self.action {
            Action::Replace { with } => !with.trim().is_empty() && !with.contains(&finding.text),
            Action::Justify { why } => {
                let line = why.trim();
                finding.kind != Kind::Bsn
                    && !line.is_empty()
                    && !line.contains(['\n', '\r'])
                    && line.chars().count() <= WHY_AT_MOST
            }
        }
    }
}

/// The findings that no decision closes.
pub fn still_open<'f>(findings: &'f [Finding], decisions: &[Decision]) -> Vec<&'f Finding> {
    findings.iter().filter(|finding| !decisions.iter().any(|decision| decision.closes(finding))).collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::privacy::decide::{Action, Decision, still_open};
    use crate::domain::privacy::finding::{Finding, Kind, Severity};

    fn finding(kind: Kind) -> Finding {
        Finding {
            kind,
            severity: Severity::Certain,
            start: 3,
            end: 12,
            text: "111222333".to_owned(),
            replacement: "[nummer]".to_owned(),
        }
    }

    fn decided(action: Action) -> Vec<Decision> {
        vec![Decision { start: 3, end: 12, action }]
    }

    #[test]
    fn a_finding_is_open_until_somebody_replaces_or_justifies_it() {
        let findings = [finding(Kind::Name)];
        assert_eq!(still_open(&findings, &[]).len(), 1);
        assert!(still_open(&findings, &decided(Action::Replace { with: "oma".into() })).is_empty());
        assert!(
            still_open(&findings, &decided(Action::Justify { why: "dat is de straat van het kantoor".into() }))
                .is_empty()
        );
    }

    #[test]
    fn a_citizen_service_number_can_only_be_replaced() {
        let findings = [finding(Kind::Bsn)];
        assert_eq!(still_open(&findings, &decided(Action::Justify { why: "het hoort erbij".into() })).len(), 1);
        assert_eq!(still_open(&findings, &decided(Action::Replace { with: "nr 111222333".into() })).len(), 1);
        assert!(still_open(&findings, &decided(Action::Replace { with: "[nummer]".into() })).is_empty());
    }

    #[test]
    fn a_reason_is_one_line_and_not_empty() {
        let findings = [finding(Kind::Name)];
        for why in ["", "  ", "een\ntwee"] {
            assert_eq!(still_open(&findings, &decided(Action::Justify { why: why.into() })).len(), 1, "{why:?}");
        }
    }

    #[test]
    fn a_decision_is_written_flat() {
        let json = serde_json::to_string(&decided(Action::Justify { why: "daarom".into() })[0]).unwrap();
        assert_eq!(json, r#"{"start":3,"end":12,"action":"justify","why":"daarom"}"#);
    }
}
