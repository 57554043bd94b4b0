### Het archief: wat erin staat, wat binnenkomt, archiveren, en de inzending van een team.

archive-title = Archief
# $waiting (getal): inzendingen die nog gearchiveerd worden
archive-waiting = { $waiting } te archiveren
archive-take = Haal een inzending binnen
archive-untitled = Zonder titel
archive-themes = Thema’s
# $all (getal): alles wat er staat
archive-count = { $all ->
    [one] 1 sessie
   *[other] { $all } sessies
}
archive-more = Toon meer
# $shown (getal), $all (getal)
archive-more-left = { $shown } van { $all } getoond
archive-none-title = Hier komt wat teams laten bewaren
archive-none-text = Geef een team eerst de sleutel van dit archief: die staat hiernaast. Na een sessie maakt het team een inzending, en die haal je hier binnen. Je ziet er alleen in wat deelnemers hebben vrijgegeven.
archive-none-waiting = Er wacht al een inzending. Lees hem, geef hem een titel zonder namen, en archiveer hem.

archive-withdraw-title = Iemand neemt iets terug
archive-withdraw-what = Wie iets heeft vrijgegeven, kan dat altijd terugnemen met de eigen intrekcode. Het gaat dan ook hier weg.

## Terugvinden

search-label = Zoek in het archief
search-placeholder = Zoek op een woord: overdracht, achttien, loyaliteit
search-busy = Er wordt gezocht …
# $found (getal): wat gevonden is; $all (getal): alles wat er staat
search-found = { $found ->
    [0] Niets gevonden in { $all ->
        [one] 1 sessie
       *[other] { $all } sessies
    }
   *[other] { $found } van { $all } sessies
}
search-clear = Toon alles
search-none-title = Niets gevonden
search-none-words = Probeer een ander woord, of alleen het begin ervan. Je vindt alleen wat deelnemers lieten bewaren.
search-none-filters = Haal een keuze weg hierboven, of kies een langere periode.
# $words: wat iemand misschien bedoelde
search-suggestion = Bedoelde je ‘{ $words }’?
archive-filter = Kies waarin je zoekt
filter-theme = Thema
filter-theme-any = alle thema’s
filter-lens = Lens
filter-lens-any = overal
filter-from = Vanaf
filter-from-any = het begin
filter-to = Tot en met
filter-to-any = nu
filter-form = Vorm
filter-form-any = alle vormen

## In de tijd

trends-open = In de tijd
trends-title = Het archief in de tijd
trends-what = Hoeveel sessies er waren en waar ze over gingen. Een sessie telt mee als ten minste drie mensen er iets van lieten bewaren.
trends-none-title = Hier is nog niets te tellen
trends-none-text = Een sessie telt mee als ten minste drie mensen er iets van lieten bewaren. Zo’n sessie staat er nog niet.
trends-themes-hint = Een sessie kan meer thema’s hebben.
trends-forms = Vormen per kwartaal
trends-too-few = te weinig mensen om iets over te zeggen
trends-few-means = Een stippellijn betekent: te weinig mensen om iets over te zeggen.
# $title: wat er getekend is
trends-drawing = { $title }, als staafjes. De tabel hieronder zegt hetzelfde.
# $all (getal)
trends-all = Toon alle { $all }
trends-fewer = Toon minder

## Het einde van een termijn

due-title = De termijn loopt af
# $due (getal): sessies waarvan de termijn afloopt
due-more = { $due ->
    [one] Van één sessie loopt de termijn af.
   *[other] Van { $due } sessies loopt de termijn af.
}
due-show = Toon welke
# $day: 14 november 2028
due-ends = De termijn loopt af op { $day }.
# $day
due-over = De termijn liep af op { $day }.
due-then = Daarna wist Casusboek dit vanzelf als het boek opengaat. Je ziet dat hier ten minste twee weken eerder.
due-read = Lees
# $title
due-read-named = Lees { $title }
due-destroy = Wis nu
# $title
due-destroy-named = Wis nu: { $title }

## Te archiveren

# $waiting (getal)
receive-nav = { $waiting ->
    [0] Te archiveren
   *[other] Te archiveren ({ $waiting })
}
receive-title = Te archiveren
receive-what = Een inzending is een bestand dat alleen dit archief kan openen. Het komt van een team, per mail, op een stick of in een gedeelde map.
# $waiting (getal)
receive-waiting = { $waiting ->
    [one] Eén inzending wacht
   *[other] { $waiting } inzendingen wachten
}
receive-none-title = Er wacht niets
receive-none-text = Heb je een inzending gekregen? Sleep het bestand hierheen, of kies het hierboven.
# $day: 14 november 2026
receive-on = binnen sinds { $day }
receive-read = Lees en archiveer
# $title
receive-read-named = Lees en archiveer { $title }

