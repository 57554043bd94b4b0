### Writing in silence: the curtain, the page, the five forms, paper.

## The curtain

curtain-label = Curtain
curtain-projector-title = Is a projector on? Make the screen black first.
curtain-projector-text = Text that belongs to one person is about to come into view.
curtain-projector-none = There is no projector
curtain-projector-black = The projector is black
# $alias: the name of the one whose turn it is
curtain-give = Give the laptop to { $alias }
# $writer: who writes; $voice: the name of the voice
curtain-give-voice = Give the laptop to { $writer }, for { $voice }
# $alias
curtain-begin = I am { $alias }, start writing
# $alias
curtain-go-on = I am { $alias }, go on
# $alias
curtain-read = I am { $alias }, show my words
# $alias
curtain-was-writing = { $alias } was writing. Everything is saved and is behind the curtain.
# $alias
curtain-sealed-by = What { $alias } wrote is sealed. It only opens when you open together.
# $alias
curtain-private-by = What { $alias } wrote is sealed. Nobody else gets to see it.
# $alias
curtain-paused-by = { $alias } has stopped for a moment. What is there is saved, and nobody can read it.
# $alias
curtain-skipped-by = { $alias } passes. Nothing of this will be opened.
curtain-alone = Turn the screen so that only you can see it.
curtain-voice-note = As we imagine it. You are writing for someone who is not here.
curtain-skip-may = you may always pass
curtain-other-first = Someone else first
curtain-back = Back to the session
curtain-all-done = Everyone is done
curtain-laptop-done = Everyone who writes on the laptop is done
curtain-all-done-text = What you wrote is sealed. It opens when you open together.
curtain-all-done-private = What you wrote is sealed. Each of you gets back only your own words.
curtain-people = Who is done?

curtain-sign-title = What is your own PIN, { $alias }?
curtain-sign-label = Four digits
# $left (number): how often it may still be tried
curtain-sign-left = { $left ->
    [one] You can try one more time.
   *[other] You can try { $left } more times.
}
curtain-sign-open = Open my sheet
curtain-sealed-title = This sheet stays closed
curtain-sealed-text = What { $alias } wrote is closed. It stays closed until you open together.

## How far someone is

# $of: jongere, ouder or pleegouder
voice-known = { $of ->
    [jongere] the voice of the young person
    [ouder] the voice of the parent
   *[pleegouder] the voice of the foster parent
}

progress-waiting = still waiting
progress-busy = writing
progress-done = done
progress-skipped = passed
progress-paper = writes on paper

## The page

# $at (number), $of (number), $lens: name of the lens
page-lens-place = Lens { $at } of { $of } · { $lens }
page-first-thought = First thought
page-own-picture = Own picture
page-own-words = Your own words
page-own-words-question = These are your own words. Take with you what you want to keep.
# $alias
page-writes = { $alias } is writing
# $writer, $voice
page-writes-voice = { $writer } is writing for { $voice }
# $alias
page-words-of = What { $alias } wrote down
page-seal-private = only you see this
page-lens-nav = The lenses on this sheet
# $lens
page-about = About this lens
page-about-other = What this is about
page-private-label = Only for me
page-private-placeholder = Only for me: what I do not want to lay open …
page-private-hint = This is never opened. Only you get it back, with your own words.
page-doubt = I am in doubt here
page-doubt-hint = Doubt is an outcome too.
page-keep-closed = Keep this closed at the opening
page-keep-closed-hint = The others only see that you keep this closed. You can open it later with a PIN of your own.
page-done = I am done
page-pause = Close for a moment
page-skip = You may pass
page-saved = Saved
page-saving = Saving …
page-unsaved = Not saved yet
page-unsaved-why = Saving does not work right now. Your text is still here; we keep trying.
page-first-thought-label = Your first thought
page-first-thought-placeholder = The first thing that came to you …
page-earlier = This is what you wrote as your first thought
page-earlier-none = You did not write down a first thought. That is fine.
page-words-save = Save as a file
page-words-saved = Your words are in a file of their own.
page-words-print = Print
page-words-done = Done reading
page-words-none = You wrote nothing down in this session.

