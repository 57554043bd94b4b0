### Wat er mis kan gaan: één zin over wat er gebeurde, en wat je kunt doen.

failure-wrong_passphrase = Dit boek gaat niet open met deze wachtzin. Kijk of hij klopt, ook de hoofdletters. Is het begin van het bestand beschadigd, dan zie je hetzelfde: probeer dan de herstelcode of een reservekopie.
failure-wrong_code = Dit boek gaat niet open met deze code. Lees hem nog eens over van het papier. Is de wachtzin daarna veranderd, dan hoort er een nieuwere code bij.
failure-newer_book = Dit boek is gemaakt met een nieuwere Casusboek. Er is niets aan veranderd. Zet eerst de nieuwe versie op deze computer.
failure-book_in_use = Dit boek is al open, in een ander venster of bij een collega. Sluit het daar, dan kan het hier open.
failure-folder_read_only = In deze map mag de app niets bewaren. Kies een andere map, of zet het boek in je eigen documenten.
failure-disk_full = De schijf is vol. Maak wat ruimte vrij en probeer het dan nog eens. Wat al bewaard was, is er nog.
failure-book_missing = Het boek staat niet meer op deze plek. Misschien is het verplaatst of vervangen, of zit de stick er niet in. Tot het terug is, wordt er niets bewaard. Zet het terug en probeer het nog eens, of zoek het op met ‘Ander boek openen’.
failure-book_exists = Op deze plek staat al een boek met die naam. Kies een andere naam of een andere map.
failure-not_found = { $what ->
    [pack] Dit pakket staat niet in dit boek. Kijk of de naam klopt.
    [archive_key] Dit boek kent nog geen archief. Vraag je teamleider om de sleutel van het archief en neem die eerst over.
   *[other] Dit is er niet meer. Misschien heeft iemand het net weggehaald. Ga een stap terug en kijk opnieuw.
}
failure-invalid_input = { $why ->
    [empty] { $field ->
        [name] Geef het boek een naam.
        [passphrase] Bedenk een wachtzin.
        [title] Geef de casus een titel.
        [alias] Geef iedereen een schuilnaam.
        [author] Zeg wie dit pakket gemaakt heeft.
        [licence] Zeg onder welke licentie anderen het mogen gebruiken.
        [source] Zeg waar de teksten vandaan komen.
        [fiction] Zeg in één zin dat alles verzonnen is.
        [cases] Kies ten minste één casus.
       *[other] Hier ontbreekt nog iets. Schrijf een paar woorden en probeer het opnieuw.
    }
    [too_long] Dit is te lang: er { $max ->
        [one] past één teken
       *[other] passen { $max } tekens
    } in. Maak het korter.
    [too_short] { $field ->
        [passphrase] Deze wachtzin is te kort. Neem een zin van ten minste { $min } tekens.
       *[other] Dit is te kort: het vraagt ten minste { $min } tekens.
    }
    [too_many] Het zijn er te veel: er passen er hooguit { $max }. Haal er een weg.
    [out_of_range] Deze waarde ligt buiten wat kan. Kies een andere.
    [taken] { $field ->
        [alias] Deze schuilnaam heeft al iemand. Kies een andere.
       *[other] Dit bestaat al. Kies iets anders.
    }
    [malformed] { $field ->
        [code] Deze code is niet compleet of niet goed overgenomen. Lees hem nog eens over van het papier.
        [withdraw_code] Dit is geen hele intrekcode. Het zijn vier woorden, elk met een getal. Lees hem nog eens over van het papier.
        [opened] Casusboek kent dit bestand niet. Het opent een boek (.casusboek) of een pakket met casussen (.casuspakket).
        [path] Dit is geen plek op deze computer. Kijk of alles goed geschreven is.
        [folder] Deze map is niet te vinden. Kies een andere.
        [id] Gebruik voor de naam van het pakket alleen kleine letters, cijfers, punten en streepjes. Bijvoorbeeld: hogeschool.intervisie.
        [version] Een versie is drie getallen met punten ertussen, zoals 1.0.0.
        [name] Met deze naam lukt het niet. Laat schuine strepen en vreemde tekens weg.
       *[other] Zo is het niet te lezen. Kijk na wat je schreef en probeer het opnieuw.
    }
   *[other] Zo kan het nog niet. Kijk na wat je schreef en probeer het opnieuw.
}
failure-not_allowed = Dat kan op dit scherm niet. Vraag het aan wie achter de laptop zit.
failure-sealed = Dit is verzegeld. Het gaat open als jullie samen openen.
failure-sign_needed = Wie dit schreef, koos een eigen teken van vier cijfers. Geef dat teken om verder te gaan.
failure-wrong_sign = { $left ->
    [one] Dat is niet jouw teken. Je kunt het nog één keer proberen.
   *[other] Dat is niet jouw teken. Je kunt het nog { $left } keer proberen.
}
failure-sign_locked = Het teken was vijf keer niet goed. Wat je schreef blijft veilig verzegeld en gaat open als jullie samen openen.
failure-not_now = { $why ->
    [no_book] Er is geen boek open. Open eerst een boek, of begin een losse sessie.
    [session_closed] Deze sessie is al gesloten. Je kunt er niets meer aan veranderen.
    [turn_open] Er is nog iemand aan het schrijven. Ga verder als diens beurt dicht is.
    [no_turn] Er is nu niemand aan het schrijven. Open eerst een beurt.
    [lens_sealed] Deze lens is nog verzegeld. Dit kan als jullie hem samen geopend hebben.
    [lens_opened] Deze lens is al samen geopend. Wat er staat, blijft staan; aanvullen kan wel.
    [no_case] Er is nog geen casus gekozen. Kies eerst een situatie.
    [still_used] Dit hoort nog bij een sessie. Sluit die eerst.
    [cancelled] Dit is gestopt. Er is niets veranderd.
    [changed] Dit is veranderd sinds je het bekeek. Er is niets overgenomen. Bekijk het opnieuw.
    [wrong_kind] Dit hoort niet bij dit soort sessie. Begin een gewone sessie als je dit nodig hebt.
    [not_archived] Dit is nog niet gearchiveerd. Archiveer het eerst.
    [no_practice] Van deze sessie mag niets als oefencasus gebruikt worden. Er is niets gemaakt.
    [unfinished] Er moet eerst nog iets geschreven worden. Kijk wat er bij de casussen staat.
    [archived] Dit is al gearchiveerd. Wat er staat, verandert niet meer.
    [room_closed] Casusboek is nu niet open voor andere apparaten. Vraag de gespreksleider.
    [no_seat] Kies eerst wie je bent.
    [on_device] Dit blad staat open op een eigen apparaat. Vraag om het daar eerst weg te leggen.
    [wrong_book] Dit kan niet in dit soort boek. Open het andere boek.
   *[other] Dat hoort niet bij dit moment van de sessie. Kijk in welke stap jullie zijn.
}
failure-damaged_book = Een deel van dit boek is beschadigd en niet te lezen. Zet een reservekopie terug, of vraag hulp van wie jullie computers beheert.
failure-file_fault = { $fault ->
    [no_front_matter] In { $file } ontbreekt het begin met de gegevens van de casus. Zet het tussen twee regels met +++.
    [toml] In { $file }, regel { $line }, klopt de schrijfwijze niet. Kijk of de aanhalingstekens en haken bij elkaar horen.
    [expected] In { $file }, regel { $line }, staat iets dat daar niet past. { $about ->
        [text] Zet hier tekst tussen rechte aanhalingstekens: "zo".
        [number] Zet hier een heel getal zonder aanhalingstekens, zoals 60.
        [yes_no] Zet hier true (waar) of false (niet waar), zonder aanhalingstekens.
        [texts] Zet de woorden tussen rechte haken: ["een", "twee"].
        [id] Een id heeft alleen kleine letters, cijfers, punten en streepjes, zoals de-tweede-sleutel.
        [version] Een versie is drie getallen met punten ertussen, zoals 1.0.0.
        [format] Hier staat altijd 1, zonder aanhalingstekens.
        [language] Zet hier een taalcode, zoals "nl" of "en".
        [knowledge] Tussen de haakjes kan een bron staan (wet, richtlijn, onderzoek, ervaring, gevoel, kind of ouder), een zekerheid (weten, vermoeden, niet weten), of allebei met een komma.
        [limit] Tussen de haakjes kan een soort staan (wet, protocol, organisatie, keten, tijd, ikzelf), en ‘hard’ of ‘bespreekbaar’.
        [doubt] Achter Twijfel staat ja. Twijfelt iemand niet, laat de regel dan weg.
        [room] Denken en Handelen zijn een heel getal van 0 tot en met 10.
       *[virtue] Een deugd is één woord of een paar woorden. Is dit het vervolg van de regel erboven, zet het dan op diezelfde regel.
    }
    [no_such_part] In { $file }, regel { $line }, staat een kopje dat niet bestaat: { $about }. De delen heten Situatie, Moment, Vraag, Wat er gedaan is, Voor de gespreksleider, en Perspectief: met een naam en een rol.
    [no_such_lens] In { $file }, regel { $line }, staat een kopje dat niet bestaat: { $about }. De lenzen heten Handelingen, Kennis, Identiteit, Deugden en Vrijheid.
    [no_case] In de map cases staat nog geen casus. Zet er een .md-bestand in.
    [late] In { $file }, regel { $line }, staat een regel met ‘In:’ of ‘Bekend als:’ onder de vrije tekst. Zet hem erboven, anders hoort hij bij de tekst.
    [value] In { $file }, regel { $line }, staat een waarde die daar niet past. Kijk in de beschrijving van het bestand wat er mag staan.
    [missing] In { $file } ontbreekt ‘{ $about }’, of het is leeg of te lang. Vul het in en probeer het opnieuw.
    [no_section] In { $file } ontbreekt het deel ‘{ $about }’. Voeg het toe en probeer het opnieuw.
    [twice] In { $file }, regel { $line }, staat het deel ‘{ $about }’ voor de tweede keer. Voeg ze samen.
    [stray] In { $file }, regel { $line }, staat tekst vóór het eerste kopje. Zet hem onder een kopje.
    [line] In { $file }, regel { $line }, staat een regel die nergens bij hoort. Is het een vervolg van de regel erboven, zet het dan op diezelfde regel. Is het iets nieuws, begin dan met een streepje en een spatie.
    [too_many] In { $file }, regel { $line }, staat er meer dan er mag: hooguit { $about }. Haal er iets weg.
    [repeated] In { $file }, regel { $line }, staat iets voor de tweede keer. Laat er een staan.
    [head] In { $file }, regel { $line }, mist het perspectief een voornaam, een komma en een rol. Zet ze achter de dubbele punt.
    [no_lens] In { $file }, regel { $line }, staat een perspectief zonder lens. Zet er een kopje onder, zoals ### Deugden.
    [path] De naam { $file } kan niet in een pakket: hij leidt ergens anders heen of werkt niet op elke computer. Geef het bestand een gewone naam.
    [link] { $file } is een verwijzing naar een ander bestand. Zet het bestand zelf in het pakket.
    [same_name] { $file } staat er twee keer, of verschilt alleen in hoofdletters van een ander bestand. Geef er een een andere naam.
    [same_id] In { $file }, regel { $line }, staat dezelfde id als in { $about }. Geef een van de twee een andere, bijvoorbeeld de naam van het bestand.
    [stranger] { $file } hoort niet in een pakket. Er staat alleen pack.toml in, een map cases met .md-bestanden, en als je wilt een LEESMIJ.md.
    [bomb] { $file } wordt bij het uitpakken onverwacht groot. Dit pakket is niet te vertrouwen; er is niets overgenomen.
    [zip] { $file } is geen pakket, of het is beschadigd. Vraag de maker om het nog eens te sturen.
    [newer] Dit pakket is gemaakt voor een nieuwere Casusboek. Werk de app bij en probeer het opnieuw.
    [unread] { $file } is er niet, of is niet te lezen.
    [utf8] { $file } is geen leesbare tekst. Bewaar het bestand als UTF-8 en probeer het opnieuw.
    [too_large] { $file } is te groot. Kort het in en probeer het opnieuw.
    [unknown] In { $file }, regel { $line }, staat iets dat niet bestaat: { $about }.
   *[other] Met { $file } klopt iets niet. Er is niets veranderd.
}
failure-io = Het lezen of bewaren lukte niet. Kijk of de schijf of de stick er nog is, en probeer het nog eens.
failure-internal = Er ging iets mis in Casusboek zelf. Wat al bewaard was, is er nog. Sluit de app en open hem opnieuw.
failure-unreachable = Casusboek geeft geen antwoord. Wat al bewaard was, is er nog. Kijk of de app nog openstaat.
failure-wrong_withdraw_code = { $left ->
    [one] Bij deze code hoort hier niets meer. Lees hem nog eens over; je kunt het nog één keer proberen.
   *[other] Bij deze code hoort hier niets meer. Lees hem nog eens over; je kunt het nog { $left } keer proberen.
}
failure-withdraw_locked = { $minutes ->
    [one] De code klopte te vaak niet. Probeer het over een minuut opnieuw.
   *[other] De code klopte te vaak niet. Probeer het over { $minutes } minuten opnieuw.
}
failure-no_archive_key = Dit is geen sleutel van een archief. Vraag je teamleider om het sleutelbestand, of neem alle letters over.
failure-deposit_damaged = Dit bestand is geen inzending, of het is onderweg beschadigd. Er is niets overgenomen. Vraag het team om het nog eens te sturen.
failure-deposit_foreign = Deze inzending is voor een ander archief gemaakt, of het begin ervan is beschadigd. Er is niets overgenomen. Vraag het team welk archief ze gebruiken.
failure-deposit_double = Deze inzending is hier al geweest. Er is niets veranderd.
failure-deposit_newer = Deze inzending is gemaakt met een nieuwere Casusboek. Zet eerst de nieuwe versie op deze computer.
failure-findings_open = { $count ->
    [one] Er staat nog één ding in waaraan iemand te herkennen is. Vervang het, of zeg in één regel waarom het blijft.
   *[other] Er staan nog { $count } dingen in waaraan iemand te herkennen is. Vervang ze, of zeg in één regel waarom ze blijven.
}
failure-backup_damaged = Deze reservekopie is niet heel. Er is niets veranderd. Probeer een andere.
failure-report_failed = Het verslag lukt niet in deze vorm. Er is niets gemaakt. Kies een andere vorm, en laat het ons weten.
failure-room_no_network = Deze laptop kan hier niet door andere apparaten bereikt worden. Schrijf op papier of achter het gordijn.
failure-room_network_gone = De laptop zit niet meer op dit netwerk. Kijk of hij verbonden is en kies opnieuw.
failure-room_port_taken = Een ander programma houdt de poort bezet. Sluit dat programma, of start Casusboek opnieuw.
failure-room_forbidden = Deze laptop staat niet toe dat andere apparaten Casusboek bereiken. Vraag het wie jullie computers beheert, of schrijf op papier.
failure-room_failed = Het lukte niet om Casusboek voor andere apparaten te openen. Probeer het nog eens, of schrijf op papier.
