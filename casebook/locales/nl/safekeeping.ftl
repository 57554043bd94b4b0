### Dit boek: reservekopieën, de wachtzin, hoe lang iets bewaard blijft, alles meenemen, het logboek.

keeping-title = Dit boek
keeping-what = Zo blijft dit boek veilig en leesbaar voor wie de wachtzin kent. Het staat hier:

job-stop = Stop
folder-none = nog geen map gekozen
folder-choose = Kies een map

## Hoe lang

term-title = Hoe lang bewaren
term-what = Wat jullie vrijgeven blijft zo lang in dit boek. Daarna wordt het gewist.
term-what-archive = Wat je archiveert blijft zo lang staan. Daarna wordt het gewist.
term-label = Vanaf nu bewaren
# $months (getal)
term-months = { $months ->
    [one] 1 maand
    [12] 1 jaar
    [24] 2 jaar
    [36] 3 jaar
    [48] 4 jaar
    [60] 5 jaar
   *[other] { $months } maanden
}
# $term: bijvoorbeeld 2 jaar
term-chosen = Vanaf nu blijft het { $term } bewaard. Wat er al staat, houdt zijn eigen termijn.

## Reservekopieën

backup-title = Reservekopieën
backup-what = Een reservekopie is net zo versleuteld als het boek, met dezelfde wachtzin.
backup-what-open = Een sessie die nog loopt staat er niet in.
backup-automatic = Reservekopieën komen vanzelf in deze map:
backup-folder-away = Deze map is nu niet te bereiken. Zit de stick erin, of is de netwerkmap aangesloten?
backup-folder = Map voor reservekopieën
backup-folder-hint = Het liefst niet op deze computer: een stick of een netwerkmap. De reservekopieën komen er dan vanzelf.
backup-folder-use = Gebruik deze map
backup-folder-choose = Kies een map voor reservekopieën
backup-folder-other = Kies een andere map
backup-folder-none = Maak ze niet meer vanzelf
backup-make = Maak nu een reservekopie
backup-busy = De reservekopie wordt gemaakt
backup-stopped = De reservekopie is niet gemaakt. Er is niets veranderd.
# $file: de naam van het bestand
backup-made = De reservekopie is gemaakt en gecontroleerd: { $file }.
# $count (getal)
backup-thinned = { $count ->
    [one] Eén oudere reservekopie is opgeruimd.
   *[other] { $count } oudere reservekopieën zijn opgeruimd.
}
backup-none = Er is nog geen reservekopie. Gaat deze computer stuk, dan is het boek weg.
# $count (getal)
backup-list = { $count ->
    [one] Eén reservekopie
   *[other] { $count } reservekopieën
}
backup-made-at = Gemaakt
backup-size = Grootte
backup-state = Hoe het ermee staat
backup-do = Wat je kunt doen
backup-state-reachable = te bereiken
backup-state-other_key = andere wachtzin
backup-state-other_key-what = Gaat open met een wachtzin van vroeger. Wat in het boek gewist wordt, gaat hier niet uit.
backup-state-missing = niet te vinden
backup-state-missing-what = Misschien zit de stick er niet in, of is het bestand verplaatst. Wat in het boek gewist wordt, gaat hier niet uit.
backup-rekey = Zet op de wachtzin van nu
# $when: vandaag, 10:15
backup-rekey-named = Zet op de wachtzin van nu: de reservekopie van { $when }
backup-destroy = Wis
# $when
backup-destroy-named = Wis de reservekopie van { $when }
backup-destroy-ask = Deze reservekopie wissen?
# $when
backup-destroy-what = De reservekopie van { $when } gaat weg. Het boek zelf blijft zoals het is.
backup-destroy-yes = Wis de reservekopie
backup-forget = Haal uit de lijst
# $when
backup-forget-named = Haal uit de lijst: de reservekopie van { $when }
backup-forget-ask = Deze reservekopie uit de lijst halen?
# $when
backup-forget-what = De reservekopie van { $when } is er nu niet. Bestaat hij nog ergens, dan blijft hij daar, met alles wat erin staat. Doe dit als je weet dat hij weg is.

