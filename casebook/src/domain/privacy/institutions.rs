//! Schools, homes, groups, clubs and institutions by their names: behind a word that says what they are, or before it.
use crate::domain::privacy::finding::{Kind, Severity};
use crate::domain::privacy::lists::Flags;
use crate::domain::privacy::marks::Marks;
use crate::domain::privacy::particles;
use crate::domain::privacy::reading::{Form, Reading};
use crate::domain::privacy::vocabulary::among;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Short words that hardly stand without the name of a school.
const SCHOOL_SURE: &str = "\
obs cbs rkbs pcbs pcbo rkb kbs ibs ikc rk kindcentrum basisschool bs";
/// Words for schools that stand alone as well.
const SCHOOL: &str = "\
school college lyceum gymnasium mavo vso sbo so roc mbo vmbo havo aoc pro praktijkschool \
praktijkonderwijs scholengemeenschap schakelklas hogeschool kinderdagverblijf kdv peuterspeelzaal bso \
montessorischool vrijeschool daltonschool middelbareschool kleuterschool peutergroep opvangklas isk \
praktijkcollege taalschool voorschool creche gastouderopvang brede";
/// Words that stand behind the name of a school.
const BEHIND_SCHOOL: &str = "\
college lyceum gymnasium mavo scholengemeenschap school basisschool academie ikc kindcentrum \
praktijkschool vmbo";
/// Homes, groups and clubs that carry a name.
const HOME: &str = "\
pi jji azc hvb \
gezinshuis groepshuis leefgroep woongroep behandelgroep crisisgroep zorgboerderij logeerhuis gezinsgroep \
meidengroep jongensgroep kamertrainingscentrum woonvorm woonvoorziening kinderboerderij manege scouting \
voetbalclub voetbalvereniging sportclub sportvereniging hockeyclub judoclub turnvereniging zwemclub \
boksschool sportschool dansschool buurthuis jongerencentrum dagbesteding kinderopvang gastouderbureau \
zorggroep pleegzorg kliniek logeerboerderij gezinsvervangend jeugddorp jeugdherberg crisisopvang \
noodopvang opvanghuis bezoekhuis omgangshuis moederkindhuis jeugdhuis pleegzorgorganisatie zorghoeve \
hoeve kinderhuis meisjeshuis trainingshuis vakantiekamp kamp kinderkamp zomerkamp internaat woonhuis ktc \
bezoekcentrum omgangscentrum speeltuin clubhuis honk jongerenhonk voedselbank";
/// Institutions that carry a name with a capital.
const BODY: &str = "\
stichting vereniging vv sv fc sc rkvv rksv kerk moskee synagoge parochie gemeente praktijk \
huisartsenpraktijk ziekenhuis advocatenkantoor advocaten opvang groep jeugdbescherming jeugdhulp \
jeugdzorg ggz ggd wijkteam gebiedsteam restaurant supermarkt bakkerij garage kapsalon cafe snackbar \
bedrijf firma zorginstelling team instelling organisatie woningcorporatie camping club locatie";
/// Words that stand behind the name of an institution.
const BEHIND_BODY: &str = "\
jeugdzorg jeugdhulp jeugdbescherming jeugd zorg zorggroep ggz kinderopvang stichting bv advocaten \
ziekenhuis kliniek groep pleegzorg gezinshuizen kerk moskee boys wonen welzijn psychologie psychologen \
therapie";
/// What words end in that are homes and groups with a name of their own.
const ENDINGS: &str = "\
huis groep opvang boerderij centrum club vereniging praktijk kliniek hoeve stichting kerk moskee \
woning kamp school garage winkel bakkerij kapper locatie afdeling cafe dagbehandeling dagbesteding \
organisatie";
/// Certified institutions and the like, by the part of their name that is theirs.
const KNOWN: &[&[&str]] = &[
    &["william", "schrikker"],
    &["samen", "veilig"],
    &["samenveilig"],
    &["intervence"],
    &["leger", "des", "heils"],
    &["partners", "voor", "jeugd"],
    &["jeugd", "en", "gezinsbeschermers"],
    &["gezinsbeschermers"],
    &["levvel"],
    &["pluryn"],
    &["entrea"],
    &["youke"],
    &["enver"],
    &["parlan"],
    &["cardea"],
    &["timon"],
    &["ihub"],
    &["accare"],
    &["yorneo"],
    &["molendrift"],
    &["tactus"],
    &["sterk", "huis"],
    &["oosterpoort"],
    &["jarabee"],
    &["trias", "jeugdhulp"],
    &["regiecentrum"],
];

/// What a word tells about the name beside it.
#[derive(Clone, Copy, Default)]
struct Trade {
    /// A name follows, of this kind, found in this way.
    before: Option<(Kind, How)>,
    /// A name of this kind goes before.
    behind: Option<Kind>,
}

