# Packs by trainers, in the app and on the command line.

# $title (text), $cases (number)
pack-sound = { $cases ->
    [one] ‘{ $title }’ is right: one case.
   *[other] ‘{ $title }’ is right: { $cases } cases.
}
# $count (number)
pack-faults = { $count ->
    [one] One thing is not right in this pack.
   *[other] { $count } things are not right in this pack.
}

# $title (text), $version (text)
pack-loaded = ‘{ $title }’ ({ $version }) is in the book.
pack-planned = ‘{ $title }’ ({ $version }), not loaded yet. This is what would happen:
# $title, $version, $before (text)
pack-planned-again = ‘{ $title }’ ({ $version }). This book has { $before }. This is what would happen:
# $version, $before (text)
pack-older-told = Take care: this book has a newer version ({ $before }) than this one ({ $version }).
# $version (text)
pack-same-version = Take care: something has changed, but the version is still { $version }. Make it higher, so that others know too.
# $file, $version (text), $cases (number)
pack-built = { $cases ->
    [one] { $file } has been made: one case, version { $version }.
   *[other] { $file } has been made: { $cases } cases, version { $version }.
}
# $file (text), $cases (number)
pack-cards-made = { $cases ->
    [one] { $file } has been made: cards of one case and of the lenses.
   *[other] { $file } has been made: cards of { $cases } cases and of the lenses.
}
# $removed, $stayed (number)
pack-removed = { $removed ->
    [0] No case has been removed.
    [one] One case has been removed.
   *[other] { $removed } cases have been removed.
} { $stayed ->
    [0] Nothing of the pack is left.
    [one] One case stays, because there was a session about it.
   *[other] { $stayed } cases stay, because there were sessions about them.
}
# $step (text), $count (number)
pack-step = { $step ->
    [new] { $count ->
        [one] one case added
       *[other] { $count } cases added
    }
    [changed] { $count ->
        [one] one case updated
       *[other] { $count } cases updated
    }
    [same] { $count ->
        [one] one case stays as it is
       *[other] { $count } cases stay as they are
    }
    [gone] { $count ->
        [one] one case goes: it is no longer in the pack
       *[other] { $count } cases go: they are no longer in the pack
    }
   *[other] { $count ->
        [one] one case stays, because there was a session about it
       *[other] { $count } cases stay, because there were sessions about them
    }
}

## Examples in the app

pack-take-title = Bring in a pack
pack-take-what = Do you have a pack with cases (.casuspakket)? Drag it here, or choose it. You first see what is in it.
pack-choose = Choose a pack
pack-folder = Choose a folder
pack-built-in = Look at Casusboek’s own examples
# $file (text)
pack-waits-start = ‘{ $file }’ is ready. Open a team book, and you see what is in it.
# $file (text)
pack-waits-session = ‘{ $file }’ is ready. Go to Examples after this session, and you see what is in it.
# $file (text)
pack-waits-archive = ‘{ $file }’ is a pack with cases. An archive does not take those in. Open a team book, and you see what is in it.
pack-refused = This pack was not brought in. Nothing has changed.
# $title (text)
pack-taken = ‘{ $title }’ is under the examples.
# $version (text)
pack-version = Version { $version }. This pack is not in this book yet.
# $version (text), $before (text)
pack-version-before = Version { $version }. This book has version { $before }.
pack-older = This is an older version than the one in this book now. If you take it, what was new goes out again.
pack-by = Made by
pack-licence = Licence
pack-source = Source
pack-fiction = Made up
# $count (number)
pack-cases-new = { $count ->
    [one] One new case
   *[other] { $count } new cases
}
pack-cases-changed = { $count ->
    [one] One case has changed
   *[other] { $count } cases have changed
}
pack-cases-same = { $count ->
    [one] One case has stayed the same
   *[other] { $count } cases have stayed the same
}
pack-cases-gone = { $count ->
    [one] One case is no longer in it and goes
   *[other] { $count } cases are no longer in it and go
}
pack-cases-stays = { $count ->
    [one] One case is no longer in it, but stays: there was a session about it
   *[other] { $count } cases are no longer in it, but stay: there were sessions about them
}
pack-not-now = Not now
pack-close = Close
pack-take = Bring in
pack-renew = Update
# $version (text), $day (text)
pack-about = Version { $version }, brought in { $day }
pack-remove = Remove
pack-cards = Cards to print
pack-remove-title = Remove this pack?
# $title (text)
pack-remove-what = The cases of ‘{ $title }’ go out of this book. Whoever still has the pack can bring it in again later.
# $count (number)
pack-remove-held = { $count ->
    [one] There was already a session about one case. It stays, with everything that belongs to it.
   *[other] There were already sessions about { $count } cases. They stay, with everything that belongs to them.
}
pack-remove-yes = Remove
pack-keep = Let it stay
pack-gone-title = Without a pack
pack-gone-what = The pack of these cases was removed. They stayed, because there was already a session about them.
