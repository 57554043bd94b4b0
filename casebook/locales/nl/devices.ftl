# Schrijven op eigen apparaten: wat de laptop ervan laat zien.

devices-button = Eigen apparaten
# $count: wie er met een apparaat aan tafel zit
devices-button-count = { $count ->
    [0] nog niemand
    [one] één persoon
   *[other] { $count } mensen
}
devices-title = Schrijven op een eigen telefoon of laptop
devices-what = Ieder schrijft tegelijk, op een eigen apparaat, zonder iets te installeren. Het blijft tussen deze laptop en hun apparaten: niets gaat naar internet, en op hun apparaat blijft niets staan.
devices-network = Over welk netwerk?
# $address, $name: van een verbinding van deze laptop
devices-network-line = { $name } · { $address }
devices-network-none = Deze laptop zit nu op geen netwerk. Zet op de laptop een hotspot aan en kijk opnieuw, of schrijf op papier.
devices-network-again = Kijk opnieuw
devices-network-public = Dit adres hoort niet bij een thuis- of kantoornetwerk. Kies liever een ander netwerk.
devices-network-strangers = Zitten er vreemden op dit netwerk, zoals in een hotel of café? Gebruik dan de hotspot van deze laptop, of papier.
devices-open = Open voor eigen apparaten
devices-scan = Scan met de camera
devices-type = Of typ dit adres, en dan de code
devices-code = Code
# $address, $code
devices-qr-label = QR-code voor { $address } met code { $code }
devices-who = Wie er met een apparaat is
devices-who-none = Nog niemand. Zodra iemand binnenkomt, staat die hier.
devices-here = is er
devices-away = even weg
# $count
devices-choosing = { $count ->
    [one] Eén apparaat kiest nog een plek.
   *[other] { $count } apparaten kiezen nog een plek.
}
# $alias
devices-free = Maak de plek van { $alias } los
devices-free-short = Maak los
devices-free-what = Handig als een telefoon leeg of zoek is. Wat er al staat, blijft bewaard.
# $alias
devices-wish-seat = Iemand wil op de plek van { $alias }.
devices-wish-seat-what = Daar is al iets geschreven, of er zit al een apparaat. Laat alleen binnen als het { $alias } zelf is.
# $alias
devices-wish-new = { $alias } wil meedoen.
devices-let-in = Laat binnen
devices-let-in-not = Nee
# $count
devices-refused = { $count ->
    [one] Eén keer klopte iets niet, en is geweigerd. Er kan iemand een oude code gebruiken.
   *[other] { $count } keer klopte iets niet, en is geweigerd. Er kan iemand een oude code gebruiken.
}
devices-trouble = Lukt het niet?
devices-trouble-apart = Sommige netwerken houden apparaten bij elkaar vandaan. Zet dan op deze laptop een hotspot aan, verbind de telefoons daarmee, en open opnieuw.
devices-trouble-firewall = Vraagt deze laptop of Casusboek verbinding mag maken? Zeg dan ja, voor privénetwerken. Een beheerder kan het ook dichtgezet hebben.
devices-trouble-paper = Of schrijf op papier: dat kan altijd, ook door elkaar heen.
devices-close = Sluit voor eigen apparaten
devices-close-sure = Wie nog schrijft, kan dan op dat apparaat niet verder. Wat bewaard is, blijft.
devices-done = Klaar
devices-opened-now = Casusboek is open voor eigen apparaten.
devices-closed-now = Casusboek is dicht voor eigen apparaten.

# In het schrijfpaneel
devices-panel-open = Casusboek is nog niet open voor eigen apparaten.
# $alias
devices-panel-give = Geef { $alias } toch de laptop
progress-device = wacht op een eigen apparaat
progress-device_away = apparaat even weg

# Op het groot scherm
screen-join = Schrijf mee op je eigen telefoon of laptop
screen-join-scan = Scan de code
screen-join-type = of typ
# Met een naam ervoor.
screen-work-waiting = wacht nog
screen-work-writing = schrijft
screen-work-done = is klaar
screen-work-skipped = slaat over
screen-work-paper = schrijft op papier
# $state, $count: zonder naam
screen-work-some = { $state ->
    [waiting] { $count ->
        [one] één wacht nog
       *[other] { $count } wachten nog
    }
    [writing] { $count ->
        [one] één schrijft
       *[other] { $count } schrijven
    }
    [done] { $count ->
        [one] één is klaar
       *[other] { $count } zijn klaar
    }
    [skipped] { $count ->
        [one] één slaat over
       *[other] { $count } slaan over
    }
   *[paper] { $count ->
        [one] één schrijft op papier
       *[other] { $count } schrijven op papier
    }
}
screen-work = Hoe ver zijn jullie?
