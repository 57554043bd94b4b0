//! Examples that are written here, for others to practise on: writing them, and making one of what was released for that.
//! Whoever writes an example has its perspectives before them, but never while a session runs on it.
use crate::content::{markdown, themes};
use crate::domain::answer::Body;
use crate::domain::case::{Case, CaseSource, CaseText};
use crate::domain::ids::{CaseId, ContributionId, KeptId};
use crate::domain::kept::{By, Contribution, Kept, KeptState, Part};
use crate::domain::kept_texts::{TextField, each_of_own};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::perspective::{MOST_PERSPECTIVES, Perspective, Seen};
use crate::domain::text::{self, nfc};
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::Changed;
use crate::ops::kept::{find, released_to_practise};
use crate::ops::turns;
use crate::ops::view::ExampleDraft;
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;
use std::ops::RangeInclusive;

/// Most themes of one case.
const MOST_THEMES: usize = 12;
/// Minutes a session may be given.
const MINUTES: RangeInclusive<u16> = 10..=480;

/// An example with everything that its writer may change.
pub fn draft(book: &Book, id: CaseId) -> Result<ExampleDraft> {
    drafted(book.reader(), own(book.reader(), id)?)
}

fn drafted(connection: &Connection, case: Case) -> Result<ExampleDraft> {
    let runs = store::sessions::open_on(connection, case.id)?;
    let perspectives = if runs { None } else { Some(store::perspectives::to_write(connection, case.id)?) };
    Ok(ExampleDraft { case: case.id, text: case.text, perspectives })
}

/// An example of one's own. Those of packs are their author's; what happened to somebody is no example.
fn own(connection: &Connection, id: CaseId) -> Result<Case> {
    let case = store::cases::get(connection, id)?.ok_or(Error::NotFound { what: "case" })?;
    if case.source == CaseSource::Pack || !case.example {
        return Err(Error::NotNow(NotNow::WrongKind));
    }
    Ok(case)
}

/// Writes an example; without an id it is a new one. `perspectives`: null leaves them as they are.
pub fn write(
    book: &mut Book,
    env: &Env,
    id: Option<CaseId>,
    text: &CaseText,
    perspectives: Option<&[Perspective]>,
) -> Result<(ExampleDraft, Changed)> {
    let text = tidy(text)?;
    let perspectives = perspectives.map(tidy_all).transpose()?;
    let draft = book.transact(|tx| {
        let case = if let Some(id) = id {
            let before = own(tx, id)?;
            store::cases::update_text(tx, id, &text, env.now())?;
            Case { text, updated_at: env.now(), ..before }
        } else {
            let case = new(env, text);
            store::cases::insert(tx, &case)?;
            case
        };
        if let Some(all) = &perspectives {
            if store::sessions::open_on(tx, case.id)? {
                return Err(Error::NotNow(NotNow::StillUsed));
            }
            store::perspectives::save(tx, case.id, all)?;
        }
        drafted(tx, case)
    })?;
    Ok((draft, Changed::Cases))
}

fn new(env: &Env, text: CaseText) -> Case {
    Case {
        id: CaseId(env.id()),
        key: None,
        source: CaseSource::Own,
        pack: None,
        text,
        example: true,
        made_of: None,
        look_back_on: None,
        created_at: env.now(),
        updated_at: env.now(),
    }
}

/// Makes an example of what was released of a session to be practised on, and of nothing else. Nobody can be followed in
/// it: at each lens the answers are dealt out anew, and no alias comes along. `role` is what each of them is called.
pub fn from_kept(book: &mut Book, env: &Env, id: KeptId, role: &str, locale: Locale) -> Result<(Case, Changed)> {
    let role = text::some_line("role", role)?;
    let case = book.transact(|tx| {
        let kept = find(tx, id)?;
        if kept.state == KeptState::Received {
            return Err(Error::NotNow(NotNow::NotArchived));
        }
        let released: Vec<&Contribution> =
            kept.contributions.iter().filter(|one| released_to_practise(one)).collect();
        let perspectives = dealt(&released, &role);
        let told = released.iter().find_map(|one| told(one, &kept, locale));
        if told.is_none() && perspectives.is_empty() {
            return Err(Error::NotNow(NotNow::NoPractice));
        }
        let (made_of, text) = told.unzip();
        let text = text.unwrap_or_else(|| CaseText { language: locale.name().to_owned(), ..CaseText::default() });
        let case = Case { made_of, ..new(env, text) };
        store::cases::insert(tx, &case)?;
        store::perspectives::save(tx, case.id, &perspectives)?;
        Ok(case)
    })?;
    Ok((case, Changed::Cases))
}

/// The case, if its owner released it to be practised on.
fn told(one: &Contribution, kept: &Kept, locale: Locale) -> Option<(ContributionId, CaseText)> {
    let Part::Case { title, situation, moment, question, done } = &one.part else { return None };
    Some((
        one.id,
        CaseText {
            title: title.clone(),
            situation: situation.clone(),
            moment: moment.clone(),
            question: question.clone(),
            done: done.clone(),
            themes: themes::named(&kept.themes, locale),
            minutes: Some(kept.facts.minutes),
            language: locale.name().to_owned(),
            ..CaseText::default()
        },
    ))
}

