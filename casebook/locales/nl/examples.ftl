# Oefencasussen schrijven, en er een pakket van maken.

examples-own = Zelf geschreven
examples-own-none = Schrijf een casus waar anderen op kunnen oefenen, en hoe anderen ernaar kijken. Van een paar casussen maak je een pakket dat je kunt weggeven.
example-new = Schrijf een oefencasus
example-untitled = Zonder titel
example-read = Lees de casus
example-archive-title = Oefencasussen
example-archive-what = Casussen om mee te oefenen, gemaakt van wat daarvoor is vrijgegeven. Geef ze als pakket aan een trainer.

## Schrijven

example-write-title = Oefencasus schrijven
example-part = Waar je aan schrijft
example-part-case = De casus
# $count (getal)
example-part-people = Hoe anderen kijken ({ $count })
example-situation-hint = Wie, waar, wat ging eraan vooraf. Een lege regel begint een nieuwe alinea; een streepje maakt een opsomming.
example-question-hint = Een vraag waar geen goed antwoord op is.
example-done-hint = Blijft dicht tot de groep zelf geschreven heeft. Mag leeg blijven.
example-note = Voor de gespreksleider
example-note-hint = Waar het gesprek kan vastlopen, en welke vraag dan helpt. Alleen wie leidt, leest dit.
example-fictitious = Verzonnen, of zo veranderd dat niemand zich hierin herkent
example-fictitious-hint = Zonder dit kan de casus niet in een pakket.
example-facts = Thema’s, tijd en taal
example-themes = Thema’s
example-themes-hint = Met komma’s ertussen. Bijvoorbeeld: pleegzorg, gezag.
case-minutes = Tijd voor een sessie
case-minutes-any = maakt niet uit
case-language = Taal
case-language-nl = Nederlands
case-language-en = Engels
example-level = Niveau
example-level-hint = In je eigen woorden, bijvoorbeeld: om te beginnen.

## Zo ziet de groep het

example-beside = Wat je schrijft, zoals het gelezen wordt
example-look = Zo leest de groep het
example-look-empty = Wat je schrijft, staat hier zoals de groep het straks leest.
example-look-done = Pas te lezen na het openen.

## Hoe anderen kijken

example-people = Wie er kijken
example-people-what = Twee tot vier mensen die niet bestaan, en die echt verschillen: andere deugden, andere ruimte, een ander met wie ze zich herkennen. De groep leest ze pas nadat ze zelf geschreven en geopend heeft.
example-people-none = Er kijkt nog niemand mee
example-people-none-what = Een casus mag ook zonder. Met twee of drie perspectieven heeft een kleine groep meer om naast elkaar te leggen.
example-people-running = Er loopt een sessie over deze casus. Wat anderen ervan vinden, blijft dicht tot die gesloten is.
example-person-add = Nog iemand
# $number (getal)
example-person-untitled = Nummer { $number }
example-person-nameless = Nog zonder naam
example-person-alias = Voornaam
example-person-alias-hint = Van niemand die je kent.
example-person-role = Rol
example-person-role-hint = Bijvoorbeeld: pleegmoeder, jeugdbeschermer.
example-person-lens = Door welke lens
example-person-doubt = Twijfelt hier
example-person-remove = Haal weg
# $name (tekst)
example-person-gone = { $name } is weg.
example-person-back = Zet terug
example-look-person = Zo leest de groep het na het openen
example-look-person-empty = Kies een lens en schrijf hoe deze persoon kijkt.
example-look-doubt = Twijfelt hier.

## Van wat bewaard is

example-from-kept = Maak een oefencasus
example-from-kept-role = collega
example-from-kept-what = Je krijgt een nieuwe casus met alleen wat mensen daarvoor vrijgaven: ‘mag als oefencasus’. Schuilnamen gaan niet mee.
example-from-kept-dealt = Niemand is er te volgen. Bij elke lens worden de antwoorden opnieuw verdeeld, en de mensen heten A, B en C. Geef ze zelf een naam en een rol, en verander wat nog naar iemand wijst.
example-from-kept-gone = Trekt iemand het later in, of wis je wat bewaard is, dan gaat dat stuk ook uit de oefencasus. Een pakket dat je al weggaf, blijft zoals het is.
example-from-kept-do = Maak de oefencasus

## Een pakket maken

make-pack = Maak een pakket
make-pack-what = Een pakket is één bestand dat een ander in Casusboek binnenhaalt. Er gaat niets mee van jullie boek of jullie sessies.
make-pack-which = Welk pakket
make-pack-new = Een nieuw pakket
make-pack-title = Titel van het pakket
make-pack-title-hint = Zoals anderen het bij Voorbeelden zien.
make-pack-author-hint = Een persoon, een team of een school.
make-pack-cases = Wat erin gaat
make-pack-more = Licentie, bron en versie
make-pack-licence-hint = CC-BY-SA-4.0: wie het gebruikt, noemt de maker en deelt het net zo.
make-pack-version = Versie
make-pack-version-hint = Bij elke keer hoger, dan weet een ander dat er iets nieuws is.
make-pack-source-usual = Zelf geschreven.
make-pack-fiction = Wat er verzonnen is
make-pack-fiction-usual = Alle mensen en gebeurtenissen zijn verzonnen.
make-pack-id = Vaste naam
make-pack-id-hint = Daaraan herkent Casusboek het pakket, ook later. Leeg: gemaakt van de titel.
make-pack-do = Maak het pakket
make-pack-lacks = Er ontbreekt nog iets
make-pack-lack-title = Geef hem een titel.
make-pack-lack-moment = Schrijf het moment waarop het spannend werd.
make-pack-lack-question = Schrijf de vraag.
make-pack-lack-fictitious = Zeg dat hij verzonnen is, of zo veranderd dat niemand zich herkent.
make-pack-lack-name = Geef iedereen die meekijkt een naam en een rol.
make-pack-lack-lens = Laat iedereen die meekijkt door ten minste één lens kijken.
make-pack-lack-twice = Twee mensen die meekijken heten hetzelfde.
make-pack-lack-unclear = Er staat iets in dat in een pakket iets anders zou worden, zoals een rechte streep (|) of woorden tussen haakjes aan het eind van een regel. Schrijf dat anders.
# $count (getal)
stay-all-why = { $count ->
    [one] Mag dit blijven staan? Zeg waarom
   *[other] Mogen deze { $count } blijven staan? Zeg waarom
}
stay-all-usual = Verzonnen naam of plaats.
stay-all = Laat alles staan
