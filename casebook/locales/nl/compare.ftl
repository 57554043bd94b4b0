### Vergelijken: de acht weergaven, door wiens ogen, en een antwoord lezen.

compare-views = Manieren om te vergelijken
compare-tab-shared = Wat delen jullie?
compare-tab-raster = Raster
compare-tab-pair = Twee naast elkaar
compare-tab-virtues = Deugdenkaart
compare-tab-options = Handelingsopties
compare-tab-room = Ruimte
compare-tab-friction = Waar zit wrijving?
compare-tab-undiscussed = Nog niet besproken
compare-beside = Naast deze weergave
compare-print = Print deze weergave
compare-loading = Alles wordt naast elkaar gelegd …

## Door één paar ogen

compare-through = Kijk door de ogen van
compare-through-all = iedereen
compare-through-bar = Jullie kijken nu door de ogen van
compare-through-back = Terug naar iedereen
compare-through-mark = door deze ogen
compare-voices-shown = Stemmen tonen
compare-examples-shown = Voorbeelden tonen
compare-whole-answer = Hele antwoord
compare-eyes-shared = Deelt dit met
compare-eyes-only = Noemde dit als enige
compare-eyes-all-only = Dit noemde hier niemand anders.
compare-eyes-others = Dit noemden anderen

## Mensen en stemmen

compare-voice = zoals wij het ons voorstellen
# $role (tekst): wat iemand uit het voorbeeld is
compare-example = voorbeeld · { $role }
examples-lens = Zo zagen anderen het (voorbeelden bij deze casus)
compare-joined-late = kwam later aan tafel

## Hoe een lens ervoor staat

compare-sealed = nog verzegeld
compare-not-chosen-lens = niet gekozen in deze sessie
compare-kept-closed = houdt dit dicht
compare-skipped = overgeslagen
compare-not-yet = hier staat nog niets

## Wat delen jullie?

compare-shared-lead = Eerst wat jullie samen hebben. Een stem telt hier niet mee.
compare-shared-none = Hier keek ieder met eigen ogen. Ook dat is het bekijken waard.
compare-shared-sealed = Nog verzegeld. Na samen openen staat hier wat jullie delen.
compare-shared-skipped = Niet gekozen in deze sessie.

compare-only-one = Eén van jullie noemde
compare-only-one-more = Nog meer dat één van jullie noemde
compare-join = Is dit hetzelfde in andere woorden? Voeg samen

## Raster

compare-raster-caption = Wie schreef wat, per lens. Kies een vak om het hele antwoord te lezen.
compare-raster-caption-sealed = Wie er is, en welke lens nog verzegeld is. Na samen openen staan de antwoorden hier.
compare-raster-who = Wie
# $name: schuilnaam
compare-focus-person = Lees alles van { $name }
# $lens: naam van de lens
compare-focus-lens = Lees alles bij { $lens }
compare-focus-back = Terug naar het raster
# $name: schuilnaam
compare-person-title = Alles van { $name }
# $lens: naam van de lens
compare-lens-title = Iedereen bij { $lens }
# $name: schuilnaam, $lens: naam van de lens
compare-cell-open = Lees het hele antwoord van { $name } bij { $lens }
compare-cell-empty = zonder woorden

## Een antwoord lezen

# $name: schuilnaam, $lens: naam van de lens
compare-answer-title = { $name } · { $lens }
compare-doubt = ik twijfel hier
compare-noted = opgetekend
compare-noted-long = opgetekend: voorgelezen van papier, niet de eigen woorden
compare-late = na het openen geschreven
# $question: de vraag waarop iemand schreef
compare-prompt = De vraag was: { $question }
compare-discussed = Dit hebben jullie samen bekeken
compare-answer-empty = Hier staan geen woorden.
compare-read-on = Lees verder
compare-read-less = Minder tonen

compare-addition = later erbij
# $at: tijd of dag en tijd
compare-addition-at = later erbij, { $at }
compare-addition-start = Iets toevoegen
# $name: schuilnaam
compare-addition-label = Wat wil { $name } erbij zetten?
# $name: schuilnaam
compare-addition-hint = Alleen { $name } zet hier iets bij. Het antwoord zelf blijft zoals het was.
# $name: schuilnaam van wie voor de stem schrijft
compare-addition-hint-voice = Alleen { $name } zet hier iets bij, want die schrijft voor deze stem. Het antwoord zelf blijft zoals het was.
compare-addition-add = Zet erbij
compare-addition-done = Het staat erbij.

## Handelingen en kennis

