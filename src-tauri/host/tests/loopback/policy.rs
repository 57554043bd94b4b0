//! What every content policy of the app must hold, whoever serves the page.
use std::collections::BTreeMap;

/// A policy that leads nowhere but to its own place and to `also`: nothing inline, no wildcard, no other address, no frame
/// around it, no form, no other base.
pub fn assert_shut(policy: &str, also: &[&str]) {
    let parts: BTreeMap<&str, Vec<&str>> = policy
        .split(';')
        .map(|part| {
            let mut words = part.split_whitespace();
            (words.next().unwrap_or_default(), words.collect())
        })
        .collect();
    assert_eq!(parts.len(), policy.split(';').count(), "a browser listens only to the first of two: {policy}");
    for (name, sources) in &parts {
        for source in sources {
            let known = ["'self'", "'none'"].contains(source) || also.contains(source);
            assert!(known, "{name} lets {source} in: {policy}");
        }
    }
    let falls_back = |name| parts.get(name).or_else(|| parts.get("default-src"));
    for name in ["default-src", "script-src", "style-src", "worker-src", "frame-src", "manifest-src"] {
        let given = falls_back(name).unwrap_or_else(|| panic!("{name} is open: {policy}"));
        assert!(matches!(given.as_slice(), ["'self'" | "'none'"]), "{name} is {given:?}: {policy}");
    }
    // Nothing falls back to these, or it would be the page itself.
    for name in ["object-src", "base-uri", "form-action", "frame-ancestors"] {
        assert_eq!(parts.get(name).map(Vec::as_slice), Some(&["'none'"][..]), "{name}: {policy}");
    }
}
