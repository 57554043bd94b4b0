### Options for action, the silent round, joining two wordings, and the room.

## Options for action

stance-would = I would do this
stance-doubt = in doubt
stance-would_not = I would not do this
stance-none = not chosen
options-title = What could you do?
options-caption = Options, with who named them
options-caption-stances = Options, with what each of you would do
options-option = Option
options-eyes = through these eyes
options-named-by = Named by
# $name: name
options-read = Read what { $name } wrote at Actions
options-joined-hint = Do two say the same? Drag one onto the other, or choose
options-join = Join
options-join-chosen = Join these
options-join-lead = Choose what is the same to you.
options-join-stop = Done joining
# $option: the option
options-join-pick = Belongs with it: { $option }
options-sealed = This lens is still sealed
options-sealed-more = All options will be here as soon as you open Actions together.
options-skipped = Actions was not chosen in this session
options-skipped-more = So there are no options to compare. Nothing is lost: you looked through other lenses.
options-none = Nobody named an option here
options-none-more = You may pass. What could you do? You can talk about that now.

## The silent round

stances-offer = Would you like to show in silence what each of you would do?
stances-offer-more = For each option you each choose: I would do this, in doubt, or I would not do this. Then it opens for everyone at once. It is not a vote: nothing is added up and nothing is decided.
stances-begin = Start the silent round
stances-place = Actions · in silence
stances-question = What would you do, and where are you in doubt?
stances-lead = This is to see how each of you looks at it. It opens for everyone at once, and it is not a vote. You may leave an option open.
stances-keys = With keys: 1 I would do this, 2 in doubt, 3 I would not do this, 0 clear.
stances-nothing = There are no options on this sheet.
# $alias
stances-begin-turn = I am { $alias }, show the options
stances-running = In silence: what would each of you do?
stances-running-more = Nobody sees what another chose until you open together. You do not have to take part.
stances-paper = Those who work on paper write it there and say it after the opening. Saying it aloud is fine too.
# $alias
stances-open-busy = { $alias } is still choosing.
# $alias
stances-open-waiting = { $alias } has not chosen yet.
stances-open-late = You can wait, or open now. Those who have not chosen yet can say it after the opening.
# $names
stances-open-paper = On paper: { $names }. After the opening they say what they chose.
stances-opened-now = You opened together what each of you would do.
stances-aloud = Chosen on paper or aloud?
stances-take = Fill it in
stances-take-stop = Done filling in
stances-take-keys = 1 I would do this · 2 in doubt · 3 I would not do this · 0 clear · arrows: go on
# $name: name, $option: the option
stances-cell = { $name }: { $option }
# $name: name, $stance: what someone would do
stances-taken = { $name }: { $stance }

## Room

room-title = How much room does each of you feel?
room-caption = Room to think and to act, from 0 to 10, and what limits it
room-low = no room
room-high = all the room there is
# Comes after the name. $value (number): 0 to 10
room-dot-thinking = is at { $value } out of 10 in thinking. Read the whole answer
# Comes after the name. $value (number): 0 to 10
room-dot-acting = is at { $value } out of 10 in acting. Read the whole answer
room-none-given = Not given:
room-legend = Each of you gave a place of your own. No place is better than another.
room-legend-read = Choose a dot to read the whole answer.
room-voice = a voice, as we imagine it
room-example = an example that belongs to the case
room-limits = What makes the room smaller?
room-limits-none = Nobody named a limit.
room-sealed = This lens is still sealed
room-sealed-more = Who feels what room will be here as soon as you open Freedom together.
room-skipped = Freedom was not chosen in this session
room-skipped-more = So there is nothing to compare here. Nothing is lost: you looked through other lenses.
room-none = Nobody gave a place or a limit here
room-none-more = You may pass. You can still talk about it: where did you feel room, and where not?

## Two wordings of one thing

join-title = Do these say the same?
join-which = Choose what is the same to you
join-two = Choose at least two. You decide yourselves what belongs together.
join-label = What do you call this together?
join-label-hint = Everyone’s own words stay below it. You can take it apart again.
join-do = Join
join-not = Leave them apart
# $label: what it is called together now
join-done = Now together as: { $label }
join-wordings = In own words
join-apart = Take apart
# $label: what it was called together
join-apart-of = Take apart: { $label }
join-apart-done = Everything is separate again.
