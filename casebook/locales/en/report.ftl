### Reports: what is on the paper, and what they are called.

report-kind-team = Team report
report-kind-card = Conversation card
report-kind-reflection = Reflection report
report-kind-archive = Overview of the archive
report-kind-cards = Set of cards

## The head

# $day (number), $month: November, $year
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-fact-date = Date
report-fact-minutes = Time
report-fact-people = Who
report-fact-form = Form
report-fact-roles = Roles
report-fact-my-part = Your part
report-fact-themes = Themes
report-fact-until = Kept until
report-fact-period = Period
report-fact-sessions = Sessions
report-my-case = you brought the case
# $date: the day the report was made
report-made-on = Made on { $date } with Casusboek
# $page and $pages (number): at the bottom of a page
report-page = Page { $page } of { $pages }

## What you should know first

report-fictitious = This case is made up.
# $lenses: Knowledge and Freedom
report-sealed = Still sealed, and so not in this report: { $lenses }.
# $lenses
report-lenses-not-chosen = Left out of this session: { $lenses }.
report-never-in-it = What someone kept closed is not in here. The first thought, the own picture and what is only for the person themselves are never in it.
report-only-kept = This only holds what people have released. The rest was erased at closing. Even without a name, colleagues can recognise each other.
# $lenses
report-nothing-kept = Opened together, but nothing kept of: { $lenses }.

## The team report

report-case = The case
report-raster = Who wrote what?
report-raster-caption = Per person and per lens, in short. After this comes each answer in full.
report-doubt = Is in doubt here.
report-noted = Noted down: read out from paper and entered by someone else.
report-late = Closed when the lens was already open.
report-recognises = Recognises themselves in
report-known-as = Wants to be known as
report-at-stake = What is at stake
report-cost = What it costs
# $thinking, $acting: a figure from 0 to 10, or a dash
report-room = Room to think: { $thinking } out of 10. Room to act: { $acting } out of 10.
# $what: what someone knows or misses; $source: law, guideline, experience
report-from-source = { $what } (source: { $source })
# $option: an option
report-option-done = { $option } (this was done then)
report-said = What you said
report-virtues-alt = Map of virtues: which virtue or value each person chose and in which place. 1 weighs most. A dot means not chosen. The table below says the same.
report-virtues-key = 1 weighs most here. A dot means: not chosen.
report-virtues-twin = Virtues and values, with who chose them
report-virtues-who = Who, and in which place
report-room-alt = Room: two scales from 0 to 10, for thinking and for acting, with a dot for each person. The table below says the same.
report-room-twin = Room felt, from 0 to 10
report-options-twin = Options for action, with who would do what

## The conversation card

report-card-lenses = Look at it together
report-card-virtues = What more of us find important
report-card-questions = To talk about further

## The reflection report

report-draft = This is a draft. Read it through, add to it, and take out what is about someone else.
report-short-meeting = This meeting was shorter than an hour. Check whether it counts for your registration.
report-reflection-without = Only your own words are in it. What you wrote under ‘only for me’ has been left out.
report-noted-own = Noted down: someone else entered this. Check whether these are your words.
report-fill-case = What was the case about? Without names, in a few sentences.
report-fill-empty = You wrote nothing about this. Add something if you like.
report-fill-next = What do you take back to your own work?
report-technical = Technical
report-technical-about = What you did or could do, and what you knew or missed for it.
report-normative = Normative
report-normative-about = What you found important, and what limited you in that.
report-personal = Personal
report-personal-about = Who you were here, and what this did to you.
report-felt-room = Room I felt
report-next = Next

## The overview of an archive

report-archive-what = This only holds titles, themes and quarters, nothing of what people wrote.
report-archive-left-out = Sessions of which fewer than three people let something be kept do not count anywhere and are not in it.
report-archive-none = There is nothing to show for this period.
report-archive-quarters = Sessions per quarter
report-archive-quarters-alt = Bars: how many sessions there were per quarter. The table below says the same.
report-archive-quarters-twin = Number of sessions
report-archive-themes-twin = Number of sessions with this theme. A session can have more than one theme.
report-archive-cases-twin = The newest first.
report-archive-themes = Themes per quarter
report-archive-cases = Archived cases
report-theme = Theme
report-quarter = Quarter
report-case-title = Title
# $quarter: 1 to 4; $year: 2026
report-quarter-name = Q{ $quarter } { $year }
# $from, $to: quarters
report-period = { $from } up to and including { $to }

## Files

# $date: 2026-11-02
report-file-team = team-report-{ $date }
report-file-card = conversation-card-{ $date }
report-file-reflection = reflection-report-{ $date }
report-file-archive = archive-overview-{ $date }
report-file-cards = cards-{ $date }
# $author (text), $licence (text)
cards-whose = { $author } · { $licence }
# in a PDF: characters for which there is no letter
report-letters-missing = This report has no letters for some characters. There you see a ×.

## Making a report

make-open = Report
make-title = Make a report
make-kind = What do you want to make?
make-kind-team = Everything there is: the case, the answers per lens, the options and what you agreed.
make-kind-card = One page for the wall, with questions to talk about further.
make-kind-cards = A half-page card for each case and for each lens, to lay on the table. Without what is for the facilitator, and without how others saw it.
make-kind-archive = How many sessions there were and what about, with the titles. Nothing of what people wrote.
make-kind-reflection = Only your own words, in the three dimensions that the SKJ register asks for: technical, normative and personal. It is a draft: read it through.
make-format = In which format?
make-format-pdf = PDF
make-format-pdf-for = to print or to send on
make-format-docx = Word
make-format-docx-for = to go on writing in yourself
make-format-html = Web page
make-format-html-for = to read on a screen
make-format-md = Markdown
make-format-md-for = plain text, to paste somewhere
make-readable = Anyone can read the file. Keep it where only you can get at it.
make-do = Make the report
make-busy = Making the report
make-stopped = The report was not made.
# $file: the name of the file
make-saved = The report has been saved as { $file }.
make-close = Done
make-waits = The report is ready, but not saved yet. If you close this, you have to make it again.
make-save = Choose a place
make-session-title = A report of this session
make-session-what = For yourselves, with everything that was opened together. Make it before closing: after that it only holds what is kept.
make-before-closing = Do you want a report of everything that was opened? Then choose ‘Not yet’ and make it first.
make-reflection = As a reflection report