/// Voices stay who they were. Of the others, each lens deals its answers to A, B, C … in the order of ids that are random
/// and its own: who is A at one lens is nobody in particular at the next.
fn dealt(released: &[&Contribution], role: &str) -> Vec<Perspective> {
    let mut people: Vec<Perspective> = Vec::new();
    let mut voices: Vec<Perspective> = Vec::new();
    for lens in Lens::ALL {
        let mut at_lens: Vec<&&Contribution> =
            released.iter().filter(|one| one.part.lens() == Some(lens)).collect();
        at_lens.sort_by_key(|one| one.id);
        let mut place = 0;
        for one in at_lens {
            let Part::Answer { body, doubt, .. } = &one.part else { continue };
            let seen = Seen { body: without_ids(body.clone()), doubt: *doubt, made_of: Some(one.id) };
            if let By::Voice { alias, of } = &one.by {
                let known = voices.iter_mut().find(|voice| voice.alias == *alias);
                if let Some(voice) = known {
                    voice.answers.push(seen);
                } else {
                    let (alias, role) = (alias.clone(), of.clone());
                    voices.push(Perspective { alias, role, answers: vec![seen] });
                }
                continue;
            }
            if place == people.len() {
                people.push(Perspective { alias: letter(place), role: role.to_owned(), answers: Vec::new() });
            }
            people[place].answers.push(seen);
            place += 1;
        }
    }
    people.extend(voices);
    people.truncate(MOST_PERSPECTIVES);
    people
}

/// A, B, C …
fn letter(place: usize) -> String {
    let at = u8::try_from(place).unwrap_or(25).min(25);
    char::from(b'A' + at).to_string()
}

fn without_ids(mut body: Body) -> Body {
    if let Body::Handelingen(form) = &mut body {
        form.options.iter_mut().for_each(|option| option.id = None);
    }
    body
}

/// A text as a file of it reads back.
fn tidy(given: &CaseText) -> Result<CaseText> {
    let long = |field, value: &str| -> Result<String> {
        Ok(markdown::below_sections(&nfc(text::text(field, value.trim())?)))
    };
    let mut themes = Vec::new();
    for theme in &given.themes {
        let theme = text::line("themes", &nfc(theme))?;
        if !theme.is_empty() && !themes.contains(&theme) {
            themes.push(theme);
        }
    }
    if themes.len() > MOST_THEMES {
        return Err(Error::invalid("themes", Why::TooMany { max: MOST_THEMES }));
    }
    if given.minutes.is_some_and(|minutes| !MINUTES.contains(&minutes)) {
        return Err(Error::invalid("minutes", Why::OutOfRange));
    }
    if !crate::content::pack_file::is_language(&given.language) {
        return Err(Error::invalid("language", Why::Malformed));
    }
    Ok(CaseText {
        title: text::line("title", &nfc(&given.title))?,
        situation: long("situation", &given.situation)?,
        moment: long("moment", &given.moment)?,
        question: long("question", &given.question)?,
        done: long("done", &given.done)?,
        note: long("note", &given.note)?,
        themes,
        level: text::line("level", &nfc(&given.level))?,
        minutes: given.minutes,
        language: given.language.clone(),
        fictitious: given.fictitious,
    })
}

fn tidy_all(all: &[Perspective]) -> Result<Vec<Perspective>> {
    if all.len() > MOST_PERSPECTIVES {
        return Err(Error::invalid("perspectives", Why::TooMany { max: MOST_PERSPECTIVES }));
    }
    all.iter()
        .map(|one| {
            let mut answers: Vec<Seen> = Vec::new();
            for seen in &one.answers {
                turns::check(&seen.body)?;
                if answers.iter().any(|before| before.body.lens() == seen.body.lens()) {
                    return Err(Error::invalid("perspectives", Why::Taken));
                }
                if !seen.body.is_empty() {
                    answers.push(Seen { body: tidy_body(seen.body.clone()), ..seen.clone() });
                }
            }
            answers.sort_by_key(|seen| seen.body.lens());
            // A comma parts the name from the role in a file.
            let alias = text::line("alias", &nfc(&one.alias).replace(',', " "))?;
            Ok(Perspective { alias, role: text::line("role", &nfc(&one.role))?, answers })
        })
        .collect()
}

/// Lines as a file holds them: each on one line, none empty.
fn tidy_body(body: Body) -> Body {
    let mut body = without_ids(body);
    let said = |text: &str| !text.trim().is_empty();
    match &mut body {
        Body::Handelingen(form) => form.options.retain(|option| said(&option.text)),
        Body::Kennis(form) => form.items.retain(|item| said(&item.text)),
        Body::Vrijheid(form) => form.limits.retain(|limit| said(&limit.text)),
        Body::Identiteit(_) | Body::Deugden(_) => {}
    }
    each_of_own(&mut body, &mut [], &mut |place, text| {
        *text = if place.field == TextField::Identity { paragraphs(text) } else { text::one_line(&nfc(text)) };
    });
    body
}

/// Paragraphs with an empty line between them.
fn paragraphs(text: &str) -> String {
    let text = nfc(text).replace("\r\n", "\n");
    let each = text.split("\n\n").map(text::one_line).filter(|one| !one.is_empty());
    each.collect::<Vec<_>>().join("\n\n")
}
