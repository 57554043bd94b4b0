### Waaraan iemand te herkennen kan zijn: bij het archiveren, het vrijgeven, het meenemen, en naast een veld.

privacy-kind-bsn = burgerservicenummer
privacy-kind-email = e-mailadres
privacy-kind-phone = telefoonnummer
privacy-kind-iban = rekeningnummer
privacy-kind-postcode = postcode
privacy-kind-address = adres
privacy-kind-date = datum
privacy-kind-case-number = zaaknummer
privacy-kind-registration-number = registratienummer
privacy-kind-licence-plate = kenteken
privacy-kind-url = webadres
privacy-kind-name = persoonsnaam
privacy-kind-place = plaats
privacy-kind-school = school
privacy-kind-organisation = organisatie
privacy-severity-certain = bijna zeker
privacy-severity-likely = waarschijnlijk
privacy-severity-possible = misschien

## Woorden om voor in de plaats te zetten

privacy-role-child = de jongere
privacy-role-mother = de moeder
privacy-role-father = de vader
privacy-role-foster = de pleegouder
privacy-role-colleague = een collega
privacy-role-town = een stad
privacy-role-village = een dorp
privacy-role-the-school = de school
privacy-role-a-school = een school
privacy-role-an-organisation = een organisatie
privacy-role-the-group = de woongroep

## Beslissen bij het archiveren

privacy-found = Hieraan kan iemand te herkennen zijn
privacy-found-what = Vervang elk gegeven door een rolwoord, of zeg in één regel waarom het mag blijven staan.
privacy-found-none = Er is niets gevonden waaraan iemand te herkennen is. Lees toch zelf alles na: ook een verhaal kan herkenbaar zijn.
privacy-looking = Er wordt gekeken of iemand te herkennen is …
# $open (getal): waarover nog beslist moet worden
privacy-open = { $open ->
    [0] Over alles is beslist.
    [one] Nog één om te beslissen.
   *[other] Nog { $open } om te beslissen.
}
privacy-take-all = Neem alle voorstellen over
# $count (getal)
privacy-taken = { $count ->
    [one] Eén voorstel is overgenomen.
   *[other] { $count } voorstellen zijn overgenomen.
}
privacy-where-title = de titel
privacy-where-theme = een thema
privacy-where-case = de casus
privacy-of-group = van de groep
# $count (getal): de plekken die nog niet te zien zijn
privacy-more-places = { $count ->
    [one] Toon nog één plek
   *[other] Toon nog { $count } plekken
}
# $text: wat er gevonden is
privacy-scope = Waar geldt dit voor { $text }?
privacy-everywhere = Overal hetzelfde
privacy-apart = Elke plek apart
privacy-with = Vervang door
# $text
privacy-with-named = Vervang door (nu: { $text })
# $text
privacy-words = Woorden voor { $text }
privacy-replace = Vervang
privacy-replace-all = Vervang overal
privacy-replace-here = Vervang alleen hier
privacy-stay = Laat staan, want …
# $text
privacy-stay-named = Laat staan, want … ({ $text })
privacy-why = Laat staan, want
# $text
privacy-why-named = Laat staan, want ({ $text })
privacy-why-hint = Bijvoorbeeld: dit is de naam van een boek.
privacy-stay-do = Laat staan
privacy-stay-not = Toch vervangen
privacy-must-go = Een burgerservicenummer wordt altijd vervangen.
privacy-with-missing = Vul in wat er komt te staan.
privacy-why-missing = Zeg in één regel waarom het blijft.
privacy-with-refused = Ook hieraan is iemand te herkennen. Kies een rolwoord.
# $text; $with: wat er komt te staan
privacy-decided-replace = { $text } wordt: { $with }
# $text; $why: de reden
privacy-decided-justify = { $text } blijft staan, want: { $why }
privacy-change = Verander
# $text
privacy-change-named = Verander wat er met { $text } gebeurt

## Naast het veld, terwijl iemand schrijft

beside-found = Herkenbaar?
# Daarna komt wat er gevonden is
beside-replace = Vervang
# Daarna komt het voorstel
beside-by = door
beside-replaced = Vervangen. Met Ctrl+Z komt het terug.
# $count (getal)
beside-more = en nog { $count }
