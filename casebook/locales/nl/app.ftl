### Woorden die overal in de app staan: namen, knoppen die elke weergave heeft, Scherm leeg.

app-name = Casusboek

## De vijf lenzen

lens-handelingen = Handelingen
lens-kennis = Kennis
lens-identiteit = Identiteit
lens-deugden = Deugden
lens-vrijheid = Vrijheid

## Knoppen en bediening

dialog-close = Sluit dit venster
cancel = Laat maar
more = meer
skip-to-content = Ga naar de inhoud
nav-visited = (hier waren jullie al)
table-twin = Als tabel
working = Even geduld …
try-again = Probeer het nog eens

# $rank (getal): de plaats die iemand een keuze gaf, vanaf 1
chip-rank = op plaats { $rank }

slider-none = nog geen antwoord
# $value (getal), $max (getal)
slider-value = { $value } van { $max }
# $low, $high: wat de twee uiteinden betekenen
slider-ends = 0 is: { $low }. 10 is: { $high }.
slider-clear = wis

seal-mark = alleen jij ziet dit tot jullie samen openen
seal-open = samen geopend

## Scherm leeg

blank-button = Scherm leeg
blank-title = Scherm leeg
blank-lift = Laat het scherm weer zien
blank-announce = Alle schermen zijn leeg.
blank-over = De schermen laten weer alles zien.

## Weergave

theme-label = Weergave
theme-system = Zoals dit apparaat
theme-light = Licht
theme-dark = Donker
theme-contrast = Hoog contrast

## Taal: elke taal heet zoals ze zichzelf noemt

language-label = Taal
language-nl = Nederlands
language-en = English

## Een open boek

book-lock = Vergrendel boek
book-lock-not = Het boek is nog niet vergrendeld
book-lock-not-what = Wat je net typte, staat nog op het scherm. Zolang dat niet bewaard is, blijft het boek open.
book-lock-again = Probeer nog eens

## Vanzelf op slot

locking-title = Vanzelf op slot
locking-what = Gebeurt er een tijd niets, dan gaat het boek op slot. Staat er een sessie op het scherm, dan duurt dat minstens een uur. Gaat de laptop slapen, dan gaat het boek meteen op slot.
locking-label = Op slot na
# $minutes (getal)
locking-chosen = Het boek gaat op slot als er { $minutes } minuten niets gebeurt.
locking-soon = Het boek gaat zo op slot
locking-soon-what = Er gebeurt al een tijd niets. Beweeg de muis of druk op een toets, dan blijft het open.
locking-stay = Ik ben er nog
book-nav = In dit boek
book-kind-loose = Losse sessie
book-loose-note = Een losse sessie staat alleen in het geheugen. Sluit je de app, dan is alles weg.
