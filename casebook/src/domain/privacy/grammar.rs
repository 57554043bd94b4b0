//! Small words of Dutch that are never a name, and verbs that tell that a name stood before them.

/// Articles, pronouns, prepositions, conjunctions, adverbs and numerals.
const SMALL: &str = "aan achter af al alle alleen alles als altijd ander andere anders beide ben beter bij bijna binnen \
boven buiten daar daarna daarom dan dat de deze die dit doch door dus dwars e echt een eens eerst elk elkaar en \
er erg ergens even gauw geen gewoon ginds goed graag haar had hem hen het hier hij hoe hun ie iedereen iemand iets ik in is ja je \
jij jou jouw jullie kan kon kun laatst later liever maar me meer meestal men met mijn min misschien mij moet na naar naast nee net \
niemand niet niets nog nooit nu of om omdat onder ons onze ook op opnieuw over pas per samen sinds slechts snel soms steeds straks \
te tegen ten ter terug terwijl thuis toch toen tot totdat tussen u uit uw vaak van vanaf vandaag vandaan vanuit vanwege veel veler via vlak \
voor vooral voordat wanneer want waar waarom waarop was wat we weer weet weg wel welk welke werd wie wij wil word wordt zal ze \
zelf zelfs zich zij zijn zo zoals zodat zonder zou zullen zulke minder morgen gisteren gister vanavond vanmiddag vanochtend \
twee drie vier vijf zes zeven acht negen tien eerste tweede derde laatste nieuwe oude hele paar enige enkele elke sommige \
momenteel inmiddels ondertussen daarnaast tenslotte overigens eigenlijk natuurlijk helaas hopelijk blijkbaar wellicht \
hoewel ofschoon tijdens ondanks volgens richting rond rondom nabij behalve verder vroeger ooit allebei allemaal zn m'n z'n d'r";

/// Finite verbs, third person, now and then, that stand behind whoever does something.
const VERBS: &str = "is was heeft had wil wilde wou kan kon mag mocht moet moest hoeft gaat ging komt kwam zegt zei vindt vond vertelt vertelde \
woont woonde zit zat staat stond ligt lag doet deed krijgt kreeg wordt werd blijft bleef slaapt sliep belt belde appt appte \
mailt mailde vraagt vroeg denkt dacht weet wist loopt liep laat liet ziet zag heet heette huilt huilde lacht lachte speelt \
speelde eet at drinkt dronk werkt werkte schreef schrijft belooft beloofde zou zal kijkt keek praat praatte gaf geeft neemt \
nam houdt hield begint begon stopt stopte luistert reageert reageerde lijkt leek hoort hoorde voelt voelde kent kende durft \
durfde snapt snapte haalt haalde brengt bracht vertrekt vertrok wacht wachtte meldt meldde noemt noemde roept riep schreeuwt \
schreeuwde slaat sloeg schopt schopte steelt stal rookt rookte blowt blowde zwijgt zweeg knikt knikte opent opende sluit \
sloot zoekt zocht mist miste helpt hielp leeft leefde leest las leert leerde groeit groeide verdient verdiende verwacht \
verwachtte verbleef verblijft verhuist verhuisde vecht vocht weigert weigerde wijst wees zorgt zorgde zet zette stelt stelde \
stuurt stuurde trekt trok valt viel rent rende rijdt reed fietst fietste gelooft geloofde bedoelt bedoelde begrijpt begreep \
bekijkt blijkt bleek ervaart ervaarde herkent herkende hoopt hoopte kiest koos legt legde maakt maakte merkt merkte \
ontkent ontkende overleed overlegt probeert probeerde schrikt schrok spreekt sprak springt sprong vergeet vergat verliest \
verloor verteld vertrouwt vertrouwde verzorgt verzorgde vlucht vluchtte werkte wou zag zette zong zingt";

/// Whether a folded word is one of the small words.
pub fn is_small(word: &str) -> bool {
    small().contains(word)
}

/// Whether a folded word is a verb that stands behind whoever does something.
pub fn is_verb(word: &str) -> bool {
    verbs().contains(word)
}

fn small() -> &'static std::collections::HashSet<&'static str> {
    static WORDS: std::sync::LazyLock<std::collections::HashSet<&'static str>> =
        std::sync::LazyLock::new(|| SMALL.split_ascii_whitespace().collect());
    &WORDS
}

fn verbs() -> &'static std::collections::HashSet<&'static str> {
    static WORDS: std::sync::LazyLock<std::collections::HashSet<&'static str>> =
        std::sync::LazyLock::new(|| VERBS.split_ascii_whitespace().collect());
    &WORDS
}
