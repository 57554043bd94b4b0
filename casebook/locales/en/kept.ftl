### What was kept of earlier sessions: the list, one session, erasing, and withdrawing with a code.

home-kept = Kept

## The list

kept-what = What you released, for your own look back. Everything has an end date; after that Casusboek erases it by itself.
kept-none-title = Nothing has been kept yet
kept-none-text = At Harvest everyone chooses what can stay. What someone releases shows up here.
kept-untitled = Without case text
# $title: what the case is called in the own book
kept-of-case = Case in this book: { $title }
# $nth (number): the place in the list, for sessions that are otherwise the same
kept-nth = number { $nth } of that day
# After this come the lenses, each with its name
kept-lenses = Kept from
kept-lenses-none = Nothing was kept from any lens
# $month: month and year
kept-until = keep until { $month }
kept-due-list = For some sessions the keeping term is almost over. They come first. See if you still want to look back on them.
# $month
kept-due = This stays until { $month }. After that Casusboek erases it by itself. If you want to look back on it, do it now.

## One session

# $day: day in words
kept-held = Meeting of { $day }
kept-closed-title = This has been kept
kept-closed-text = The session is closed. What nobody released has been erased. Below is everything that stayed.
kept-case = The case
kept-case-pack = A made-up case from the examples.
kept-nameless = without a name
kept-owner = the case bringer
kept-pack = example from the pack
kept-practice = can be a practice case
# $label: what the group calls it
kept-joined = Joined as: { $label }
kept-joined-plain = Joined
kept-options = What would you do?
kept-options-what = Only what was released. Nothing is added up.
kept-justified = Left in on purpose
kept-nothing = Nothing is left of this. What was here has been withdrawn.
kept-then = What we kept then
# $day: day in words, where needed with who was there and which lenses
kept-then-of = What we kept then, { $day }
kept-to-case = To the case

## Erasing

kept-destroy = Erase this
# $title: the title, or what the case is called
destroy-ask = Erase { $title }?
destroy-what = Everything that was kept of this session goes out of this book, from everyone who released something. It also goes out of the backups that can be reached now. Practice cases made from it lose what came out of it.
destroy-case = The case itself stays under Cases.
destroy-no-way-back = You cannot get that back.
destroy-yes = Erase now
# $title
destroy-done = { $title } has been erased
kept-gone = This is no longer there. It has just been erased or withdrawn.
kept-done = Done

## Where the book cannot reach

# $count (number)
reach-reached = { $count ->
    [one] It is gone from one backup too.
   *[other] It is gone from { $count } backups too.
}
reach-unreached = It is still in these backups, because they could not be reached now:
reach-unreached-how = Connect the disk or USB stick: at the next backup in that folder it will go out after all. If a backup still has an old passphrase, switch it to the current one under ‘This book’, or erase it there.
reach-not = What nobody can promise: a copy on a USB stick, paper that was printed or a file that was already sent will still exist. And an SSD can hold on to old, encrypted pieces for a while.

## Withdrawing

withdraw-button = Withdraw with a code
withdraw-title = Withdraw with your code
withdraw-what = Everything that was released with this code goes out of this book, out of practice cases made from it, and out of the backups that can be reached now. You don’t have to say who you are, and nobody sees who it was. It cannot be brought back.
withdraw-code = Withdraw code
withdraw-code-hint = Four words, each with a number. Capitals, spaces and hyphens make no difference.
withdraw-code-empty = Fill in the code you got when you finished.
withdraw-do = Withdraw everything
withdraw-done-title = It has been withdrawn
# $count (number)
withdraw-done = { $count ->
    [one] One contribution is gone from this book.
   *[other] { $count } contributions are gone from this book.
}
withdraw-deposited = A deposit for an archive was also made of this. That archive is another book. The same code works there too: enter it where that archive is open.

## On Today

# $count (number)
happened-closed = { $count ->
    [one] One session was closed because nobody touched it for a day. What nobody released has been erased.
   *[other] { $count } sessions were closed because nobody touched them for a day. What nobody released has been erased.
}
# $count (number)
happened-term = { $count ->
    [one] The keeping term of one session was over. What was kept of it has been erased.
   *[other] The keeping term of { $count } sessions was over. What was kept of them has been erased.
}
