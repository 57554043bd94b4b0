//! Words of Dutch by the part they play around names. Data; what is made of it, other modules know.
use crate::domain::privacy::lists::Flags;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Articles, pronouns, prepositions, conjunctions, adverbs and numerals.
const SMALL: &str = "\
heb hebt hebben ben bent waren hadden kunnen konden moeten mogen gaan gingen komen kwamen willen wilden \
aan achter af al alle alleen alles als altijd ander andere anders beide ben beter bij bijna binnen boven \
buiten daar daarna daarom dan dat de deze die dit doch door dus dwars e echt een eens eerst elk elkaar en \
er erg ergens even gauw geen gewoon ginds goed graag haar had hem hen het hier hij hoe hun ie iedereen \
iemand iets ik in is ja je jij jou jouw jullie kan kon kun laatst later liever maar me meer meestal men \
met mijn min misschien mij moet na naar naast nee net niemand niet niets nog nooit nu of om omdat onder \
ons onze ook op opnieuw over pas per samen sinds slechts snel soms steeds straks te tegen ten ter terug \
terwijl thuis toch toen tot totdat tussen u uit uw vaak van vanaf vandaag vandaan vanuit vanwege veel \
veler via vlak voor vooral voordat wanneer want waar waarom waarop was wat we weer weet weg wel welk \
welke werd wie wij wil word wordt zal ze zelf zelfs zich zij zijn zo zoals zodat zonder zou zullen zulke \
minder morgen gisteren gister vanavond vanmiddag vanochtend twee drie vier vijf zes zeven acht negen tien \
eerste tweede derde laatste nieuwe oude hele paar enige enkele elke sommige momenteel inmiddels \
ondertussen daarnaast tenslotte overigens eigenlijk natuurlijk helaas hopelijk blijkbaar wellicht hoewel \
ofschoon tijdens ondanks volgens richting rond rondom nabij behalve verder vroeger ooit allebei allemaal avonds ochtends middags nachts \
zn";

/// Finite verbs, third person, now and then, that stand behind whoever does something.
const VERBS: &str = "\
dient meegaat meeging meekomt opbelt opbelde wegloopt wegliep terugkomt terugkwam thuiskomt langskomt thuis meedoet \
is was heeft had wil wilde wou kan kon mag mocht moet moest hoeft gaat ging komt kwam zegt zei vindt vond \
vertelt vertelde woont woonde zit zat staat stond ligt lag doet deed krijgt kreeg wordt werd blijft bleef \
slaapt sliep belt belde appt appte mailt mailde vraagt vroeg denkt dacht weet wist loopt liep laat liet \
ziet zag heet heette huilt huilde lacht lachte speelt speelde eet at drinkt dronk werkt werkte schreef \
schrijft belooft beloofde zou zal kijkt keek praat praatte gaf geeft neemt nam houdt hield begint begon \
stopt stopte luistert reageert reageerde lijkt leek hoort hoorde voelt voelde kent kende durft durfde \
snapt snapte haalt haalde brengt bracht vertrekt vertrok wacht wachtte meldt meldde noemt noemde roept \
riep schreeuwt schreeuwde slaat sloeg schopt schopte steelt stal rookt rookte blowt blowde zwijgt zweeg \
knikt knikte opent opende sluit sloot zoekt zocht mist miste helpt hielp leeft leefde leest las leert \
leerde groeit groeide verdient verdiende verwacht verwachtte verbleef verblijft verhuist verhuisde vecht \
vocht weigert weigerde wijst wees zorgt zorgde zet zette stelt stelde stuurt stuurde trekt trok valt viel \
rent rende rijdt reed fietst fietste gelooft geloofde bedoelt bedoelde begrijpt begreep bekijkt blijkt \
bleek ervaart ervaarde herkent herkende hoopt hoopte kiest koos legt legde maakt maakte merkt merkte \
ontkent ontkende overleed overlegt probeert probeerde schrikt schrok spreekt sprak springt sprong vergeet \
vergat verliest verloor verteld vertrouwt vertrouwde verzorgt verzorgde vlucht vluchtte zong zingt";

/// Verbs of speaking: whoever they stand beside is somebody.
const SPEAKS: &str = "\
zegt zei vertelt vertelde belt belde appt appte mailt mailde vraagt vroeg schreef roept riep antwoordde \
antwoordt fluisterde grapte zucht zuchtte";

/// Behind one of these a name is likely, even an odd one.
const TITLES: &str = "\
mw mevr mevrouw mej mejuffrouw dhr meneer mijnheer heer juf juffrouw meester mr dr drs ds ir ing prof oma \
opa oom tante fam familie gezin dominee pastoor imam zuster dokter agent wijkagent rechter kinderrechter \
griffier advocaat meneertje madam omi opi nonna tita ome mvr mevrw mnr hr echtpaar gebroeders";

/// Who somebody is.
const ROLES: &str = "\
moeder vader mama papa mam pap ma pa stiefvader stiefmoeder pleegmoeder pleegvader pleegouders ouders \
broer broertje zus zusje zoon zoontje dochter dochtertje neef neefje nicht nichtje kind baby jongere \
jongen meisje vriend vriendin vriendje vriendinnetje partner ex man vrouw buurman buurvrouw buurjongen \
buurmeisje collega jeugdbeschermer gezinsvoogd voogd begeleider begeleidster mentor leerkracht docent \
docente leraar lerares therapeut psycholoog psychiater huisarts arts coach stagiaire stagiair leidster \
leider teamleider manager directeur gedragswetenschapper orthopedagoog tolk trainer oppas gastouder \
pleegzoon pleegdochter pleegkind halfbroer halfzus stiefbroer stiefzus stiefbroertje stiefzusje \
tweelingbroer tweelingzus hulpverlener hulpverleenster schoolmaatschappelijk werker consulent \
leerplichtambtenaar bewindvoerder vriendinnen vrienden peuter kleuter";

/// What stands between a given name and a surname.
const PARTICLES: &str = "\
van de den der het ter ten te t el al ben bin ibn abu abou ait ould oulad bel la le du des da dos das di \
del von zu op in aan uit bij over onder s vander vande st";

static CLASSES: LazyLock<HashMap<&'static str, Flags>> = LazyLock::new(|| {
    let mut classes = HashMap::new();
    let groups = [
        (SMALL, Flags::SMALL),
        (VERBS, Flags::VERB),
        (SPEAKS, Flags::SPEAKS | Flags::VERB),
        (TITLES, Flags::TITLE | Flags::ROLE),
        (ROLES, Flags::ROLE),
        (PARTICLES, Flags::PARTICLE),
    ];
    for (words, flags) in groups {
        for word in words.split_ascii_whitespace() {
            *classes.entry(word).or_insert(Flags::NONE) |= flags;
        }
    }
    classes
});

/// Whether a word is one of a list that is written with blanks between.
pub fn among(word: &str, list: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|one| one == word)
}

/// Which parts a folded word can play.
pub fn classes(word: &str) -> Flags {
    CLASSES.get(word).copied().unwrap_or(Flags::NONE)
}
