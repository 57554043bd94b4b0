### Verslagen: wat er op papier staat, en hoe ze heten.

report-kind-team = Teamverslag
report-kind-card = Gesprekskaart
report-kind-reflection = Reflectieverslag
report-kind-archive = Overzicht van het archief
report-kind-cards = Kaartenset

## De kop

# $day (getal), $month: november, $year
report-month-1 = januari
report-month-2 = februari
report-month-3 = maart
report-month-4 = april
report-month-5 = mei
report-month-6 = juni
report-month-7 = juli
report-month-8 = augustus
report-month-9 = september
report-month-10 = oktober
report-month-11 = november
report-month-12 = december
report-fact-date = Datum
report-fact-minutes = Tijd
report-fact-people = Wie
report-fact-form = Vorm
report-fact-roles = Rollen
report-fact-my-part = Jouw aandeel
report-fact-themes = Thema’s
report-fact-until = Bewaard tot
report-fact-period = Periode
report-fact-sessions = Sessies
report-my-case = je bracht de casus in
# $date: de dag waarop het verslag gemaakt is
report-made-on = Gemaakt op { $date } met Casusboek
# $page en $pages (getal): onder aan een bladzijde
report-page = Bladzijde { $page } van { $pages }

## Wat je eerst moet weten

report-fictitious = Deze casus is verzonnen.
# $lenses: Kennis en Vrijheid
report-sealed = Nog verzegeld, en daarom niet in dit verslag: { $lenses }.
# $lenses
report-lenses-not-chosen = Deze sessie niet meegenomen: { $lenses }.
report-never-in-it = Wat iemand dicht hield staat hier niet in. De eerste ingeving, het eigen beeld en wat alleen voor iemand zelf is, staan er nooit in.
report-only-kept = Hierin staat alleen wat mensen hebben vrijgegeven. De rest is gewist bij het sluiten. Ook zonder naam kunnen collega’s elkaar herkennen.
# $lenses
report-nothing-kept = Wel samen geopend, maar niets van bewaard: { $lenses }.

## Het teamverslag

report-case = De casus
report-raster = Wie schreef wat?
report-raster-caption = Per persoon en per lens, kort. Hierna staat elk antwoord helemaal.
report-doubt = Twijfelt hier.
report-noted = Opgetekend: voorgelezen van papier en door een ander ingevoerd.
report-late = Gesloten toen de lens al open was.
report-recognises = Herkent zich in
report-known-as = Wil zo gekend worden
report-at-stake = Wat er op het spel staat
report-cost = Wat het kost
# $thinking, $acting: een cijfer van 0 tot 10, of een streepje
report-room = Ruimte om te denken: { $thinking } van 10. Ruimte om te handelen: { $acting } van 10.
# $what: wat iemand weet of mist; $source: wet, richtlijn, ervaring
report-from-source = { $what } (bron: { $source })
# $option: een mogelijkheid
report-option-done = { $option } (dit is toen gedaan)
report-said = Wat jullie zeiden
report-virtues-alt = Deugdenkaart: welke deugd of waarde ieder koos en op welke plaats. 1 weegt het zwaarst. Een punt betekent niet gekozen. De tabel hieronder zegt hetzelfde.
report-virtues-key = 1 weegt hier het zwaarst. Een punt betekent: niet gekozen.
report-virtues-twin = Deugden en waarden, met wie ze koos
report-virtues-who = Wie, en op welke plaats
report-room-alt = Ruimte: twee schalen van 0 tot 10, voor denken en voor handelen, met een stip voor ieder. De tabel hieronder zegt hetzelfde.
report-room-twin = Ervaren ruimte, van 0 tot 10
report-options-twin = Handelingsopties, met wie wat zou doen

## De gesprekskaart

report-card-lenses = Kijk er samen naar
report-card-virtues = Wat meer van ons belangrijk vinden
report-card-questions = Om verder over te praten

## Het reflectieverslag

