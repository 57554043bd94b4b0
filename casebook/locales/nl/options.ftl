### Handelingsopties, de stille ronde, twee bewoordingen samenvoegen, en de ruimte.

## Ruimte

room-title = Hoeveel ruimte voelt ieder?
room-caption = Ruimte in denken en in handelen, van 0 tot 10, en wat die begrenst
room-low = geen ruimte
room-high = alle ruimte
# $name: schuilnaam, $value (getal): 0 tot 10
room-dot-thinking = { $name }: { $value } van 10 in denken. Lees het hele antwoord
# $name: schuilnaam, $value (getal): 0 tot 10
room-dot-acting = { $name }: { $value } van 10 in handelen. Lees het hele antwoord
room-none-given = Niet gegeven:
room-legend = Ieder gaf een eigen plek. Geen plek is beter dan een andere.
room-legend-read = Kies een stip om het hele antwoord te lezen.
room-voice = een stem, zoals wij het ons voorstellen
room-limits = Wat maakt de ruimte kleiner?
room-limits-none = Niemand noemde een grens.
room-sealed = Deze lens is nog verzegeld
room-sealed-more = Hier staat straks wie welke ruimte voelt, zodra jullie Vrijheid samen openen.
room-skipped = Vrijheid is niet gekozen in deze sessie
room-skipped-more = Hier valt dus niets te vergelijken. Dat is geen gemis: jullie keken door andere lenzen.
room-none = Hier gaf niemand een plek of een grens
room-none-more = Overslaan mag. Jullie kunnen er nog wel over praten: waar voelde je ruimte, en waar niet?
