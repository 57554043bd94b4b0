### In stilte schrijven: het gordijn, de bladzijde, de vijf formulieren, papier.

## Het gordijn

curtain-label = Gordijn
curtain-projector-title = Staat er een beamer aan? Maak het scherm eerst zwart.
curtain-projector-text = Zo komt er tekst in beeld die van één persoon is.
curtain-projector-none = Er is geen beamer
curtain-projector-black = De beamer is zwart
# $alias: de schuilnaam van wie aan de beurt is
curtain-give = Geef de laptop aan { $alias }
# $writer: wie schrijft; $voice: de naam van de stem
curtain-give-voice = Geef de laptop aan { $writer }, voor { $voice }
# $alias
curtain-begin = Ik ben { $alias }, begin met schrijven
# $alias
curtain-go-on = Ik ben { $alias }, ga verder
# $alias
curtain-read = Ik ben { $alias }, laat mijn woorden zien
# $alias
curtain-was-writing = { $alias } was aan het schrijven. Alles is bewaard en staat achter het gordijn.
# $alias
curtain-sealed-by = Wat { $alias } schreef is verzegeld. Het gaat pas open als jullie samen openen.
# $alias
curtain-private-by = Wat { $alias } schreef is verzegeld. Niemand anders krijgt het te zien.
# $alias
curtain-paused-by = { $alias } is er even uit. Wat er staat, is bewaard en niemand kan het lezen.
# $alias
curtain-skipped-by = { $alias } slaat over. Daar gaat niets van open.
curtain-alone = Draai het scherm zo dat alleen jij het ziet.
curtain-voice-note = Zoals wij het ons voorstellen. Je schrijft voor iemand die er niet bij is.
curtain-skip-may = overslaan mag altijd
curtain-other-first = Eerst iemand anders
curtain-back = Terug naar de sessie
curtain-all-done = Iedereen is klaar
curtain-laptop-done = Wie op de laptop schrijft, is klaar
curtain-all-done-text = Wat jullie schreven is verzegeld. Het gaat open als jullie samen openen.
curtain-all-done-private = Wat jullie schreven is verzegeld. Ieder krijgt alleen de eigen woorden terug.
curtain-people = Wie is er klaar?

curtain-sign-title = Wat is je eigen teken, { $alias }?
curtain-sign-label = Vier cijfers
# $left (getal): hoe vaak het nog mag
curtain-sign-left = { $left ->
    [one] Je kunt het nog één keer proberen.
   *[other] Je kunt het nog { $left } keer proberen.
}
curtain-sign-open = Open mijn blad
curtain-sealed-title = Dit blad blijft dicht
curtain-sealed-text = Wat { $alias } schreef is gesloten. Het blijft dicht tot jullie samen openen.

## Hoe ver iemand is

# $of: jongere, ouder of pleegouder
voice-known = de stem van de { $of }

progress-waiting = wacht nog
progress-busy = bezig
progress-done = klaar
progress-skipped = overgeslagen
progress-paper = schrijft op papier

## De bladzijde

# $at (getal), $of (getal), $lens: naam van de lens
page-lens-place = Lens { $at } van { $of } · { $lens }
page-first-thought = Eerste ingeving
page-own-picture = Eigen beeld
page-own-words = Je eigen woorden
page-own-words-question = Dit zijn je eigen woorden. Neem mee wat je wilt houden.
# $alias
page-writes = { $alias } schrijft
# $writer, $voice
page-writes-voice = { $writer } schrijft voor { $voice }
# $alias
page-words-of = Wat { $alias } opschreef
page-seal-private = alleen jij ziet dit
page-lens-nav = De lenzen op dit blad
# $lens
page-about = Over deze lens
page-about-other = Waar dit over gaat
page-private-label = Alleen voor mij
page-private-placeholder = Alleen voor mij: wat ik niet open wil leggen …
page-private-hint = Dit gaat nooit open. Alleen jij krijgt het terug, bij je eigen woorden.
page-doubt = Ik twijfel hier
page-doubt-hint = Twijfel is ook een uitkomst.
page-keep-closed = Dicht houden bij het openen
page-keep-closed-hint = De anderen zien dan alleen dat jij dit dicht houdt. Later openen kan met je eigen teken.
page-done = Ik ben klaar
page-pause = Even dicht
page-skip = Overslaan mag
page-saved = Bewaard
page-saving = Bewaren …
page-unsaved = Nog niet bewaard
page-unsaved-why = Bewaren lukt nu niet. Je tekst staat er nog; we proberen het steeds opnieuw.
page-first-thought-label = Jouw eerste ingeving
page-first-thought-placeholder = Het eerste dat in je opkwam …
page-earlier = Dit schreef je als eerste ingeving
page-earlier-none = Je schreef geen eerste ingeving op. Dat geeft niet.
page-words-save = Bewaar als bestand
page-words-saved = Je woorden staan in een eigen bestand.
page-words-print = Print
page-words-done = Klaar met lezen
page-words-none = Je hebt in deze sessie niets opgeschreven.

