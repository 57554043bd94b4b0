### Talking about difference: where it rubs, not yet discussed, and what goes to the look back.

## Where does it rub?

talk-shared-first = First what you share:
talk-shared-all = Everything you share
talk-shared-none = Each of you looked with your own eyes here. That makes it worth talking about.
talk-lead = Choose together what you talk about. The order is that of the lenses. Both sides can be good work.
talk-none = No difference stands out here
talk-none-more = It does not have to. Look at Grid or Two side by side for what strikes you yourselves.
talk-none-open-more = As soon as you open a lens together, it will be here.
talk-kind-no_shared_virtue = no shared virtue
talk-kind-opposite_stance = a different choice
talk-kind-room_apart = difference in room
talk-kind-only_one = named by one
talk-kind-doubt = doubt
talk-rests-on = What this rests on:
talk-open = Talk about this
talk-back = Back to all questions
talk-discussed = discussed
talk-carried = goes to the look back
talk-note = What was said?
talk-note-hint = A few words are enough …
talk-earlier = Talked about before
talk-earlier-what = These questions were here before. Because of what was opened later, they are no longer at the top.

## Not yet discussed

undiscussed-lead = This is open, and you have not looked at it together yet. You do not have to look at all of it.
undiscussed-none = You have looked at everything together
undiscussed-none-more = Everyone’s words had a moment. Take your time for what stays with you.
# $name: name, $lens: name of the lens
undiscussed-mark-of = discussed: { $name } at { $lens }

## Before closing

undone-title = Not yet discussed
undone-what = This has not come up yet. It does not have to; see if you still want to do something with it.
undone-go = Go there
undone-carry = Take it to the look back
undone-carry-what = Only the lens and the open question go to the look back. No names, and nothing of what you wrote.
# $day: day
undone-carry-day = The look back is on { $day }.
undone-answers = Not yet looked at together:
undone-look = Look at them together
undone-leave = Leave it like this
undone-day = The question goes to the look back. When will you look back? Without a day the question does not come back.
undone-day-later = Choose later
undone-stays = the open questions you take to the look back

## The look back at Arriving

lookback-questions = Questions you took with you last time:
