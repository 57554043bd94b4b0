### De sessie: de tien stappen, de klok, en wat in elke stap op het scherm staat.

phase-aankomen = Aankomen
phase-casus = De casus
phase-handelingen = Handelingen
phase-kennis = Kennis
phase-identiteit = Identiteit
phase-deugden = Deugden
phase-vrijheid = Vrijheid
phase-vergelijken = Vergelijken
phase-eigen_beeld = Eigen beeld
phase-oogst = Oogst

ses-nav = De stappen van de sessie
ses-home = Naar Vandaag
ses-no-case = Nog geen casus
# $who: de schuilnaam van wie de casus inbracht
ses-brought-by = ingebracht door { $who }
# $phase: de naam van de volgende stap
ses-on-to = Verder naar { $phase }
ses-save = Bewaar
ses-saved = Bewaard
ses-saving = Wordt bewaard …
ses-read = Gelezen
ses-closed-title = Deze sessie is gesloten
ses-closed-text = Wat niemand vrijgaf is gewist. De casus staat nog in het boek.
ses-about-phase = Over deze stap

## De klok

# $left, $all (getallen)
ses-time-left = Nog { $left } van { $all } minuten
# $over, $all (getallen)
ses-time-over = { $over ->
    [0] De { $all } minuten zijn om
    [one] Eén minuut langer dan de { $all } minuten
   *[other] { $over } minuten langer dan de { $all } minuten
}
ses-time-label = Tijd van de hele sessie
ses-timer-label = Tijd voor deze stap
# $clock: minuten en seconden
ses-timer-left = nog { $clock }
# $clock
ses-timer-over = { $clock } langer
# $reading: de stand van de klok
ses-timer-start = Start de klok, { $reading }
ses-timer-start-short = Start de klok
# $reading
ses-timer-pause = Zet de klok stil, { $reading }
ses-timer-pause-short = Zet de klok stil
ses-timer-more = +5 minuten
ses-timer-end = De tijd voor deze stap is om. Neem gerust nog even.

## Wat de gespreksleider helpt

ses-script = Voor de gespreksleider
# $leader: de schuilnaam van de gespreksleider
ses-script-for = Voor { $leader }, die leidt
ses-drift = Terughalen
ses-drift-when = Een zin voor als het gesprek afdwaalt.
ses-drift-show = Geef een zin
ses-drift-other = Een andere zin
ses-card-lens = Verdiepende vraag
ses-card-arrive = Een vraag om te landen
ses-card-casus = Een vraag om beter te kijken
ses-card-own = Een vraag voor jezelf
ses-card-none = Trek een kaart als het gesprek erom vraagt.
ses-card-draw = Trek een kaart
ses-card-next = Nog een kaart
# $at, $all (getallen)
ses-card-of = kaart { $at } van { $all }

## Veiligheid

arrive-safety = Veiligheid
arrive-safety-no = Nee
arrive-safety-yes = Ja, of ik weet het niet zeker
arrive-safety-still = Toch wel
arrive-safe = Niemand is nu onveilig. Verandert dat, zeg het dan meteen.
ses-unsafe-now = Iemand onveilig?
ses-unsafe-title = We stoppen nu
ses-unsafe-waits = De sessie wacht. Alles wat er staat, blijft staan.
ses-unsafe-over = Iedereen is veilig, we gaan verder

## Aankomen

