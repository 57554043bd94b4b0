### Een open boek: vandaag, casussen en voorbeelden, een losse sessie bewaren, het boek controleren.

home-today = Vandaag
home-cases = Casussen
home-examples = Voorbeelden
# $minutes (getal)
home-minutes = { $minutes } minuten

## Verder met een sessie

home-going = Verder met
home-go-on = Ga verder
# $title: de titel van de casus
home-go-on-with = Ga verder met { $title }
# $phase: de naam van de stap; $when: vandaag, gisteren, 12 november
home-at = { $phase } · { $when }
home-closed = De sessie is gesloten
home-closed-what = Niemand gaf iets vrij, dus alles wat jullie schreven is gewist. De casus staat nog in jullie lijst.
home-none-title = Er loopt nu geen sessie
home-none-text = Begin er hiernaast een. Een casus kiezen jullie nu, of straks samen.

## Een sessie beginnen

home-start = Nieuwe sessie
home-case = Met welke casus?
home-case-later = Dat kiezen we straks samen
# $title: de titel van een voorbeeldcasus
home-case-example = Voorbeeld: { $title }
home-begin = Begin

minutes-label = Hoeveel minuten hebben jullie?
minutes-own = anders
minutes-how-many = Aantal minuten
minutes-short = Korter dan een uur telt misschien niet mee voor het register. Kies twee of drie lenzen, dan past het.

## Een sessie klaarzetten

home-planned-title = Klaargezet
# $when: de dag, in woorden
home-planned = voor { $when }
# $title: de titel van de casus
home-begin-with = Begin met { $title }
prepare-title = Later pas?
prepare-what = Zet de sessie klaar: wie er komt, hoe lang, welke casus. Er gaat niets naar iemand toe. Op de dag zelf kies je op Vandaag ‘Begin’.
prepare-tomorrow = morgen
prepare-week = over een week
prepare-own = Een andere dag
prepare-own-unclear = Deze dag vinden we niet, of hij is al geweest. Schrijf hem als 31-1-2027.
# $when: de dag, in woorden
prepare-done = Klaargezet voor { $when }
prepare-done-what = Wat hier staat, blijft staan tot een dag erna. Schrijft er iemand iets, dan is de sessie begonnen.
prepare-not = Toch niet
prepare-home = Terug naar Vandaag

## Vaste groepen

team-title = Vaste groepen
team-what = Met één klik zitten ze aan tafel. Het boek onthoudt wie er de laatste keer leidde, en verder niets van wat er was.
team-none = Komt dezelfde groep vaker samen? Bewaar haar bij Aankomen, onder de namen. De volgende keer zit iedereen er met één klik.
team-seat = Zet aan tafel:
team-keep = Bewaar deze groep voor een volgende keer
team-name = Naam van de groep
team-name-hint = Bijvoorbeeld: intervisie dinsdag. Alleen de schuilnamen en rollen gaan mee.
team-name-same = Zo heet er al een groep. Je vervangt wie erin zitten.
team-keep-do = Bewaar de groep
team-renew = Vervang de groep
# $name (tekst)
team-kept = { $name } is bewaard.
# $name (tekst)
team-forget = Haal { $name } weg
# $alias (tekst)
team-led-last = De vorige keer leidde { $alias }.

## Terugkijken

lookback-title = Terugkijken
lookback-how = Hier wilden jullie op terugkomen. Hoe is het ermee, en wat deed je anders?
# $day: de dag, in woorden
lookback-since = sinds { $day }
# $day
lookback-later = vanaf { $day }
lookback-begin = Kijk nu terug
lookback-done = We keken terug
lookback-take = Neem deze casus
# $what: wat de knop doet; $title: de titel van de casus
of-title = { $what }: { $title }

## Losse sessie

loose-save = Bewaar in een boek
loose-save-now = Bewaar
# $name: de naam van het boek
loose-saved = De sessie staat nu in { $name }
loose-into = Waar bewaren jullie de sessie?
loose-into-new = Een nieuw boek
loose-into-existing = Een boek dat er al is
loose-path-which = Welk boek?
loose-path-other = Een ander boek
loose-path-pick = Zoek het boek op
loose-path-missing = Kies een boek, of schrijf waar het staat.
loose-end = Sluit de losse sessie
loose-end-what = Alles van deze sessie gaat weg: de casus, wat ieder schreef, jullie notities en de schuilnamen. Dat is niet terug te halen.
loose-end-yes = Sluit en wis alles

## Het boek controleren

verify-title = Boek controleren
verify-what = Kijkt of alles in het boek nog heel is. Er verandert niets.
verify-begin = Controleer
verify-busy = Het boek wordt gecontroleerd
verify-stopped = De controle is gestopt. Er is niets veranderd.
verify-ok = Alles in dit boek is heel.
verify-not-ok = Er klopt iets niet in dit boek. Zet een reservekopie terug, of vraag hulp van wie jullie computers beheert.

## Casussen

cases-own-what = Situaties uit jullie eigen werk. Een titel, het moment en de vraag zijn genoeg: de rest vertel je.
cases-pack-what = Verzonnen situaties om mee te beginnen of te oefenen.
cases-none-title = Hier komen jullie casussen te staan
cases-none-text = Maak een nieuwe casus, of haal een casusbestand binnen. Het mag ook pas in de sessie.
cases-none-pack = Er zijn nog geen voorbeelden in dit boek
cases-none-pack-text = Een voorbeeldcasus kies je ook op het beginscherm.
# $sessions (getal): hoe vaak er een sessie over was
case-state-new = nog niet besproken
case-state-open = er loopt een sessie
case-state-held = { $sessions ->
    [one] één keer besproken
   *[other] { $sessions } keer besproken
}

case-new = Nieuwe casus
case-change = Wijzig
case-begin = Begin een sessie
case-show = Laat zien zonder te schrijven
case-save = Bewaar
case-title = Titel
case-title-hint = Kort, en zonder naam. Bijvoorbeeld: Na de achttiende.
case-title-missing = Geef de casus een titel.
case-moment = Het moment waarop het spannend werd
case-moment-hint = Eén moment dat je kunt aanwijzen. Wie stond waar, wat werd er gezegd?
case-question = De vraag
case-question-hint = Wat bleef bij je hangen?
case-situation = De situatie
case-done = Wat er toen gebeurde
case-note = Bij deze casus, voor wie leidt
case-not-here = Namen, datums en plaatsen horen hier niet. Noem een rol: een meisje van zeventien, de buurvrouw.
case-not-file = Dit is niet het dossier. Typ het verhaal niet uit: je vertelt het straks zelf.
case-fictitious = Verzonnen situatie
case-only-title = Van deze casus staat alleen de titel in het boek. De rest wordt verteld.
# $day
case-look-back = terugkijken vanaf { $day }

case-destroy = Wis deze casus
# $title
case-destroy-ask = { $title } wissen?
case-destroy-what = De casus gaat weg, en elke gesloten sessie erover. Wat jullie daarvan lieten bewaren, blijft bij Bewaard staan. Loopt er nog een sessie, sluit die dan eerst.
case-destroy-no-way-back = Dat is niet terug te halen.
case-destroy-yes = Wis de casus
# $title
case-destroyed = { $title } is gewist.

import-title = Haal een casusbestand binnen
import-what = Heb je een casus als bestand (.md)? Sleep het hierheen, of kies het. Een verzonnen casus komt bij Voorbeelden te staan.
import-choose = Kies een bestand
import-show = Lees de casus
# $title
import-new = { $title } staat nu in dit boek.
import-updated = { $title } is bijgewerkt.
import-unchanged = { $title } stond al in dit boek. Er is niets veranderd.