static TRADES: LazyLock<HashMap<&'static str, Trade>> = LazyLock::new(|| {
    let mut trades: HashMap<&str, Trade> = HashMap::new();
    for (words, kind, how) in [
        (SCHOOL_SURE, Kind::School, How::Sure),
        (SCHOOL, Kind::School, How::Named),
        (HOME, Kind::Organisation, How::Named),
        (BODY, Kind::Organisation, How::Capital),
    ] {
        for word in words.split_ascii_whitespace() {
            trades.entry(word).or_default().before.get_or_insert((kind, how));
        }
    }
    for (words, kind) in
        [(BEHIND_SCHOOL, Kind::School), (HOME, Kind::Organisation), (BEHIND_BODY, Kind::Organisation)]
    {
        for word in words.split_ascii_whitespace() {
            trades.entry(word).or_default().behind.get_or_insert(kind);
        }
    }
    trades
});

/// Whether a folded word tells of an institution beside it.
pub fn class(word: &str) -> Flags {
    let known = TRADES.contains_key(word)
        || ENDINGS.split_ascii_whitespace().any(|end| word.ends_with(end))
        || AS_ONE_WORD.iter().any(|end| word.ends_with(end))
        || KNOWN.iter().any(|parts| parts[0] == word);
    if known { Flags::INSTITUTION } else { Flags::NONE }
}

/// Finds schools and institutions.
pub fn find(reading: &Reading<'_>, marks: &mut Marks) {
    for at in reading.all().filter(|at| reading.flags(*at).any(Flags::INSTITUTION)) {
        if marks.is_taken(at) {
            continue;
        }
        if let Some(parts) = KNOWN.iter().find(|parts| is_here(reading, at, parts)) {
            let end = at + parts.len();
            marks.add(at, more_capitals(reading, end).max(end), Kind::Organisation, Severity::Likely);
            continue;
        }
        let word = reading.word(at);
        let trade = TRADES.get(word).copied().unwrap_or_else(|| Trade {
            before: ENDINGS
                .split_ascii_whitespace()
                .any(|end| word.ends_with(end))
                .then_some((kind_of(word), How::Article)),
            behind: None,
        });
        let found = trade.before.is_some_and(|(kind, how)| add(reading, marks, at, kind, how))
            || trade.behind.is_some_and(|kind| before(reading, marks, at, kind));
        if !found {
            as_one_word(reading, marks, at);
        }
    }
}

fn kind_of(word: &str) -> Kind {
    if word.ends_with("school") { Kind::School } else { Kind::Organisation }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// The word hardly stands without a name.
    Sure,
    /// A name in small letters counts where it can be nothing else.
    Named,
    /// Only a name with a capital counts.
    Capital,
    /// Only a name with an article and a capital counts.
    Article,
}

fn is_here(reading: &Reading<'_>, at: usize, parts: &[&str]) -> bool {
    let any_capital = (at..at + parts.len()).any(|place| reading.is_capital(place));
    (any_capital || parts.len() > 1 || !reading.is_word(at))
        && parts.iter().enumerate().all(|(step, part)| reading.word(at + step) == *part)
}

/// Adds a name behind the word at a place, with the word.
fn add(reading: &Reading<'_>, marks: &mut Marks, at: usize, kind: Kind, how: How) -> bool {
    let Some((to, severity)) = name_behind(reading, at, how) else { return false };
    let from = with_words_before(reading, at);
    marks.add(from, to, kind, severity) || marks.add(at, to, kind, severity)
}

/// `openbare basisschool`, `rk basisschool`: the word has its own word before it.
fn with_words_before(reading: &Reading<'_>, at: usize) -> usize {
    const BEFORE: &[&str] =
        &["openbare", "christelijke", "katholieke", "islamitische", "rk", "pc", "speciale", "algemene", "vrije"];
    if reading.goes_on(at) && BEFORE.contains(&reading.word(at - 1)) { at - 1 } else { at }
}

fn is_article(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.word(at), "de" | "het" | "den" | "d")
}

