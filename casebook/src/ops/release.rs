//! *Vrijgeven*: behind the curtain, each says what of their own may be kept. Nobody sees what another chose.
use crate::domain::case::Case;
use crate::domain::compare::lines;
use crate::domain::compare::material::Material;
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::participant::Participant;
use crate::domain::phase::Phase;
use crate::domain::privacy::Finding;
use crate::domain::release::{FEWEST_NAMELESS, Keep, KeepChoice, ReleaseChoices};
use crate::domain::session::{Session, StanceRound};
use crate::domain::text::{self, same_words};
use crate::domain::turn::Turn;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::comparing::gather;
use crate::ops::view::{FoundDetail, Releasable, ReleaseView};
use crate::ops::{checking, stances, withdraw_code};
use crate::store;
use crate::store::book::Kind;
use rusqlite::Connection;
use std::collections::HashSet;

/// Most details one replaces.
const MOST_REPLACED: usize = 500;

/// Whether the sheet makes sense for this seat at this point.
pub(crate) fn allowed(connection: &Connection, held: &Session, person: &Participant) -> Result<()> {
    if person.is_voice() {
        return Err(Error::invalid("sheet", Why::Unknown));
    }
    if store::book::read(connection)?.1 != Kind::Team {
        return Err(Error::NotNow(NotNow::WrongBook));
    }
    if held.phase < Phase::Oogst { Err(Error::NotNow(NotNow::TooEarly)) } else { Ok(()) }
}

/// Seats one decides on: one's own, then the voices one wrote for.
fn seats<'a>(material: &'a Material, turn: &Turn) -> Vec<&'a Participant> {
    let own = |person: &&Participant| person.id == turn.participant();
    let voice = |person: &&Participant| person.is_voice() && person.written_by == Some(turn.participant());
    let people = &material.participants;
    people.iter().filter(own).chain(people.iter().filter(voice)).collect()
}

/// Something of a seat that was opened at a lens: an answer, or a stance at handelingen.
fn gave(material: &Material, seat: &Participant, lens: Lens) -> bool {
    material.answer(seat.id, lens).is_some()
        || (lens == Lens::Handelingen && material.stances.iter().any(|(_, by)| by.participant == seat.id))
}

/// What one may let be kept. `code` is theirs, if one was made in this turn.
pub(crate) fn view(
    connection: &Connection,
    held: &Session,
    turn: &Turn,
    code: Option<&str>,
    locale: Locale,
) -> Result<ReleaseView> {
    let material = gather(connection, held.id)?;
    let answers = seats(&material, turn)
        .into_iter()
        .flat_map(|seat| {
            let material = &material;
            Lens::ALL.into_iter().filter(move |lens| gave(material, seat, *lens)).map(move |lens| Releasable {
                seat: seat.id,
                voice: seat.is_voice().then(|| seat.alias.clone()),
                lens,
                lines: material
                    .answer(seat.id, lens)
                    .map(|answer| lines::whole(&answer.body, &locale))
                    .unwrap_or_default(),
                nameless_possible: !seat.is_voice()
                    && material.people().filter(|one| gave(material, one, lens)).count() >= FEWEST_NAMELESS,
            })
        })
        .collect();
    let owner = material.people().any(|person| person.owner && person.id == turn.participant());
    let case = match held.case.filter(|_| owner) {
        Some(case) => store::cases::get(connection, case)?.filter(|case| case.pack.is_none()),
        None => None,
    };
    let clarifications = if owner { store::notes::clarifications(connection, held.id)?.len() } else { 0 };
    let shared = !store::notes::notes(connection, held.id)?.is_empty()
        || store::talks::of_session(connection, held.id)?.iter().any(|talk| !talk.note.is_empty());
    let (choices, _) = store::releases::own(connection, turn)?.unwrap_or_default();
    let found = found(connection, held, turn, &material, case.as_ref())?;
    Ok(ReleaseView {
        answers,
        stances: own_stances(connection, held, turn, locale)?,
        case_title: case.map(|case| case.text.title),
        clarifications: u32::try_from(clarifications).unwrap_or(u32::MAX),
        shared,
        found,
        choices,
        code: code.map(str::to_owned),
    })
}

