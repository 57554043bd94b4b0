### This book: backups, the passphrase, how long something is kept, taking everything with you, the log.

keeping-title = This book
keeping-what = This is how the book stays safe, and readable for whoever knows the passphrase. It is here:

job-stop = Stop
folder-none = no folder chosen yet
folder-choose = Choose a folder

## How long

term-title = How long to keep
term-what = What you release stays in this book for that long. After that it is erased.
term-what-archive = What you archive stays for that long. After that it is erased.
term-label = From now on, keep for
# $months (number)
term-months = { $months ->
    [one] 1 month
    [12] 1 year
    [24] 2 years
    [36] 3 years
    [48] 4 years
    [60] 5 years
   *[other] { $months } months
}
# $term: for example 2 years
term-chosen = From now on it is kept for { $term }. What is already here keeps its own term.

## Backups

backup-title = Backups
backup-what = A backup is encrypted just like the book, with the same passphrase.
backup-what-open = A session that is still going on is not in it.
backup-automatic = Backups are made by themselves in this folder:
backup-folder-away = This folder cannot be reached now. Is the USB stick plugged in, or the network folder connected?
backup-folder = Folder for backups
backup-folder-hint = Preferably not on this computer: a USB stick or a network folder. The backups are then made there by themselves.
backup-folder-use = Use this folder
backup-folder-choose = Choose a folder for backups
backup-folder-other = Choose another folder
backup-folder-none = Stop making them by itself
backup-make = Make a backup now
backup-busy = Making the backup
backup-stopped = The backup was not made. Nothing has changed.
# $file: the name of the file
backup-made = The backup has been made and checked: { $file }.
# $count (number)
backup-thinned = { $count ->
    [one] One older backup was cleared away.
   *[other] { $count } older backups were cleared away.
}
backup-none = There is no backup yet. If this computer breaks, the book is gone.
# $count (number)
backup-list = { $count ->
    [one] One backup
   *[other] { $count } backups
}
backup-made-at = Made
backup-size = Size
backup-state = How things stand
backup-do = What you can do
backup-state-reachable = can be reached
backup-state-other_key = other passphrase
backup-state-other_key-what = Opens with an earlier passphrase. What is erased in the book does not go out of this one.
backup-state-missing = cannot be found
backup-state-missing-what = Perhaps the USB stick is not plugged in, or the file has been moved. What is erased in the book does not go out of this one.
backup-rekey = Switch to the current passphrase
# $when: today, 10:15
backup-rekey-named = Switch to the current passphrase: the backup from { $when }
backup-destroy = Erase
# $when
backup-destroy-named = Erase the backup from { $when }
backup-destroy-ask = Erase this backup?
# $when
backup-destroy-what = The backup from { $when } goes. The book itself stays as it is.
backup-destroy-yes = Erase the backup
backup-forget = Take off the list
# $when
backup-forget-named = Take off the list: the backup from { $when }
backup-forget-ask = Take this backup off the list?
# $when
backup-forget-what = The backup from { $when } is not here now. If it still exists somewhere, it stays there, with everything in it. Do this if you know that it is gone.

rekey-title = Switch to the current passphrase
rekey-what = Then this backup opens with the same passphrase and recovery code as the book, and what has been erased is erased here too.
rekey-then = Passphrase at that time

## The passphrase

change-what = Is someone leaving the team, or does someone else know the passphrase? Then take a new one. You get a new recovery code too.
change-what-archive = Does someone else know the passphrase, or is someone else taking over the archive? Then take a new one. You get a new recovery code too.
change-by-code = This book was opened with the recovery code. Choose a new passphrase: you get a new code too.
change-begin = Take a new passphrase
change-title = A new passphrase
change-current = Current passphrase
change-current-missing = Give the current passphrase.
change-new = New passphrase
change-busy = Encrypting the book again…
change-do = Change the passphrase
change-done = The passphrase has been changed
change-old-code = The old recovery code no longer works. Throw the old paper away and keep this new one.
change-unreached = These backups keep the earlier passphrase and code. Under ‘This book’ you can switch or erase them:
old-backups = What shall we do with the backups you already have?
old-backups-rekey = Switch them
old-backups-rekey-what = After that they open with the new passphrase.
old-backups-leave = Leave them as they are
old-backups-leave-what = Whoever knows the old passphrase can still read them.
old-backups-destroy = Erase them
old-backups-destroy-what = Make a new one straight after.