## Sluiten

close-title = Klaar met schrijven?
close-text = Je blad wordt verzegeld. Het gaat pas open als jullie samen openen.
close-text-private = Je blad wordt verzegeld. Alleen jij krijgt het terug, bij Eigen beeld.
close-text-picture = Je blad wordt verzegeld. Niemand anders leest het.
close-sign-want = Met een eigen teken
close-sign-hint = Vier cijfers, waarmee alleen jij dit blad vóór het openen nog eens open krijgt. Zonder teken blijft het dicht.
close-sign-has = Je eigen teken beschermt dit blad al: daarmee krijg je het zelf nog open.
close-sign-incomplete = Een teken heeft vier cijfers.
close-seal = Sluiten
close-not-yet = Nog even verder
skip-title = Dit overslaan?
skip-text = Wat je schreef gaat niet mee open. Niemand leest het.
skip-confirm = Overslaan
skip-stay = Toch niet

## Regels in een lijst

# $at (getal): de hoeveelste regel
line-remove = Haal regel { $at } weg
line-up = Zet regel { $at } eerder
line-down = Zet regel { $at } later
line-keys = Enter: nog een regel. Backspace in een lege regel: weg ermee. Alt met pijltje: verplaatsen.
# $at (getal)
line-moved = Staat nu op plaats { $at }.

## Handelingen

handelingen-list = Wat kun je doen?
# $at (getal)
handelingen-line = Mogelijkheid { $at }
handelingen-placeholder = Iets wat je kunt doen, kort
handelingen-add = nog een mogelijkheid
# $option: de tekst van de mogelijkheid
handelingen-skill = Wat vraagt ‘{ $option }’ van jou?
handelingen-more-empty = Schrijf eerst een mogelijkheid op.

## Kennis

kennis-list = Wat weet je, en wat mis je?
# $at (getal)
kennis-line = Kennis { $at }
kennis-placeholder = Iets wat je weet of mist, kort
kennis-add = nog iets wat je weet of mist
kennis-kind = Weet je dit of mis je het?
kennis-know = weet ik
kennis-miss = mis ik
# $item
kennis-source = Waar komt ‘{ $item }’ vandaan?
kennis-certainty = Hoe zeker ben je daarvan?
kennis-more-empty = Schrijf eerst iets op.
source-wet = wet
source-richtlijn = richtlijn
source-onderzoek = onderzoek
source-ervaring = ervaring
source-gevoel = gevoel
source-kind_of_ouder = kind of ouder zelf
certainty-weten = weten
certainty-vermoeden = vermoeden
certainty-niet_weten = niet weten

## Identiteit

identiteit-recognise = In wie herken je jezelf?
recognise-kind = kind
recognise-ouder = ouder
recognise-pleegouder = pleegouder
recognise-collega = collega
recognise-organisatie = organisatie
recognise-niemand = niemand
identiteit-known-as = Hoe wil je in je rol gekend worden?
identiteit-known-as-placeholder = Als iemand die …
identiteit-text = Wat wil je daar nog bij zeggen?

own-word-add = eigen woord
own-word-label = Jouw eigen woord
own-word-put = Zet erbij

## Deugden

deugden-choose = Kies er hooguit drie en zet vooraan wat het zwaarst weegt
deugden-keys = Pijltjes: langs de woorden. Een letter: naar het eerste woord daarmee. Spatie: kiezen.
deugden-chosen = Jouw keuze, het zwaarste vooraan
# $label
deugden-earlier = Zet { $label } eerder
deugden-later = Zet { $label } later
deugden-away = Haal { $label } weg
# $label, $rank (getal)
deugden-put = { $label } staat op plaats { $rank }.
# $label
deugden-taken = { $label } is weg.
# $label
deugden-full = Drie is genoeg. Haal er eerst een weg, dan past { $label } erbij.
deugden-too-much = Te veel ervan:
deugden-hint = Ga naar een woord om te zien wat het in dit werk betekent.
deugden-own-meaning = Jouw eigen woord.
deugden-at-stake = Wat staat er voor jou op het spel?
deugden-cost = Wat kost het jou of een ander?

## Vrijheid

