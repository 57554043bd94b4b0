### Wat bewaard is van eerdere sessies: de lijst, één sessie, wissen, en intrekken met een code.

home-kept = Bewaard

## De lijst

kept-what = Wat jullie vrijgaven, voor jullie eigen terugblik. Alles heeft een einddatum; daarna wist Casusboek het vanzelf.
kept-none-title = Er is nog niets bewaard
kept-none-text = Bij Oogst kiest ieder wat er mag blijven. Wat iemand vrijgeeft, komt hier te staan.
kept-untitled = Zonder casustekst
# $title: hoe de casus in het eigen boek heet
kept-of-case = Casus in dit boek: { $title }
# $nth (getal): de hoeveelste in de lijst, van sessies die verder gelijk zijn
kept-nth = { $nth }e van die dag
# Daarna komen de lenzen, elk met haar naam
kept-lenses = Bewaard bij
kept-lenses-none = Bij geen enkele lens is iets bewaard
# $month: maand en jaar
kept-until = bewaren tot { $month }
kept-due-list = Van sommige sessies is de bewaartijd bijna om. Ze staan vooraan. Kijk of jullie er nog op terug willen blikken.
# $month
kept-due = Dit blijft tot { $month }. Daarna wist Casusboek het vanzelf. Willen jullie er nog op terugkijken, doe dat dan nu.

## Eén sessie

# $day: dag in woorden
kept-held = Bijeenkomst van { $day }
kept-closed-title = Dit is bewaard
kept-closed-text = De sessie is gesloten. Wat niemand vrijgaf, is gewist. Hieronder staat alles wat er bleef.
kept-case = De casus
kept-case-pack = Een verzonnen casus uit de voorbeelden.
kept-nameless = zonder naam
kept-owner = wie de casus inbracht
kept-pack = voorbeeld uit het pakket
kept-practice = mag als oefencasus
# $label: hoe de groep het noemt
kept-joined = Samengevoegd als: { $label }
kept-joined-plain = Samengevoegd
kept-options = Wat zouden jullie doen?
kept-options-what = Alleen wat is vrijgegeven. Er wordt niets opgeteld.
kept-justified = Bewust laten staan
kept-nothing = Hier is niets meer van over. Wat er stond, is ingetrokken.
kept-then = Wat we toen bewaarden
# $day: dag in woorden, zo nodig met wie erbij was en welke lenzen
kept-then-of = Wat we toen bewaarden, { $day }
kept-to-case = Naar de casus

## Wissen

kept-destroy = Wis dit
# $title: de titel, of hoe de casus heet
destroy-ask = { $title } wissen?
destroy-what = Alles wat van deze sessie bewaard werd gaat weg uit dit boek, van iedereen die iets vrijgaf. Het gaat ook weg uit de reservekopieën die nu te bereiken zijn. Oefencasussen die ervan gemaakt zijn, verliezen wat eruit kwam.
destroy-case = De casus zelf blijft bij Casussen staan.
destroy-no-way-back = Dat is niet terug te halen.
destroy-yes = Wis nu
# $title
destroy-done = { $title } is gewist
kept-gone = Dit is er niet meer. Het is net gewist of ingetrokken.
kept-done = Klaar

## Waar het boek niet bij kan

# $count (getal)
reach-reached = { $count ->
    [one] Het is ook weg uit één reservekopie.
   *[other] Het is ook weg uit { $count } reservekopieën.
}
reach-unreached = In deze reservekopieën staat het nog, want ze waren nu niet te bereiken:
reach-unreached-how = Sluit de schijf of stick aan: bij de volgende reservekopie in die map gaat het er alsnog uit. Heeft een reservekopie nog een oude wachtzin, zet hem dan bij ‘Dit boek’ op die van nu, of wis hem daar.
reach-not = Wat niemand kan beloven: een kopie op een stick, papier dat geprint is of een bestand dat al verstuurd is, blijft bestaan. En een SSD kan oude, versleutelde stukjes nog een tijd vasthouden.

## Intrekken

withdraw-button = Intrekken met een code
withdraw-title = Intrekken met je code
withdraw-what = Alles wat met deze code is vrijgegeven, gaat weg uit dit boek, uit oefencasussen die ervan gemaakt zijn, en uit de reservekopieën die nu bereikbaar zijn. Je hoeft niet te zeggen wie je bent, en niemand ziet wie het was. Terughalen kan niet.
withdraw-code = Intrekcode
withdraw-code-hint = Vier woorden, elk met een getal. Hoofdletters, spaties en streepjes maken niet uit.
withdraw-code-empty = Vul de code in die je bij het afronden kreeg.
withdraw-do = Trek alles in
withdraw-done-title = Het is ingetrokken
# $count (getal)
withdraw-done = { $count ->
    [one] Eén bijdrage is weg uit dit boek.
   *[other] { $count } bijdragen zijn weg uit dit boek.
}
withdraw-deposited = Hiervan is ook een inzending voor een archief gemaakt. Dat archief is een ander boek. Dezelfde code werkt daar ook: geef hem in waar dat archief open is.

## Op Vandaag

# $count (getal)
happened-closed = { $count ->
    [one] Eén sessie is gesloten omdat er een dag lang niemand aan kwam. Wat niemand vrijgaf, is gewist.
   *[other] { $count } sessies zijn gesloten omdat er een dag lang niemand aan kwam. Wat niemand vrijgaf, is gewist.
}
# $count (getal)
happened-term = { $count ->
    [one] Van één sessie was de bewaartijd om. Wat daarvan bewaard was, is gewist.
   *[other] Van { $count } sessies was de bewaartijd om. Wat daarvan bewaard was, is gewist.
}
