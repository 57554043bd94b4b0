//! Makes a `.casuspakket` of examples that were written here. It goes through the gate, and is read back as from a stranger
//! before anybody gets it.
use crate::content::case_file::{CaseFile, parse_whole, write};
use crate::content::pack_file::{self, is_id};
use crate::domain::case::{Case, CaseSource};
use crate::domain::gate::Decision;
use crate::domain::ids::{CaseId, ContributionId};
use crate::domain::kept::By;
use crate::domain::kept_texts::{Place, TextField, each_of_case, each_of_own, of_group};
use crate::domain::pack::{Lack, Lacking, PackAbout};
use crate::domain::perspective::Perspective;
use crate::domain::search::words::folded;
use crate::env::Env;
use crate::error::{Error, Fault, NotNow, Result, Why};
use crate::exchange::pack::{ENDING, files, names, of_zip, zipped};
use crate::ops::Changed;
use crate::ops::checking::{self, Texts};
use crate::store;
use crate::store::open::Book;
use rusqlite::Connection;
use std::collections::HashSet;

/// Most bytes of an id that is made of a title.
const MOST_KEY: usize = 60;
/// Places in one perspective; so many lie apart from those of the next.
const APART: u32 = 1_000;

/// Examples that are to go in one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    about: PackAbout,
    cases: Vec<(CaseId, CaseFile)>,
}

/// Takes examples out of the book to make a pack of. Each gets the id that its file will have; in the book nothing changes.
pub fn choose(book: &Book, about: &PackAbout, ids: &[CaseId]) -> Result<Chosen> {
    let connection = book.reader();
    let about = described(connection, about)?;
    if ids.is_empty() {
        return Err(Error::invalid("cases", Why::Empty));
    }
    // One file is the description.
    if ids.len() >= files::MOST_FILES {
        return Err(Error::invalid("cases", Why::TooMany { max: files::MOST_FILES - 1 }));
    }
    let mut keys: HashSet<String> = store::cases::all(connection)?
        .into_iter()
        .filter(|(case, ..)| case.source == CaseSource::Own)
        .filter_map(|(case, ..)| case.key)
        .collect();
    let mut cases = Vec::new();
    for id in ids {
        let case = store::cases::get(connection, *id)?.ok_or(Error::NotFound { what: "case" })?;
        if case.source == CaseSource::Pack || !case.example {
            return Err(Error::NotNow(NotNow::WrongKind));
        }
        if store::sessions::open_on(connection, *id)? {
            return Err(Error::NotNow(NotNow::StillUsed));
        }
        let key = key_of(&case, &keys);
        keys.insert(key.clone());
        let perspectives = store::perspectives::to_take_out(connection, *id)?;
        cases.push((*id, CaseFile { key, text: case.text, perspectives }));
    }
    Ok(Chosen { about, cases })
}

/// The description as its file reads back; or the field in which something is wrong. One without an id gets one of its
/// title, that no pack here has.
fn described(connection: &Connection, about: &PackAbout) -> Result<PackAbout> {
    let tidy = |text: &String| text.trim().to_owned();
    let id = match tidy(&about.id) {
        id if id.is_empty() => {
            let loaded = store::packs::all(connection)?.into_iter().map(|(pack, ..)| pack.id);
            let made = store::packs::all_made(connection)?.into_iter().map(|made| made.about.id);
            free(slug(&about.title, "pakket"), &loaded.chain(made).collect())
        }
        id => id,
    };
    let about = PackAbout {
        id,
        version: tidy(&about.version),
        title: tidy(&about.title),
        language: tidy(&about.language),
        author: tidy(&about.author),
        licence: tidy(&about.licence),
        source: tidy(&about.source),
        fiction: tidy(&about.fiction),
    };
    pack_file::read(pack_file::write(&about).as_bytes()).map_err(|faults| {
        let of_field =
            |field: &&str| faults.iter().any(|(_, fault)| *fault == Fault::Missing((*field).to_owned()));
        let missing = ["title", "author", "licence", "source", "fiction"].into_iter().find(of_field);
        match missing {
            Some(field) => Error::invalid(field, Why::Empty),
            None if !is_id(&about.id) => Error::invalid("id", Why::Malformed),
            None if !pack_file::is_version(&about.version) => Error::invalid("version", Why::Malformed),
            None => Error::invalid("language", Why::Malformed),
        }
    })
}

/// The id of its file, or one that is made of its title and is nobody else's.
fn key_of(case: &Case, taken: &HashSet<String>) -> String {
    let from = match &case.key {
        Some(key) if is_id(key) => return key.clone(),
        Some(key) => key,
        None => &case.text.title,
    };
    free(slug(from, "casus"), taken)
}

/// An id, or with a number behind it, that is not taken.
fn free(id: String, taken: &HashSet<String>) -> String {
    let again = (2..).map(|number: u32| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(again).find(|id| !taken.contains(id)).unwrap_or(id)
}

/// Small letters and digits, with hyphens between; or `nothing` when a title has none.
fn slug(title: &str, nothing: &str) -> String {
    let words = title.split(|letter: char| !letter.is_alphanumeric());
    let plain = |word: &str| folded(word).chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let mut slug = String::new();
    for word in words.map(plain).filter(|word| !word.is_empty()) {
        if slug.len() + word.len() >= MOST_KEY {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug += &word;
    }
    if slug.is_empty() { nothing.to_owned() } else { slug }
}

impl Chosen {
    /// What has to be written still, case by case.
    pub fn lacking(&self) -> Vec<Lacking> {
        let each = self.cases.iter().map(|(id, file)| Lacking {
            case: *id,
            title: file.text.title.clone(),
            what: lacks(file),
        });
        each.filter(|one| !one.what.is_empty()).collect()
    }

    /// The files of the pack, with their paths.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let cases = self.cases.iter().map(|(_, file)| {
            let path = format!("cases/{}.md", file.key);
            let path = if names::place(&path).is_ok() { path } else { format!("cases/casus-{}.md", file.key) };
            (path, write(&file.key, &file.text, &file.perspectives).into_bytes())
        });
        let about = ("pack.toml".to_owned(), pack_file::write(&self.about).into_bytes());
        std::iter::once(about).chain(cases).collect()
    }
}

