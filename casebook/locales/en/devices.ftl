# Writing on own devices: what the laptop shows of it.

devices-button = Own devices
# $count: who is at the table with a device
devices-button-count = { $count ->
    [0] nobody yet
    [one] one person
   *[other] { $count } people
}
devices-title = Write on your own phone or laptop
devices-what = Everyone writes at the same time, on their own device, with nothing to install. It stays between this laptop and their devices: nothing goes to the internet, and nothing stays on their devices.
devices-network = Over which network?
# $address, $name: of a connection of this laptop
devices-network-line = { $name } · { $address }
devices-network-none = This laptop is not on a network now. Turn on a hotspot on the laptop and look again, or write on paper.
devices-network-again = Look again
devices-network-public = This address does not belong to a home or office network. It is better to choose another network.
devices-network-strangers = Are there strangers on this network, as in a hotel or a café? Then use this laptop’s hotspot, or paper.
devices-open = Open for own devices
devices-scan = Scan with the camera
devices-type = Or type this address, and then the code
devices-code = Code
# $address, $code
devices-qr-label = QR code for { $address } with code { $code }
devices-who = Who is here with a device
devices-who-none = Nobody yet. As soon as someone comes in, you see them here.
devices-here = is here
devices-away = away for a moment
# $count
devices-choosing = { $count ->
    [one] One device is still choosing a place.
   *[other] { $count } devices are still choosing a place.
}
# $alias
devices-free = Free the place of { $alias }
devices-free-short = Free the place
devices-free-what = Useful when a phone is lost or its battery is empty. What is there already stays saved.
# $alias
devices-wish-seat = Someone wants to take the place of { $alias }.
devices-wish-seat-what = Something has been written there already, or a device is there already. Let them in only if it is { $alias }.
# $alias
devices-wish-new = { $alias } wants to join.
devices-let-in = Let in
devices-let-in-not = No
# $count
devices-refused = { $count ->
    [one] Once something was not right, and was refused. Someone may be using an old code.
   *[other] { $count } times something was not right, and was refused. Someone may be using an old code.
}
devices-trouble = Is it not working?
devices-trouble-apart = Some networks keep devices away from each other. Then turn on a hotspot on this laptop, connect the phones to it, and open again.
devices-trouble-firewall = Does this laptop ask if Casusboek may make a connection? Then say yes, for private networks. The people who look after your computers may also have blocked it.
devices-trouble-paper = Or write on paper: you always can, even while others write on a device.
devices-close = Close for own devices
devices-close-sure = Anyone still writing can then not go on with that device. What is saved stays.
devices-done = Done
devices-opened-now = Casusboek is open for own devices.
devices-closed-now = Casusboek is closed for own devices.

# In the writing panel
devices-panel-open = Casusboek is not open for own devices yet.
# $alias
devices-panel-give = Give { $alias } the laptop after all
progress-device = waiting for their own device
progress-device_away = device away for a moment

# On the big screen
screen-join = Join in on your own phone or laptop
screen-join-scan = Scan the code
screen-join-type = or type
# With a name in front.
screen-work-waiting = is still waiting
screen-work-writing = is writing
screen-work-done = is done
screen-work-skipped = passes
screen-work-paper = writes on paper
# $state, $count: without a name
screen-work-some = { $state ->
    [waiting] { $count ->
        [one] one is still waiting
       *[other] { $count } are still waiting
    }
    [writing] { $count ->
        [one] one is writing
       *[other] { $count } are writing
    }
    [done] { $count ->
        [one] one is done
       *[other] { $count } are done
    }
    [skipped] { $count ->
        [one] one passes
       *[other] { $count } pass
    }
   *[paper] { $count ->
        [one] one writes on paper
       *[other] { $count } write on paper
    }
}
screen-work = How far are you?
