### The archive: what is in it, what comes in, archiving, and a team’s deposit.

archive-title = Archive
# $waiting (number): deposits still to be archived
archive-waiting = { $waiting } to archive
archive-take = Bring in a deposit
archive-untitled = Untitled
archive-themes = Themes
# $all (number): everything that is here
archive-count = { $all ->
    [one] 1 session
   *[other] { $all } sessions
}
archive-more = Show more
# $shown (number), $all (number)
archive-more-left = { $shown } of { $all } shown
archive-none-title = This is where you find what teams let you keep
archive-none-text = First give a team the key of this archive: you find it next to this. After a session the team makes a deposit, and you bring it in here. You only see what participants have released.
archive-none-waiting = A deposit is already waiting. Read it, give it a title without names, and archive it.

archive-withdraw-title = Somebody takes something back
archive-withdraw-what = Whoever released something can always take it back with their own withdraw code. It then goes from here too.

## Finding back

search-label = Search the archive
search-placeholder = Search for a word: handover, eighteen, loyalty
search-busy = Searching…
# $found (number): what was found; $all (number): everything that is here
search-found = { $found ->
    [0] Nothing found in { $all ->
        [one] 1 session
       *[other] { $all } sessions
    }
   *[other] { $found } of { $all } sessions
}
search-clear = Show everything
search-none-title = Nothing found
search-none-words = Try another word, or only the beginning of it. You only find what participants let you keep.
search-none-filters = Take away a choice above, or choose a longer period.
# $words: what somebody may have meant
search-suggestion = Did you mean ‘{ $words }’?
archive-filter = Choose where to search
filter-theme = Theme
filter-theme-any = all themes
filter-lens = Lens
filter-lens-any = everywhere
filter-from = From
filter-from-any = the beginning
filter-to = Up to and including
filter-to-any = now
filter-form = Form
filter-form-any = all forms

## Over time

trends-open = Over time
trends-title = The archive over time
trends-what = How many sessions there were and what they were about. A session counts when at least three people let something of it be kept.
trends-none-title = There is nothing to count here yet
trends-none-text = A session counts when at least three people let something of it be kept. There is no such session here yet.
trends-themes-hint = A session can have more than one theme.
trends-forms = Forms per quarter
trends-too-few = too few people to say anything about
trends-few-means = A dotted line means: too few people to say anything about.
# $title: what has been drawn
trends-drawing = { $title }, as bars. The table below says the same.
# $all (number)
trends-all = Show all { $all }
trends-fewer = Show fewer

## The end of a keeping term

due-title = The keeping term is ending
# $due (number): sessions whose keeping term is ending
due-more = { $due ->
    [one] The keeping term of one session is ending.
   *[other] The keeping term of { $due } sessions is ending.
}
due-show = Show which
# $day: 14 November 2028
due-ends = The keeping term ends on { $day }.
# $day
due-over = The keeping term ended on { $day }.
due-then = After that, Casusboek erases this by itself when the book is opened. You see that here at least two weeks before.
due-read = Read
# $title
due-read-named = Read { $title }
due-destroy = Erase now
# $title
due-destroy-named = Erase now: { $title }

## To archive

# $waiting (number)
receive-nav = { $waiting ->
    [0] To archive
   *[other] To archive ({ $waiting })
}
receive-title = To archive
receive-what = A deposit is a file that only this archive can open. It comes from a team, by email, on a USB stick or in a shared folder.
# $waiting (number)
receive-waiting = { $waiting ->
    [one] One deposit is waiting
   *[other] { $waiting } deposits are waiting
}
receive-none-title = Nothing is waiting
receive-none-text = Have you been sent a deposit? Drag the file here, or choose it above.
# $day: 14 November 2026
receive-on = here since { $day }
receive-read = Read and archive
# $title
receive-read-named = Read and archive { $title }

take-title = Bring in deposits
take-what = Drag the files here, or choose them. A whole folder is fine too.
take-choose = Choose files
take-folder = Choose a folder
take-busy = Reading the deposits…
take-nothing = There is no deposit in this folder.
# $count (number)
take-taken = { $count ->
    [one] One deposit is in
   *[other] { $count } deposits are in
}
# $file: the name of the file; $title: the title of the case
take-taken-one = { $title } (from { $file })
# $file
take-taken-untitled = A session without a title (from { $file })
# $count (number)
take-refused = { $count ->
    [one] One file was not brought in
   *[other] { $count } files were not brought in
}

## Archiving

finish-title = Archiving
finish-read-first = Read everything first. At the bottom you give it a title and archive it.
finish-name = Title without names
finish-name-hint = This is how you find the session again. Name a role or a moment, no person and no place.
finish-name-missing = Give the session a title.
finish-themes = Themes
finish-themes-hint = What was it about? A few are enough; none is fine too.
# $month: Nov 2028
finish-until = Will be kept until { $month }.
finish-archive = Archive
# $open (number): details that have not been decided about
finish-first = { $open ->
    [one] First decide about one detail
   *[other] First decide about { $open } details
}
# $title
finish-ask = Archive ‘{ $title }’?
finish-ask-frozen = After this everything is fixed: the title, the themes and what participants wrote. From then on it can only be withdrawn or erased.
finish-ask-names = Have you read everything yourself? The check does not see everything. If anyone can still be recognised by something, don’t archive it yet.
finish-not-yet = Not yet
finish-yes = Archive
# $title
finish-done = { $title } is now in the archive.
finish-destroy = Erase this deposit

archived-frozen = This is fixed
archived-frozen-what = What is here does not change any more. Only withdrawing or erasing takes something out.
# $day
archived-on = Archived on { $day }.
# $day
archived-until = Will be kept until { $day }.

## The key of an archive

key-title = The key of this archive
key-what = With this key, teams make deposits that only this archive can open. You can give it to anyone: nothing can be read with it.
key-words-label = The key in six words
key-save = Save as a file
# $name: the name of the archive, without spaces
key-file-name = key-of-{ $name }.txt
key-file-plain = archive
# $name
key-file-comment = Key of { $name }, an archive in Casusboek. Nothing can be read with it.
key-saved = The key has been saved. Give this file to the team.
key-how-title = How to give it to a team
key-how-save = Save the key as a file.
key-how-bring = Take the file to the team: by email, on a USB stick or in a shared folder.
key-how-compare = Read the six words aloud together, yours and the team’s. If they are the same, it really is your archive.
key-in-letters = Or type it in:

adopt-how = Ask your team leader for the key file of the archive.
adopt-file = Choose the key file
adopt-letters = Or paste the key
adopt-letters-placeholder = age1…
adopt-next = Look at the key
adopt-ask = Are these the six words of your archive?
adopt-ask-how = Read these six words aloud together. Does your team leader have the same ones?
adopt-ask-why = That way you know for sure that nobody has slipped in another key.
adopt-yes = Yes, use this key
adopt-no = No

## A team’s deposit

deposit-title = To the archive
deposit-what = A deposit is a file with only what you have released. Only this archive can open it; after that, not even you can.
deposit-to = For the archive with these words:
# $day
deposit-before = You already made a deposit of this on { $day }.
deposit-make = Make a deposit for the archive
deposit-make-again = Make the deposit again
deposit-made = The deposit has been saved
# $file: the name of the file
deposit-made-what = The file is called { $file }. Only this archive can open it.
deposit-made-how = Take it to your team leader: by email, on a USB stick or in a shared folder. Once it has come in there, you can throw the file away.
deposit-none = Does your team leader have an archive? Then bring in its key once. After that you can make deposits that only that archive can open.
