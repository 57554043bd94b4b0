### Het begin: de eerste keer, een boek openen, een nieuw boek maken, de herstelcode.

start-heading = Samen stilstaan bij één situatie, zonder meteen naar een oplossing te zoeken
start-lead = Vijf lenzen. Eerst schrijft ieder in stilte, dan gaan de antwoorden samen open. Zo zie je waarom een collega iets anders zou doen.
start-example = Probeer een voorbeeldcasus
start-new-book = Nieuw boek
start-local = Alles blijft op deze computer. Geen account, geen internet.
start-lenses = De vijf lenzen
start-books = Boeken op deze computer
start-not-reached = Casusboek start niet
# $version (tekst): bijvoorbeeld 0.1.0
start-version = Casusboek { $version }

## Voorbeeldcasus of losse sessie

example-title = Met welke situatie beginnen jullie?
example-lead = De voorbeelden zijn verzonnen. Er is niets om in te vullen: geen namen, geen boek. Sluit je de app, dan is de sessie weg.
# $minutes (getal)
example-minutes = { $minutes } minuten
# $language (tekst)
example-language = { $language ->
    [nl] Nederlands
    [en] Engels
   *[other] { $language }
}
# $title: titel van de casus
example-played-of = Zo ging het bij een team: { $title }
example-played = Zo ging het bij een team
example-own = Een eigen situatie
example-own-note = Een losse sessie zonder boek, met een situatie uit jullie eigen werk.

## Een boek in de lijst

recent-never = nog niet geopend
# $when: vandaag, gisteren, 12 november
recent-opened = laatst geopend { $when }
recent-missing = Dit boek staat niet meer op deze plek.
recent-forget = Haal uit de lijst
# $name: de naam van het boek
recent-forget-named = Haal uit de lijst: { $name }
# $name: de naam van het boek
recent-forgotten = { $name } staat niet meer in de lijst. Het boek zelf is er nog.
# $name: de naam van het boek
recent-choose = Open { $name }

passphrase = Wachtzin
# $name: de naam van het boek
passphrase-for = Wachtzin van { $name }
passphrase-show = Laat de wachtzin zien
passphrase-hide = Verberg de wachtzin
book-open = Open
book-opening = Het boek gaat open …

recover-open = Met herstelcode openen
recover-code = Herstelcode
# $name: de naam van het boek
recover-code-for = Herstelcode van { $name }
recover-hint = De code die je op papier hebt. Streepjes en spaties maken niet uit.
recover-back = Toch met de wachtzin

other-open = Ander boek openen
other-title = Waar staat het boek?
other-path = Plek van het boek
# $folder: de map waar boeken meestal staan
other-path-hint = Boeken staan meestal in { $folder }.
other-next = Verder

start-empty-title = Hier komen jullie boeken te staan
start-empty-text = In een boek bewaart een team zijn casussen en sessies, achter een wachtzin die alleen het team kent. Eerst kijken hoe het werkt? Neem een voorbeeldcasus.

## Een bestand dat buiten de app geopend werd

# $name (tekst)
given-other-title = ‘{ $name }’ openen?
# $open: het boek dat nu open ligt, $name: het boek dat iemand wil openen
given-other = ‘{ $open }’ ligt nu open. Er kan maar één boek tegelijk open zijn. Vergrendel je het, dan blijft alles bewaard en kun je ‘{ $name }’ openen.
# $name (tekst)
given-loose = Er is nog een losse sessie bezig, en die staat in geen boek. Sluit hem eerst af, of bewaar hem in een boek. Open ‘{ $name }’ daarna nog een keer.
given-lock = Vergrendel en ga verder
given-refused = Dit gaat niet open
given-understood = Goed

## Nieuw boek

