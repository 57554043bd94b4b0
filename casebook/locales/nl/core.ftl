### Zinnen die de kern zelf maakt: in de vergelijking, in wat je meeneemt, en op papier.

not-the-client-file = Dit is niet het dossier van een kind of gezin.

## Vergelijking

# $first, $second, $third: deugden op volgorde
core-virtue-place = { $place } { $virtue }
core-room = Denken { $thinking } · handelen { $acting }
core-shared-source = Kennis uit { $source }
core-shared-recognise = Herkent zich in { $who }
core-shared-limit = Grens: { $kind }
core-detail-source = bron: { $source }
core-detail-recognise = herkent zich in: { $who }
core-detail-limit = grens: { $limit }
core-detail-would = zou ik doen: { $option }
core-detail-doubt = twijfel: { $option }
core-detail-would-not = zou ik niet doen: { $option }
core-limit-hard = { $limit } (hard)
core-limit-open = { $limit } (bespreekbaar)
core-own-course = Dit is toen gedaan

core-reason-no-shared-virtue = { $left } zet { $left-virtue } voorop, { $right } { $right-virtue }. Beide kunnen goed werk zijn.
core-reason-opposite-stance = Over “{ $option }” denken jullie verschillend: { $would } zou het doen, { $would-not } niet.
core-reason-room-apart-acting = { $who } voelen niet evenveel ruimte om te handelen.
core-reason-room-apart-thinking = { $who } voelen niet evenveel ruimte om te denken.
core-reason-only-one = Eén van jullie noemt “{ $what }”.
core-reason-doubt = { $who } twijfelen hier.
core-unnamed-no-shared-virtue = De een zet { $left-virtue } voorop, de ander { $right-virtue }. Beide kunnen goed werk zijn.
core-unnamed-opposite-stance = Over “{ $option }” denken jullie verschillend: de een zou het doen, de ander niet.
core-unnamed-room-apart-acting = Niet iedereen voelt evenveel ruimte om te handelen.
core-unnamed-room-apart-thinking = Niet iedereen voelt evenveel ruimte om te denken.
core-unnamed-doubt = Meer mensen twijfelen hier.
core-side-less-room = voelt minder ruimte
core-side-more-room = voelt meer ruimte
# $name: hoe een stem heet; op het grote scherm
core-screen-voice = { $name } (zoals wij het ons voorstellen)
# $name (tekst), $role (tekst)
core-screen-example = { $name } (voorbeeld · { $role })
core-and = { $before } en { $last }

## Neem je eigen woorden mee

own-words-title = Mijn eigen woorden
own-words-file = mijn-woorden-{ $date }
own-words-case = Casus: { $title }
own-words-date = Bijeenkomst van { $date }
own-words-first-thought = Mijn eerste ingeving
own-words-option = { $text } (vraagt: { $skill })
own-words-know = Weet ik: { $text }
own-words-miss = Mis ik: { $text }
own-words-known-as = Zo wil ik gekend worden
own-words-at-stake = Wat er voor mij op het spel staat
own-words-cost = Wat het kost
own-words-room = Ruimte om te denken: { $thinking } van 10. Ruimte om te handelen: { $acting } van 10.
own-words-stances = Wat ik zou doen
own-words-stance-would = Zou ik doen
own-words-stance-doubt = Twijfel
own-words-stance-would-not = Zou ik niet doen
own-words-doubt = Ik twijfel hier.
own-words-private = Alleen voor mij
own-words-good-work = Goed werk is hier voor mij
own-words-shifted = Wat er verschoof

## Vergelijking op papier en op de opdrachtregel

paper-compare-title = Vergelijking
paper-compare-shared = Wat delen jullie?
paper-compare-only-one = Eén van jullie noemde
paper-compare-raster = Raster
paper-compare-virtues = Deugdenkaart
paper-compare-options = Handelingsopties
paper-compare-room = Ruimte
paper-compare-friction = Waar zit wrijving?
paper-compare-undiscussed = Nog niet besproken
paper-compare-who = Wie
paper-compare-virtue = Deugd of waarde
paper-compare-option = Mogelijkheid
paper-compare-thinking = Denken
paper-compare-acting = Handelen
paper-compare-limits = Wat begrenst
paper-compare-sealed = nog verzegeld
paper-compare-skipped = niet gekozen in deze sessie
paper-compare-nothing = Nog niets.
paper-cell-kept-closed = houdt dit dicht
paper-cell-skipped = overgeslagen
paper-cell-not-yet = hier staat nog niets
paper-cell-doubt = twijfelt hier
paper-cell-noted = opgetekend
paper-stance-would = zou ik doen
paper-stance-doubt = twijfel
paper-stance-would-not = zou ik niet doen
paper-not-chosen = niet gekozen
core-loose-name = Losse sessie
core-practice-name = Oefensessie
# $at (tekst): het nummer van de tafel
core-table = Tafel { $at }
paper-case-moment = Het moment waarop het spannend werd
paper-case-question = De vraag

## Wat bewaard is, als bladzijde

kept-page-title = Wat bewaard is
kept-page-minutes = { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}
kept-page-people = { $people ->
    [one] één deelnemer
   *[other] { $people } deelnemers
}
kept-page-voices = { $voices ->
    [one] één stem
   *[other] { $voices } stemmen
}
kept-page-until = bewaard tot { $date }
kept-page-nameless = Zonder naam
kept-page-owner = Wie de casus inbracht
kept-page-pack = Uit het casuspakket
kept-page-clarifications = Verhelderende vragen
kept-page-added = Later aangevuld
kept-page-joined = Samengevoegd
kept-page-notes = Wat de groep samen opschreef
kept-page-talks = Waar de groep over praatte

## Namen van bestanden

# $name: hoe het boek heet; $at: dag en tijd waarop een reservekopie in de plaats kwam
core-put-aside = { $name } (opzij { $at })

## Aan de deur, voor wie nog niet binnen is

host-stranger = Casusboek geeft alleen antwoord op deze computer zelf, vanuit zijn eigen pagina.
host-not-of-the-room = Scan de code op het grote scherm, of typ het adres dat daar staat.
host-used-token = Dit adres werkt één keer, en is al gebruikt of hoort bij een vorige keer. Start Casusboek opnieuw en neem het nieuwe adres.
host-no-cookie = Open Casusboek met het adres dat bij het starten op het scherm kwam.
host-ask-for-screen = Kies in Casusboek de knop Groot scherm. Dan komt het hier.
