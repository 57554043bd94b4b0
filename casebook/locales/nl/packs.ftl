# Pakketten van trainers, in de app en op de opdrachtregel.

# $title (tekst), $cases (getal)
pack-sound = { $cases ->
    [one] ‘{ $title }’ klopt: één casus.
   *[other] ‘{ $title }’ klopt: { $cases } casussen.
}
# $count (getal)
pack-faults = { $count ->
    [one] Er klopt één ding niet in dit pakket.
   *[other] Er kloppen { $count } dingen niet in dit pakket.
}

# $title (tekst), $version (tekst)
pack-loaded = ‘{ $title }’ ({ $version }) staat in het boek.
pack-planned = ‘{ $title }’ ({ $version }), nog niet geladen. Dit zou er gebeuren:
# $title, $version, $before (tekst)
pack-planned-again = ‘{ $title }’ ({ $version }). In dit boek staat { $before }. Dit zou er gebeuren:
# $version, $before (tekst)
pack-older-told = Let op: in dit boek staat een nieuwere versie ({ $before }) dan deze ({ $version }).
# $version (tekst)
pack-same-version = Let op: er is iets veranderd, maar de versie is nog { $version }. Maak hem hoger, dan weet een ander dat ook.
# $file, $version (tekst), $cases (getal)
pack-built = { $cases ->
    [one] { $file } is gemaakt: één casus, versie { $version }.
   *[other] { $file } is gemaakt: { $cases } casussen, versie { $version }.
}
# $file (tekst), $cases (getal)
pack-cards-made = { $cases ->
    [one] { $file } is gemaakt: kaarten van één casus en van de lenzen.
   *[other] { $file } is gemaakt: kaarten van { $cases } casussen en van de lenzen.
}
# $removed, $stayed (getal)
pack-removed = { $removed ->
    [0] Er is geen casus weggehaald.
    [one] Eén casus is weggehaald.
   *[other] { $removed } casussen zijn weggehaald.
} { $stayed ->
    [0] Er bleef niets van het pakket staan.
    [one] Eén casus blijft, want er is een sessie over gehouden.
   *[other] { $stayed } casussen blijven, want er zijn sessies over gehouden.
}
# $step (tekst), $count (getal)
pack-step = { $step ->
    [new] { $count ->
        [one] één casus erbij
       *[other] { $count } casussen erbij
    }
    [changed] { $count ->
        [one] één casus bijgewerkt
       *[other] { $count } casussen bijgewerkt
    }
    [same] { $count ->
        [one] één casus blijft zoals hij is
       *[other] { $count } casussen blijven zoals ze zijn
    }
    [gone] { $count ->
        [one] één casus weg: hij staat niet meer in het pakket
       *[other] { $count } casussen weg: ze staan niet meer in het pakket
    }
   *[other] { $count ->
        [one] één casus blijft, want er is een sessie over gehouden
       *[other] { $count } casussen blijven, want er zijn sessies over gehouden
    }
}

## Voorbeelden in de app

pack-take-title = Een pakket binnenhalen
pack-take-what = Heb je een pakket met casussen (.casuspakket)? Sleep het hierheen, of kies het. Je ziet eerst wat erin zit.
pack-choose = Kies een pakket
pack-folder = Kies een map
pack-built-in = Bekijk de voorbeelden van Casusboek
# $file (tekst)
pack-waits-start = ‘{ $file }’ ligt klaar. Open een boek van een team, dan zie je wat erin zit.
# $file (tekst)
pack-waits-session = ‘{ $file }’ ligt klaar. Ga na deze sessie naar Voorbeelden, dan zie je wat erin zit.
# $file (tekst)
pack-waits-archive = ‘{ $file }’ is een pakket met casussen. Een archief neemt die niet op. Open een boek van een team, dan zie je wat erin zit.
pack-refused = Dit pakket is niet binnengehaald. Er is niets veranderd.
# $title (tekst)
pack-taken = ‘{ $title }’ staat bij de voorbeelden.
# $version (tekst)
pack-version = Versie { $version }. Dit pakket staat nog niet in dit boek.
# $version (tekst), $before (tekst)
pack-version-before = Versie { $version }. In dit boek staat versie { $before }.
pack-older = Dit is een oudere versie dan er nu in dit boek staat. Wat nieuw was, gaat er dan weer uit.
pack-by = Maker
pack-licence = Licentie
pack-source = Bron
pack-fiction = Verzonnen
# $count (getal)
pack-cases-new = { $count ->
    [one] Eén nieuwe casus
   *[other] { $count } nieuwe casussen
}
pack-cases-changed = { $count ->
    [one] Eén casus is veranderd
   *[other] { $count } casussen zijn veranderd
}
pack-cases-same = { $count ->
    [one] Eén casus is hetzelfde gebleven
   *[other] { $count } casussen zijn hetzelfde gebleven
}
pack-cases-gone = { $count ->
    [one] Eén casus staat er niet meer in en gaat weg
   *[other] { $count } casussen staan er niet meer in en gaan weg
}
pack-cases-stays = { $count ->
    [one] Eén casus staat er niet meer in, maar blijft: er is een sessie over gehouden
   *[other] { $count } casussen staan er niet meer in, maar blijven: er zijn sessies over gehouden
}
pack-not-now = Niet nu
pack-close = Sluit
pack-take = Haal binnen
pack-renew = Werk bij
# $version (tekst), $day (tekst)
pack-about = Versie { $version }, binnengehaald { $day }
pack-remove = Haal weg
pack-cards = Kaarten om te printen
pack-remove-title = Dit pakket weghalen?
# $title (tekst)
pack-remove-what = De casussen van ‘{ $title }’ gaan uit dit boek. Wie het pakket nog heeft, kan het later opnieuw binnenhalen.
# $count (getal)
pack-remove-held = { $count ->
    [one] Over één casus is al een sessie gehouden. Die blijft staan, met alles wat daarbij hoort.
   *[other] Over { $count } casussen zijn al sessies gehouden. Die blijven staan, met alles wat daarbij hoort.
}
pack-remove-yes = Haal weg
pack-keep = Laat staan
pack-gone-title = Zonder pakket
pack-gone-what = Het pakket van deze casussen is weggehaald. Ze bleven staan, omdat er al een sessie over gehouden is.