by-code-title = Choose a new passphrase
by-code-what = This book was opened with the recovery code. Choose a passphrase you will remember. Until then the old one still holds.
by-code-later = Later

## A team’s archive

of-team-title = Your archive
of-team-has = Deposits are for the archive with these words. Only that archive can open them.
of-team-other = Another archive, or none
of-team-forget = Forget this archive
of-team-forget-what = Does the team send nothing more to this archive? What is already there stays there.

## Taking everything with you

export-title = Take everything with you
export-what = Everything in this book as ordinary files, so that nobody is tied to Casusboek.
export-begin = Take everything with you
export-holds-team = Your cases, what you let be kept, and the log go into the folder. As text to read and as data for another program. What is still sealed or belongs to a session that is going on does not go with it.
export-holds-archive = Everything in this archive, and the log, goes into the folder. As text to read and as data for another program.
export-readable = These files are not encrypted: anyone who can get at them can read them. Put them in a place that is meant for that, and throw them away when you no longer need them.
export-folder = In which folder?
export-folder-hint = A new folder is made in it.
export-folder-missing = Choose a folder.
export-do = Put everything in this folder
export-busy = Getting everything ready
export-stopped = Stopped. There is nothing in the folder.
# $count (number): what was found
export-found = { $count ->
    [one] Nothing has been written yet. In your texts there is one detail that could identify someone.
   *[other] Nothing has been written yet. In your texts there are { $count } details that could identify someone.
}
export-found-ask = What shall we do with that?
export-replace = Replace everything with role words
export-replace-hint = Only in the files. The book keeps what it has.
export-stay = Let everything stay
export-stay-hint = The reason is put next to it. A citizen service number (BSN) is always replaced.
export-why = Why, in one line
# $path: where it is
export-done = Everything is in { $path }.
export-close = Done

## Putting a backup back

restore-title = Put a backup back
restore-here = Put a backup back here
restore-what = The backup is made into a book again. The backup itself stays where it is.
restore-backup = Which backup?
restore-backup-hint = The place of the file, for example on a USB stick.
restore-backup-missing = Choose a backup.
restore-backup-none = no backup chosen yet
restore-pick = Find the backup
restore-name = Name of the book
restore-folder-missing = Choose a folder.
restore-where-what = If there is already a book with that name, it is put aside. Nothing is lost.
restore-passphrase = Passphrase of the backup
restore-passphrase-hint = If the passphrase was changed after that, give the one of that time.
restore-passphrase-missing = Give the passphrase.
restore-code = Recovery code of the backup
restore-code-missing = Give the recovery code.
restore-by-code = Use the recovery code after all
restore-do = Put back
restore-busy = Putting the backup back
restore-stopped = Stopped. Nothing has changed.
restore-done = The book is back
# $path: where the old book is now
restore-aside = The book that was there still exists. It is here now: { $path }
keeping-aside = { $count ->
    [one] Next to this book there is an older book
   *[other] Next to this book there are older books
}
keeping-aside-what = When a backup was put back, the book that was there was put aside. What you erase or withdraw does not go out of it. If you no longer need it, throw that file away yourself.
restore-aside-erase = What you erase or withdraw later does not go out of that old book. If you no longer need it, throw that file away yourself.
# $count (number)
restore-replayed = { $count ->
    [one] One thing that had already been erased or withdrawn was taken out again.
   *[other] { $count } things that had already been erased or withdrawn were taken out again.
}
restore-open = Now open it as always.

## The log

log-title = Log
log-what = What happened to this book, never what is in it. Things are only added: nothing goes and nothing changes.
log-when = When
log-happened = What happened
log-whole = The chain is whole: nothing has been changed or removed.
log-broken = The chain is no longer right: something has been changed or removed. Ask who could get at this file.
# $count (number): everything that is in it
log-more = Show all { $count } lines
log-less = Show fewer
log-other = Something happened that this Casusboek does not know
log-kind-create = The book was made
log-kind-open = The book was opened
log-kind-export = Something was copied out of the book
log-kind-destroy = Something was erased
log-kind-backup = A backup was made
log-kind-restore = A backup was put back
log-kind-passphrase = The passphrase was changed
log-kind-deposit = A deposit was made
log-kind-deposit-archive = A deposit was brought in
log-kind-archive = A session was archived
log-kind-withdraw = Something was withdrawn
