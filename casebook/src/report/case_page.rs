//! A case as one page of HTML: the same sanitised parts the screen shows.
use crate::content::markdown::to_html;
use crate::domain::case::CaseText;
use crate::report::table::escaped;
use crate::words::say;

/// Title, situation, the moment it became tense, and the question.
pub fn html(case: &CaseText) -> String {
    format!(
        "<h2>{}</h2>\n{}<h3>{}</h3>\n{}<h3>{}</h3>\n{}",
        escaped(&case.title),
        to_html(&case.situation),
        escaped(&say("paper-case-moment", &[])),
        to_html(&case.moment),
        escaped(&say("paper-case-question", &[])),
        to_html(&case.question),
    )
}
