//! Phrases with capitals that everybody uses, and that point to nobody.
use crate::domain::privacy::flags::Flags;
use crate::domain::privacy::reading::Reading;

/// One a line.
const PHRASES: &str = "\
raad voor de kinderbescherming
veilig thuis
signs of safety
words and pictures
jip en janneke
harry potter
donald duck
albert heijn
eigen kracht
triple p
call of duty
grand theft auto
burger king
red bull
goede vrijdag
oud en nieuw
eerste kerstdag
tweede kerstdag
tweede kamer
eerste kamer
hoge raad
jeugdzorg nederland
good work
rode kruis
kinderen voor kinderen
alleen voor mij
sint maarten
sint nicolaas
zwarte piet
saint nicolas
star wars
super mario
mario kart
among us
clash of clans
clash royale
brawl stars
candy crush
lord of the rings
amber alert
burgerlijk wetboek
keti koti
sociale dienst
rechten van het kind
het rode kruis
centrum voor jeugd en gezin
kind en gezin
ons tweede thuis
ouder en kind
the voice
boer zoekt vrouw
wie is de mol
expeditie robinson
heel holland bakt
goede tijden slechte tijden
black friday
happy meal
winnie de poeh
pipi langkous
pippi langkous
dikke van dale
van dale
rode draad
gouden week
zwarte cross
vrije school
sociaal team";

/// Whether a phrase begins with a folded word.
pub fn class(word: &str) -> Flags {
    let begins = PHRASES.lines().any(|phrase| phrase.split(' ').next() == Some(word));
    if begins { Flags::BEGINS_PHRASE } else { Flags::NONE }
}

/// How many tokens of a phrase begin here that is no finding; 0 if none.
pub fn length(reading: &Reading<'_>, at: usize) -> usize {
    if !reading.flags(at).any(Flags::BEGINS_PHRASE) {
        return 0;
    }
    let stands = |phrase: &str| phrase.split(' ').enumerate().all(|(step, word)| reading.word(at + step) == word);
    PHRASES.lines().filter(|phrase| stands(phrase)).map(|phrase| phrase.split(' ').count()).max().unwrap_or(0)
}
