### Groot scherm: wat in de zaal op de muur staat, en wat de gespreksleider daarvoor kiest.

screen-title = Groot scherm · Casusboek
screen-plate = Samen stilstaan bij één situatie
screen-lost = Hier is even niets te zien. Kies op de laptop opnieuw Groot scherm.
screen-fill = Vul het scherm

## De tijd en de bladen

# $minutes (getal)
screen-time-left = { $minutes ->
    [one] nog één minuut
   *[other] nog { $minutes } minuten
}
screen-time-over = de tijd is om, neem gerust nog even
screen-pages = Bladen
screen-page-previous = vorige
screen-page-next = verder
# $at, $all (getallen)
screen-page = blad { $at } van { $all }

## Een lens

screen-lens-silence = Ieder schrijft in stilte
screen-lens-not-ready = Nog niet iedereen is klaar
screen-lens-ready = Iedereen is klaar
screen-lens-opened = Samen geopend

## Vergelijken

screen-shared = Wat delen jullie?
screen-shared-nothing = hier keek ieder met eigen ogen
screen-shared-none = Jullie keken ieder met eigen ogen. Ook dat is het bekijken waard.
screen-sealed = Nog verzegeld. Het komt hier als jullie samen openen.
screen-virtues = Welke deugden en waarden wegen hier mee?
screen-virtues-legend = Cijfer en grootte: 1 weegt voor iemand het zwaarst.
screen-virtues-none = Hier staat nog geen deugd of waarde.
screen-options = Wat zouden jullie kunnen doen?
screen-options-none = Hier staat nog geen mogelijkheid.
screen-option-done = zo ging het toen
screen-stance-would = zou ik doen
screen-stance-doubt = twijfel
screen-stance-would_not = zou ik niet doen
screen-stance-none = geen houding gekozen
screen-room = Hoeveel ruimte voelen jullie?
screen-room-none = Hier gaf nog niemand een plek of een grens.
screen-limits = Wat maakt de ruimte kleiner?
# $lens: naam van de lens
screen-starter = Waar zit wrijving? · { $lens }
# $left, $right: wie naast elkaar staan
screen-pair = { $left } en { $right } naast elkaar
screen-pair-one = De één
screen-pair-other = De ander

## Wat de gespreksleider kiest

screen-button = Groot scherm
screen-settings = Wat en wie op het grote scherm
screen-opened = Het grote scherm staat open in een eigen venster.
screen-blocked = De browser hield het nieuwe venster tegen. Sta vensters toe voor deze pagina en kies nog eens Groot scherm.
screen-put = Op groot scherm
screen-take-away = Staat op groot scherm · haal weg
screen-put-done = Het staat op het grote scherm.
screen-taken-away = Het grote scherm volgt weer de stap.
screen-follows = Het grote scherm laat zien wat bij jullie stap hoort.
screen-chosen = Het grote scherm laat zien wat jij erop zette.
screen-clear = Volg weer de stap
screen-who = Wie mag met naam op het grote scherm?
screen-who-how = Zonder vinkje staat er geen naam bij wat iemand gaf. Soms blijven ook andere namen weg, omdat anders te raden is van wie iets is.
screen-who-nobody = Er zit nog niemand aan tafel.
screen-done = Klaar
# $alias: schuilnaam
screen-named = { $alias } mag met naam op het grote scherm