## Closing

close-title = Done writing?
close-text = Your sheet will be sealed. It only opens when you open together.
close-text-private = Your sheet will be sealed. Only you get it back, at Own picture.
close-text-picture = Your sheet will be sealed. Nobody else reads it.
close-sign-want = With my own PIN
close-sign-hint = Four digits, with which only you can open this sheet once more before the opening. Without a PIN it stays closed.
close-sign-has = Your own PIN protects this sheet already: with it you can still open it yourself.
close-sign-incomplete = A PIN has four digits.
close-seal = Close
close-not-yet = Go on a little longer
skip-title = Pass on this one?
skip-text = What you wrote will not be opened with the rest. Nobody reads it.
skip-confirm = Pass
skip-stay = No, stay here

## Lines in a list

# $at (number): which line
line-remove = Remove line { $at }
line-up = Move line { $at } up
line-down = Move line { $at } down
line-keys = Enter: another line. Backspace in an empty line: remove it. Alt with an arrow: move it.
# $at (number)
line-moved = Now in place { $at }.

## Actions

handelingen-list = What could you do?
# $at (number)
handelingen-line = Option { $at }
handelingen-placeholder = Something you could do, in a few words
handelingen-add = another option
# $option: the text of the option
handelingen-skill = What does ‘{ $option }’ ask of you?
handelingen-more-empty = Write down an option first.

## Knowledge

kennis-list = What do you know, and what are you missing?
# $at (number)
kennis-line = Knowledge { $at }
kennis-placeholder = Something you know or are missing, in a few words
kennis-add = something else you know or are missing
kennis-kind = Do you know this, or are you missing it?
kennis-know = I know this
kennis-miss = I am missing this
# $item
kennis-source = Where does ‘{ $item }’ come from?
kennis-certainty = How sure are you of it?
kennis-more-empty = Write something down first.
source-wet = law
source-richtlijn = guideline
source-onderzoek = research
source-ervaring = experience
source-gevoel = feeling
source-kind_of_ouder = child or parent
certainty-weten = I know
certainty-vermoeden = I suspect
certainty-niet_weten = I do not know

## Identity

identiteit-recognise = Who do you recognise yourself in?
recognise-kind = child
recognise-ouder = parent
recognise-pleegouder = foster parent
recognise-collega = colleague
recognise-organisatie = organisation
recognise-niemand = nobody
identiteit-known-as = How do you want to be known in your role?
identiteit-known-as-placeholder = As someone who …
identiteit-text = What more would you like to say about it?

own-word-add = own word
own-word-label = Your own word
own-word-put = Add

## Virtues

deugden-choose = Choose three at most, and put first what weighs most
deugden-keys = Arrows: along the words. A letter: to the first word that starts with it. Space: choose.
deugden-chosen = Your choice, what weighs most first
# $label
deugden-earlier = Move { $label } up
deugden-later = Move { $label } down
deugden-away = Remove { $label }
# $label, $rank (number)
deugden-put = { $label } is in place { $rank }.
# $label
deugden-taken = { $label } is gone.
# $label
deugden-full = Three is enough. Remove one first, then { $label } fits in.
deugden-too-much = Too much of it:
deugden-hint = Go to a word to see what it means in this work.
deugden-own-meaning = Your own word.
deugden-at-stake = What is at stake for you?
deugden-cost = What does it cost you or someone else?

## Freedom

