### Wat de controle op herkenbaarheid vindt en zegt.

check-kind-bsn = burgerservicenummer
check-kind-email = e-mailadres
check-kind-phone = telefoonnummer
check-kind-iban = rekeningnummer
check-kind-postcode = postcode
check-kind-address = adres
check-kind-date = datum
check-kind-case-number = zaaknummer
check-kind-registration-number = registratienummer
check-kind-licence-plate = kenteken
check-kind-url = webadres of naam in een app
check-kind-name = naam
check-kind-place = plaats
check-kind-school = school
check-kind-organisation = organisatie
check-severity-certain = zeker
check-severity-likely = waarschijnlijk
check-severity-possible = misschien
# $line en $column (getal); $severity: zeker; $kind: naam; $text: wat er staat; $replacement: wat er zou kunnen staan
check-line = regel { $line }, teken { $column }: { $kind } ({ $severity }): { $text } → { $replacement }
check-none = Er is niets gevonden dat naar iemand kan wijzen. Lees het zelf ook nog eens na.
# $count (getal): hoeveel er gevonden is
check-open = { $count ->
    [one] Er staat nog één ding in dat naar iemand kan wijzen.
   *[other] Er staan nog { $count } dingen in die naar iemand kunnen wijzen.
}
