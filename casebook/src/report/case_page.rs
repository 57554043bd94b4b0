//! A case as one page of HTML: the same sanitised parts the screen shows.
use crate::content::markdown::to_html;
use crate::domain::case::CaseText;
use crate::domain::locale::Locale;
use crate::report::table::escaped;

/// Title, situation, the moment it became tense, and the question.
pub fn html(case: &CaseText, locale: Locale) -> String {
    format!(
        "<h2>{}</h2>\n{}<h3>{}</h3>\n{}<h3>{}</h3>\n{}",
        escaped(&case.title),
        to_html(&case.situation),
        escaped(&locale.say("paper-case-moment", &[])),
        to_html(&case.moment),
        escaped(&locale.say("paper-case-question", &[])),
        to_html(&case.question),
    )
}
