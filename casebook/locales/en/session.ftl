### The session: the ten steps, the clock, and what is on the screen in each step.

phase-aankomen = Arriving
phase-casus = Case
phase-handelingen = Actions
phase-kennis = Knowledge
phase-identiteit = Identity
phase-deugden = Virtues
phase-vrijheid = Freedom
phase-vergelijken = Comparing
phase-eigen_beeld = Own picture
phase-oogst = Harvest

ses-nav = The steps of the session
ses-home = Back to Today
ses-no-case = No case yet
# $who: the name of the one who brought the case
ses-brought-by = brought by { $who }
# $phase: the name of the next step
ses-on-to = On to { $phase }
ses-save = Save
ses-saved = Saved
ses-saving = Saving …
ses-read = I have read this
ses-closed-title = This session is closed
ses-closed-text = What nobody released has been erased. The case is still in the book.
ses-about-phase = About this step

## The clock

# $left, $all (numbers)
ses-time-left = { $left } of { $all } minutes left
# $over, $all (numbers)
ses-time-over = { $over ->
    [0] The { $all } minutes are up
    [one] One minute over the { $all } minutes
   *[other] { $over } minutes over the { $all } minutes
}
ses-time-label = Time for the whole session
ses-timer-label = Time for this step
# $clock: minutes and seconds
ses-timer-left = { $clock } left
# $clock
ses-timer-over = { $clock } over
# $reading: what the clock says
ses-timer-start = Start the clock, { $reading }
ses-timer-start-short = Start the clock
# $reading
ses-timer-pause = Stop the clock, { $reading }
ses-timer-pause-short = Stop the clock
ses-timer-more = +5 minutes
ses-timer-end = The time for this step is up. Feel free to take a little longer.

## What helps the facilitator

ses-script = For the facilitator
# $leader: the name of the facilitator
ses-script-for = For { $leader }, who leads
ses-drift = Bring it back
ses-drift-when = A sentence for when the conversation wanders off.
ses-drift-show = Give me a sentence
ses-drift-other = Another sentence
ses-card-lens = A question to go deeper
ses-card-arrive = A question to settle in
ses-card-casus = A question to look more closely
ses-card-own = A question for yourself
ses-card-none = Draw a card when the conversation asks for it.
ses-card-draw = Draw a card
ses-card-next = Another card
# $at, $all (numbers)
ses-card-of = card { $at } of { $all }

## Safety

arrive-safety = Safety
arrive-safety-no = No
arrive-safety-yes = Yes, or I am not sure
arrive-safety-still = Someone may be after all
arrive-safe = Nobody is unsafe now. If that changes, say so at once.
ses-unsafe-now = Anyone unsafe?
ses-unsafe-title = We stop now
ses-unsafe-waits = The session waits. Everything that is here stays here.
ses-unsafe-over = Everyone is safe, we go on

## Arriving

arrive-who = Who is here?
arrive-who-none = nobody named yet
arrive-alias = Name
arrive-role = Role (may stay empty)
arrive-add = Add
arrive-full = With eight people the table is full.
arrive-task-leads = Who leads the conversation?
arrive-task-scribe = Who sits at the laptop?
arrive-task-owner = Who brings the case?
arrive-task-nobody = not said yet
# $alias
arrive-task-now-leads = { $alias } leads now, and is no longer at the laptop. Who will sit there?
# $alias
arrive-task-now-scribe = { $alias } is at the laptop now, and no longer leads. Who leads now?
arrive-task-hint = Leading and typing at the same time does not go well. Choose two different people.
arrive-voice = An empty chair: the voice of someone who is not here
arrive-voice-what = One of you writes for this voice, as you imagine it.
arrive-voice-whose = Whose voice?
arrive-voice-own = Whose voice is it?
arrive-voice-writer = Who writes for it?
arrive-voice-writer-none = choose someone
arrive-voice-add = Put the chair at the table
arrive-voices-full = There are four empty chairs already.
voice-jongere = Voice of the young person
voice-ouder = Voice of the parent
voice-pleegouder = Voice of the foster parent
# $who: whose voice, in own words
voice-of = Voice of { $who }
voice-word-jongere = young person
voice-word-ouder = parent
voice-word-pleegouder = foster parent
voice-word-own = someone else
# $who
voice-written-by = { $who } writes
seat-owner = brings the case
seat-leads = leads the conversation
seat-scribe = scribe
seat-late = joined later
# $alias
seat-change = Change { $alias }
seat-remove = Remove { $alias }
seat-remove-what = What { $alias } wrote will go too. You cannot get it back.
seat-remove-yes = Remove