arrive-who = Wie is er?
arrive-who-none = nog niemand genoemd
arrive-alias = Schuilnaam
arrive-role = Rol (mag leeg)
arrive-add = Erbij
arrive-full = Met acht mensen is de tafel vol.
arrive-task-leads = Wie leidt het gesprek?
arrive-task-scribe = Wie zit bij de laptop?
arrive-task-owner = Wie brengt de casus in?
arrive-task-nobody = nog niet gezegd
# $alias
arrive-task-now-leads = { $alias } leidt nu, en zit niet meer bij de laptop. Wie gaat daar zitten?
# $alias
arrive-task-now-scribe = { $alias } zit nu bij de laptop, en leidt niet meer. Wie leidt er nu?
arrive-task-hint = Leiden en schrijven tegelijk gaat niet goed. Kies twee verschillende mensen.
arrive-voice = Een lege stoel: de stem van iemand die er niet bij is
arrive-voice-what = Eén van jullie schrijft voor deze stem, zoals jullie het je voorstellen.
arrive-voice-whose = Wiens stem?
arrive-voice-own = Wiens stem is het?
arrive-voice-writer = Wie schrijft ervoor?
arrive-voice-writer-none = kies iemand
arrive-voice-add = Zet de stoel erbij
arrive-voices-full = Er staan al vier lege stoelen.
voice-jongere = Stem van de jongere
voice-ouder = Stem van de ouder
voice-pleegouder = Stem van de pleegouder
# $who: wiens stem, in eigen woorden
voice-of = Stem van { $who }
voice-word-jongere = jongere
voice-word-ouder = ouder
voice-word-pleegouder = pleegouder
voice-word-own = iemand anders
# $who
voice-written-by = { $who } schrijft
seat-owner = brengt de casus in
seat-leads = leidt het gesprek
seat-scribe = schrijver
seat-late = later erbij
# $alias
seat-change = Wijzig { $alias }
seat-remove = Haal { $alias } weg
seat-remove-what = Wat { $alias } schreef, gaat dan ook weg. Dat is niet terug te halen.
seat-remove-yes = Haal weg

arrive-how = Hoe doen we het?
# $count (getal)
arrive-lenses-count = { $count ->
    [one] één lens
   *[other] { $count } lenzen
}
lenses-label = Door welke lenzen kijken jullie?
lenses-too-many = Met deze tijd passen er twee of drie. Welke hebben jullie nodig?
form-label = Vorm van de bijeenkomst
form-none = nog niet gezegd
form-intercollegiale_intervisie = Intercollegiale intervisie
form-begeleide_intervisie = Begeleide intervisie
form-methodische_leerbijeenkomst = Methodische leerbijeenkomst
form-dialoog_in_autonomie = Dialoog in autonomie
ses-way = Hoe schrijven jullie?
ses-way-paper = papier
ses-way-curtain = gordijn
ses-way-device = eigen apparaat
ses-way-paper-what = Ieder schrijft tegelijk op een eigen blad. Bij het openen klikt de schrijver mee. Wat privé is, blijft op papier.
ses-way-curtain-what = De laptop gaat rond. Ieder schrijft alleen, en sluit af. Fijn met twee of drie mensen.
ses-way-device-what = Ieder schrijft tegelijk op een eigen telefoon of laptop, in deze ruimte. Open het met de knop Eigen apparaten.
ses-way-each = Per persoon anders
# $alias
ses-way-of = Hoe schrijft { $alias }?
ses-writing = Wanneer schrijven jullie?
ses-writing-all_at_once = alles in één keer
ses-writing-per_lens = lens voor lens
arrive-agreements = Dit spreken we af
arrive-agreed = We lazen dit samen

arrive-case = Welke casus?
arrive-case-none = nog niet gekozen
arrive-case-how = Ieder noemt een situatie in één zin. Vraag steeds: speelt dit nog? Er wordt niet gestemd.
arrive-case-take = Neem deze
arrive-case-chosen = Gekozen
arrive-case-new = Nieuwe casus
arrive-case-examples = Of een voorbeeld

## De casus

