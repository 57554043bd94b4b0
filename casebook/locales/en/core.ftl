### Sentences the core makes itself: in the comparison, in what you take with you, and on paper.

not-the-client-file = This is not the file of a child or family.

## Comparison

# $first, $second, $third: virtues in order
core-virtue-place = { $place } { $virtue }
core-room = Thinking { $thinking } · acting { $acting }
core-shared-source = Knowledge from { $source }
core-shared-recognise = Recognises themselves in { $who }
core-shared-limit = Limit: { $kind }
core-detail-source = source: { $source }
core-detail-recognise = recognises themselves in: { $who }
core-detail-limit = limit: { $limit }
core-detail-would = I would do this: { $option }
core-detail-doubt = in doubt: { $option }
core-detail-would-not = I would not do this: { $option }
core-limit-hard = { $limit } (hard)
core-limit-open = { $limit } (open to talk)
core-own-course = This is what was done

core-reason-no-shared-virtue = { $left } puts { $left-virtue } first, { $right } puts { $right-virtue } first. Both can be good work.
core-reason-opposite-stance = You see “{ $option }” differently: { $would } would do it, { $would-not } would not.
core-reason-room-apart-acting = { $who } do not feel the same amount of room to act.
core-reason-room-apart-thinking = { $who } do not feel the same amount of room to think.
core-reason-only-one = One of you names “{ $what }”.
core-reason-doubt = { $who } are in doubt here.
core-unnamed-no-shared-virtue = One of you puts { $left-virtue } first, another puts { $right-virtue } first. Both can be good work.
core-unnamed-opposite-stance = You see “{ $option }” differently: one of you would do it, another would not.
core-unnamed-room-apart-acting = Not everyone feels the same amount of room to act.
core-unnamed-room-apart-thinking = Not everyone feels the same amount of room to think.
core-unnamed-doubt = More than one of you is in doubt here.
core-side-less-room = feels less room
core-side-more-room = feels more room
# $name: what a voice is called; on the big screen
core-screen-voice = { $name } (as we imagine it)
# $name (text), $role (text)
core-screen-example = { $name } (example · { $role })
core-and = { $before } and { $last }

## Take your own words with you

own-words-title = My own words
own-words-file = my-words-{ $date }
own-words-case = Case: { $title }
own-words-date = Meeting of { $date }
own-words-first-thought = My first thought
own-words-option = { $text } (asks: { $skill })
own-words-know = I know: { $text }
own-words-miss = I am missing: { $text }
own-words-known-as = How I want to be known
own-words-at-stake = What is at stake for me
own-words-cost = What it costs
own-words-room = Room to think: { $thinking } out of 10. Room to act: { $acting } out of 10.
own-words-stances = What I would do
own-words-stance-would = I would do this
own-words-stance-doubt = In doubt
own-words-stance-would-not = I would not do this
own-words-doubt = I am in doubt here.
own-words-private = Only for me
own-words-good-work = What good work is here for me
own-words-shifted = What has shifted

## Comparison on paper and on the command line

paper-compare-title = Comparison
paper-compare-shared = What do you share?
paper-compare-only-one = One of you named
paper-compare-raster = Grid
paper-compare-virtues = Map of virtues
paper-compare-options = Options for action
paper-compare-room = Room
paper-compare-friction = Where does it rub?
paper-compare-undiscussed = Not yet discussed
paper-compare-who = Who
paper-compare-virtue = Virtue or value
paper-compare-option = Option
paper-compare-thinking = Thinking
paper-compare-acting = Acting
paper-compare-limits = What limits it
paper-compare-sealed = still sealed
paper-compare-skipped = not chosen in this session
paper-compare-nothing = Nothing yet.
paper-cell-kept-closed = keeps this closed
paper-cell-skipped = passed
paper-cell-not-yet = nothing here yet
paper-cell-doubt = in doubt here
paper-cell-noted = noted down
paper-stance-would = I would do this
paper-stance-doubt = in doubt
paper-stance-would-not = I would not do this
paper-not-chosen = not chosen
core-loose-name = Loose session
core-practice-name = Practice session
# $at (text): the number of the table
core-table = Table { $at }
paper-case-moment = The moment it became tense
paper-case-question = The question

## What is kept, as a page

kept-page-title = What is kept
kept-page-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
kept-page-people = { $people ->
    [one] one participant
   *[other] { $people } participants
}
kept-page-voices = { $voices ->
    [one] one voice
   *[other] { $voices } voices
}
kept-page-until = kept until { $date }
kept-page-nameless = Without a name
kept-page-owner = Who brought the case
kept-page-pack = From the case pack
kept-page-clarifications = Clarifying questions
kept-page-added = Added later
kept-page-joined = Joined
kept-page-notes = What the group wrote down together
kept-page-talks = What the group talked about

## Names of files

# $name: what the book is called; $at: day and time at which a backup took its place
core-put-aside = { $name } (aside { $at })

## At the door, for who is not inside yet

host-stranger = Casusboek only answers on this computer itself, from its own page.
host-not-of-the-room = Scan the code on the big screen, or type the address that is shown there.
host-used-token = This address works once. It was used already, or belongs to an earlier time. Start Casusboek again and use the new address.
host-no-cookie = Open Casusboek with the address that came on the screen when it started.
host-ask-for-screen = Choose the Big screen button in Casusboek. Then it comes here.
