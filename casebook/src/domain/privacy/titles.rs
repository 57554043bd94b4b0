//! Words that stand before a name: titles, and who somebody is to somebody.
use crate::domain::privacy::reading::Reading;

/// Behind one of these a name is likely, even an odd one.
const TITLES: &[&str] = &[
    "mw",
    "mevr",
    "mevrouw",
    "mej",
    "mejuffrouw",
    "dhr",
    "meneer",
    "mijnheer",
    "heer",
    "juf",
    "juffrouw",
    "meester",
    "mr",
    "dr",
    "drs",
    "ds",
    "ir",
    "ing",
    "prof",
    "oma",
    "opa",
    "oom",
    "tante",
    "fam",
    "familie",
    "gezin",
    "dominee",
    "pastoor",
    "imam",
    "zuster",
    "dokter",
    "agent",
    "wijkagent",
    "rechter",
    "kinderrechter",
    "griffier",
    "advocaat",
    "meneertje",
    "madam",
    "omi",
    "opi",
    "nonna",
    "tita",
    "ome",
    "mvr",
    "mevrw",
    "mnr",
    "hr",
    "echtpaar",
    "gebroeders",
];
/// Titles that end in a point, or stand before another title.
const CHAINED: &[&str] = &["mr", "dr", "drs", "ds", "ir", "ing", "prof", "mw", "mevr", "dhr", "mevrouw", "heer"];
/// Who somebody is.
const ROLES: &[&str] = &[
    "moeder",
    "vader",
    "mama",
    "papa",
    "mam",
    "pap",
    "ma",
    "pa",
    "stiefvader",
    "stiefmoeder",
    "pleegmoeder",
    "pleegvader",
    "pleegouders",
    "ouders",
    "broer",
    "broertje",
    "zus",
    "zusje",
    "zoon",
    "zoontje",
    "dochter",
    "dochtertje",
    "neef",
    "neefje",
    "nicht",
    "nichtje",
    "kind",
    "baby",
    "jongere",
    "jongen",
    "meisje",
    "vriend",
    "vriendin",
    "vriendje",
    "vriendinnetje",
    "partner",
    "ex",
    "man",
    "vrouw",
    "buurman",
    "buurvrouw",
    "buurjongen",
    "buurmeisje",
    "collega",
    "jeugdbeschermer",
    "gezinsvoogd",
    "voogd",
    "begeleider",
    "begeleidster",
    "mentor",
    "leerkracht",
    "docent",
    "docente",
    "leraar",
    "lerares",
    "therapeut",
    "psycholoog",
    "psychiater",
    "huisarts",
    "arts",
    "coach",
    "stagiaire",
    "stagiair",
    "leidster",
    "leider",
    "teamleider",
    "manager",
    "directeur",
    "gedragswetenschapper",
    "orthopedagoog",
    "tolk",
    "trainer",
    "oppas",
    "gastouder",
    "pleegzoon",
    "pleegdochter",
    "pleegkind",
    "halfbroer",
    "halfzus",
    "stiefbroer",
    "stiefzus",
    "stiefbroertje",
    "stiefzusje",
    "tweelingbroer",
    "tweelingzus",
    "hulpverlener",
    "hulpverleenster",
    "schoolmaatschappelijk",
    "werker",
    "consulent",
    "leerplichtambtenaar",
    "bewindvoerder",
    "vriendinnen",
    "vrienden",
    "peuter",
    "kleuter",
];

/// Whether a title stands there.
pub fn is_title(reading: &Reading<'_>, at: usize) -> bool {
    reading.has_letters(at) && TITLES.contains(&reading.word(at))
}

/// Whether a word stands there that says who somebody is.
pub fn is_role(reading: &Reading<'_>, at: usize) -> bool {
    reading.has_letters(at) && (ROLES.contains(&reading.word(at)) || is_title(reading, at))
}

/// The place behind a title, its point, and titles that follow: `mr. dr.`, `de heer en mevrouw`.
pub fn behind(reading: &Reading<'_>, at: usize) -> usize {
    let mut next = at + 1;
    loop {
        if reading.sign(next) == '.' && reading.is_glued(next) {
            next += 1;
        } else if reading.goes_on(next) && reading.has_letters(next) && CHAINED.contains(&reading.word(next)) {
            next += 1;
        } else if matches!(reading.word(next), "en" | "of")
            && reading.goes_on(next + 1)
            && CHAINED.contains(&reading.word(next + 1))
        {
            next += 2;
        } else {
            return next;
        }
    }
}
