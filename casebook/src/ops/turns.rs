//! Writing in silence: opening one's own turn, saving as one types, closing it.
//!
//! A [`Turn`] comes from here only, after the rules of [`Turn::begin`]; without one the store gives no sealed text.
use crate::content::load::{is_virtue, prompts};
use crate::content::markdown::to_html;
use crate::domain::answer::{Body, MOST_ROOM, MOST_VIRTUES, Progress, PromptRef};
use crate::domain::compare::view::Stance;
use crate::domain::ids::{AnswerId, OptionId, ParticipantId, SessionId};
use crate::domain::lens::Lens;
use crate::domain::locale::Locale;
use crate::domain::participant::Participant;
use crate::domain::phase::Phase;
use crate::domain::release::ReleaseChoices;
use crate::domain::room::Known;
use crate::domain::session::{Session, SessionKind, StanceRound};
use crate::domain::text;
use crate::domain::turn::{Admission, OwnAnswer, OwnPicture, Part, Refusal, Sheet, Turn};
use crate::env::Env;
use crate::error::{Error, NotNow, Result, Why};
use crate::ops::people::participant;
use crate::ops::view::{Draft, TurnView};
use crate::ops::{Changed, open_session, release, sign, stances, withdraw_code};
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;
use std::collections::HashSet;
use zeroize::Zeroizing;

/// Most rows in one form: options, items, limits.
const MOST_ROWS: usize = 40;
/// Most words of recognition.
const MOST_RECOGNISED: usize = 7;

/// Where somebody writes.
#[derive(Debug, Clone, Copy)]
pub enum At<'a> {
    /// Behind the curtain, on the one laptop.
    Laptop,
    /// On a device of their own, which had these parts of theirs open before.
    Device(&'a Known),
}

/// Begins a turn, if the rules allow it.
pub fn open(
    book: &mut Book,
    session: SessionId,
    id: ParticipantId,
    sheet: Sheet,
    given_sign: Option<&str>,
    at: At<'_>,
) -> Result<Turn> {
    let held = open_session(book.reader(), session)?;
    let person = participant(book.reader(), session, id)?;
    let behind = behind(book.reader(), &held, &person, sheet)?;
    let known_here = match at {
        At::Laptop => false,
        At::Device(known) => knows(known, &held, &person, sheet),
    };
    if person.has_sign && behind.shows && !known_here {
        let (_, left) = store::participants::sign(book.reader(), id)?;
        let given = given_sign.ok_or(Error::Sign { left, wrong: false })?;
        sign::check(book, id, given)?;
    }
    let admission = Admission {
        shows: behind.shows,
        sealed: behind.sealed,
        has_sign: person.has_sign,
        sign_given: given_sign.is_some() && behind.shows,
        known_here,
    };
    let turn = Turn::begin(session, id, sheet, admission).map_err(|refusal| match refusal {
        Refusal::Sealed => Error::Sealed,
        Refusal::SignNeeded => Error::Sign { left: store::participants::SIGN_TRIES, wrong: false },
    })?;
    // A device comes back by itself; the curtain has to be put up again.
    if matches!(at, At::Laptop) {
        book.transact(|tx| store::turns::begin(tx, session, id, sheet))?;
    }
    Ok(turn)
}

/// The pieces a sheet is about, for this seat.
pub(crate) fn parts(held: &Session, person: &Participant, sheet: Sheet) -> Vec<Part> {
    match sheet {
        Sheet::Lens { .. } | Sheet::AllLenses => lenses_of(held, sheet).into_iter().map(Part::Lens).collect(),
        Sheet::FirstThought => vec![Part::FirstThought],
        Sheet::Stances => vec![Part::Stances],
        Sheet::OwnPicture if person.first_thought == Progress::Waiting => vec![Part::OwnPicture],
        // The first thought is given back on it.
        Sheet::OwnPicture => vec![Part::FirstThought, Part::OwnPicture],
        Sheet::Release => vec![Part::Release],
        Sheet::OwnWords => Vec::new(),
    }
}

/// The pieces that a turn has open.
pub fn opened_parts(book: &Book, turn: &Turn) -> Result<Vec<Part>> {
    let held = open_session(book.reader(), turn.session())?;
    if matches!(turn.sheet(), Sheet::Lens { .. } | Sheet::AllLenses) {
        let lenses = lenses_in_turn(book.reader(), &held, turn)?;
        return Ok(lenses.into_iter().map(Part::Lens).collect());
    }
    let person = participant(book.reader(), turn.session(), turn.participant())?;
    Ok(parts(&held, &person, turn.sheet()))
}