fn name_behind(reading: &Reading<'_>, at: usize, how: How) -> Option<(usize, Severity)> {
    let mut next = at + 1;
    if reading.sign(next) == '-' && reading.is_glued(next) {
        return None;
    }
    let quoted = matches!(reading.sign(next), '"' | '“' | '„' | '\'' | '‘' | '’') && reading.token(next).spaced;
    if quoted {
        next += 1;
    }
    if !reading.goes_on(next) || !(reading.has_letters(next) || reading.is_number(next) && how == How::Sure) {
        return None;
    }
    let particles = particles::length(reading, next);
    let name = next + particles;
    let article = is_article(reading, next) || reading.sign(next) == '\'' || reading.sign(next) == '’';
    // With a capital: `gezinshuis De Linde`, `obs de Klimboom`, `stichting Het Kompas`.
    if particles > 0 && reading.is_capital(name) && reading.goes_on(name) && is_named(reading, name, how) {
        let fits = match how {
            How::Sure | How::Named => {
                article || reading.is_capital(next) || particles::are_strong(reading, next, particles)
            }
            How::Capital => article,
            How::Article => article && (reading.is_capital(next) || !is_determined(reading, at)),
        };
        return fits.then(|| (more_capitals(reading, name + 1), Severity::Certain));
    }
    if particles == 0 && reading.is_capital(next) && is_named(reading, next, how) {
        let fits = how != How::Article
            || !reading.flags(next).any(Flags::GIVEN | Flags::FREE | Flags::PLACE) && !is_determined(reading, at);
        return fits.then(|| (more_capitals(reading, next + 1), Severity::Certain));
    }
    if particles > 0
        && reading.is_capital(next)
        && is_article(reading, next)
        && reading.has_letters(name)
        && how != How::Capital
    {
        return Some((name + 1, Severity::Likely));
    }
    if matches!(how, How::Capital | How::Article) && !quoted {
        return None;
    }
    in_small_letters(reading, at, next, how, quoted)
}

/// Whether an article or the like stands before a word, so that it needs no name of its own.
fn is_determined(reading: &Reading<'_>, at: usize) -> bool {
    const DETERMINERS: &str = "de het een zijn haar onze ons hun mijn jouw die deze dit dat elke geen andere nieuwe vorige zn eigen speciale";
    reading.goes_on(at) && among(reading.word(at - 1), DETERMINERS)
}

/// Whether a word with a capital can be the name of an institution.
fn is_named(reading: &Reading<'_>, at: usize, how: How) -> bool {
    let flags = reading.flags(at);
    let short = reading.token(at).form == Form::Capitals && reading.raw(at).chars().count() <= 4;
    let direction = matches!(reading.word(at), "noord" | "zuid" | "oost" | "west" | "midden" | "centrum");
    !(how == How::Capital && (flags.any(Flags::FREE) && !direction || short)
        || reading.flags(at).any(Flags::SMALL) && how != How::Sure)
        && !(flags.any(Flags::FREE) && how == How::Named && reading.is_word(at))
        && !reading.is_initial(at)
}

/// `obs de klimboom`, `gezinshuis de linde`: an article without its own noun before the word makes a name of the next.
fn in_small_letters(
    reading: &Reading<'_>,
    at: usize,
    next: usize,
    how: How,
    quoted: bool,
) -> Option<(usize, Severity)> {
    let determined = is_determined(reading, at);
    let article = is_article(reading, next) || matches!(reading.sign(next), '\'' | '’');
    let name = if article { next + particles::length(reading, next).max(1) } else { next };
    if !reading.has_letters(name) || !reading.goes_on(name) || reading.is_capital(next) && !article {
        return None;
    }
    let word = reading.word(name);
    if reading.flags(name).any(Flags::SMALL) || reading.flags(name).any(Flags::VERB) && word != "brug" {
        return None;
    }
    let flags = reading.flags(name);
    let odd = !reading.is_word(name);
    let known = flags.any(Flags::PLACE | Flags::SURNAME | Flags::GIVEN) && !flags.any(Flags::COMMON);
    let ok = quoted
        || match how {
            How::Sure if article => !determined || ends_there(reading, name + 1),
            How::Sure => odd || known && !determined,
            _ if article => !determined && ends_there(reading, name + 1) && !among(reading.word(at), STANDS_ALONE),
            _ => odd || known && !flags.any(Flags::WORD),
        };
    let free = flags.any(Flags::FREE | Flags::ROLE) || among(word, NO_NAMES);
    (ok && !free && word.len() > 2).then_some((name + 1, Severity::Likely))
}

/// Words that go before an article without having a name: `op school de baas`.
const STANDS_ALONE: &str = "\
school so pro mbo havo vmbo mavo college kamp dagbesteding pleegzorg scouting";
/// Ordinary words behind an article that are no name of a school or a home.
const NO_NAMES: &str = "\
hele dag tijd week afgelopen volgende komende deur beste les lessen meeste boel groep groepen dagen \
regels leiding rust sfeer avond ochtend middag nacht zomer";

fn ends_there(reading: &Reading<'_>, at: usize) -> bool {
    !reading.goes_on(at)
        || matches!(reading.sign(at), '.' | ',' | ')' | ';' | '!' | '?' | '"')
        || matches!(reading.word(at), "in" | "en" | "te" | "waar" | "zit" | "heeft" | "is" | "gaat" | "met")
}

