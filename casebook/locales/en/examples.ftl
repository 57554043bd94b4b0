# Writing practice cases, and making a pack of them.

examples-own = Written by you
examples-own-none = Write a case that others can practise on, and how other people look at it. From a few cases you make a pack that you can give away.
example-new = Write a practice case
example-untitled = Untitled
example-read = Read the case
example-archive-title = Practice cases
example-archive-what = Cases to practise with, made from what was released for that. Give them to a trainer as a pack.

## Writing

example-write-title = Write a practice case
example-part = What you are writing
example-part-case = The case
# $count (number)
example-part-people = How others look at it ({ $count })
example-situation-hint = Who, where, what came before. An empty line starts a new paragraph; a dash makes a list.
example-question-hint = A question that has no right answer.
example-done-hint = Stays closed until the group has written. You can leave it empty.
example-note = For the facilitator
example-note-hint = Where the talk can get stuck, and which question helps then. Only the facilitator reads this.
example-fictitious = Made up, or changed so much that nobody recognises themselves in it
example-fictitious-hint = Without this the case cannot go into a pack.
example-facts = Themes, time and language
example-themes = Themes
example-themes-hint = With commas in between. For example: foster care, authority.
case-minutes = Time for a session
case-minutes-any = any length
case-language = Language
case-language-nl = Dutch
case-language-en = English
example-level = Level
example-level-hint = In your own words, for example: to start with.

## How the group sees it

example-beside = What you write, as it will be read
example-look = How the group reads it
example-look-empty = What you write shows here as the group will read it.
example-look-done = Can only be read after the opening.

## How others look at it

example-people = Who looks at it
example-people-what = Two to four people who do not exist, and who really differ: other virtues, other room, someone else they recognise themselves in. The group reads them only after it has written and opened its own answers.
example-people-none = Nobody is looking along yet
example-people-none-what = A case can do without. With two or three perspectives, a small group has more to lay side by side.
example-people-running = There is a session going on about this case. How others see it stays closed until that session is closed.
example-person-add = One more person
# $number (number)
example-person-untitled = Number { $number }
example-person-nameless = No name yet
example-person-alias = First name
example-person-alias-hint = Not of anyone you know.
example-person-role = Role
example-person-role-hint = For example: foster mother, youth protection worker.
example-person-lens = Through which lens
example-person-doubt = Is in doubt here
example-person-remove = Remove
# $name (text)
example-person-gone = { $name } is gone.
example-person-back = Put back
example-look-person = How the group reads it after the opening
example-look-person-empty = Choose a lens and write how this person looks.
example-look-doubt = Is in doubt here.

## From what was kept

example-from-kept = Make a practice case
example-from-kept-role = colleague
example-from-kept-what = You get a new case with only what people released for that: ‘can be a practice case’. Their names do not come along.
example-from-kept-dealt = Nobody can be followed. At each lens the answers are dealt out anew, and the people are called A, B and C. Give them a name and a role yourself, and change anything that still points to someone.
example-from-kept-gone = If somebody withdraws it later, or you erase what was kept, that part also goes out of the practice case. A pack that you already gave away stays as it is.
example-from-kept-do = Make the practice case

## Making a pack

make-pack = Make a pack
make-pack-what = A pack is one file that somebody else brings into Casusboek. Nothing of your book or your sessions goes with it.
make-pack-which = Which pack
make-pack-new = A new pack
make-pack-title = Title of the pack
make-pack-title-hint = As others see it under Examples.
make-pack-author-hint = A person, a team or a school.
make-pack-cases = What goes in
make-pack-more = Licence, source and version
make-pack-licence-hint = CC-BY-SA-4.0: whoever uses it names the maker and shares it the same way.
make-pack-version = Version
make-pack-version-hint = Higher every time, so that others know there is something new.
make-pack-source-usual = Written by us.
make-pack-fiction = What is made up
make-pack-fiction-usual = All people and events are made up.
make-pack-id = Fixed name
make-pack-id-hint = This is how Casusboek knows the pack, also later. Left empty: made from the title.
make-pack-do = Make the pack
make-pack-lacks = Something is still missing
make-pack-lack-title = Give it a title.
make-pack-lack-moment = Write the moment when it became tense.
make-pack-lack-question = Write the question.
make-pack-lack-fictitious = Say that it is made up, or changed so much that nobody recognises themselves.
make-pack-lack-name = Give everyone who looks along a name and a role.
make-pack-lack-lens = Let everyone who looks along look through at least one lens.
make-pack-lack-twice = Two people who look along have the same name.
make-pack-lack-unclear = There is something in it that would become something else in a pack, such as an upright bar (|) or words in brackets at the end of a line. Write that differently.
# $count (number)
stay-all-why = { $count ->
    [one] Can this stay? Say why
   *[other] Can these { $count } stay? Say why
}
stay-all-usual = Made-up name or place.
stay-all = Let everything stay