/// Details in the texts one decides on: shown to their writer first.
fn found(
    connection: &Connection,
    held: &Session,
    turn: &Turn,
    material: &Material,
    case: Option<&Case>,
) -> Result<Vec<FoundDetail>> {
    let names: Vec<String> = material.people().map(|person| person.alias.clone()).collect();
    let mut texts: Vec<(Option<Lens>, String)> = Vec::new();
    for seat in seats(material, turn) {
        for answer in material.answers.iter().filter(|answer| answer.participant == seat.id) {
            let lens = Some(answer.body.lens());
            texts.extend(answer.body.texts().into_iter().map(|(_, text)| (lens, text.to_owned())));
            texts.extend(answer.additions.iter().map(|one| (lens, one.text.clone())));
        }
    }
    if let Some(case) = case {
        let text = &case.text;
        let all = [&text.title, &text.situation, &text.moment, &text.question, &text.done];
        texts.extend(all.into_iter().map(|text| (None, text.clone())));
    }
    if material.people().any(|person| person.owner && person.id == turn.participant()) {
        for row in store::notes::clarifications(connection, held.id)? {
            texts.extend([(None, row.question), (None, row.answer)]);
        }
        texts.extend(material.own_course.iter().map(|(_, _, text)| (None, text.clone())));
    }
    let (mut seen, mut all) = (HashSet::new(), Vec::new());
    for (lens, text) in texts {
        for finding in checking::found(&text, &names) {
            if seen.insert((lens, same_words(&finding.text))) {
                let Finding { kind, severity, text, replacement, .. } = finding;
                all.push(FoundDetail { lens, kind, severity, text, replacement });
            }
        }
    }
    Ok(all)
}

fn own_stances(connection: &Connection, held: &Session, turn: &Turn, locale: Locale) -> Result<Vec<String>> {
    if held.stances != StanceRound::Opened {
        return Ok(Vec::new());
    }
    let said = stances::lines(connection, turn)?.into_iter().filter_map(|line| {
        let stance = locale.say(&format!("own-words-stance-{}", line.stance?.name().replace('_', "-")), &[]);
        Some(format!("{stance}: {}", line.text))
    });
    Ok(said.collect())
}

/// Whether one still needs a code: none was given at an earlier closing of this sheet.
pub(crate) fn needs_code(connection: &Connection, turn: &Turn) -> Result<bool> {
    Ok(!store::releases::own(connection, turn)?.is_some_and(|(_, has_code)| has_code))
}

/// Keeps what one chose so far.
pub(crate) fn save(tx: &Connection, held: &Session, turn: &Turn, choices: &ReleaseChoices) -> Result<()> {
    let material = gather(tx, held.id)?;
    let seats = seats(&material, turn);
    let mut seen = HashSet::new();
    for KeepChoice { seat, lens, keep } in &choices.answers {
        let known = seats.iter().find(|one| one.id == *seat && gave(&material, one, *lens));
        let seat = known.ok_or(Error::invalid("release", Why::Unknown))?;
        if (seat.is_voice() && *keep == Keep::Nameless) || !seen.insert((seat.id, *lens)) {
            return Err(Error::invalid("release", Why::Taken));
        }
    }
    let owner = material.people().any(|person| person.owner && person.id == turn.participant());
    if (choices.case || choices.clarifications) && !owner {
        return Err(Error::invalid("release", Why::Unknown));
    }
    if choices.replace.len() > MOST_REPLACED {
        return Err(Error::invalid("release", Why::TooMany { max: MOST_REPLACED }));
    }
    for one in &choices.replace {
        text::some_line("replacement", &one.with)?;
        text::some_line("release", &one.text)?;
    }
    store::releases::save(tx, turn, choices)
}

/// Closes one's choices. `code` is what was shown in this turn. Who keeps nothing has closed as well.
pub(crate) fn seal(tx: &Connection, turn: &Turn, skip: bool, code: Option<&str>) -> Result<()> {
    let kept = store::releases::own(tx, turn)?.map(|(choices, _)| choices).unwrap_or_default();
    let choices = if skip { ReleaseChoices { objects: kept.objects, ..ReleaseChoices::default() } } else { kept };
    let key = match code.filter(|_| keeps_something(&choices)) {
        Some(code) => Some(withdraw_code::key(code)?),
        None => None,
    };
    store::releases::seal(tx, turn, &choices, key.as_deref().map(String::as_str))
}

/// Anything at all is released.
pub(crate) fn keeps_something(choices: &ReleaseChoices) -> bool {
    choices.case || choices.clarifications || choices.answers.iter().any(|one| one.keep != Keep::Erase)
}