casus-read = Lees de casus
casus-aloud = Vertel het hardop. Hier staat alleen wat helpt; typ het verhaal niet uit.
casus-clarify = Verhelderende vragen
casus-clarify-how = Vraag om het beter te zien, nog zonder advies. Welke vraag zit er onder je advies?
casus-clarify-add = Schrijf een vraag op
# $number (getal): de hoeveelste vraag
casus-clarify-question = Vraag { $number }
casus-clarify-answer = Antwoord op vraag { $number }
casus-clarify-remove = Haal vraag { $number } weg
casus-clarify-question-here = De vraag …
casus-clarify-answer-here = Wat de inbrenger zei …
casus-first-thought = Eerste ingeving
# $who: wie de casus inbracht
casus-last-word = Het laatste woord is aan { $who }: wat wil je nog rechtzetten of aanvullen?
casus-last-word-nobody = Het laatste woord is aan wie de casus inbracht: wat wil je nog rechtzetten of aanvullen?

## De lenzen

# $at, $all (getallen); $lens: de naam van de lens
lens-kicker = Lens { $at } van { $all } · { $lens }
lens-about = Over deze lens
lens-not-chosen = Deze lens namen jullie vandaag niet mee
lens-not-chosen-text = Dat is goed zo. Is er toch tijd voor, neem hem er dan bij.
# $lens
lens-choose = Neem { $lens } erbij
lens-write-lens = In stilte schrijven
lens-write-all_lenses = In stilte schrijven, alle lenzen in één keer
# $minutes (getal)
lens-write-minutes = { $minutes ->
    [one] Ongeveer één minuut.
   *[other] Ongeveer { $minutes } minuten.
}
lens-open = Samen openen
lens-open-all-ready = Iedereen is zover.
# $alias
lens-open-busy = { $alias } is nog bezig.
lens-open-waiting = { $alias } schreef nog niet.
lens-open-late = Jullie kunnen wachten, of nu openen. Wie later schrijft, komt er zichtbaar later bij.
# $names: schuilnamen met komma's
lens-open-paper = Op papier: { $names }. Zij lezen na het openen voor wat ze willen.
lens-open-closed = Wie houdt iets dicht?
# $alias
lens-open-keeps = { $alias } houdt dit dicht
lens-open-wait = Nog even wachten
# $lens
lens-opened-now = { $lens } is samen geopend.
lens-read = Wat schreven jullie?
# $names
lens-late = Nog schrijven: { $names }
note-title = Wat nemen we hiervan mee?
note-here = Een of twee zinnen, als jullie willen …

own-course-title = Wat maakte dat je dit toen deed?
# $who
own-course-how = Alleen als { $who } het wil vertellen. Het komt bij de mogelijkheden te staan.
# $who
own-course-label = Wat { $who } toen deed
own-course-here = Toen deed ik …, omdat …
own-course-example = Wat er toen gebeurde

## Eigen beeld

own-picture-title = Ieder voor zich
own-picture-how = Je krijgt je eerste ingeving terug. Wat je hier schrijft, is alleen voor jou.

## Oogst

harvest-title = Wat nemen we mee?
harvest-hint = Lees het terug: klopt dit zo?
harvest-here = Eén of twee zinnen van jullie allemaal …
checkout-title = Een rondje tot slot
checkout-how = Eén woord of zin per persoon. Wie wil, begint. Overslaan mag.
checkout-draw = Trek een vraag
checkout-other = Een andere vraag
checkout-order = Wie er zitten
words-title = Neem je eigen woorden mee
words-what = Wat je zelf schreef, kun je meenemen als bestand of op papier. Wat je hieronder niet vrijgeeft, is na het sluiten weg.
words-what-loose = Wat je zelf schreef, kun je meenemen als bestand of op papier. Na het sluiten is het hier weg.
lookback-day = Wanneer kijken jullie terug?
lookback-day-what = De volgende sessie begint er dan mee.
# $weeks (getal)
lookback-weeks = over { $weeks } weken
lookback-own = Een eigen dag
lookback-own-hint = dag-maand-jaar, zoals 31-1-2027
lookback-own-unclear = Deze dag vinden we niet, of hij is al geweest. Schrijf hem als 31-1-2027.
lookback-clear = Toch niet

