### Help: the manual in the app, the list of keys, the sheet with the five lenses, and taking something back.

help-button = Help
help-here = Manual, for what is on the screen
help-title = Manual
help-search = Search the manual
help-chapters = Chapters
help-reading = What you are reading
# $count (number)
help-found = { $count ->
    [0] Nothing found. Try another word.
    [one] Found in one place
   *[other] Found in { $count } places
}

## Keys

keys-title = Keys
keys-all = Everything in the app can be done without a mouse. These keys are good to know.
keys-at-everywhere = Everywhere
keys-at-writing = While you write
keys-at-paper = While taking down what is on paper
keys-at-compare = While comparing
keys-at-screen = On the big screen
keys-blank = all screens blank, and back again
keys-help = the manual, at what is on the screen
keys-keys = this list; not while you type in a field
keys-undo = takes back what you just removed; in a field: what you just typed
keys-next = to the next thing; with Shift to the one before
keys-press = does what the button says
keys-close = closes this window
keys-line = a new line
keys-line-away = removes an empty line
keys-line-move = moves a line up or down
keys-virtue = to the virtues that begin with that letter
keys-slider = less or more room
keys-paper-next = to the next field
keys-paper-person = to another person
keys-paper-digit = chooses what stands at that digit
keys-paper-doubt = doubt, on or off
keys-paper-skip = skipped, on or off
keys-view = to another way of comparing
keys-cell = through the cells of the grid
keys-back = back to all differences
keys-page = next or previous page
keys-full = fills the whole screen

## The sheet with the five lenses

handout-open = The lenses on one sheet
handout-title = Five lenses
handout-lead = Look at the same moment through each lens. What do you see, and what would you act from?
handout-what = A sheet to hand out or lay on the table, for those who like to hold something. It says nothing about a case or a person.
handout-print = Print the sheet
handout-foot = There is no single right answer. Skipping is fine, and doubt is an outcome too.

## Taking back

undo-take = Put it back
undo-let-be = Leave it out
undo-text = Text removed
# $at (number): the place in the list
undo-line = Line { $at } removed
undo-join = Joined
undo-apart = Taken apart
undo-clarification = Question removed
# $alias (text)
undo-seat = { $alias } has left the table
# $name (text)
undo-team = { $name } is no longer in this book
