### Praten over verschil: waar zit wrijving, nog niet besproken, en wat er meegaat naar de terugblik.

## Waar zit wrijving?

talk-shared-first = Eerst wat jullie delen:
talk-shared-all = Alles wat jullie delen
talk-shared-none = Iedereen keek hier met eigen ogen. Dat maakt het gesprek de moeite waard.
talk-lead = Kies samen waar jullie over praten. De volgorde is die van de lenzen. Beide kanten kunnen goed werk zijn.
talk-none = Hier springt geen verschil uit
talk-none-more = Dat hoeft ook niet. Kijk in Raster of bij Twee naast elkaar wat jullie zelf opvalt.
talk-none-open-more = Zodra jullie een lens samen openen, staat het hier.
talk-kind-no_shared_virtue = geen gedeelde deugd
talk-kind-opposite_stance = een andere keuze
talk-kind-room_apart = verschil in ruimte
talk-kind-only_one = door één genoemd
talk-kind-doubt = twijfel
talk-rests-on = Waar dit op rust:
talk-open = Praat hierover
talk-back = Terug naar alle vragen
talk-discussed = besproken
talk-carried = gaat mee naar de terugblik
talk-note = Wat is er gezegd?
talk-note-hint = Een paar woorden zijn genoeg …
talk-earlier = Eerder over gepraat
talk-earlier-what = Deze vragen stonden hier eerder. Door wat later open ging, staan ze nu niet meer bovenaan.

## Nog niet besproken

undiscussed-lead = Dit ligt open en hebben jullie nog niet samen bekeken. Het hoeft niet allemaal.
undiscussed-none = Jullie hebben alles samen bekeken
undiscussed-none-more = Ieders woorden kregen een moment. Neem gerust de tijd voor wat blijft hangen.
# $name: schuilnaam, $lens: naam van de lens
undiscussed-mark-of = besproken: { $name } bij { $lens }

## Voor het sluiten

undone-title = Nog niet besproken
undone-what = Dit kwam nog niet aan bod. Het hoeft niet; kijk of jullie er nog iets mee willen.
undone-go = Ga erheen
undone-carry = Neem mee naar de terugblik
undone-carry-what = Naar de terugblik gaan alleen de lens en de open vraag mee. Geen namen, en niets van wat jullie schreven.
# $day: dag
undone-carry-day = De terugblik is op { $day }.
undone-answers = Nog niet samen bekeken:
undone-look = Bekijk ze samen
undone-leave = Laat het zo
undone-day = De vraag gaat mee naar de terugblik. Wanneer kijken jullie terug? Zonder dag komt de vraag niet terug.
undone-day-later = Later kiezen
undone-stays = de open vragen die jullie meenemen naar de terugblik

## De terugblik bij Aankomen

lookback-questions = Vragen die jullie toen meenamen:
