### What can go wrong: one sentence about what happened, and what you can do.

failure-wrong_passphrase = This book does not open with this passphrase. Check that it is right, the capitals too. If the beginning of the file is damaged, you see the same: then try the recovery code or a backup.
failure-wrong_code = This book does not open with this code. Read it from the paper once more. If the passphrase was changed after that, you need a newer code.
failure-newer_book = This book was made with a newer Casusboek. Nothing in it has changed. First put the new version on this computer.
failure-book_in_use = This book is already open, in another window or at a colleague’s. Close it there, and it can open here.
failure-folder_read_only = The app cannot save anything in this folder. Choose another folder, or put the book in your own documents.
failure-disk_full = The disk is full. Make some space and then try again. What was already saved is still there.
failure-book_missing = The book is no longer in this place. Perhaps it has been moved or replaced, or the USB stick is not plugged in. Until it is back, nothing is saved. Put it back and try again, or look for it with ‘Open another book’.
failure-book_exists = There is already a book with that name in this place. Choose another name or another folder.
failure-not_found = { $what ->
    [pack] This pack is not in this book. Check that the name is right.
    [archive_key] This book does not know an archive yet. Ask your team leader for the key of the archive and bring that in first.
   *[other] This is no longer there. Perhaps someone has just removed it. Go back a step and look again.
}
failure-invalid_input = { $why ->
    [empty] { $field ->
        [name] Give the book a name.
        [passphrase] Think of a passphrase.
        [title] Give the case a title.
        [alias] Give everyone a name.
        [author] Say who made this pack.
        [licence] Say under which licence others can use it.
        [source] Say where the texts come from.
        [fiction] Say in one sentence that everything is made up.
        [cases] Choose at least one case.
       *[other] Something is still missing here. Write a few words and try again.
    }
    [too_long] This is too long: { $max ->
        [one] only one character fits
       *[other] at most { $max } characters fit
    }. Make it shorter.
    [too_short] { $field ->
        [passphrase] This passphrase is too short. Take a sentence of at least { $min } characters.
       *[other] This is too short: it needs at least { $min } characters.
    }
    [too_many] There are too many: at most { $max } fit. Take one away.
    [out_of_range] This value is outside what is possible. Choose another.
    [taken] { $field ->
        [alias] Someone already has this name. Choose another.
       *[other] This already exists. Choose something else.
    }
    [malformed] { $field ->
        [code] This code is not complete, or was not copied well. Read it from the paper once more.
        [withdraw_code] This is not a whole withdraw code. It is four words, each with a number. Read it from the paper once more.
        [opened] Casusboek does not know this file. It opens a book (.casusboek) or a pack of cases (.casuspakket).
        [path] This is not a place on this computer. Check that everything is spelled right.
        [folder] This folder cannot be found. Choose another.
        [id] For the name of the pack, use only small letters, digits, full stops and hyphens. For example: college.peer-consultation.
        [version] A version is three numbers with full stops in between, such as 1.0.0.
        [name] This name does not work. Leave out slashes and unusual characters.
       *[other] It cannot be read like this. Check what you wrote and try again.
    }
   *[other] It cannot be done like this yet. Check what you wrote and try again.
}
failure-not_allowed = That cannot be done on this screen. Ask whoever sits at the laptop.
failure-sealed = This is sealed. It opens when you open together.
failure-sign_needed = Whoever wrote this chose their own PIN of four digits. Give that PIN to go on.
failure-wrong_sign = { $left ->
    [one] That is not your PIN. You can try one more time.
   *[other] That is not your PIN. You can try { $left } more times.
}
failure-sign_locked = The PIN was wrong five times. What you wrote stays safely sealed and opens when you open together.
failure-not_now = { $why ->
    [no_book] No book is open. First open a book, or start a loose session.
    [session_closed] This session is already closed. You cannot change anything in it any more.
    [turn_open] Someone is still writing. Go on when their turn is closed.
    [no_turn] Nobody is writing now. Open a turn first.
    [lens_sealed] This lens is still sealed. You can do this once you have opened it together.
    [lens_opened] This lens has already been opened together. What is there stays there; you can still add to it.
    [no_case] No case has been chosen yet. First choose a situation.
    [still_used] This still belongs to a session. Close that first.
    [cancelled] This was stopped. Nothing has changed.
    [changed] This has changed since you looked at it. Nothing was taken over. Look at it again.
    [wrong_kind] This does not belong to this kind of session. Start an ordinary session if you need it.
    [not_archived] This has not been archived yet. Archive it first.
    [no_practice] Nothing from this session can be used as a practice case. Nothing was made.
    [unfinished] Something has to be written first. See what it says next to the cases.
    [archived] This has already been archived. What is there does not change any more.
    [room_closed] Casusboek is not open to other devices now. Ask the facilitator.
    [no_seat] First choose who you are.
    [on_device] This sheet is open on someone’s own device. Ask them to put it away there first.
    [wrong_book] This cannot be done in this kind of book. Open the other book.
   *[other] That does not belong to this moment of the session. See which step you are in.
}
failure-damaged_book = A part of this book is damaged and cannot be read. Put a backup back, or ask for help from whoever looks after your computers.
failure-file_fault = { $fault ->
    [no_front_matter] { $file } lacks the beginning with the details of the case. Put it between two lines with +++.
    [toml] In { $file }, line { $line }, something is not written correctly. Check that the quotation marks and brackets match.
    [expected] In { $file }, line { $line }, there is something that does not fit there. { $about ->
        [text] Put text between straight quotation marks here: "like this".
        [number] Put a whole number here without quotation marks, such as 60.
        [yes_no] Put true or false here, without quotation marks.
        [texts] Put the words between square brackets: ["one", "two"].
        [id] An id only has small letters, digits, full stops and hyphens, such as the-second-key.
        [version] A version is three numbers with full stops in between, such as 1.0.0.
        [format] This is always 1, without quotation marks.
        [language] Put a language code here, such as "nl" or "en".
        [knowledge] Between the round brackets there can be a source (law, guideline, research, experience, feeling, child or parent), how sure it is (know, suspect, do not know), or both with a comma.
        [limit] Between the round brackets there can be a kind (law, protocol, organisation, chain, time, myself), and ‘hard’ or ‘open’.
        [doubt] After Doubt comes yes. If someone is not in doubt, leave the line out.
        [room] Thinking and Acting are a whole number from 0 up to and including 10.
       *[virtue] A virtue is one word or a few words. If this goes on from the line above, put it on that same line.
    }
    [no_such_part] In { $file }, line { $line }, there is a heading that does not exist: { $about }. The parts are called Situation, The moment, Question, What was done, For the facilitator, and Perspective: with a name and a role.
    [no_such_lens] In { $file }, line { $line }, there is a heading that does not exist: { $about }. The lenses are called Actions, Knowledge, Identity, Virtues and Freedom.
    [no_case] There is no case in the folder called cases yet. Put an .md file in it.
    [late] In { $file }, line { $line }, there is a line with ‘In:’ or ‘Known as:’ below the free text. Put it above, or it becomes part of the text.
    [value] In { $file }, line { $line }, there is a value that does not fit there. See in the description of the file what can be there.
    [missing] { $file } lacks ‘{ $about }’, or it is empty or too long. Fill it in and try again.
    [no_section] { $file } lacks the part ‘{ $about }’. Add it and try again.
    [twice] In { $file }, line { $line }, the part ‘{ $about }’ is there twice. Put them together.
    [stray] In { $file }, line { $line }, there is text before the first heading. Put it under a heading.
    [line] In { $file }, line { $line }, there is a line that does not belong to anything. If it goes on from the line above, put it on that same line. If it is something new, begin with a dash and a space.
    [too_many] In { $file }, line { $line }, there is more than there can be: at most { $about }. Take something away.
    [repeated] In { $file }, line { $line }, something is there twice. Keep one of them.
    [head] In { $file }, line { $line }, the perspective lacks a first name, a comma and a role. Put them after the colon.
    [no_lens] In { $file }, line { $line }, there is a perspective without a lens. Put a heading under it, such as ### Virtues.
    [path] The name { $file } cannot be in a pack: it leads somewhere else or does not work on every computer. Give the file an ordinary name.
    [link] { $file } points to another file. Put that file itself in the pack.
    [same_name] { $file } is in it twice, or differs from another file only in capitals. Give one of them another name.
    [same_id] In { $file }, line { $line }, there is the same id as in { $about }. Give one of the two another id, for example the name of the file.
    [stranger] { $file } does not belong in a pack. A pack only has pack.toml, a folder called cases with .md files, and if you like a README.md.
    [bomb] { $file } becomes unexpectedly big when it is unpacked. This pack cannot be trusted; nothing was brought in.
    [zip] { $file } is not a pack, or it is damaged. Ask the maker to send it again.
    [newer] This pack was made for a newer Casusboek. Update the app and try again.
    [unread] { $file } is not there, or cannot be read.
    [utf8] { $file } is not readable text. Save the file as UTF-8 and try again.
    [too_large] { $file } is too big. Shorten it and try again.
    [unknown] In { $file }, line { $line }, there is something that does not exist: { $about }.
   *[other] Something is wrong with { $file }. Nothing has changed.
}
failure-io = Reading or saving did not work. Check that the disk or the USB stick is still there, and try again.
failure-internal = Something went wrong in Casusboek itself. What was already saved is still there. Close the app and open it again.
failure-unreachable = Casusboek does not answer. What was already saved is still there. Check that the app is still open.
failure-wrong_withdraw_code = { $left ->
    [one] Nothing here belongs to this code any more. Read it once more; you can try one more time.
   *[other] Nothing here belongs to this code any more. Read it once more; you can try { $left } more times.
}
failure-withdraw_locked = { $minutes ->
    [one] The code was wrong too often. Try again in a minute.
   *[other] The code was wrong too often. Try again in { $minutes } minutes.
}
failure-no_archive_key = This is not the key of an archive. Ask your team leader for the key file, or copy all the letters.
failure-deposit_damaged = This file is not a deposit, or it was damaged on the way. Nothing was brought in. Ask the team to send it again.
failure-deposit_foreign = This deposit was made for another archive, or the beginning of it is damaged. Nothing was brought in. Ask the team which archive they use.
failure-deposit_double = This deposit has been here before. Nothing has changed.
failure-deposit_newer = This deposit was made with a newer Casusboek. First put the new version on this computer.
failure-findings_open = { $count ->
    [one] There is still one thing in it by which someone can be recognised. Replace it, or say in one line why it stays.
   *[other] There are still { $count } things in it by which someone can be recognised. Replace them, or say in one line why they stay.
}
failure-backup_damaged = This backup is not whole. Nothing has changed. Try another.
failure-report_failed = The report does not work in this format. Nothing was made. Choose another format, and let us know.
failure-room_no_network = Other devices cannot reach this laptop here. Write on paper or behind the curtain.
failure-room_network_gone = The laptop is no longer on this network. Check that it is connected and choose again.
failure-room_port_taken = Another program is using the port. Close that program, or start Casusboek again.
failure-room_forbidden = This laptop does not allow other devices to reach Casusboek. Ask whoever looks after your computers, or write on paper.
failure-room_failed = Casusboek could not be opened to other devices. Try again, or write on paper.