rekey-title = Zet op de wachtzin van nu
rekey-what = Dan gaat deze reservekopie open met dezelfde wachtzin en herstelcode als het boek, en wordt wat gewist is ook hier gewist.
rekey-then = Wachtzin van toen

## De wachtzin

change-what = Gaat er iemand weg uit het team, of kent een ander de wachtzin? Neem dan een nieuwe. Er komt ook een nieuwe herstelcode.
change-what-archive = Kent een ander de wachtzin, of neemt een ander het archief over? Neem dan een nieuwe. Er komt ook een nieuwe herstelcode.
change-by-code = Dit boek is geopend met de herstelcode. Kies een nieuwe wachtzin: er komt ook een nieuwe code.
change-begin = Neem een nieuwe wachtzin
change-title = Een nieuwe wachtzin
change-current = Wachtzin van nu
change-current-missing = Geef de wachtzin van nu.
change-new = Nieuwe wachtzin
change-busy = Het boek wordt opnieuw versleuteld …
change-do = Verander de wachtzin
change-done = De wachtzin is veranderd
change-old-code = De oude herstelcode werkt niet meer. Gooi het oude papier weg en bewaar deze nieuwe.
change-unreached = Deze reservekopieën houden de wachtzin en de code van vroeger. Bij ‘Dit boek’ kun je ze omzetten of wissen:
old-backups = Wat doen we met reservekopieën die er al zijn?
old-backups-rekey = Zet ze om
old-backups-rekey-what = Ze gaan daarna open met de nieuwe wachtzin.
old-backups-leave = Laat ze zo
old-backups-leave-what = Wie de oude wachtzin kent, kan ze blijven lezen.
old-backups-destroy = Wis ze
old-backups-destroy-what = Maak daarna meteen een nieuwe.

by-code-title = Kies een nieuwe wachtzin
by-code-what = Dit boek is geopend met de herstelcode. Kies een wachtzin die je onthoudt. Tot die tijd geldt de oude nog.
by-code-later = Later

## Het archief van een team

of-team-title = Jullie archief
of-team-has = Inzendingen zijn voor het archief met deze woorden. Alleen dat archief kan ze openen.
of-team-other = Een ander archief, of geen
of-team-forget = Vergeet dit archief
of-team-forget-what = Stuurt het team niets meer naar dit archief? Wat er al is, blijft daar.

## Alles meenemen

export-title = Neem alles mee
export-what = Alles wat in dit boek staat als gewone bestanden, zodat niemand aan Casusboek vastzit.
export-begin = Neem alles mee
export-holds-team = In de map komen jullie casussen, wat jullie hebben laten bewaren, en het logboek. Als tekst om te lezen en als gegevens voor een ander programma. Wat nog verzegeld is of in een lopende sessie staat, gaat niet mee.
export-holds-archive = In de map komt alles wat in dit archief staat, en het logboek. Als tekst om te lezen en als gegevens voor een ander programma.
export-readable = Deze bestanden zijn niet versleuteld: iedereen die erbij kan, kan ze lezen. Zet ze op een plek die daarvoor bedoeld is, en gooi ze weg als je ze niet meer nodig hebt.
export-folder = In welke map?
export-folder-hint = Er komt een nieuwe map in te staan.
export-folder-missing = Kies een map.
export-do = Zet alles in deze map
export-busy = Alles wordt klaargezet
export-stopped = Gestopt. Er staat niets in de map.
# $count (getal): wat er gevonden is
export-found = { $count ->
    [one] Er is nog niets weggeschreven. In jullie teksten staat één gegeven waaraan iemand te herkennen kan zijn.
   *[other] Er is nog niets weggeschreven. In jullie teksten staan { $count } gegevens waaraan iemand te herkennen kan zijn.
}
export-found-ask = Wat doen we daarmee?
export-replace = Vervang alles door rolwoorden
export-replace-hint = Alleen in de bestanden. In het boek blijft staan wat er staat.
export-stay = Laat alles staan
export-stay-hint = De reden komt erbij te staan. Een burgerservicenummer wordt altijd vervangen.
export-why = Waarom, in één regel
# $path: waar het staat
export-done = Alles staat in { $path }.
export-close = Klaar

