### Eigen apparaat: de bladzijde van een deelnemer, op de eigen telefoon of laptop in de kamer.

phone-title = Meeschrijven · Casusboek

## Binnenkomen

phone-code-title = Typ de code van het scherm
phone-code-text = De code staat op het grote scherm, onder het vierkantje dat je kunt scannen.
phone-code-label = De code, twintig letters en cijfers
phone-code-go = Ga naar binnen
phone-code-not = Dit is nog geen hele code. Het zijn twintig letters en cijfers, in vier groepjes van vijf.
phone-code-refused = De laptop kent deze code niet. Kijk op het scherm welke code er nu staat en typ die over.
phone-code-holding = De laptop heeft een nieuwe code. Wat je schreef staat nog op dit apparaat. Laat deze bladzijde open en typ de nieuwe code; dan gaat het mee.
phone-seeking = We zoeken de laptop …
phone-seeking-hint = Zit je op hetzelfde wifi-netwerk als de laptop? Deze bladzijde blijft het proberen.

## Wie ben jij

phone-who-title = Wie ben jij?
phone-who-text = Kies je naam. Daarna schrijf je hier alleen voor jezelf.
phone-who-list = Wie er aan tafel zitten
phone-who-taken = zit er al, of er is al voor geschreven
phone-who-new = Ik sta er niet bij
phone-alias-title = Hoe heet je hier?
phone-alias-label = Je schuilnaam in deze bijeenkomst
phone-alias-hint = Een voornaam of een verzonnen naam is genoeg.
phone-alias-ask = Vraag of je erbij mag
phone-alias-back = Terug naar de namen
phone-alias-missing = Typ eerst een naam.
phone-turned-away = De gespreksleider heeft je niet binnengelaten. Praat even met elkaar en probeer het nog eens.
# $alias
phone-waiting-title = Nog even, { $alias }
phone-waiting-text = De gespreksleider ziet op de laptop dat je erbij wilt. Zodra je binnen bent, gaat dit scherm vanzelf verder.
phone-waiting-back = Toch iemand anders

## Aan tafel

# $alias
phone-seated-title = Je zit aan tafel als { $alias }
phone-seated-other = Ben je iemand anders?
phone-leave = Kies een andere naam
phone-leave-sure = Je plek komt dan vrij. Wat je schreef, blijft bewaard op de laptop.
phone-leave-yes = Ja, ik ben iemand anders
phone-stay = Nee, blijf hier
phone-to-write = Wat je nu kunt schrijven
phone-nothing-to-write = Er is nu niets te schrijven. Kijk en praat mee; dit scherm gaat vanzelf verder.
phone-begin = Begin met schrijven
phone-go-on = Ga verder met schrijven
phone-again = Kijk het nog eens na
phone-read-own = Lees je eigen woorden
# $voice: de naam van de stem
phone-for-voice = voor { $voice }
phone-sheet-all = Alle lenzen in één keer
phone-sheet-sealed = klaar en dicht
phone-on-screen = Op het grote scherm
phone-screen-blank = Het grote scherm is nu leeg.
phone-screen-nothing = Er staat nu niets op het grote scherm.
# $lens: naam van de lens
phone-opened = { $lens } is samen geopend.
phone-sign-title = Dit blad heeft een eigen teken
phone-sign-open = Open mijn blad
phone-sign-back = Laat dicht

## Schrijven

# $voice: de naam van de stem
phone-writes-voice = Je schrijft voor { $voice }.
phone-others-opened = De anderen hebben geopend. Maak rustig af en druk op Klaar.
phone-keep-closed-hint = De anderen zien dan alleen dat jij dit dicht houdt.
phone-kept = bewaard
phone-keeping = bewaren …
phone-not-sent-why = Nog niet verstuurd: het wacht hier tot de laptop antwoordt.
phone-done = Klaar
phone-done-sure = Klaar met dit blad? Het gaat dicht, en pas open als jullie samen openen.
phone-done-sure-private = Klaar met dit blad? Het gaat dicht. Alleen jij krijgt het terug.
phone-done-sure-release = Staat je intrekcode op papier? Je krijgt hem hier niet nog eens te zien.
phone-done-yes = Ja, sluit mijn blad
phone-done-no = Nog niet
phone-later = Later verder
phone-skip = Overslaan
phone-skip-sure = Dit overslaan? Wat je schreef gaat niet mee open. Niemand leest het.
phone-skip-yes = Ja, sla over
phone-close-waits = De laptop antwoordt nog niet. Alles staat hier nog. Druk zo meteen nog eens.
phone-next-lens = Verder met { $lens }
phone-closed-here = Dit blad is dicht. Wat je schreef is bewaard.
phone-about = Waar gaat dit over?
phone-words-save = Bewaar op dit apparaat
phone-words-save-hint = Het bestand blijft dan op je telefoon staan, ook als de bijeenkomst voorbij is.

## Verbinding, tijd en einde

phone-lost = De laptop is even niet te bereiken. Schrijf gerust verder.
phone-time-over = { $clock } over de tijd
phone-time-left = nog { $clock }
phone-time-paused = { $clock }, staat stil
phone-time-end = De tijd is om. Neem gerust nog even.
phone-over-title = De bijeenkomst is voorbij.
phone-over-text = Op dit apparaat staat niets meer. Je kunt deze bladzijde sluiten.
phone-over-again = Typ een nieuwe code
