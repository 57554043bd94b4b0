### What the command line asks and says.

cli-passphrase = Passphrase:
cli-passphrase-new = New passphrase:
cli-passphrase-again = Once more:
cli-passphrase-differ = The two passphrases are not the same. Nothing was made.
cli-passphrase-how = Give the passphrase with --passphrase-file or CASEBOOK_PASSPHRASE.
cli-passphrase-new-how = Give the new passphrase with --new-passphrase-file.
cli-code = Recovery code:
cli-code-how = Give the recovery code with --code-file or CASEBOOK_CODE.
cli-backups-destroy = The backups with the old passphrase will be erased.
# $what: what would happen, as a whole sentence
cli-go-on = { $what } Go on? [y/N]
cli-unchanged = Nothing has changed.
cli-case-destroy = The case and its closed sessions will be erased.
cli-session-close = What you wrote in this session will be erased.
cli-archive-finish = What is there does not change after this.
cli-withdraw = What was released with this code will be erased everywhere this book can reach.
cli-pack-remove = The pack goes out of this book. Cases that already had a session stay.
cli-check-ok = all right
cli-check-not-ok = not right
cli-folder = This is a folder. Give one file at a time.
# $file: the path as it was given
cli-file = { $file }: this file is not there, or it cannot be read.
# $file: the path as it was given
cli-file-exists = { $file }: this file already exists. Choose another name.
# $total: in how many cases it stands
cli-found = Found: { $total }
# $query: the question with words that are there
cli-suggestion = Did you mean: { $query }?
