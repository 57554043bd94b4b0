//! *Neem je eigen woorden mee*: everything one participant wrote, for themselves. Only during their turn.
use crate::content::load::prompts;
use crate::domain::answer::OpenedAnswer;
use crate::domain::compare::view::Stance;
use crate::domain::kept::Facts;
use crate::domain::locale::Locale;
use crate::domain::phase::Phase;
use crate::domain::session::StanceRound;
use crate::domain::text::same_words;
use crate::domain::turn::{OwnAnswer, OwnPicture, Turn};
use crate::error::Result;
use crate::ops::markdown_page::{Page, plain};
use crate::ops::{self, open_session};
use crate::store;
use rusqlite::Connection;

/// Everything one participant wrote, and the facts of the meeting.
pub struct OwnWords {
    /// Of the meeting.
    pub facts: Facts,
    /// How they are called.
    pub alias: String,
    /// How the others at the table are called.
    pub others: Vec<String>,
    /// The roles people gave themselves at the table, with how many have each; nobody's name.
    pub roles: Vec<(String, u32)>,
    /// The title of the case.
    pub case_title: Option<String>,
    /// They brought the case.
    pub case_owner: bool,
    /// The *eerste ingeving*.
    pub first_thought: Option<String>,
    /// One per lens that may show, in order.
    pub answers: Vec<OwnLens>,
    /// Their stances on courses of action, whose words may be a colleague's.
    pub stances: Vec<(Stance, String)>,
    /// The *eigen beeld*.
    pub picture: Option<OwnPicture>,
}

/// What one wrote at one lens.
pub struct OwnLens {
    /// As only they see it.
    pub answer: OwnAnswer,
    /// Read from their paper by somebody else.
    pub noted: bool,
    /// What they added after the opening.
    pub additions: Vec<String>,
}

/// Gathers the words of whose turn it is. A lens that was not opened stays sealed here too, unless its writer's own sign
/// opened this turn.
pub fn gather(connection: &Connection, turn: &Turn) -> Result<OwnWords> {
    let held = open_session(connection, turn.session())?;
    let people = store::participants::of_session(connection, turn.session())?;
    let count = |voice: bool| {
        u32::try_from(people.iter().filter(|one| one.is_voice() == voice).count()).unwrap_or(u32::MAX)
    };
    let mut roles: Vec<(String, u32)> = Vec::new();
    for person in people.iter().filter(|one| !one.is_voice() && !one.role.trim().is_empty()) {
        match roles.iter_mut().find(|(role, _)| same_words(role) == same_words(&person.role)) {
            Some((_, many)) => *many += 1,
            None => roles.push((person.role.trim().to_owned(), 1)),
        }
    }
    let opened: Vec<OpenedAnswer> = store::answers::opened(connection, turn.session())?
        .into_iter()
        .filter(|answer| answer.participant == turn.participant())
        .collect();
    let mut answers = Vec::new();
    for state in held.lenses.iter().filter(|state| state.opened_at.is_some() || turn.signed()) {
        if let Some(answer) = store::answers::own(connection, turn, state.lens)? {
            let open = opened.iter().find(|one| one.body.lens() == state.lens);
            answers.push(OwnLens {
                answer,
                noted: open.is_some_and(|one| one.noted),
                additions: open
                    .map(|one| one.additions.iter().map(|addition| addition.text.clone()).collect())
                    .unwrap_or_default(),
            });
        }
    }
    let mut stances = Vec::new();
    if held.stances == StanceRound::Opened || turn.signed() {
        let taken = ops::stances::lines(connection, turn)?;
        stances.extend(taken.into_iter().filter_map(|line| Some((line.stance?, line.text))));
    }
    let case = held.case.map(|case| store::cases::get(connection, case)).transpose()?.flatten();
    Ok(OwnWords {
        facts: Facts {
            held_on: held.created_at.date_naive(),
            minutes: held.minutes,
            form: held.form,
            people: count(false),
            voices: count(true),
            lenses: held.lenses.iter().filter(|state| state.opened_at.is_some()).map(|state| state.lens).collect(),
        },
        alias: people
            .iter()
            .find(|one| one.id == turn.participant())
            .map(|one| one.alias.clone())
            .unwrap_or_default(),
        others: people
            .iter()
            .filter(|one| !one.is_voice() && one.id != turn.participant())
            .map(|one| one.alias.clone())
            .collect(),
        roles,
        case_title: case.map(|case| case.text.title),
        case_owner: people.iter().any(|one| one.id == turn.participant() && one.owner),
        first_thought: store::answers::own_first_thought(connection, turn)?,
        answers,
        stances,
        picture: store::answers::own_picture(connection, turn)?,
    })
}

/// Writes the words of whose turn it is.
pub fn write(connection: &Connection, turn: &Turn, locale: Locale) -> Result<String> {
    let own = gather(connection, turn)?;
    let mut out = Page::new(locale);
    out.heading(1, &locale.say("own-words-title", &[]));
    if let Some(title) = &own.case_title {
        out.line(&locale.say("own-words-case", &[("title", title)]));
    }
    let date = locale.date(own.facts.held_on);
    out.line(&locale.say("own-words-date", &[("date", &date)]));
    out.line(&locale.say("not-the-client-file", &[]));
    if let Some(thought) = &own.first_thought {
        out.part(&locale.say("own-words-first-thought", &[]), thought);
    }
    for OwnLens { answer, .. } in &own.answers {
        let lens = answer.body.lens();
        let prompt = prompts(locale).lenses.iter().find(|prompt| prompt.lens == lens);
        out.heading(2, prompt.map_or(lens.name(), |prompt| &prompt.title));
        if let Some(prompt) = &answer.prompt {
            out.line(&format!("*{}*", plain(&prompt.text)));
        }
        out.body(&answer.body);
        if answer.doubt {
            out.line(&locale.say("own-words-doubt", &[]));
        }
        out.field(&locale.say("own-words-private", &[]), &answer.private);
    }
    if !own.stances.is_empty() {
        out.heading(2, &locale.say("own-words-stances", &[]));
        out.items(own.stances.iter().map(|(stance, text)| {
            let stance = locale.say(&format!("own-words-stance-{}", stance.name().replace('_', "-")), &[]);
            format!("{stance}: {text}")
        }));
    }
    if let Some(picture) = &own.picture {
        let phase = prompts(locale).phases.iter().find(|phase| phase.phase == Phase::EigenBeeld);
        out.heading(2, phase.map_or("", |phase| &phase.title));
        out.field(&locale.say("own-words-good-work", &[]), &picture.good_work);
        out.field(&locale.say("own-words-shifted", &[]), &picture.shifted);
    }
    Ok(out.text)
}