report-draft = Dit is een concept. Lees het na, vul aan, en haal eruit wat over een ander gaat.
report-short-meeting = Deze bijeenkomst duurde korter dan een uur. Kijk na of hij meetelt voor je registratie.
report-reflection-without = Er staan alleen woorden van jou in. Wat je bij ‘alleen voor mij’ schreef is weggelaten.
report-noted-own = Opgetekend: een ander voerde dit in. Kijk na of het jouw woorden zijn.
report-fill-case = Waar ging de casus over? Zonder namen, in een paar zinnen.
report-fill-empty = Hierover schreef je niets. Vul aan als je wilt.
report-fill-next = Wat neem je mee naar je eigen werk?
report-technical = Technisch-instrumenteel
report-technical-about = Wat je deed of kon doen, en wat je daarvoor wist of miste.
report-normative = Normatief
report-normative-about = Wat je belangrijk vond, en wat je daarin begrensde.
report-personal = Persoonlijk
report-personal-about = Wie je hier was, en wat dit met je deed.
report-felt-room = Ruimte die ik voelde
report-next = Verder

## Het overzicht van een archief

report-archive-what = Hierin staan alleen titels, thema’s en kwartalen, niets van wat mensen schreven.
report-archive-left-out = Sessies waarvan minder dan drie mensen iets lieten bewaren, tellen nergens mee en staan er niet in.
report-archive-none = Over deze periode is er niets om te tonen.
report-archive-quarters = Sessies per kwartaal
report-archive-quarters-alt = Staafjes: hoeveel sessies er per kwartaal waren. De tabel hieronder zegt hetzelfde.
report-archive-quarters-twin = Aantal sessies
report-archive-themes-twin = Aantal sessies met dit thema. Een sessie kan meer thema’s hebben.
report-archive-cases-twin = De nieuwste eerst.
report-archive-themes = Thema’s per kwartaal
report-archive-cases = Gearchiveerde casussen
report-theme = Thema
report-quarter = Kwartaal
report-case-title = Titel
# $quarter: 1 tot 4; $year: 2026
report-quarter-name = K{ $quarter } { $year }
# $from, $to: kwartalen
report-period = { $from } tot en met { $to }

## Bestanden

# $date: 2026-11-02
report-file-team = teamverslag-{ $date }
report-file-card = gesprekskaart-{ $date }
report-file-reflection = reflectieverslag-{ $date }
report-file-archive = archiefoverzicht-{ $date }
report-file-cards = kaarten-{ $date }
# $author (tekst), $licence (tekst)
cards-whose = { $author } · { $licence }
# in een PDF: tekens waarvoor geen letter is
report-letters-missing = Sommige tekens staan niet in de letters van dit verslag. Daar zie je een ×.

## Een verslag maken

make-open = Verslag
make-title = Maak een verslag
make-kind = Wat wil je maken?
make-kind-team = Alles wat er staat: de casus, de antwoorden per lens, de opties en wat jullie afspraken.
make-kind-card = Eén bladzijde voor aan de muur, met vragen om verder over te praten.
make-kind-cards = Een kaart van een half vel voor elke casus en voor elke lens, om op tafel te leggen. Zonder wat voor de gespreksleider is, en zonder hoe anderen het zagen.
make-kind-archive = Hoeveel sessies er waren en waarover, met de titels. Niets van wat mensen schreven.
make-kind-reflection = Alleen jouw eigen woorden, in de drie dimensies die het register SKJ vraagt: technisch-instrumenteel, normatief en persoonlijk. Het is een concept: lees het na.
make-format = In welke vorm?
make-format-pdf = PDF
make-format-pdf-for = om te printen of door te sturen
make-format-docx = Word
make-format-docx-for = om zelf in verder te schrijven
make-format-html = Webpagina
make-format-html-for = om op een scherm te lezen
make-format-md = Markdown
make-format-md-for = gewone tekst, om ergens in te plakken
make-readable = Het bestand is voor iedereen te lezen. Bewaar het waar alleen jullie bij kunnen.
make-do = Maak het verslag
make-busy = Het verslag wordt gemaakt
make-stopped = Het verslag is niet gemaakt.
# $file: de naam van het bestand
make-saved = Het verslag is bewaard als { $file }.
make-close = Klaar
make-waits = Het verslag is klaar, maar nog niet opgeslagen. Sluit je dit, dan maak je het opnieuw.
make-save = Kies een plek
make-session-title = Een verslag van deze sessie
make-session-what = Voor jullie zelf, met alles wat samen geopend is. Maak het vóór het sluiten: daarna staat er alleen nog in wat bewaard blijft.
make-before-closing = Willen jullie een verslag van alles wat geopend is? Kies dan ‘Nog niet’ en maak het eerst.
make-reflection = Als reflectieverslag
