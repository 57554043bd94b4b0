### The beginning: the first time, opening a book, making a new book, the recovery code.

start-heading = Taking time together for one situation, without looking for a solution straight away
start-lead = Five lenses. First everyone writes in silence, then the answers open together. That way you see why a colleague would do something different.
start-example = Try an example case
start-new-book = New book
start-local = Everything stays on this computer. No account, no internet.
start-lenses = The five lenses
start-books = Books on this computer
start-not-reached = Casusboek does not start
# $version (text): for example 0.1.0
start-version = Casusboek { $version }

## Example case or loose session

example-title = Which situation do you start with?
example-lead = The examples are made up. There is nothing to fill in: no names, no book. When you close the app, the session is gone.
# $minutes (number)
example-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $language (text)
example-language = { $language ->
    [nl] Dutch
    [en] English
   *[other] { $language }
}
# $title: title of the case
example-played-of = How it went with one team: { $title }
example-played = How it went with one team
example-own = A situation of your own
example-own-note = A loose session without a book, with a situation from your own work.

## A book in the list

recent-never = not opened yet
# $when: today, yesterday, 12 November
recent-opened = last opened { $when }
recent-missing = This book is no longer in this place.
recent-forget = Take off the list
# $name: the name of the book
recent-forget-named = Take off the list: { $name }
# $name: the name of the book
recent-forgotten = { $name } is no longer on the list. The book itself is still there.
# $name: the name of the book
recent-choose = Open { $name }

passphrase = Passphrase
# $name: the name of the book
passphrase-for = Passphrase of { $name }
passphrase-show = Show the passphrase
passphrase-hide = Hide the passphrase
book-open = Open
book-opening = Opening the book…

recover-open = Open with recovery code
recover-code = Recovery code
# $name: the name of the book
recover-code-for = Recovery code of { $name }
recover-hint = The code you have on paper. Hyphens and spaces make no difference.
recover-back = Use the passphrase after all

other-open = Open another book
other-title = Where is the book?
other-path = Place of the book
# $folder: the folder where books usually are
other-path-hint = Books are usually in { $folder }.
other-next = Next

start-empty-title = This is where your books will be
start-empty-text = In a book, a team keeps its cases and sessions, behind a passphrase that only the team knows. Want to see how it works first? Take an example case.

## A file that was opened outside the app

# $name (text)
given-other-title = Open ‘{ $name }’?
# $open: the book that is open now, $name: the book that someone wants to open
given-other = ‘{ $open }’ is open now. Only one book can be open at a time. If you lock it, everything is kept and you can open ‘{ $name }’.
# $name (text)
given-loose = A loose session is still going on, and it is in no book. Close it first, or save it in a book. Then open ‘{ $name }’ again.
given-lock = Lock it and go on
given-refused = This cannot be opened
given-understood = Fine

## New book

new-title = A book for your team
new-title-archive = An archive for your teams
new-lead = One file on this computer, encrypted with your team’s passphrase.
new-lead-archive = One file on this computer, encrypted with your own passphrase.
new-kind = Who is the book for?
new-kind-team = A team
new-kind-archive = An archive
new-kind-team-what = In this, a team keeps its cases and sessions.
new-kind-archive-what = An archive belongs to the team leader, with its own passphrase; you never need the team’s. You only see what participants themselves have released.
new-name = Name of the book
new-name-hint = For example the name of the team. No name of a child or family.
new-name-hint-archive = For example your department or region. No name of a child or family.
new-name-missing = Give the book a name.
new-passphrase = Passphrase
new-passphrase-hint = Four or more separate words that all of you can remember.
new-passphrase-hint-archive = Four or more separate words that only you know.
new-passphrase-missing = Think of a passphrase.
new-repeat = The passphrase once more
new-repeat-hint = So that there is no typing mistake in it.
new-repeat-differs = The two passphrases are not the same.

strength-start = The longer the passphrase, the safer the book.
strength-short = Still short. Someone with a fast computer can guess this one.
strength-fair = This is starting to look like something. With a few more words it is a good passphrase.
strength-good = A good, long passphrase.
strength-same = Many of the same characters in a row. It is better to use separate words.

new-folder = Where should the book go?
# $folder: the folder where books usually are
new-folder-path-hint = You can leave this empty: then it goes in { $folder }.
new-make = Make the book
new-making = Making the book…

## The recovery code

code-title = Keep this recovery code
code-lead = If nobody remembers the passphrase, this code opens the book. Without a passphrase and without a code nobody can get in any more, and neither can we.
# $name: the name of the book
code-of = Recovery code of { $name }
code-where = Put it in a place where your team finds it and others don’t. Not in your email, not next to the laptop.
code-print = Print the code
code-kept = I have put it in a safe place
code-go-on = On to the book
code-shown-once = You see this code only once.
# $name: the name of the book
code-sheet-open = How to open the book: start Casusboek, choose { $name }, and then ‘Open with recovery code’.

## Practice session

practice-title = Practise with a large group
practice-note = Six to sixteen people at tables of three to five. Each table writes together.
practice-what = Each table talks it over and writes one answer per lens. You open together, and when comparing, each table is one column.
practice-gone = A practice session does not go in any book. When you close it, everything is gone.
practice-people = How many people are there?
# $count (number)
practice-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
practice-case = About which situation?
practice-back = Back
practice-begin = Start

## Three steps to a new book

# $at, $of (numbers)
step-of = Step { $at } of { $of }
step-skip = Skip this
code-skip = Go on without a code
code-skip-what = You get a new code when you change the passphrase under This book.
code-next = Next
first-team-title = Who usually comes?
first-team-lead = One click will seat them at the table. First names or aliases are enough, and you can change it later.
first-team-names = One name on a line
first-team-names-hint = From two to eight people.
first-team-too-many = Eight people fit at one table. Leave a few out, or skip this.
first-team-go-on = On to the book