fn lacks(file: &CaseFile) -> Vec<Lack> {
    let text = &file.text;
    let twice = |at: usize, one: &Perspective| {
        file.perspectives[..at].iter().any(|before| !one.alias.is_empty() && before.alias == one.alias)
    };
    let any = |is: &dyn Fn(&Perspective) -> bool| file.perspectives.iter().any(is);
    let mut lacks: Vec<Lack> = [
        (text.title.is_empty(), Lack::Title),
        (text.moment.is_empty(), Lack::Moment),
        (text.question.is_empty(), Lack::Question),
        (!text.fictitious, Lack::Fictitious),
        (any(&|one| one.alias.is_empty() || one.role.is_empty()), Lack::Name),
        (any(&|one| one.answers.is_empty()), Lack::Lens),
        (file.perspectives.iter().enumerate().any(|(at, one)| twice(at, one)), Lack::Twice),
    ]
    .into_iter()
    .filter_map(|(lacks, what)| lacks.then_some(what))
    .collect();
    // Everything is there: then it has to be read as it was written.
    if lacks.is_empty() {
        let read = parse_whole(&write(&file.key, text, &file.perspectives));
        if read.as_ref() != Ok(file) {
            lacks.push(Lack::Unclear);
        }
    }
    lacks
}

impl Texts for Chosen {
    fn names(&self) -> Vec<String> {
        Vec::new()
    }

    /// Nobody's; told is in which case, and at whose perspective, it stands.
    fn by(&self, place: &Place) -> Option<By> {
        let id = CaseId(place.contribution?.0);
        let (_, file) = self.cases.iter().find(|(case, _)| *case == id)?;
        let title = file.text.title.clone();
        let at = usize::try_from(place.at / APART).unwrap_or(usize::MAX);
        let alias = match at.checked_sub(1).and_then(|at| file.perspectives.get(at)) {
            Some(one) => format!("{title} · {}", one.alias),
            None => title,
        };
        Some(By::Alias { alias })
    }

    fn each(&mut self, see: &mut dyn FnMut(&Place, &mut String)) {
        for (id, file) in &mut self.cases {
            let mut here = |behind: u32, place: &Place, text: &mut String| {
                let contribution = Some(ContributionId(id.0));
                see(&Place { contribution, at: behind * APART + place.at, ..place.clone() }, text);
            };
            each_of_case(&mut file.text, &mut |place, text| here(0, place, text));
            here(0, &of_group(TextField::Note, None, 0), &mut file.text.note);
            for (at, theme) in (0..).zip(&mut file.text.themes) {
                here(0, &of_group(TextField::Theme, None, at), theme);
            }
            for (behind, one) in (1..).zip(&mut file.perspectives) {
                here(behind, &of_group(TextField::Role, None, 0), &mut one.role);
                for seen in &mut one.answers {
                    each_of_own(&mut seen.body, &mut [], &mut |place, text| here(behind, place, text));
                }
            }
        }
    }
}

/// A pack that was made.
pub struct Made {
    /// The name of its file.
    pub file: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Makes the pack, and remembers how it told of itself. Refuses while something is lacking, or open at the gate.
pub fn make(book: &mut Book, env: &Env, mut chosen: Chosen, decisions: &[Decision]) -> Result<(Made, Changed)> {
    let ids: Vec<(CaseId, String)> = chosen.cases.iter().map(|(id, file)| (*id, file.key.clone())).collect();
    checking::refuse_open(&checking::through(&mut chosen, decisions)?.open)?;
    if !chosen.lacking().is_empty() {
        return Err(Error::NotNow(NotNow::Unfinished));
    }
    let files = chosen.files();
    let bytes = zipped(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))?;
    let file = format!("{}-{}.{ENDING}", chosen.about.id, chosen.about.version);
    // Whoever gets it reads it like this, and it has to be what was written.
    let read = of_zip(&file, &bytes).map_err(|mut faults| Error::from(faults.swap_remove(0)))?;
    let same = |case: &CaseFile| chosen.cases.iter().any(|(_, ours)| ours == case);
    if read.about != chosen.about || !read.cases.iter().all(same) {
        return Err(Error::NotNow(NotNow::Unfinished));
    }
    book.transact(|tx| {
        for (id, key) in &ids {
            // Who has an id keeps it, also when a pack can't use it.
            if store::cases::get(tx, *id)?.is_some_and(|case| case.key.is_none()) {
                store::cases::set_key(tx, *id, key)?;
            }
        }
        let cases: Vec<CaseId> = ids.iter().map(|(id, _)| *id).collect();
        store::packs::made(tx, &chosen.about, &cases, env.now())?;
        store::log::append(tx, store::log::Kind::Export, Some("pack"), env.now())
    })?;
    Ok((Made { file, bytes }, Changed::Cases))
}

#[cfg(test)]
mod tests {
    use crate::exchange::pack::make::slug;

    #[test]
    fn an_id_is_made_of_what_a_title_says() {
        assert_eq!(slug("Ná de achttiende: wie belt ‘m?", "casus"), "na-de-achttiende-wie-belt-m");
        assert_eq!(slug("…", "casus"), "casus");
        assert!(slug(&"woord ".repeat(40), "casus").len() <= 60);
    }
}
