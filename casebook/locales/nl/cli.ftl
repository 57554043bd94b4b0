### Wat de opdrachtregel vraagt en zegt.

cli-passphrase = Wachtzin:
cli-passphrase-new = Nieuwe wachtzin:
cli-passphrase-again = Nog een keer:
cli-passphrase-differ = De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt.
cli-passphrase-how = Geef de wachtzin met --passphrase-file of CASEBOOK_PASSPHRASE.
cli-passphrase-new-how = Geef de nieuwe wachtzin met --new-passphrase-file.
cli-code = Herstelcode:
cli-code-how = Geef de herstelcode met --code-file of CASEBOOK_CODE.
cli-backups-destroy = De reservekopieën met de oude wachtzin worden gewist.
# $what: wat er zou gebeuren, als hele zin
cli-go-on = { $what } Doorgaan? [j/N]
cli-unchanged = Er is niets veranderd.
cli-case-destroy = De casus en zijn gesloten sessies worden gewist.
cli-session-close = Wat jullie in deze sessie schreven wordt gewist.
cli-archive-finish = Wat er staat, verandert daarna niet meer.
cli-withdraw = Wat met deze code is vrijgegeven, wordt overal gewist waar dit boek bij kan.
cli-pack-remove = Het pakket gaat uit dit boek. Casussen waarover al een sessie gehouden is, blijven.
cli-check-ok = in orde
cli-check-not-ok = niet in orde
cli-folder = Dit is een map. Geef één bestand per keer.
# $file: het pad zoals het werd gegeven
cli-file = { $file }: dit bestand is er niet, of het is niet te lezen.
# $file: het pad zoals het werd gegeven
cli-file-exists = { $file }: dit bestand is er al. Kies een andere naam.
# $total: in hoeveel casussen het staat
cli-found = Gevonden: { $total }
# $query: de vraag met woorden die er wel staan
cli-suggestion = Bedoel je: { $query }?