arrive-how = How shall we do it?
# $count (number)
arrive-lenses-count = { $count ->
    [one] one lens
   *[other] { $count } lenses
}
lenses-label = Which lenses will you look through?
lenses-too-many = In this time there is room for two or three. Which ones do you need?
form-label = Form of the meeting
form-none = not said yet
form-intercollegiale_intervisie = Peer consultation among colleagues
form-begeleide_intervisie = Guided peer consultation
form-methodische_leerbijeenkomst = Structured learning meeting
form-dialoog_in_autonomie = Dialogue in autonomy
ses-way = How will you write?
ses-way-paper = paper
ses-way-curtain = curtain
ses-way-device = own device
ses-way-paper-what = Everyone writes at the same time, each on their own sheet. When you open, the scribe clicks in what each of you says. What is private stays on paper.
ses-way-curtain-what = The laptop goes round. Each of you writes alone, and closes. Good with two or three people.
ses-way-device-what = Everyone writes at the same time on their own phone or laptop, in this room. Open it with the button Own devices.
ses-way-each = Different for each person
# $alias
ses-way-of = How does { $alias } write?
ses-writing = When will you write?
ses-writing-all_at_once = all in one go
ses-writing-per_lens = lens by lens
arrive-agreements = What we agree
arrive-agreed = We read this together

arrive-case = Which case?
arrive-case-none = not chosen yet
arrive-case-how = Each of you names a situation in one sentence. Ask each time: is this still going on? There is no vote.
arrive-case-take = Take this one
arrive-case-chosen = Chosen
arrive-case-new = New case
arrive-case-examples = Or an example

## The case

casus-read = Read the case
casus-aloud = Tell it aloud. Only what helps is here; do not type out the story.
casus-clarify = Clarifying questions
casus-clarify-how = Ask to see it better, without advice for now. What question lies under your advice?
casus-clarify-add = Write down a question
# $number (number): which question
casus-clarify-question = Question { $number }
casus-clarify-answer = Answer to question { $number }
casus-clarify-remove = Remove question { $number }
casus-clarify-question-here = The question …
casus-clarify-answer-here = What the case bringer said …
casus-first-thought = First thought
# $who: who brought the case
casus-last-word = { $who } has the last word: what would you still like to put right or add?
casus-last-word-nobody = Whoever brought the case has the last word: what would you still like to put right or add?

## The lenses

# $at, $all (numbers); $lens: the name of the lens
lens-kicker = Lens { $at } of { $all } · { $lens }
lens-about = About this lens
lens-not-chosen = You are not using this lens today
lens-not-chosen-text = That is fine. If there is time for it after all, you can still add it.
# $lens
lens-choose = Add { $lens }
lens-write-lens = Write in silence
lens-write-all_lenses = Write in silence, all lenses in one go
# $minutes (number)
lens-write-minutes = { $minutes ->
    [one] About one minute.
   *[other] About { $minutes } minutes.
}
lens-open = Open together
lens-open-all-ready = Everyone is ready.
# $alias
lens-open-busy = { $alias } is still writing.
lens-open-waiting = { $alias } has not written yet.
lens-open-late = You can wait, or open now. Whoever writes later joins later, and you can see that.
# $names: names with commas
lens-open-paper = On paper: { $names }. After the opening they read aloud what they want to.
lens-open-closed = Who keeps something closed?
# $alias
lens-open-keeps = { $alias } keeps this closed
lens-open-wait = Wait a little longer
# $lens
lens-opened-now = You opened { $lens } together.
lens-read = What did you write?
# $names
lens-late = Still writing: { $names }
note-title = What do we take from this?
note-here = One or two sentences, if you like …

own-course-title = What made you do this at the time?
# $who
own-course-how = Only if { $who } wants to tell it. It will stand among the options.
# $who
own-course-label = What { $who } did at the time
own-course-here = At the time I …, because …
own-course-example = What happened at the time

