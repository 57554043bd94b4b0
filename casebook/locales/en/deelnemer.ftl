### Own device: the page of a participant, on their own phone or laptop in the room.

phone-title = Join in · Casusboek

## Coming in

phone-code-title = Type the code on the screen
phone-code-text = The code is on the big screen, under the square you can scan.
phone-code-label = The code, twenty letters and digits
phone-code-go = Go in
phone-code-not = This is not a whole code yet. It is twenty letters and digits, in four groups of five.
phone-code-refused = The laptop does not know this code. Look at the screen for the code it shows now, and type that one.
phone-code-holding = The laptop has a new code. What you wrote is still on this device. Leave this page open and type the new code; then it goes to the laptop.
phone-seeking = Looking for the laptop …
phone-seeking-hint = Are you on the same wifi network as the laptop? This page keeps trying.

## Who are you

phone-who-title = Who are you?
phone-who-text = Choose your name. After that, you write here only for yourself.
phone-who-list = Who is at the table
phone-who-taken = already here, or written for already
phone-who-new = I am not on the list
phone-alias-title = What is your name here?
phone-alias-label = Your name in this meeting
phone-alias-hint = A first name or a made-up name is enough.
phone-alias-ask = Ask to join
phone-alias-back = Back to the names
phone-alias-missing = Type a name first.
phone-turned-away = The facilitator did not let you in. Talk to each other for a moment and try again.
# $alias
phone-waiting-title = One moment, { $alias }
phone-waiting-text = The facilitator sees on the laptop that you want to join. As soon as you are in, this screen goes on by itself.
phone-waiting-back = I am someone else

## At the table

# $alias
phone-seated-title = You are at the table as { $alias }
phone-seated-other = Are you someone else?
phone-leave = Choose another name
phone-leave-sure = Your place then becomes free. What you wrote stays saved on the laptop.
phone-leave-yes = Yes, I am someone else
phone-stay = No, stay here
phone-to-write = What you can write now
phone-nothing-to-write = There is nothing to write now. Watch and join the conversation; this screen goes on by itself.
phone-begin = Start writing
phone-go-on = Go on writing
phone-again = Look at it once more
phone-read-own = Read your own words
# $voice: the name of the voice
phone-for-voice = for { $voice }
phone-sheet-all = All lenses in one go
phone-sheet-sealed = done and closed
phone-on-screen = On the big screen
phone-screen-blank = The big screen is blank now.
phone-screen-nothing = There is nothing on the big screen now.
# $lens: name of the lens
phone-opened = You opened { $lens } together.
phone-sign-title = This sheet has its own PIN
phone-sign-open = Open my sheet
phone-sign-back = Leave it closed

## Writing

# $voice: the name of the voice
phone-writes-voice = You are writing for { $voice }.
phone-others-opened = The others have opened. Take your time to finish, and press Done.
phone-keep-closed-hint = The others only see that you keep this closed.
phone-kept = saved
phone-keeping = saving …
phone-not-sent-why = Not sent yet: it waits here until the laptop answers.
phone-done = Done
phone-done-sure = Done with this sheet? It closes, and only opens when you open together.
phone-done-sure-private = Done with this sheet? It closes. Only you get it back.
phone-done-sure-release = Is your withdraw code on paper? You will not see it here again.
phone-done-yes = Yes, close my sheet
phone-done-no = Not yet
phone-later = Go on later
phone-skip = Pass
phone-skip-sure = Pass on this one? What you wrote will not be opened with the rest. Nobody reads it.
phone-skip-yes = Yes, pass
phone-close-waits = The laptop does not answer yet. Everything is still here. Press again in a moment.
phone-next-lens = On to { $lens }
phone-closed-here = This sheet is closed. What you wrote is saved.
phone-about = What is this about?
phone-words-save = Save on this device
phone-words-save-hint = The file then stays on your phone, also after the meeting.

## Connection, time and the end

phone-lost = The laptop cannot be reached for a moment. Just go on writing.
phone-time-over = { $clock } over time
phone-time-left = { $clock } left
phone-time-paused = { $clock }, stopped
phone-time-end = The time is up. Feel free to take a little longer.
phone-over-title = The meeting is over.
phone-over-text = Nothing is left on this device. You can close this page.
phone-over-again = Type a new code
