### Big screen: what is on the wall of the room, and what the facilitator chooses for it.

screen-title = Big screen · Casusboek
screen-plate = Taking time together for one situation
screen-lost = There is nothing to see here for a moment. Choose Big screen on the laptop again.
screen-fill = Fill the screen

## The time and the pages

# $minutes (number)
screen-time-left = { $minutes ->
    [one] one minute left
   *[other] { $minutes } minutes left
}
screen-time-over = the time is up, feel free to take a little longer
screen-pages = Pages
screen-page-previous = back
screen-page-next = on
# $at, $all (numbers)
screen-page = page { $at } of { $all }

## A lens

screen-lens-silence = Everyone writes in silence
screen-lens-not-ready = Not everyone is done yet
screen-lens-ready = Everyone is done
screen-lens-opened = Opened together

## Comparing

screen-shared = What do you share?
screen-shared-nothing = here each of you looked with your own eyes
screen-shared-none = Each of you looked with your own eyes. That is worth looking at too.
screen-sealed = Still sealed. It comes here when you open together.
screen-virtues = Which virtues and values weigh here?
screen-virtues-legend = Number and size: 1 weighs most for someone.
screen-virtues-none = There is no virtue or value here yet.
screen-options = What could you do?
screen-options-none = There is no option here yet.
screen-option-done = this is how it went
screen-stance-would = I would do this
screen-stance-doubt = in doubt
screen-stance-would_not = I would not do this
screen-stance-none = no stance chosen
screen-room = How much room do you feel?
screen-room-none = Nobody has given a place or a limit here yet.
screen-limits = What makes the room smaller?
# $lens: name of the lens
screen-starter = Where does it rub? · { $lens }
# $left, $right: who are side by side
screen-pair = { $left } and { $right } side by side
screen-pair-one = The one
screen-pair-other = The other

## What the facilitator chooses

screen-button = Big screen
screen-settings = What and who on the big screen
screen-opened = The big screen is open in a window of its own.
screen-blocked = The browser stopped the new window. Allow windows for this page and choose Big screen once more.
screen-put = Put on the big screen
screen-take-away = On the big screen · take away
screen-put-done = It is on the big screen.
screen-taken-away = The big screen follows the step again.
screen-follows = The big screen shows what belongs to your step.
screen-chosen = The big screen shows what you put on it.
screen-clear = Follow the step again
screen-who = Who may be on the big screen by name?
screen-who-how = Without a tick there is no name with what someone gave. Sometimes other names stay away too, because otherwise you could guess who gave what.
screen-who-nobody = Nobody is at the table yet.
screen-done = Done
# $alias: name
screen-named = { $alias } may be on the big screen by name