## Own picture

own-picture-title = Each for yourself
own-picture-how = You get your first thought back. What you write here is only for you.

## Harvest

harvest-title = What do we take with us?
harvest-hint = Read it back: is this right?
harvest-here = One or two sentences from all of you …
checkout-title = One last round
checkout-how = One word or sentence each. Whoever wants to, starts. You may pass.
checkout-draw = Draw a question
checkout-other = Another question
checkout-order = Who is at the table
words-title = Take your own words with you
words-what = What you wrote yourself, you can take with you as a file or on paper. What you do not release below is gone after closing.
words-what-loose = What you wrote yourself, you can take with you as a file or on paper. After closing it is gone from here.
lookback-day = When will you look back?
lookback-day-what = The next session will then start with it.
# $weeks (number)
lookback-weeks = { $weeks ->
    [one] in one week
   *[other] in { $weeks } weeks
}
lookback-own = A day of your own
lookback-own-hint = day-month-year, such as 31-1-2027
lookback-own-unclear = We cannot find this day, or it has passed. Write it like 31-1-2027.
lookback-clear = No day after all

harvest-close-title = Rounding off
harvest-close-what = When you close, what nobody released goes away. The case stays in the book.
harvest-close-what-loose = When you close, everything of this loose session goes away, the case too.
harvest-close-what-practice = This was a practice session: when you close it, everything is gone.
harvest-close-print-loose = Do you want the comparison on paper? Go back to Comparing and choose ‘Print this view’.
harvest-close-button = Close the session
harvest-close-ask = Close the session?
harvest-close-nobody-chose = Nobody has finished choosing what may be kept. If you close now, nothing stays of what each of you wrote.
# $names: names with commas
harvest-close-some-chose = Still choosing: { $names }. If you close now, everything of theirs is erased.
harvest-close-goes = This goes away:
harvest-close-goes-answers = what each of you wrote and did not release, and what would stay without a name at a lens if fewer than three chose that
harvest-close-goes-private = everything that was only for you, the first thought and the own picture
harvest-close-goes-questions = the clarifying questions, unless whoever brought the case releases them
harvest-close-goes-notes = your notes and the harvest
harvest-close-goes-people = the roles, and the names of those who keep nothing under theirs
harvest-close-goes-all = what each of you wrote at the lenses, open or closed, and what was added later
harvest-close-goes-all-notes = the clarifying questions, your notes and the harvest
harvest-close-goes-all-people = the names and the roles
harvest-close-goes-case = the case itself
harvest-close-stays = This stays in the book:
harvest-close-stays-released = what each of you released, the way you chose it
harvest-close-stays-notes = what you wrote down together, unless someone objected
harvest-close-stays-case = the case: title, moment and question
harvest-close-stays-facts = that there was a session: when, how long and in what form
harvest-close-stays-lookback = the day to look back
harvest-close-aloud = Say it aloud: may what we wrote down together be kept?
harvest-close-aloud-what = The notes, the harvest, and what you called the things you joined. If someone objected behind the curtain, it goes away. Nobody sees who that was.
harvest-close-aloud-no = No
harvest-close-aloud-yes = Yes, nobody objects
harvest-close-words-first = Does anyone still want to take their own words with them? Do that first.
harvest-close-no-way-back = Closing cannot be undone.
harvest-close-not-yet = Not yet
harvest-close-yes = Close and erase
harvest-close-done = The session is closed.

## Demonstration, practice session, once more

kind-demonstration = Demonstration
kind-practice = Practice session
show-lens-title = Nobody writes now
show-lens-what = Read the question aloud and let the group talk about it. Then show how others saw this situation.
show-lens-open = Show how others saw it
show-end = Round off
again = Start again
again-title = Start again for the next group?
again-what = What this group wrote goes away, and so do the names and the notes. The situation and what you agreed about time and lenses stay. You cannot get it back.
again-what-practice = What the tables wrote goes away. The tables and the situation stay. You cannot get it back.
again-yes = Erase and start again
again-done = The session starts again.
arrive-tables = The tables have been made. You can give them another name.
# $count (number)
seat-people = { $count ->
    [one] one person
   *[other] { $count } people
}