/// All of a sheet was open before on this device of its writer.
pub(crate) fn knows(known: &Known, held: &Session, person: &Participant, sheet: Sheet) -> bool {
    let parts = parts(held, person, sheet);
    !parts.is_empty() && parts.into_iter().all(|part| known.contains(&(person.id, part)))
}

/// The session in which somebody had the laptop when the app stopped.
pub fn left_open(book: &Book) -> Result<Option<SessionId>> {
    store::turns::any(book.reader())
}

/// Closes the curtain without sealing: what was written stays its writer's, to go on with later.
pub fn pause(book: &mut Book, session: SessionId) -> Result<Changed> {
    book.transact(|tx| store::turns::end(tx, session))?;
    Ok(Changed::Session(session))
}

/// What stands behind the curtain already.
struct Behind {
    /// Something was written before.
    shows: bool,
    /// All of it was closed by its writer and not opened since.
    sealed: bool,
}

impl Behind {
    const fn one(progress: Progress) -> Self {
        Self {
            shows: !matches!(progress, Progress::Waiting),
            sealed: matches!(progress, Progress::Done | Progress::Skipped),
        }
    }
}

/// What a sheet would show. Says no to sheets that make no sense for this seat or at this point.
fn behind(connection: &Connection, held: &Session, person: &Participant, sheet: Sheet) -> Result<Behind> {
    match sheet {
        Sheet::Lens { .. } | Sheet::AllLenses => {
            let lenses = lenses_of(held, sheet);
            if lenses.is_empty() {
                return Err(Error::NotNow(NotNow::LensOpened));
            }
            let mut all = Behind { shows: false, sealed: true };
            for lens in lenses {
                let state = store::answers::state(connection, person.id, lens)?;
                if let (Some(state), Some(_)) = (state, held.lens(lens).opened_at)
                    && (state.noted || (state.progress == Progress::Done && !state.kept_closed))
                {
                    // What was opened is frozen: one can only add.
                    return Err(Error::NotNow(NotNow::LensOpened));
                }
                let one = Behind::one(state.map_or(Progress::Waiting, |state| state.progress));
                // In one go, what was closed before simply stays out; only an unfinished form would show.
                all.shows |= one.shows && (!one.sealed || matches!(sheet, Sheet::Lens { .. }));
                all.sealed &= one.sealed;
            }
            all.shows |= all.sealed;
            Ok(all)
        }
        Sheet::Stances => stances_behind(held, person),
        // Of an oefensessie nothing is kept.
        Sheet::Release if held.kind == SessionKind::Practice => Err(Error::NotNow(NotNow::WrongKind)),
        Sheet::Release => {
            release::allowed(connection, held, person)?;
            Ok(Behind::one(person.release))
        }
        _ if person.is_voice() => Err(Error::invalid("sheet", Why::Unknown)),
        Sheet::FirstThought => Ok(Behind::one(person.first_thought)),
        Sheet::OwnPicture | Sheet::OwnWords if held.phase < Phase::EigenBeeld => {
            Err(Error::NotNow(NotNow::TooEarly))
        }
        Sheet::OwnPicture => {
            let picture = Behind::one(person.own_picture);
            Ok(Behind { shows: picture.shows || person.first_thought != Progress::Waiting, ..picture })
        }
        Sheet::OwnWords => Ok(Behind { shows: true, sealed: false }),
    }
}

/// Stances are taken in the running round; who had no turn yet may still take theirs after the opening.
fn stances_behind(held: &Session, person: &Participant) -> Result<Behind> {
    match (held.stances, person.stances) {
        (StanceRound::NotBegun, _) => Err(Error::NotNow(NotNow::TooEarly)),
        (StanceRound::Opened, Progress::Done) => Err(Error::NotNow(NotNow::LensOpened)),
        (_, progress) => Ok(Behind::one(progress)),
    }
}

/// The lenses a sheet is about: all in one go means those that are not opened yet.
fn lenses_of(held: &Session, sheet: Sheet) -> Vec<Lens> {
    match sheet {
        Sheet::Lens { lens } if held.lens(lens).chosen => vec![lens],
        Sheet::AllLenses => held
            .lenses
            .iter()
            .filter(|state| state.chosen && state.opened_at.is_none())
            .map(|state| state.lens)
            .collect(),
        _ => Vec::new(),
    }
}

