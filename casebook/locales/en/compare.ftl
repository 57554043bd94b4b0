### Comparing: the eight views, through whose eyes, and reading an answer.

compare-views = Ways to compare
compare-tab-shared = What do you share?
compare-tab-raster = Grid
compare-tab-pair = Two side by side
compare-tab-virtues = Map of virtues
compare-tab-options = Options for action
compare-tab-room = Room
compare-tab-friction = Where does it rub?
compare-tab-undiscussed = Not yet discussed
compare-beside = Beside this view
compare-print = Print this view
compare-loading = Laying everything side by side …

## Through one pair of eyes

compare-through = Look through the eyes of
compare-through-all = everyone
compare-through-bar = You are now looking through the eyes of
compare-through-back = Back to everyone
compare-through-mark = through these eyes
compare-voices-shown = Show voices
compare-examples-shown = Show examples
compare-whole-answer = Whole answer
compare-eyes-shared = Shares this with
compare-eyes-only = The only one to name this
compare-eyes-all-only = Nobody else named this here.
compare-eyes-others = Others named this

## People and voices

compare-voice = as we imagine it
# $role (text): what someone in the example is
compare-example = example · { $role }
examples-lens = How others saw it (examples with this case)
compare-joined-late = came to the table later

## How a lens stands

compare-sealed = still sealed
compare-not-chosen-lens = not chosen in this session
compare-kept-closed = keeps this closed
compare-skipped = passed
compare-not-yet = nothing here yet

## What do you share?

compare-shared-lead = First what you have in common. A voice does not count here.
compare-shared-none = Each of you looked with your own eyes here. That is worth looking at too.
compare-shared-sealed = Still sealed. After you open together, what you share will be here.
compare-shared-skipped = Not chosen in this session.

compare-only-one = One of you named
compare-only-one-more = More that one of you named
compare-join = Is this the same in other words? Join them

## Grid

compare-raster-caption = Who wrote what, for each lens. Choose a box to read the whole answer.
compare-raster-caption-sealed = Who is here, and which lens is still sealed. After you open together, the answers will be here.
compare-raster-who = Who
# $name: name
compare-focus-person = Read everything by { $name }
# $lens: name of the lens
compare-focus-lens = Read everything at { $lens }
compare-focus-back = Back to the grid
# $name: name
compare-person-title = Everything by { $name }
# $lens: name of the lens
compare-lens-title = Everyone at { $lens }
# $name: name, $lens: name of the lens
compare-cell-open = Read the whole answer by { $name } at { $lens }
compare-cell-empty = without words

## Reading an answer

# $name: name, $lens: name of the lens
compare-answer-title = { $name } · { $lens }
compare-doubt = I am in doubt here
compare-noted = noted down
compare-noted-long = noted down: read aloud from paper, not their own words
compare-late = written after the opening
# $question: the question someone wrote about
compare-prompt = The question was: { $question }
compare-discussed = You have looked at this together
compare-answer-empty = There are no words here.
compare-read-on = Read on
compare-read-less = Show less

compare-addition = added later
# $at: time, or day and time
compare-addition-at = added later, { $at }
compare-addition-start = Add something
# $name: name
compare-addition-label = What does { $name } want to add?
# $name: name
compare-addition-hint = Only { $name } adds something here. The answer itself stays as it was.
# $name: name of the one who writes for the voice
compare-addition-hint-voice = Only { $name } adds something here, as the one who writes for this voice. The answer itself stays as it was.
compare-addition-add = Add
compare-addition-done = It has been added.

## Actions and knowledge

# $skill: what an action asks
compare-skill = asks: { $skill }
compare-know = I know this
compare-miss = I am missing this
# $source: where knowledge comes from
compare-source = source: { $source }
compare-source-wet = the law
compare-source-richtlijn = guidelines
compare-source-onderzoek = research
compare-source-ervaring = experience
compare-source-gevoel = feeling
compare-source-kind_of_ouder = the child or parent
compare-certainty-weten = sure
compare-certainty-vermoeden = suspected
compare-certainty-niet_weten = not sure

## Identity

compare-recognise = Recognises themselves in
compare-recognise-kind = the child
compare-recognise-ouder = the parent
compare-recognise-pleegouder = the foster parent
compare-recognise-collega = the colleague
compare-recognise-organisatie = the organisation
compare-recognise-niemand = nobody
compare-known-as = Wants to be known as

## Virtues

compare-at-stake = What is at stake
compare-cost = What it costs

## Freedom

compare-thinking = Room to think
compare-acting = Room to act
# $value (number): 0 to 10
compare-room = { $value } out of 10
compare-room-none = not given
compare-limits = What limits it
compare-limit-wet = law
compare-limit-protocol = protocol
compare-limit-organisatie = organisation
compare-limit-keten = partner agencies
compare-limit-tijd = time
compare-limit-ikzelf = myself
compare-limit-hard = hard
compare-limit-open = open to talk

## Two side by side

compare-pair-left = Left
compare-pair-right = Right
compare-pair-choose = Choose a perspective
compare-pair-swap = Swap left and right
compare-pair-empty = Which two will you put side by side?
compare-pair-empty-more = Choose two together. A voice is fine too. Both can be good work.
compare-pair-none-open = You have not opened a lens together yet
compare-pair-none-open-more = As soon as you open a lens together, you see here what two of you share and what is each one’s own.
# $what: what both have
compare-pair-both = both: { $what }
compare-pair-no-virtue = no shared virtue
# $left, $right: names
compare-pair-caption = { $left } and { $right } side by side, for each lens
compare-pair-lens = Lens
compare-pair-shared = Both
compare-pair-nothing = –
compare-pair-blank = no words
# $left, $right: names
compare-pair-shown = { $left } and { $right } are now side by side.

## Map of virtues

compare-virtues-title = Who puts which virtue first?
compare-virtues-caption = Virtues and values, with the place each of you gave them
compare-virtues-virtue = Virtue or value
compare-virtues-legend = Number and size: 1 weighs most. A dot means not chosen. It does not mean unimportant. Choose a virtue or a circle to read what is at stake.
compare-virtues-dot = not chosen
# $place (number): 1, 2 or 3
compare-virtues-place = in place { $place }
# $name: name, $virtue: virtue, $place (number)
compare-virtues-circle = { $name }: { $virtue } in place { $place }. Read what is at stake
# $virtue: virtue
compare-virtues-row = { $virtue }: read what is at stake
compare-virtues-own = own word
compare-virtues-meaning = What it can look like
compare-virtues-too-much = Too much of it
compare-virtues-stake-none = Wrote nothing here about what is at stake.
compare-virtues-shared = What do you share?
compare-virtues-shared-none = No virtue was chosen by more than one of you. Every choice can be good work.
compare-virtues-sealed = This lens is still sealed
compare-virtues-sealed-more = The map of virtues appears as soon as you open Virtues together.
compare-virtues-skipped = Virtues was not chosen in this session
compare-virtues-skipped-more = So there is no map of virtues. Nothing is lost: you looked through other lenses.
compare-virtues-none = No virtue was chosen here
compare-virtues-none-more = You may pass. In Grid you find what else was written.

## What stands out?

compare-note = What stands out?
compare-note-hint = Note down together what you see …
compare-note-kept = saved
compare-note-keeping = saving …