vrijheid-thinking = Ruimte in denken
vrijheid-thinking-low = ik zie maar één weg
vrijheid-thinking-high = ik zie veel wegen
vrijheid-acting = Ruimte in handelen
vrijheid-acting-low = ik kan niet anders
vrijheid-acting-high = ik kan alle kanten op
vrijheid-list = Wat begrenst jou?
# $at (getal)
vrijheid-line = Grens { $at }
vrijheid-placeholder = Iets wat je ruimte kleiner maakt
vrijheid-add = nog een grens
# $limit
vrijheid-kind = Wat voor grens is ‘{ $limit }’?
vrijheid-hard-label = Hard of bespreekbaar?
vrijheid-hard = hard
vrijheid-talk = bespreekbaar
vrijheid-more-empty = Schrijf eerst een grens op.
limit-wet = wet
limit-protocol = protocol
limit-organisatie = organisatie
limit-keten = keten
limit-tijd = tijd
limit-ikzelf = ikzelf

## Het paneel in de fase

panel-people = Wie schrijft er
# $alias
panel-give = Geef de laptop aan { $alias }
# $writer, $voice
panel-give-voice = Geef de laptop aan { $writer }, voor { $voice }
panel-open-again = Nog eens openen met eigen teken
# $alias
panel-open-again-named = Nog eens openen met eigen teken: { $alias }
panel-print = Print de bladen
panel-print-close = Terug
panel-paper = Wie op papier schrijft, heeft de laptop niet nodig. De bladen blijven bij jullie.
panel-all-done = Iedereen is klaar. Jullie kunnen samen openen.
panel-all-at-once = Jullie schrijven alle lenzen in één keer. Daarna gaan ze één voor één open.
# $writer
panel-voice-writer = { $writer } schrijft
panel-nobody = Er zit nog niemand aan tafel. Ga naar Aankomen om mensen toe te voegen.

## De bladen

sheets-title = Een blad voor ieder
sheets-text = Eén A4 voor ieder, met alle lenzen. Onderaan staat wat alleen voor jezelf is: vouw dat deel naar achteren. Iedereen schrijft tegelijk.
# $count (getal)
sheets-print = { $count ->
    [one] Print één blad
   *[other] Print { $count } bladen
}
sheets-preview = Zo ziet een blad eruit
sheets-for-voice = zoals wij het ons voorstellen · opgeschreven door { $writer }
sheets-case = Casus
sheets-doubt = ik twijfel hier
sheets-skip = overslaan mag
sheets-fold = vouw hier naar achteren
sheets-private = Alleen voor jezelf
sheets-private-hint = Wat hieronder staat, blijft op jouw papier. Wil je bij een lens iets voor jezelf houden? Schrijf het op de achterkant.
sheets-recognise = omcirkel, of schrijf een eigen woord
sheets-virtues = Zet 1, 2 en 3 bij wat het zwaarst weegt, of schrijf een eigen woord
sheets-at-stake = Wat staat er op het spel?
sheets-limits = Wat begrenst jou? Hard, of is erover te praten?
sheets-kennis-hint = Zet ✓ bij wat je weet en ? bij wat je mist
sheets-handelingen-hint = Noem een paar mogelijkheden, en wat elke van je vraagt
sheets-foot = Dit blad hoort niet in het cliëntdossier. Schrijf geen namen van kinderen of ouders op. Neem het mee of vernietig het.

## Optekenen van papier

entry-title = Wat staat er op de papieren?
entry-text = Ieder leest voor wat hij of zij wil delen. Jij klikt het aan. Tekst hoeft niet.
entry-people = Deelnemers die op papier schreven
entry-doubt = twijfel
entry-skip = overgeslagen
entry-keys-person = andere persoon
entry-keys-choose = kiezen
entry-keys-on = verder
entry-keys-handelingen = nog een mogelijkheid
entry-keys-kennis = nog iets
entry-keys-miss = ervoor: dat mis je
entry-virtue = Typ een letter of twee
# $alias
entry-virtue-label = Deugden van { $alias }: typ het begin van een woord en druk op Enter
# $label
entry-virtue-enter = Enter: { $label }
entry-virtue-own = Enter: eigen woord ‘{ $label }’
entry-line-handelingen = Wat zou je kunnen doen?
entry-line-kennis = Wat weet of mis je?
entry-line-identiteit = Hoe wil je gekend worden?
entry-line-deugden = Wat staat er op het spel?
entry-line-vrijheid = Wat begrenst jou?
# $alias
entry-digits-recognise = In wie herkent { $alias } zich? Cijfers kiezen een woord
entry-digits-thinking = denken
entry-digits-acting = handelen
# $alias, $what
entry-digits-room = Ruimte van { $alias } in { $what }: typ een cijfer, 1 en 0 is tien
entry-noted = opgetekend
entry-to-read = Lees het terug
entry-read-title = Klopt dit zo?
entry-read-text = Lees voor wat er staat. Wie iets anders bedoelde, zegt het nu.
entry-back = Toch iets veranderen
entry-yes = Ja, zo staat het er
entry-none = (niets gezegd)
entry-thinking = denken { $value }
entry-acting = handelen { $value }
entry-unsaved = Nog niet bewaard
