### Wat mag er bewaard blijven: ieder kiest dat zelf, achter het gordijn. Daarna wordt de sessie gesloten.

## Het gordijn bij het kiezen

# $alias: de schuilnaam van wie aan de beurt is
curtain-choose = Ik ben { $alias }, laat mij kiezen
# $alias
curtain-was-choosing = { $alias } was aan het kiezen. Alles is bewaard en staat achter het gordijn.
# $alias
curtain-chosen-by = { $alias } is klaar. Wat er gekozen is, ziet niemand.
# $alias
curtain-chosen-text = Wat { $alias } koos, staat vast. Zonder eigen teken gaat het niet nog eens open.
curtain-all-done-chosen = Wat ieder koos, ziet niemand. Jullie kunnen nu samen afronden.
curtain-nothing-may = niets bewaren mag altijd

## Het blad

release-place = Afronden
# $alias
release-question = { $alias }, wat mag er van jou bewaard blijven?
release-lead = Jij beslist over wat jij schreef. Wat je niet vrijgeeft, wordt gewist als de sessie sluit. Je teamleider ziet alleen wat jij hier vrijgeeft.
release-recognised = Ook zonder naam kunnen collega’s je herkennen.
# $alias
release-of = Wat { $alias } schreef
release-seal = alleen jij ziet wat je kiest
release-nothing = Van jou is niets samen geopend. Er is hier dus niets te kiezen, en alles wordt gewist.
release-erase = Wissen
release-nameless = Zonder naam bewaren
release-alias = Met mijn schuilnaam
release-as-voice = Bewaren als deze stem
# $lens: de naam van de lens
release-choice = Wat mag er blijven van { $lens }?
# $lens; $voice: hoe de stem heet
release-choice-voice = Wat mag er blijven van { $lens }, { $voice }?
release-read = lees wat hier staat
release-nameless-three = Zonder naam blijft iets alleen als bij die lens ten minste drie deelnemers daarvoor kiezen. Zijn het er minder, dan wordt het gewist.
release-nameless-not = Zonder naam kan pas als ten minste drie deelnemers hier schreven.
release-stances = Wat je bij de mogelijkheden koos, gaat hiermee mee.
release-voice-what = Jij schreef voor deze stem. Hij blijft zoals jullie het je voorstelden, zonder jouw naam.

release-case-title = De casus die jij inbracht
release-case-what = Hier beslis jij over. Je naam staat er niet bij, maar wie erbij was weet dat jij hem inbracht.
# $title: de titel van de casus
release-case-text = Bewaar de tekst van ‘{ $title }’
release-case-text-hint = De titel, de situatie, het moment en de vraag. En wat je toen deed, als dat is opgeschreven.
# $count (getal)
release-case-questions = { $count ->
    [one] Bewaar de verhelderende vraag met je antwoord
   *[other] Bewaar de { $count } verhelderende vragen met je antwoorden
}

release-shared-title = Wat jullie samen opschreven
release-shared-what = De notities van de groep en de oogst blijven alleen als niemand bezwaar heeft. Dat vragen jullie elkaar bij het sluiten ook hardop.
release-shared-object = Ik wil niet dat de gedeelde notities bewaard blijven
release-shared-hint = Niemand ziet wie dit koos.

release-found-what = Jij kiest wat ermee gebeurt. Laat het staan, of zet er een rolwoord voor in de plaats in alles wat je bewaart.
# $text: wat er gevonden is
release-found-choice = Wat doe je met { $text }?
release-found-stay = Laat staan
release-found-replace = Vervang door …
# $found: wat er gevonden is, met een punt ertussen
release-found-here = Herkenbaar? { $found }

release-practice = Als oefencasus?
release-practice-what = Mag wat je bewaart ook in een training gebruikt worden? Je schuilnaam staat daar nooit bij. Wat zonder naam blijft, gaat alleen mee als ieder die daar zonder naam bewaart het goedvindt.
release-no = Nee
release-yes = Ja

release-code = Jouw intrekcode
release-code-write = Schrijf hem op. Hiermee haal je later alles van jou weg, zonder te zeggen wie je bent. Je ziet hem alleen nu, en hij geldt zodra je klaar bent met dit blad.
release-code-earlier = Je kreeg al een intrekcode. Die geldt nog, ook voor wat je nu kiest.
release-code-print = Print alleen de code
release-code-paper = Met deze code haal je in Casusboek weg wat jij liet bewaren. Wie de code heeft, kan dat ook: bewaar hem goed.

release-erase-all = Alles wissen
release-done = Klaar
# $alias: wie de laptop nu krijgt
release-pass = Geef door aan { $alias }

release-close-title = Staat je intrekcode op papier?
release-close-text = Je ziet hem hierna niet meer. Zonder code kun je later niets van jou weghalen.
release-close-sign-hint = Vier cijfers, waarmee alleen jij je keuze nog kunt veranderen tot de sessie sluit. Zonder teken staat je keuze vast.

## Bij de oogst

release-title = Wat mag er bewaard blijven?
release-what = Als jullie sluiten wordt alles gewist wat jullie schreven, behalve wat iemand vrijgeeft. Ieder kiest dat zelf, achter het gordijn. Hier staat alleen wie er klaar mee is, nooit wat iemand koos.
release-what-nothing = Wie niets wil bewaren, hoeft niets te doen.
release-what-loose = In een losse sessie blijft niets bewaard. Willen jullie wel kunnen kiezen, bewaar de sessie dan eerst in een boek.
release-all-done = Iedereen is klaar. Jullie kunnen de sessie sluiten.