new-title = Een boek voor jullie team
new-title-archive = Een archief voor je teams
new-lead = Eén bestand op deze computer, versleuteld met jullie wachtzin.
new-lead-archive = Eén bestand op deze computer, versleuteld met jouw wachtzin.
new-kind = Voor wie is het boek?
new-kind-team = Een team
new-kind-archive = Een archief
new-kind-team-what = Hierin bewaart een team zijn casussen en sessies.
new-kind-archive-what = Een archief is van de teamleider, met een eigen wachtzin; die van het team heb je nooit nodig. Je ziet er alleen wat deelnemers zelf hebben vrijgegeven.
new-name = Naam van het boek
new-name-hint = Bijvoorbeeld de naam van het team. Geen naam van een kind of gezin.
new-name-hint-archive = Bijvoorbeeld je afdeling of regio. Geen naam van een kind of gezin.
new-name-missing = Geef het boek een naam.
new-passphrase = Wachtzin
new-passphrase-hint = Vier of meer losse woorden die jullie allemaal kunnen onthouden.
new-passphrase-hint-archive = Vier of meer losse woorden die alleen jij kent.
new-passphrase-missing = Bedenk een wachtzin.
new-repeat = Nog een keer de wachtzin
new-repeat-hint = Zo staat er geen typfout in.
new-repeat-differs = De twee wachtzinnen zijn niet gelijk.

strength-start = Hoe langer de zin, hoe veiliger het boek.
strength-short = Nog kort. Iemand met een snelle computer kan deze raden.
strength-fair = Dit begint ergens op te lijken. Met nog een paar woorden is het een goede wachtzin.
strength-good = Een goede, lange wachtzin.
strength-same = Veel dezelfde tekens na elkaar. Neem liever losse woorden.

new-folder = Waar komt het boek te staan?
# $folder: de map waar boeken meestal staan
new-folder-path-hint = Leeg laten mag: dan komt het in { $folder }.
new-make = Maak het boek
new-making = Het boek wordt gemaakt …

## De herstelcode

code-title = Bewaar deze herstelcode
code-lead = Weet niemand de wachtzin meer, dan opent deze code het boek. Zonder wachtzin en zonder code komt niemand er meer in, ook wij niet.
# $name: de naam van het boek
code-of = Herstelcode van { $name }
code-where = Leg hem op een plek waar je team hem vindt en een ander niet. Niet in de mail, niet naast de laptop.
code-print = Print de code
code-kept = Ik heb hem bewaard
code-go-on = Verder naar het boek
code-shown-once = Je ziet deze code maar één keer.
# $name: de naam van het boek
code-sheet-open = Zo open je het boek: start Casusboek, kies { $name }, en dan ‘Met herstelcode openen’.

## Oefensessie

practice-title = Oefenen met een grote groep
practice-note = Zes tot zestien mensen aan tafels van drie tot vijf. Elke tafel schrijft samen.
practice-what = Elke tafel overlegt en schrijft één antwoord per lens. Jullie openen samen, en bij het vergelijken is elke tafel één kolom.
practice-gone = Een oefensessie komt in geen enkel boek. Sluit je hem, dan is alles weg.
practice-people = Met hoeveel mensen zijn jullie?
# $count (getal)
practice-people-count = { $count } mensen
practice-case = Over welke situatie?
practice-back = Terug
practice-begin = Begin

## Drie stappen naar een nieuw boek

# $at, $of (getallen)
step-of = Stap { $at } van { $of }
step-skip = Sla dit over
code-skip = Ga verder zonder code
code-skip-what = Een nieuwe code krijg je als je bij Dit boek de wachtzin wijzigt.
code-next = Verder
first-team-title = Wie komen er meestal?
first-team-lead = Dan zitten ze straks met één klik aan tafel. Voornamen of schuilnamen zijn genoeg, en je kunt het later veranderen.
first-team-names = Eén naam op een regel
first-team-names-hint = Van twee tot acht mensen.
first-team-too-many = Aan één tafel passen acht mensen. Laat er een paar weg, of sla dit over.
first-team-go-on = Verder naar het boek
