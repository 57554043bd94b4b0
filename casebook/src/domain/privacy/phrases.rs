//! Phrases with capitals that everybody uses, and that point to nobody.
use crate::domain::privacy::reading::Reading;

const PHRASES: &[&[&str]] = &[
    &["raad", "voor", "de", "kinderbescherming"],
    &["veilig", "thuis"],
    &["signs", "of", "safety"],
    &["words", "and", "pictures"],
    &["jip", "en", "janneke"],
    &["harry", "potter"],
    &["donald", "duck"],
    &["albert", "heijn"],
    &["eigen", "kracht"],
    &["triple", "p"],
    &["call", "of", "duty"],
    &["grand", "theft", "auto"],
    &["burger", "king"],
    &["red", "bull"],
    &["k3"],
    &["goede", "vrijdag"],
    &["oud", "en", "nieuw"],
    &["eerste", "kerstdag"],
    &["tweede", "kerstdag"],
    &["tweede", "kamer"],
    &["eerste", "kamer"],
    &["hoge", "raad"],
    &["jeugdzorg", "nederland"],
    &["good", "work"],
    &["rode", "kruis"],
    &["kinderen", "voor", "kinderen"],
    &["alleen", "voor", "mij"],
    &["sint", "maarten"],
    &["sint", "nicolaas"],
    &["zwarte", "piet"],
    &["saint", "nicolas"],
    &["star", "wars"],
    &["super", "mario"],
    &["mario", "kart"],
    &["among", "us"],
    &["clash", "of", "clans"],
    &["clash", "royale"],
    &["brawl", "stars"],
    &["candy", "crush"],
    &["lord", "of", "the", "rings"],
    &["amber", "alert"],
    &["burgerlijk", "wetboek"],
    &["keti", "koti"],
    &["sociale", "dienst"],
];

/// How many tokens of a phrase begin here that is no finding; 0 if none.
pub fn length(reading: &Reading<'_>, at: usize) -> usize {
    PHRASES
        .iter()
        .filter(|phrase| phrase.iter().enumerate().all(|(step, word)| reading.word(at + step) == *word))
        .map(|phrase| phrase.len())
        .max()
        .unwrap_or(0)
}
