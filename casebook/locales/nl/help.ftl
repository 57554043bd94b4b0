### Hulp: de handleiding in de app, de lijst met toetsen, het blad met de vijf lenzen, en iets ongedaan maken.

help-button = Help
help-here = Handleiding, bij dit scherm
help-title = Handleiding
help-search = Zoek in de handleiding
help-chapters = Hoofdstukken
help-reading = Wat je leest
# $count (getal)
help-found = { $count ->
    [0] Niets gevonden. Probeer een ander woord.
    [one] Op één plek gevonden
   *[other] Op { $count } plekken gevonden
}

## Toetsen

keys-title = Toetsen
keys-all = Alles in de app gaat ook zonder muis. Deze toetsen zijn goed om te kennen.
keys-at-everywhere = Overal
keys-at-writing = Bij het schrijven
keys-at-paper = Bij het optekenen van papier
keys-at-compare = Bij het vergelijken
keys-at-screen = Op het grote scherm
keys-blank = alle schermen leeg, en weer terug
keys-help = de handleiding, bij wat er op het scherm staat
keys-keys = deze lijst; niet terwijl je in een vak typt
keys-undo = ongedaan maken wat je net weghaalde; in een vak: wat je net typte
keys-next = naar het volgende; met Shift naar het vorige
keys-press = doe wat er op de knop staat
keys-close = sluit dit venster
keys-line = een nieuwe regel
keys-line-away = haalt een lege regel weg
keys-line-move = zet een regel hoger of lager
keys-virtue = naar de deugden die met die letter beginnen
keys-slider = minder of meer ruimte
keys-paper-next = naar het volgende vak
keys-paper-person = naar een ander mens
keys-paper-digit = kiest wat bij dat cijfer staat
keys-paper-doubt = twijfel, aan of uit
keys-paper-skip = overgeslagen, aan of uit
keys-view = naar een andere manier van vergelijken
keys-cell = langs de vakken van het raster
keys-back = terug naar alle verschillen
keys-page = volgende of vorige bladzijde
keys-full = het hele scherm vullen

## Het blad met de vijf lenzen

handout-open = De lenzen op één blad
handout-title = Vijf lenzen
handout-lead = Kijk door elke lens naar hetzelfde moment. Wat zie jij, en van waaruit zou jij handelen?
handout-what = Een blad om uit te delen of op tafel te leggen, voor wie graag iets in handen heeft. Er staat niets op over een casus of een mens.
handout-print = Print het blad
handout-foot = Er is niet één goed antwoord. Overslaan mag, en twijfel is ook een uitkomst.

## Ongedaan maken

undo-take = Zet terug
undo-let-be = Laat het weg
undo-text = Tekst weggehaald
# $at (getal): de plaats in de lijst
undo-line = Regel { $at } weggehaald
undo-join = Samengevoegd
undo-apart = Uit elkaar gehaald
undo-clarification = Vraag weggehaald
# $alias (tekst)
undo-seat = { $alias } zit er niet meer bij
# $name (tekst)
undo-team = { $name } staat niet meer in dit boek
