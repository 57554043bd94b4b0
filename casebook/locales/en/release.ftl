### What may be kept: each person chooses that, behind the curtain. After that the session is closed.

## The curtain when choosing

# $alias: the name of the one whose turn it is
curtain-choose = I am { $alias }, let me choose
# $alias
curtain-was-choosing = { $alias } was choosing. Everything is saved and is behind the curtain.
# $alias
curtain-chosen-by = { $alias } is done. Nobody sees what was chosen.
# $alias
curtain-chosen-text = What { $alias } chose is fixed. Without a PIN it does not open again.
curtain-all-done-chosen = Nobody sees what each of you chose. You can now round off together.
curtain-nothing-may = you may always keep nothing

## The sheet

release-place = Rounding off
# $alias
release-question = { $alias }, what of yours may be kept?
release-lead = You decide about what you wrote. What you do not release is erased when the session closes. Your team leader sees only what you release here.
release-recognised = Even without a name, colleagues may recognise you.
# $alias
release-of = What { $alias } wrote
release-seal = only you see what you choose
release-nothing = Nothing of yours was opened together. So there is nothing to choose here, and everything is erased.
release-erase = Erase
release-nameless = Keep without a name
release-alias = With my name at the table
release-as-voice = Keep as this voice
# $lens: the name of the lens
release-choice = What may stay of { $lens }?
# $lens; $voice: what the voice is called
release-choice-voice = What may stay of { $lens }, { $voice }?
release-read = read what is here
release-nameless-three = Something stays without a name only if at least three participants choose that at this lens. If there are fewer, it is erased.
release-nameless-not = Keeping it without a name takes at least three participants who wrote here.
release-stances = What you chose for the options goes with this.
release-voice-what = You wrote for this voice. It stays as you imagined it together, without your name.

release-case-title = The case you brought
release-case-what = This is yours to decide. Your name is not with it, but those who were there know that you brought it.
# $title: the title of the case
release-case-text = Keep the text of ‘{ $title }’
release-case-text-hint = The title, the situation, the moment and the question. And what you did at the time, if that was written down.
# $count (number)
release-case-questions = { $count ->
    [one] Keep the clarifying question with your answer
   *[other] Keep the { $count } clarifying questions with your answers
}

release-shared-title = What you wrote down together
release-shared-what = The notes of the group and the harvest stay only if nobody objects. When you close, you also ask each other this aloud.
release-shared-object = I do not want the shared notes to be kept
release-shared-hint = Nobody sees who chose this.

release-found-what = You choose what happens to it. Leave it, or put a role word in its place in everything you keep.
# $text: what was found
release-found-choice = What will you do with { $text }?
release-found-stay = Leave it
release-found-replace = Replace with …
# $found: what was found, with a dot in between
release-found-here = Identifying? { $found }

release-practice = As a practice case?
release-practice-what = May what you keep also be used in a training? Your name is never with it. What stays without a name is used only if everyone who keeps something there without a name agrees.
release-no = No
release-yes = Yes

release-code = Your withdraw code
release-code-write = Write it down. With it you can later withdraw everything of yours, without saying who you are. You see it only now, and it works as soon as you are done with this sheet.
release-code-earlier = You were given a withdraw code before. It still works, also for what you choose now.
release-code-print = Print only the code
release-code-paper = With this code you withdraw from Casusboek what you let it keep. Whoever has the code can do that too: keep it safe.

release-erase-all = Erase everything
release-done = Done
# $alias: who gets the laptop now
release-pass = Hand the laptop to { $alias }

release-close-title = Is your withdraw code on paper?
release-close-text = You will not see it again after this. Without the code you cannot withdraw anything of yours later.
release-close-sign-hint = Four digits, with which only you can change your choice until the session closes. Without a PIN your choice is fixed.

## At the harvest

release-title = What may be kept?
release-what = When you close, everything you wrote is erased, except what someone releases. Each of you chooses that, behind the curtain. Here you only see who has finished, never what someone chose.
release-what-nothing = If you want to keep nothing, you do not have to do anything.
release-what-loose = In a loose session nothing is kept. If you do want to choose, save the session in a book first.
release-all-done = Everyone is done. You can close the session.
