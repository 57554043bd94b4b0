### An open book: today, cases and examples, keeping a loose session, checking the book.

home-today = Today
home-cases = Cases
home-examples = Examples
# $minutes (number)
home-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

## On with a session

home-going = Go on with
home-go-on = Go on
# $title: the title of the case
home-go-on-with = Go on with { $title }
# $phase: the name of the step; $when: today, yesterday, 12 November
home-at = { $phase } · { $when }
home-closed = The session is closed
home-closed-what = Nobody released anything, so everything you wrote has been erased. The case is still in your list.
home-none-title = No session is going on now
home-none-text = Start one next to this. You choose a case now, or later together.

## Starting a session

home-start = New session
home-case = With which case?
home-case-later = We choose that together later
# $title: the title of an example case
home-case-example = Example: { $title }
home-begin = Start

minutes-label = How many minutes do you have?
minutes-own = other
minutes-how-many = Number of minutes
minutes-short = Less than an hour may not count for your professional register. Choose two or three lenses, and it fits.

## Preparing a session

home-planned-title = Prepared
# $when: the day, in words
home-planned = for { $when }
# $title: the title of the case
home-begin-with = Start with { $title }
prepare-title = Not until later?
prepare-what = Prepare the session: who comes, how long, which case. Nothing is sent to anybody. On the day itself you choose ‘Start’ on Today.
prepare-tomorrow = tomorrow
prepare-week = in a week
prepare-own = Another day
prepare-own-unclear = We cannot find this day, or it has passed. Write it as 31-1-2027.
# $when: the day, in words
prepare-done = Prepared for { $when }
prepare-done-what = What stands here stays until a day after. Once somebody writes something, the session has begun.
prepare-not = Not after all
prepare-home = Back to Today

## Saved groups

team-title = Saved groups
team-what = One click seats them at the table. The book remembers who led last, and nothing else of what was held.
team-none = Does the same group meet more often? Save it while arriving, under the names. Next time one click seats everybody.
team-seat = Seat at the table:
team-keep = Save this group for a next time
team-name = Name of the group
team-name-hint = For instance: Tuesday consultation. Only aliases and roles are saved.
team-name-same = A group of this name exists. You replace who is in it.
team-keep-do = Save the group
team-renew = Replace the group
# $name (text)
team-kept = { $name } is saved.
# $name (text)
team-forget = Remove { $name }
# $alias (text)
team-led-last = Last time { $alias } led.

## Looking back

lookback-title = Looking back
lookback-how = You wanted to come back to this. How are things now, and what did you do differently?
# $day: the day, in words
lookback-since = since { $day }
# $day
lookback-later = from { $day }
lookback-begin = Look back now
lookback-done = We looked back
lookback-take = Take this case
# $what: what the button does; $title: the title of the case
of-title = { $what }: { $title }

## Loose session

loose-save = Keep it in a book
loose-save-now = Keep
# $name: the name of the book
loose-saved = The session is now in { $name }
loose-into = Where do you keep the session?
loose-into-new = A new book
loose-into-existing = A book you already have
loose-path-which = Which book?
loose-path-other = Another book
loose-path-pick = Find the book
loose-path-missing = Choose a book, or write where it is.
loose-end = Close the loose session
loose-end-what = Everything from this session goes: the case, what everyone wrote, your notes and the names. You cannot get that back.
loose-end-yes = Close and erase everything

## Checking the book

verify-title = Check the book
verify-what = Looks whether everything in the book is still whole. Nothing changes.
verify-begin = Check
verify-busy = Checking the book
verify-stopped = The check was stopped. Nothing has changed.
verify-ok = Everything in this book is whole.
verify-not-ok = Something is not right in this book. Put a backup back, or ask for help from whoever looks after your computers.

## Cases

cases-own-what = Situations from your own work. A title, the moment and the question are enough: you tell the rest.
cases-pack-what = Made-up situations to start with or to practise on.
cases-none-title = This is where your cases will be
cases-none-text = Make a new case, or bring in a case file. You can also do it later, in the session.
cases-none-pack = There are no examples in this book yet
cases-none-pack-text = You can also choose an example case on the start screen.
# $sessions (number): how often there was a session about it
case-state-new = not discussed yet
case-state-open = a session is going on
case-state-held = { $sessions ->
    [one] discussed once
   *[other] discussed { $sessions } times
}

case-new = New case
case-change = Change
case-begin = Start a session
case-show = Show without writing
case-save = Save
case-title = Title
case-title-hint = Short, and without a name. For example: After eighteen.
case-title-missing = Give the case a title.
case-moment = The moment when it became tense
case-moment-hint = One moment you can point at. Who stood where, what was said?
case-question = The question
case-question-hint = What stayed with you?
case-situation = The situation
case-done = What happened then
case-note = About this case, for the facilitator
case-not-here = Names, dates and places do not belong here. Name a role: a girl of seventeen, the neighbour.
case-not-file = This is not the client file. Don’t type out the story: you tell it yourself in a moment.
case-fictitious = Made-up situation
case-only-title = Only the title of this case is in the book. The rest is told.
# $day
case-look-back = look back from { $day }

case-destroy = Erase this case
# $title
case-destroy-ask = Erase { $title }?
case-destroy-what = The case goes, and every closed session about it. What you let be kept of those stays under Kept. If a session is still going on, close that first.
case-destroy-no-way-back = You cannot get that back.
case-destroy-yes = Erase the case
# $title
case-destroyed = { $title } has been erased.

import-title = Bring in a case file
import-what = Do you have a case as a file (.md)? Drag it here, or choose it. A made-up case goes under Examples.
import-choose = Choose a file
import-show = Read the case
# $title
import-new = { $title } is now in this book.
import-updated = { $title } has been updated.
import-unchanged = { $title } was already in this book. Nothing has changed.
