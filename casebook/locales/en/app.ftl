### Words that stand all over the app: names, buttons that every view has, Blank screen.

app-name = Casusboek

## The five lenses

lens-handelingen = Actions
lens-kennis = Knowledge
lens-identiteit = Identity
lens-deugden = Virtues
lens-vrijheid = Freedom

## Buttons and controls

dialog-close = Close this window
cancel = Never mind
more = more
skip-to-content = Go to the content
nav-visited = (you have been here)
table-twin = As a table
working = One moment…
try-again = Try again

# $rank (number): the place somebody gave a choice, from 1
chip-rank = in place { $rank }

slider-none = no answer yet
# $value (number), $max (number)
slider-value = { $value } out of { $max }
# $low, $high: what the two ends mean
slider-ends = 0 is: { $low }. 10 is: { $high }.
slider-clear = clear

seal-mark = only you see this until you all open together
seal-open = opened together

## Blank screen

blank-button = Blank screen
blank-title = Blank screen
blank-lift = Show the screen again
blank-announce = All screens are blank.
blank-over = The screens show everything again.

## Appearance

theme-label = Appearance
theme-system = Same as this device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast

## Language: each is called as it calls itself

language-label = Language
language-nl = Nederlands
language-en = English

## An open book

book-lock = Lock the book
book-lock-not = The book is not locked yet
book-lock-not-what = What you just typed is still on the screen. The book stays open until that has been saved.
book-lock-again = Try again

## Locked by itself

locking-title = Locked by itself
locking-what = If nothing happens for a while, the book locks. With a session on the screen, that takes at least an hour. If the laptop goes to sleep, the book locks straight away.
locking-label = Lock after
# $minutes (number)
locking-chosen = { $minutes ->
    [one] The book locks when nothing happens for { $minutes } minute.
   *[other] The book locks when nothing happens for { $minutes } minutes.
}
locking-soon = The book is about to lock
locking-soon-what = Nothing has happened for a while. Move the mouse or press a key, and it stays open.
locking-stay = I’m still here
book-nav = In this book
book-kind-loose = Loose session
book-loose-note = A loose session is only held in memory. When you close the app, everything is gone.