## Een reservekopie terugzetten

restore-title = Zet een reservekopie terug
restore-here = Zet hier een reservekopie terug
restore-what = Van de reservekopie wordt weer een boek gemaakt. De reservekopie zelf blijft waar hij is.
restore-backup = Welke reservekopie?
restore-backup-hint = De plek van het bestand, bijvoorbeeld op een stick.
restore-backup-missing = Kies een reservekopie.
restore-backup-none = nog geen reservekopie gekozen
restore-pick = Zoek de reservekopie op
restore-name = Naam van het boek
restore-folder-missing = Kies een map.
restore-where-what = Staat er al een boek met die naam, dan wordt dat opzij gezet. Er gaat niets verloren.
restore-passphrase = Wachtzin van de reservekopie
restore-passphrase-hint = Is de wachtzin daarna veranderd, geef dan die van toen.
restore-passphrase-missing = Geef de wachtzin.
restore-code = Herstelcode van de reservekopie
restore-code-missing = Geef de herstelcode.
restore-by-code = Toch met de herstelcode
restore-do = Zet terug
restore-busy = De reservekopie wordt teruggezet
restore-stopped = Gestopt. Er is niets veranderd.
restore-done = Het boek is terug
# $path: waar het oude boek nu staat
restore-aside = Het boek dat er stond is er nog. Het staat nu hier: { $path }
keeping-aside = { $count ->
    [one] Naast dit boek staat een ouder boek
   *[other] Naast dit boek staan oudere boeken
}
keeping-aside-what = Bij het terugzetten van een reservekopie is het boek dat er stond opzij gezet. Wat je wist of intrekt, gaat daar niet uit weg. Heb je het niet meer nodig, gooi dat bestand dan zelf weg.
restore-aside-erase = Wat je straks wist of intrekt, gaat uit dat oude boek niet weg. Heb je het niet meer nodig, gooi dat bestand dan zelf weg.
# $count (getal)
restore-replayed = { $count ->
    [one] Eén ding dat al gewist of ingetrokken was, is er weer uitgehaald.
   *[other] { $count } dingen die al gewist of ingetrokken waren, zijn er weer uitgehaald.
}
restore-open = Open het nu zoals altijd.

## Het logboek

log-title = Logboek
log-what = Wat er met dit boek gebeurde, nooit wat erin staat. Er komt alleen iets bij: niets verdwijnt en niets verandert.
log-when = Wanneer
log-happened = Wat er gebeurde
log-whole = De reeks is heel: er is niets veranderd of weggehaald.
log-broken = De reeks klopt niet meer: er is iets veranderd of weggehaald. Vraag wie aan dit bestand kon komen.
# $count (getal): alles wat erin staat
log-more = Toon alle { $count } regels
log-less = Toon minder
log-other = Er gebeurde iets dat deze Casusboek niet kent
log-kind-create = Het boek is gemaakt
log-kind-open = Het boek is geopend
log-kind-export = Er is iets uit het boek meegenomen
log-kind-destroy = Er is iets gewist
log-kind-backup = Er is een reservekopie gemaakt
log-kind-restore = Er is een reservekopie teruggezet
log-kind-passphrase = De wachtzin is veranderd
log-kind-deposit = Er is een inzending gemaakt
log-kind-deposit-archive = Er is een inzending binnengehaald
log-kind-archive = Er is een sessie gearchiveerd
log-kind-withdraw = Er is iets ingetrokken