take-title = Haal inzendingen binnen
take-what = Sleep de bestanden hierheen, of kies ze. Een hele map mag ook.
take-choose = Kies bestanden
take-folder = Kies een map
take-busy = De inzendingen worden gelezen …
take-nothing = In deze map staat geen inzending.
# $count (getal)
take-taken = { $count ->
    [one] Eén inzending is binnen
   *[other] { $count } inzendingen zijn binnen
}
# $file: de naam van het bestand; $title: de titel van de casus
take-taken-one = { $title } (uit { $file })
# $file
take-taken-untitled = Een sessie zonder titel (uit { $file })
# $count (getal)
take-refused = { $count ->
    [one] Eén bestand is niet overgenomen
   *[other] { $count } bestanden zijn niet overgenomen
}

## Archiveren

finish-title = Archiveren
finish-read-first = Lees eerst alles. Onderaan geef je het een titel en archiveer je het.
finish-name = Titel zonder namen
finish-name-hint = Zo vind je de sessie terug. Noem een rol of een moment, geen naam en geen plaats.
finish-name-missing = Geef de sessie een titel.
finish-themes = Thema’s
finish-themes-hint = Waar ging het over? Een paar is genoeg; geen mag ook.
# $month: nov 2028
finish-until = Wordt bewaard tot { $month }.
finish-archive = Archiveer
# $open (getal): gegevens waarover nog niet beslist is
finish-first = { $open ->
    [one] Beslis eerst over één gegeven
   *[other] Beslis eerst over { $open } gegevens
}
# $title
finish-ask = ‘{ $title }’ archiveren?
finish-ask-frozen = Hierna ligt alles vast: de titel, de thema’s en wat deelnemers schreven. Alleen intrekken of wissen kan dan nog.
finish-ask-names = Heb je zelf alles gelezen? De controle ziet niet alles. Is iemand nog ergens aan te herkennen, archiveer dan nog niet.
finish-not-yet = Nog niet
finish-yes = Archiveer
# $title
finish-done = { $title } staat nu in het archief.
finish-destroy = Wis deze inzending

archived-frozen = Dit ligt vast
archived-frozen-what = Wat hier staat verandert niet meer. Alleen intrekken of wissen haalt er iets uit weg.
# $day
archived-on = Gearchiveerd op { $day }.
# $day
archived-until = Wordt bewaard tot { $day }.

## De sleutel van een archief

key-title = De sleutel van dit archief
key-what = Met deze sleutel maken teams inzendingen die alleen dit archief kan openen. Je mag hem aan iedereen geven: er is niets mee te lezen.
key-words-label = De sleutel in zes woorden
key-save = Bewaar als bestand
# $name: de naam van het archief, zonder spaties
key-file-name = sleutel-van-{ $name }.txt
key-file-plain = archief
# $name
key-file-comment = Sleutel van { $name }, een archief in Casusboek. Hiermee is niets te lezen.
key-saved = De sleutel is bewaard. Geef dit bestand aan het team.
key-how-title = Zo geef je hem aan een team
key-how-save = Bewaar de sleutel als bestand.
key-how-bring = Breng het bestand naar het team: per mail, op een stick of in een gedeelde map.
key-how-compare = Lees samen de zes woorden hardop, bij jou en bij het team. Zijn ze gelijk, dan is het echt jouw archief.
key-in-letters = Of typ hem over:

adopt-how = Vraag je teamleider om het sleutelbestand van het archief.
adopt-file = Kies het sleutelbestand
adopt-letters = Of plak de sleutel
adopt-letters-placeholder = age1…
adopt-next = Bekijk de sleutel
adopt-ask = Zijn dit de zes woorden van jullie archief?
adopt-ask-how = Lees deze zes woorden samen hardop na. Staan bij je teamleider dezelfde?
adopt-ask-why = Zo weten jullie zeker dat niemand er een andere sleutel tussen heeft gelegd.
adopt-yes = Ja, neem over
adopt-no = Nee

## De inzending van een team

deposit-title = Naar het archief
deposit-what = Een inzending is een bestand met alleen wat jullie hebben vrijgegeven. Alleen dit archief kan het openen, ook jullie zelf daarna niet.
deposit-to = Voor het archief met deze woorden:
# $day
deposit-before = Op { $day } hebben jullie hier al een inzending van gemaakt.
deposit-make = Maak een inzending voor het archief
deposit-make-again = Maak de inzending nog eens
deposit-made = De inzending is bewaard
# $file: de naam van het bestand
deposit-made-what = Het bestand heet { $file }. Alleen dit archief kan het openen.
deposit-made-how = Breng het naar je teamleider: per mail, op een stick of in een gedeelde map. Is het daar binnen, dan mag je het bestand weggooien.
deposit-none = Heeft jullie teamleider een archief? Neem dan één keer de sleutel over. Daarna kunnen jullie inzendingen maken die alleen dat archief kan openen.