/// The lenses this turn may show and change. What its writer closed before stays out, unless their own sign opened
/// this turn.
fn lenses_in_turn(connection: &Connection, held: &Session, turn: &Turn) -> Result<Vec<Lens>> {
    let mut lenses = Vec::new();
    for lens in lenses_of(held, turn.sheet()) {
        let state = store::answers::state(connection, turn.participant(), lens)?;
        if turn.signed() || !state.is_some_and(|state| Behind::one(state.progress).sealed) {
            lenses.push(lens);
        }
    }
    Ok(lenses)
}

/// What its writer sees during their turn. `code` is their withdraw code, if one was made for this turn.
pub fn view(book: &Book, turn: &Turn, code: Option<&str>, locale: Locale) -> Result<TurnView> {
    let connection = book.reader();
    let held = open_session(connection, turn.session())?;
    let mut view = TurnView {
        session: turn.session(),
        participant: turn.participant(),
        sheet: turn.sheet(),
        answers: Vec::new(),
        first_thought: None,
        own_picture: None,
        stances: Vec::new(),
        release: None,
        words_markdown: None,
        words_html: None,
        words_file: None,
    };
    match turn.sheet() {
        Sheet::Lens { .. } | Sheet::AllLenses => {
            for lens in lenses_in_turn(connection, &held, turn)? {
                view.answers.push(store::answers::own(connection, turn, lens)?.unwrap_or_else(|| OwnAnswer {
                    body: Body::empty(lens),
                    doubt: false,
                    keep_closed: false,
                    private: String::new(),
                    prompt: None,
                }));
            }
        }
        Sheet::Stances => view.stances = stances::lines(connection, turn)?,
        Sheet::FirstThought => {
            view.first_thought = Some(store::answers::own_first_thought(connection, turn)?.unwrap_or_default());
        }
        Sheet::OwnPicture => {
            view.first_thought =
                store::answers::own_first_thought(connection, turn)?.filter(|text| !text.is_empty());
            view.own_picture = Some(store::answers::own_picture(connection, turn)?.unwrap_or_default());
        }
        Sheet::Release => view.release = Some(release::view(connection, &held, turn, code, locale)?),
        Sheet::OwnWords => {
            let markdown = crate::ops::own_words::write(connection, turn, locale)?;
            view.words_html = Some(to_html(&markdown));
            view.words_markdown = Some(markdown);
            view.words_file = Some(
                locale.say("own-words-file", &[("date", &held.created_at.format("%Y-%m-%d").to_string())]) + ".md",
            );
        }
    }
    Ok(view)
}

/// What is saved in one go while somebody writes.
pub struct Writing<'a> {
    /// Answers of this sheet.
    pub answers: &'a [Draft],
    /// The first thought.
    pub first_thought: Option<&'a str>,
    /// The own picture.
    pub own_picture: Option<&'a OwnPicture>,
    /// Stances, as far as they changed.
    pub stances: &'a [(OptionId, Option<Stance>)],
    /// What may be kept.
    pub release: Option<&'a ReleaseChoices>,
}

/// Saves what was written so far. All of it, or nothing.
pub fn save(book: &mut Book, env: &Env, turn: &Turn, writing: &Writing<'_>, locale: Locale) -> Result<Changed> {
    let id = turn.participant();
    book.transact(|tx| {
        let held = open_session(tx, turn.session())?;
        let allowed = lenses_in_turn(tx, &held, turn)?;
        for draft in writing.answers {
            if !allowed.contains(&draft.body.lens()) {
                return Err(Error::invalid("lens", Why::Unknown));
            }
            check(&draft.body)?;
            let private = text::text("private", &draft.private)?;
            let entry =
                Entry { body: &draft.body, doubt: draft.doubt, kept_closed: draft.keep_closed, asked_in: locale };
            let answer = write(tx, env, turn.session(), id, entry, Progress::Busy, false)?;
            store::answers::save_private(tx, answer, private)?;
        }
        match turn.sheet() {
            Sheet::Stances => stances::save(tx, turn, writing.stances)?,
            _ if writing.stances.is_empty() => {}
            _ => return Err(Error::invalid("sheet", Why::Unknown)),
        }
        match (turn.sheet(), writing.release) {
            (Sheet::Release, Some(choices)) => release::save(tx, &held, turn, choices)?,
            (_, None) => {}
            _ => return Err(Error::invalid("sheet", Why::Unknown)),
        }
        match (turn.sheet(), writing.first_thought, writing.own_picture) {
            (Sheet::FirstThought, Some(thought), None) => {
                let thought = text::text("first_thought", thought)?;
                store::answers::save_first_thought(tx, id, thought, Progress::Busy, env.now())?;
            }
            (Sheet::OwnPicture, None, Some(picture)) => {
                text::text("good_work", &picture.good_work)?;
                text::text("shifted", &picture.shifted)?;
                store::answers::save_own_picture(tx, id, picture, Progress::Busy, env.now())?;
            }
            (_, None, None) => {}
            _ => return Err(Error::invalid("sheet", Why::Unknown)),
        }
        store::sessions::touch(tx, turn.session(), env.now())
    })?;
    Ok(Changed::Session(turn.session()))
}