/// The end of capitals that go on from here: `De Linde Noord`, `Het Erf van Ruurlo`.
fn more_capitals(reading: &Reading<'_>, at: usize) -> usize {
    let mut to = at;
    loop {
        let mut next = to;
        while matches!(reading.sign(next), '-' | '&' | '\'' | '’' | '.')
            && reading.goes_on(next)
            && next < to + 2
            && (reading.is_glued(next) && reading.is_glued(next + 1) || reading.sign(next) == '&')
        {
            next += 1;
        }
        let joined = next > to;
        if !joined && matches!(reading.word(next), "en" | "van" | "voor" | "de" | "der" | "het" | "des" | "den") {
            while matches!(reading.word(next), "en" | "van" | "voor" | "de" | "der" | "het" | "des" | "den")
                && next < to + 3
            {
                next += 1;
            }
            if matches!(reading.word(to), "en" | "van" | "voor")
                && next == to + 1
                && reading.flags(next).any(Flags::GIVEN)
            {
                return to;
            }
        }
        if (reading.is_capital(next) || joined && reading.has_letters(next))
            && reading.goes_on(next)
            && next < at + 8
        {
            to = next + 1;
        } else {
            return to;
        }
    }
}

/// A name before the word: `het Vechtdal College`, `Jansen Jeugdhulp`.
fn before(reading: &Reading<'_>, marks: &mut Marks, at: usize, kind: Kind) -> bool {
    let mut from = at;
    let small = !reading.is_capital(at);
    while from + 4 > at && reading.goes_on(from) {
        let place = from - 1;
        let hyphen = reading.sign(place) == '-'
            && reading.is_glued(place)
            && reading.is_glued(from)
            && reading.is_capital(place - 1);
        let capital = reading.is_capital(place)
            && reading.token(place).form != Form::Sign
            && !reading.flags(place).any(Flags::SMALL)
            && !reading.flags(place).any(Flags::FREE)
            && !(reading.token(place).opens && reading.is_word(place));
        if hyphen {
            from -= 2;
        } else if capital {
            from -= 1;
        } else if particles::is_particle(reading, place) && reading.is_capital(place - 1) && from < at {
            from -= 2;
        } else {
            break;
        }
    }
    if from < at {
        // `Sem College` is a school, `Sem school` is two words.
        let sure = !small
            || !matches!(
                reading.word(at),
                "school" | "groep" | "zorg" | "jeugd" | "kerk" | "wonen" | "therapie" | "opvang"
            );
        return sure && marks.add(from, more_capitals(reading, at + 1).max(at + 1), kind, Severity::Likely);
    }
    let odd = reading.goes_on(at)
        && reading.has_letters(at - 1)
        && !reading.lists.is_dictionary_word(reading.word(at - 1))
        && !reading.token(at - 1).opens
        && !reading.flags(at - 1).any(Flags::FREE)
        && matches!(reading.word(at), "college" | "lyceum" | "gymnasium" | "mavo" | "scholengemeenschap");
    odd && marks.add(at - 1, at + 1, kind, Severity::Likely)
}

/// What a name and its word end in together.
const AS_ONE_WORD: &[&str] = &["college", "lyceum", "gymnasium", "school"];

/// `Vechtdalcollege`, `Kompasschool`: the name and the word are one.
fn as_one_word(reading: &Reading<'_>, marks: &mut Marks, at: usize) {
    let word = reading.word(at);
    let Some(stem) = AS_ONE_WORD.iter().find_map(|end| word.strip_suffix(end).filter(|stem| stem.len() >= 3))
    else {
        return;
    };
    let listed = reading.flags(at).any(Flags::WORD | Flags::FREE);
    let stem_is_word = reading.lists.is_word(stem) || reading.lists.is_word(stem.trim_end_matches('s'));
    let capital = reading.is_capital(at) && !reading.token(at).opens;
    if !listed && (!stem_is_word && !reading.lists.is_word(word) || capital && !is_kind_of_school(word)) {
        marks.add(at, at + 1, Kind::School, if stem_is_word { Severity::Possible } else { Severity::Likely });
    }
}

fn is_kind_of_school(word: &str) -> bool {
    [
        "basisschool",
        "hogeschool",
        "muziekschool",
        "montessorischool",
        "daltonschool",
        "vrijeschool",
        "praktijkschool",
        "middelbareschool",
        "zwemschool",
        "rijschool",
        "dansschool",
        "brugklas",
        "weekendschool",
        "jenaplanschool",
        "kleuterschool",
        "speelschool",
        "vakschool",
        "avondschool",
        "nieuwkomersschool",
        "taalschool",
        "zondagsschool",
    ]
    .contains(&word)
}