vrijheid-thinking = Room to think
vrijheid-thinking-low = I see only one way
vrijheid-thinking-high = I see many ways
vrijheid-acting = Room to act
vrijheid-acting-low = I have no choice
vrijheid-acting-high = I can go any way I want
vrijheid-list = What limits you?
# $at (number)
vrijheid-line = Limit { $at }
vrijheid-placeholder = Something that makes your room smaller
vrijheid-add = another limit
# $limit
vrijheid-kind = What kind of limit is ‘{ $limit }’?
vrijheid-hard-label = Hard, or open to talk?
vrijheid-hard = hard
vrijheid-talk = open to talk
vrijheid-more-empty = Write down a limit first.
limit-wet = law
limit-protocol = protocol
limit-organisatie = organisation
limit-keten = partner agencies
limit-tijd = time
limit-ikzelf = myself

## The panel in the phase

panel-people = Who is writing
# $alias
panel-give = Give the laptop to { $alias }
# $writer, $voice
panel-give-voice = Give the laptop to { $writer }, for { $voice }
panel-open-again = Open again with own PIN
# $alias
panel-open-again-named = Open again with own PIN: { $alias }
panel-print = Print the sheets
panel-print-close = Back
panel-paper = Those who write on paper do not need the laptop. The sheets stay with you.
panel-all-done = Everyone is done. You can open together.
panel-all-at-once = You write all lenses in one go. After that they open one by one.
# $writer
panel-voice-writer = { $writer } writes
panel-nobody = Nobody is at the table yet. Go to Arriving to add people.

## The sheets

sheets-title = A sheet for each of you
sheets-text = One A4 for each of you, with all lenses. At the bottom is what is only for yourself: fold that part to the back. Everyone writes at the same time.
# $count (number)
sheets-print = { $count ->
    [one] Print one sheet
   *[other] Print { $count } sheets
}
sheets-preview = This is what a sheet looks like
sheets-for-voice = as we imagine it · written down by { $writer }
sheets-case = Case
sheets-doubt = I am in doubt here
sheets-skip = you may pass
sheets-fold = fold here to the back
sheets-private = Only for yourself
sheets-private-hint = What is below stays on your paper. Do you want to keep something at a lens to yourself? Write it on the back.
sheets-recognise = circle, or write a word of your own
sheets-virtues = Put 1, 2 and 3 next to what weighs most, or write a word of your own
sheets-at-stake = What is at stake?
sheets-limits = What limits you? Is it hard, or open to talk?
sheets-kennis-hint = Put ✓ next to what you know and ? next to what you are missing
sheets-handelingen-hint = Name a few options, and what each one asks of you
sheets-foot = This sheet does not belong in the client file. Write down no names of children or parents. Take it with you or destroy it.

## Noting down from paper

entry-title = What is on the papers?
entry-text = Everyone reads aloud what they want to share. You click it. Text is not needed.
entry-people = Participants who wrote on paper
entry-doubt = in doubt
entry-skip = passed
entry-keys-person = another person
entry-keys-choose = choose
entry-keys-on = go on
entry-keys-handelingen = another option
entry-keys-kennis = something else
entry-keys-miss = in front: you are missing this
entry-virtue = Type a letter or two
# $alias
entry-virtue-label = Virtues of { $alias }: type the start of a word and press Enter
# $label
entry-virtue-enter = Enter: { $label }
entry-virtue-own = Enter: own word ‘{ $label }’
entry-line-handelingen = What could you do?
entry-line-kennis = What do you know or are you missing?
entry-line-identiteit = How do you want to be known?
entry-line-deugden = What is at stake?
entry-line-vrijheid = What limits you?
# $alias
entry-digits-recognise = Who does { $alias } recognise themselves in? Digits choose a word
entry-digits-thinking = thinking
entry-digits-acting = acting
# $alias, $what
entry-digits-room = The room of { $alias } in { $what }: type a digit, 1 and 0 make ten
entry-noted = noted down
entry-to-read = Read it back
entry-read-title = Is this right?
entry-read-text = Read aloud what is here. Whoever meant something else says so now.
entry-back = Change something after all
entry-yes = Yes, this is right
entry-none = (nothing said)
entry-thinking = thinking { $value }
entry-acting = acting { $value }
entry-unsaved = Not saved yet