/// One answer as it is given, behind the curtain or from paper.
pub(crate) struct Entry<'a> {
    pub body: &'a Body,
    pub doubt: bool,
    pub kept_closed: bool,
    /// The language in which it was asked.
    pub asked_in: Locale,
}

/// Writes an answer and lets the identities of its options follow.
pub(crate) fn write(
    tx: &Connection,
    env: &Env,
    session: SessionId,
    id: ParticipantId,
    entry: Entry<'_>,
    progress: Progress,
    noted: bool,
) -> Result<AnswerId> {
    let lens = entry.body.lens();
    let before = store::answers::state(tx, id, lens)?;
    let known = match before {
        Some(state) => store::answers::option_ids(tx, state.id)?,
        None => Vec::new(),
    };
    let body = with_ids(entry.body, &known, env);
    let late = noted && before.is_none() && is_noting_done(tx, session, lens)?;
    let written = store::answers::Written {
        body: &body,
        doubt: entry.doubt,
        kept_closed: entry.kept_closed,
        progress,
        noted,
        late,
        prompt: &prompt_of(lens, entry.asked_in),
    };
    let answer = store::answers::save(tx, AnswerId(env.id()), id, &written, env.now())?;
    store::options::follow(tx, session, id, answer, &option_ids(&body))?;
    Ok(answer)
}

fn is_noting_done(connection: &Connection, session: SessionId, lens: Lens) -> Result<bool> {
    Ok(crate::ops::any_session(connection, session)?.lens(lens).noting_done)
}

/// The prompt of a lens as it is today.
pub(crate) fn prompt_of(lens: Lens, locale: Locale) -> PromptRef {
    let prompt =
        prompts(locale).lenses.iter().find(|prompt| prompt.lens == lens).expect("there is a prompt for each lens");
    PromptRef { id: lens.name().to_owned(), version: prompt.version, text: prompt.question.clone() }
}

fn option_ids(body: &Body) -> Vec<OptionId> {
    match body {
        Body::Handelingen(form) => form.options.iter().filter_map(|option| option.id).collect(),
        _ => Vec::new(),
    }
}

/// Gives each course of action the identity of its place; empty rows are left out.
fn with_ids(body: &Body, known: &[OptionId], env: &Env) -> Body {
    let mut body = body.clone();
    if let Body::Handelingen(form) = &mut body {
        form.options.retain(|option| !option.text.trim().is_empty() || !option.skill.trim().is_empty());
        for (place, option) in form.options.iter_mut().enumerate() {
            option.id = Some(known.get(place).copied().unwrap_or_else(|| OptionId(env.id())));
        }
    }
    body
}

/// A form holds what a form may hold.
pub(crate) fn check(body: &Body) -> Result<()> {
    for (field, value) in body.texts() {
        text::text(field, value)?;
    }
    let rows = |field, count: usize, max: usize| {
        if count > max { Err(Error::invalid(field, Why::TooMany { max })) } else { Ok(()) }
    };
    match body {
        Body::Handelingen(form) => rows("options", form.options.len(), MOST_ROWS),
        Body::Kennis(form) => rows("items", form.items.len(), MOST_ROWS),
        Body::Identiteit(form) => rows("recognise", form.recognise.len(), MOST_RECOGNISED),
        Body::Deugden(form) => {
            rows("virtues", form.virtues.len(), MOST_VIRTUES)?;
            let different: HashSet<String> =
                form.virtues.iter().map(super::super::domain::word::Word::sameness).collect();
            let known = |word: &crate::domain::word::Word| word.is_own() || is_virtue(word.text());
            if different.len() < form.virtues.len() {
                return Err(Error::invalid("virtues", Why::Taken));
            }
            if !form.virtues.iter().all(known) {
                return Err(Error::invalid("virtues", Why::Unknown));
            }
            Ok(())
        }
        Body::Vrijheid(form) => {
            if form.thinking.is_some_and(|room| room > MOST_ROOM)
                || form.acting.is_some_and(|room| room > MOST_ROOM)
            {
                return Err(Error::invalid("room", Why::OutOfRange));
            }
            rows("limits", form.limits.len(), MOST_ROWS)
        }
    }
}