harvest-close-title = Afronden
harvest-close-what = Bij het sluiten gaat weg wat niemand vrijgaf. De casus blijft in het boek.
harvest-close-what-loose = Bij het sluiten gaat alles van deze losse sessie weg, ook de casus.
harvest-close-what-practice = Dit was een oefensessie: sluit je hem, dan is alles weg.
harvest-close-print-loose = Wil je de vergelijking op papier? Ga terug naar Vergelijken en kies ‘Print deze weergave’.
harvest-close-button = Sessie sluiten
harvest-close-ask = Sessie sluiten?
harvest-close-nobody-chose = Niemand is nog klaar met kiezen wat er bewaard mag blijven. Sluiten jullie nu, dan blijft er niets van wat ieder schreef.
# $names: schuilnamen met komma's
harvest-close-some-chose = Nog niet klaar met kiezen: { $names }. Sluiten jullie nu, dan wordt alles van hen gewist.
harvest-close-goes = Dit gaat weg:
harvest-close-goes-answers = wat ieder schreef en niet vrijgaf, en wat bij een lens zonder naam zou blijven als minder dan drie daarvoor kozen
harvest-close-goes-private = alles wat alleen voor jou was, de eerste ingeving en het eigen beeld
harvest-close-goes-questions = de verhelderende vragen, tenzij wie de casus inbracht ze vrijgaf
harvest-close-goes-notes = jullie notities en de oogst
harvest-close-goes-people = de rollen, en de schuilnamen van wie daar niets onder bewaart
harvest-close-goes-all = wat ieder bij de lenzen schreef, open of dicht, en wat later is toegevoegd
harvest-close-goes-all-notes = de verhelderende vragen, jullie notities en de oogst
harvest-close-goes-all-people = de schuilnamen en de rollen
harvest-close-goes-case = de casus zelf
harvest-close-stays = Dit blijft in het boek:
harvest-close-stays-released = wat ieder vrijgaf, zoals ieder dat koos
harvest-close-stays-notes = wat jullie samen opschreven, tenzij iemand bezwaar maakte
harvest-close-stays-case = de casus: titel, moment en vraag
harvest-close-stays-facts = dat er een sessie was: wanneer, hoe lang en in welke vorm
harvest-close-stays-lookback = de dag om terug te kijken
harvest-close-aloud = Zeg het hardop: mag bewaard blijven wat we samen opschreven?
harvest-close-aloud-what = De notities, de oogst, en hoe jullie noemden wat jullie samenvoegden. Maakte iemand achter het gordijn bezwaar, dan gaat het weg. Wie dat was, ziet niemand.
harvest-close-aloud-no = Nee
harvest-close-aloud-yes = Ja, niemand heeft bezwaar
harvest-close-words-first = Wil iemand de eigen woorden nog meenemen? Doe dat eerst.
harvest-close-no-way-back = Sluiten is niet terug te draaien.
harvest-close-not-yet = Nog niet
harvest-close-yes = Sluit en wis
harvest-close-done = De sessie is gesloten.

## Demonstratie, oefensessie, opnieuw

kind-demonstration = Demonstratie
kind-practice = Oefensessie
show-lens-title = Nu schrijft niemand
show-lens-what = Lees de vraag voor en laat de groep erover praten. Laat daarna zien hoe anderen deze situatie zagen.
show-lens-open = Laat zien hoe anderen het zagen
show-end = Rond af
again = Begin opnieuw
again-title = Opnieuw beginnen voor de volgende groep?
again-what = Wat deze groep schreef, gaat weg, net als de namen en de notities. De situatie en de afspraken over tijd en lenzen blijven staan. Dat is niet terug te halen.
again-what-practice = Wat de tafels schreven, gaat weg. De tafels en de situatie blijven staan. Dat is niet terug te halen.
again-yes = Wis en begin opnieuw
again-done = De sessie begint opnieuw.
arrive-tables = De tafels zijn ingedeeld. Een andere naam geven kan.
# $count (getal)
seat-people = { $count } mensen