# $skill: wat een handeling vraagt
compare-skill = vraagt: { $skill }
compare-know = weet ik
compare-miss = mis ik
# $source: waar kennis vandaan komt
compare-source = bron: { $source }
compare-source-wet = wet
compare-source-richtlijn = richtlijn
compare-source-onderzoek = onderzoek
compare-source-ervaring = ervaring
compare-source-gevoel = gevoel
compare-source-kind_of_ouder = kind of ouder zelf
compare-certainty-weten = zeker
compare-certainty-vermoeden = vermoeden
compare-certainty-niet_weten = niet zeker

## Identiteit

compare-recognise = Herkent zich in
compare-recognise-kind = het kind
compare-recognise-ouder = de ouder
compare-recognise-pleegouder = de pleegouder
compare-recognise-collega = de collega
compare-recognise-organisatie = de organisatie
compare-recognise-niemand = niemand
compare-known-as = Wil bekend staan als

## Deugden

compare-at-stake = Wat er op het spel staat
compare-cost = Wat het kost

## Vrijheid

compare-thinking = Ruimte in denken
compare-acting = Ruimte in handelen
# $value (getal): 0 tot 10
compare-room = { $value } van 10
compare-room-none = niet gegeven
compare-limits = Wat begrenst
compare-limit-wet = wet
compare-limit-protocol = protocol
compare-limit-organisatie = organisatie
compare-limit-keten = keten
compare-limit-tijd = tijd
compare-limit-ikzelf = ikzelf
compare-limit-hard = hard
compare-limit-open = bespreekbaar

## Twee naast elkaar

compare-pair-left = Links
compare-pair-right = Rechts
compare-pair-choose = Kies een perspectief
compare-pair-swap = Wissel links en rechts
compare-pair-empty = Welke twee leggen jullie naast elkaar?
compare-pair-empty-more = Kies er samen twee. Dat mag ook een stem zijn. Beide kunnen goed werk zijn.
compare-pair-none-open = Er is nog geen lens samen geopend
compare-pair-none-open-more = Zodra jullie een lens samen openen, zie je hier wat twee van jullie delen en wat ieder eigen is.
# $what: wat beiden hebben
compare-pair-both = allebei: { $what }
compare-pair-no-virtue = geen gedeelde deugd
# $left, $right: schuilnamen
compare-pair-caption = { $left } en { $right } naast elkaar, per lens
compare-pair-lens = Lens
compare-pair-shared = Allebei
compare-pair-nothing = –
compare-pair-blank = geen woorden
# $left, $right: schuilnamen
compare-pair-shown = { $left } en { $right } staan nu naast elkaar.

## Deugdenkaart

compare-virtues-title = Wie stelt welke deugd voorop?
compare-virtues-caption = Deugden en waarden, met de plaats die ieder eraan gaf
compare-virtues-virtue = Deugd of waarde
compare-virtues-legend = Cijfer en grootte: 1 weegt het zwaarst. Een punt betekent: niet gekozen, niet: onbelangrijk. Kies een deugd of een cirkel om te lezen wat er op het spel staat.
compare-virtues-dot = niet gekozen
# $place (getal): 1, 2 of 3
compare-virtues-place = op plaats { $place }
# $name: schuilnaam, $virtue: deugd, $place (getal)
compare-virtues-circle = { $name }: { $virtue } op plaats { $place }. Lees wat er op het spel staat
# $virtue: deugd
compare-virtues-row = { $virtue }: lees wat er op het spel staat
compare-virtues-own = eigen woord
compare-virtues-meaning = Zo kan het eruitzien
compare-virtues-too-much = Te veel ervan
compare-virtues-stake-none = Schreef hier niets over wat er op het spel staat.
compare-virtues-shared = Wat delen jullie?
compare-virtues-shared-none = Geen deugd staat bij meer mensen. Iedere keuze kan goed werk zijn.
compare-virtues-sealed = Deze lens is nog verzegeld
compare-virtues-sealed-more = De deugdenkaart verschijnt zodra jullie Deugden samen openen.
compare-virtues-skipped = Deugden is niet gekozen in deze sessie
compare-virtues-skipped-more = Er is dus geen deugdenkaart. Dat is geen gemis: jullie keken door andere lenzen.
compare-virtues-none = Hier is geen deugd gekozen
compare-virtues-none-more = Overslaan mag. Bij Raster staat wat er verder is geschreven.

## Wat valt op?

compare-note = Wat valt op?
compare-note-hint = Noteer samen wat jullie zien …
compare-note-kept = bewaard
compare-note-keeping = wordt bewaard …