/// A withdraw code for a turn that needs one.
pub fn code_for(book: &Book, env: &Env, turn: &Turn, locale: Locale) -> Result<Option<Zeroizing<String>>> {
    let needed = turn.sheet() == Sheet::Release && release::needs_code(book.reader(), turn)?;
    Ok(needed.then(|| withdraw_code::new(env, locale)))
}

/// How a turn is closed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Closing<'a> {
    /// *Overgeslagen*: nothing of it is opened later; it stays its writer's.
    pub skip: bool,
    /// Four digits, to open it again before the opening.
    pub sign: Option<&'a str>,
    /// The withdraw code that was shown in this turn.
    pub code: Option<&'a str>,
    /// The language in which it was asked.
    pub asked_in: Locale,
}

/// Closes a turn: seals what was written.
pub fn seal(book: &mut Book, env: &Env, turn: &Turn, closing: Closing<'_>) -> Result<Changed> {
    let Closing { skip, sign: new_sign, code, asked_in } = closing;
    let id = turn.participant();
    let sealed_sign = match new_sign {
        Some(given) => {
            sign::well_formed(given)?;
            // Who has a sign already gives the same one again; another would shut them out of what they closed before.
            sign::check(book, id, given)?;
            let (kept, _) = store::participants::sign(book.reader(), id)?;
            if kept.is_none() { Some(sign::sealed(given, env)?) } else { None }
        }
        None => None,
    };
    book.transact(|tx| {
        let held = open_session(tx, turn.session())?;
        for lens in lenses_in_turn(tx, &held, turn)? {
            seal_lens(tx, env, &held, turn, (lens, asked_in), skip)?;
        }
        let done = |empty: bool| if skip || empty { Progress::Skipped } else { Progress::Done };
        match turn.sheet() {
            Sheet::Stances => stances::seal(tx, turn, skip)?,
            Sheet::Release => release::seal(tx, turn, skip, code)?,
            Sheet::FirstThought => {
                let thought = store::answers::own_first_thought(tx, turn)?.unwrap_or_default();
                let progress = done(thought.trim().is_empty());
                store::answers::save_first_thought(tx, id, &thought, progress, env.now())?;
            }
            Sheet::OwnPicture => {
                let picture = store::answers::own_picture(tx, turn)?.unwrap_or_default();
                let empty = picture.good_work.trim().is_empty() && picture.shifted.trim().is_empty();
                store::answers::save_own_picture(tx, id, &picture, done(empty), env.now())?;
            }
            _ => {}
        }
        if let Some(hash) = &sealed_sign {
            store::participants::set_sign(tx, id, hash)?;
        }
        store::turns::end_of(tx, turn.session(), id)?;
        store::sessions::touch(tx, turn.session(), env.now())
    })?;
    Ok(Changed::Session(turn.session()))
}

fn seal_lens(
    tx: &Connection,
    env: &Env,
    held: &Session,
    turn: &Turn,
    (lens, asked_in): (Lens, Locale),
    skip: bool,
) -> Result<()> {
    let own = store::answers::own(tx, turn, lens)?;
    let nothing = own.as_ref().is_none_or(|own| own.body.is_empty() && !own.doubt);
    let progress = if skip || nothing { Progress::Skipped } else { Progress::Done };
    let late = held.lens(lens).opened_at.is_some();
    if let Some(state) = store::answers::state(tx, turn.participant(), lens)? {
        store::answers::set_progress(tx, state.id, progress, late)
    } else {
        let entry = Entry { body: &Body::empty(lens), doubt: false, kept_closed: false, asked_in };
        write(tx, env, turn.session(), turn.participant(), entry, progress, false)?;
        Ok(())
    }
}
