//! Words that stand beside the name of a school, a home or an institution. Where the name is, it does not know.
use crate::domain::privacy::finding::Kind;
use crate::domain::privacy::lists::Flags;
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
pub const KNOWN: &[&[&str]] = &[
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

/// What a name and its word end in together.
pub const AS_ONE_WORD: &[&str] = &["college", "lyceum", "gymnasium", "school"];

/// What a word tells about the name beside it.
#[derive(Clone, Copy, Default)]
pub struct Trade {
    /// A name follows, of this kind, found in this way.
    pub before: Option<(Kind, How)>,
    /// A name of this kind goes before.
    pub behind: Option<Kind>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The word hardly stands without a name.
    Sure,
    /// A name in small letters counts where it can be nothing else.
    Named,
    /// Only a name with a capital counts.
    Capital,
    /// Only a name with an article and a capital counts.
    Article,
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

/// What a folded word tells about the name beside it.
pub fn trade(word: &str) -> Trade {
    TRADES.get(word).copied().unwrap_or_else(|| Trade {
        before: ENDINGS
            .split_ascii_whitespace()
            .any(|end| word.ends_with(end))
            .then_some((kind_of(word), How::Article)),
        behind: None,
    })
}

fn kind_of(word: &str) -> Kind {
    if word.ends_with("school") { Kind::School } else { Kind::Organisation }
}
