### Handelingsopties, de stille ronde, twee bewoordingen samenvoegen, en de ruimte.

## Handelingsopties

stance-would = zou ik doen
stance-doubt = twijfel
stance-would_not = zou ik niet doen
stance-none = niet gekozen
options-title = Wat zouden jullie kunnen doen?
options-caption = Mogelijkheden, met wie ze noemde
options-caption-stances = Mogelijkheden, met wat ieder zou doen
options-option = Mogelijkheid
options-eyes = door deze ogen
options-named-by = Genoemd door
# $name: schuilnaam
options-read = Lees wat { $name } bij Handelingen schreef
options-joined-hint = Zeggen er twee hetzelfde? Sleep ze op elkaar, of kies
options-join = Voeg samen
options-join-chosen = Voeg deze samen
options-join-lead = Kies wat voor jullie hetzelfde is.
options-join-stop = Klaar met samenvoegen
# $option: de mogelijkheid
options-join-pick = Hoort erbij: { $option }
options-sealed = Deze lens is nog verzegeld
options-sealed-more = Hier staan straks alle mogelijkheden, zodra jullie Handelingen samen openen.
options-skipped = Handelingen is niet gekozen in deze sessie
options-skipped-more = Er zijn dus geen mogelijkheden om te vergelijken. Dat is geen gemis: jullie keken door andere lenzen.
options-none = Hier noemde niemand een mogelijkheid
options-none-more = Overslaan mag. Wat zouden jullie kunnen doen? Daar kunnen jullie nu over praten.

## De stille ronde

stances-offer = Willen jullie in stilte aangeven wat ieder zou doen?
stances-offer-more = Ieder kiest bij elke mogelijkheid: zou ik doen, twijfel, of zou ik niet doen. Daarna gaat het voor iedereen tegelijk open. Het is geen stemming: er wordt niets opgeteld en niets besloten.
stances-begin = Begin de stille ronde
stances-place = Handelingen · in stilte
stances-question = Wat zou jij doen, en waarbij twijfel je?
stances-lead = Dit is om te zien hoe ieder ernaar kijkt. Het gaat voor iedereen tegelijk open, en het is geen stemming. Een mogelijkheid openlaten mag.
stances-keys = Met toetsen: 1 zou ik doen, 2 twijfel, 3 zou ik niet doen, 0 wissen.
stances-nothing = Er staan geen mogelijkheden op dit blad.
# $alias
stances-begin-turn = Ik ben { $alias }, laat de mogelijkheden zien
stances-running = In stilte: wat zou ieder doen?
stances-running-more = Niemand ziet wat een ander koos tot jullie samen openen. Meedoen hoeft niet.
stances-paper = Wie op papier werkt, schrijft het daar op en noemt het na het openen. Hardop zeggen mag ook.
# $alias
stances-open-busy = { $alias } is nog bezig.
# $alias
stances-open-waiting = { $alias } koos nog niet.
stances-open-late = Jullie kunnen wachten, of nu openen. Wie nog niet koos, kan het na het openen zeggen.
# $names
stances-open-paper = Op papier: { $names }. Zij noemen na het openen wat ze kozen.
stances-opened-now = Wat ieder zou doen is samen geopend.
stances-aloud = Op papier of hardop gekozen?
stances-take = Neem over
stances-take-stop = Klaar met overnemen
stances-take-keys = 1 zou ik doen · 2 twijfel · 3 zou ik niet doen · 0 wissen · pijltjes: verder
# $name: schuilnaam, $option: de mogelijkheid
stances-cell = { $name }: { $option }
# $name: schuilnaam, $stance: wat iemand zou doen
stances-taken = { $name }: { $stance }

## Ruimte

room-title = Hoeveel ruimte voelt ieder?
room-caption = Ruimte in denken en in handelen, van 0 tot 10, en wat die begrenst
room-low = geen ruimte
room-high = alle ruimte
# Staat achter de schuilnaam. $value (getal): 0 tot 10
room-dot-thinking = staat op { $value } van 10 in denken. Lees het hele antwoord
# Staat achter de schuilnaam. $value (getal): 0 tot 10
room-dot-acting = staat op { $value } van 10 in handelen. Lees het hele antwoord
room-none-given = Niet gegeven:
room-legend = Ieder gaf een eigen plek. Geen plek is beter dan een andere.
room-legend-read = Kies een stip om het hele antwoord te lezen.
room-voice = een stem, zoals wij het ons voorstellen
room-example = een voorbeeld dat bij de casus hoort
room-limits = Wat maakt de ruimte kleiner?
room-limits-none = Niemand noemde een grens.
room-sealed = Deze lens is nog verzegeld
room-sealed-more = Hier staat straks wie welke ruimte voelt, zodra jullie Vrijheid samen openen.
room-skipped = Vrijheid is niet gekozen in deze sessie
room-skipped-more = Hier valt dus niets te vergelijken. Dat is geen gemis: jullie keken door andere lenzen.
room-none = Hier gaf niemand een plek of een grens
room-none-more = Overslaan mag. Jullie kunnen er nog wel over praten: waar voelde je ruimte, en waar niet?

## Twee bewoordingen van één ding

join-title = Zeggen deze hetzelfde?
join-which = Kies wat voor jullie hetzelfde is
join-two = Kies er minstens twee. Jullie bepalen zelf wat bij elkaar hoort.
join-label = Hoe noemen jullie dit samen?
join-label-hint = Ieders eigen woorden blijven eronder staan. Jullie kunnen het weer uit elkaar halen.
join-do = Voeg samen
join-not = Toch niet
# $label: hoe het nu samen heet
join-done = Staat nu bij elkaar als: { $label }
join-wordings = In eigen woorden
join-apart = Haal uit elkaar
# $label: hoe het samen heette
join-apart-of = Haal uit elkaar: { $label }
join-apart-done = Alles staat weer apart.
