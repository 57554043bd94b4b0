### What could identify someone: when archiving, when releasing, when taking words along, and next to a field.

privacy-kind-bsn = citizen service number (BSN)
privacy-kind-email = email address
privacy-kind-phone = phone number
privacy-kind-iban = bank account number
privacy-kind-postcode = postcode
privacy-kind-address = address
privacy-kind-date = date
privacy-kind-case-number = case number
privacy-kind-registration-number = registration number
privacy-kind-licence-plate = number plate
privacy-kind-url = web address
privacy-kind-name = personal name
privacy-kind-place = place
privacy-kind-school = school
privacy-kind-organisation = organisation
privacy-severity-certain = almost certain
privacy-severity-likely = likely
privacy-severity-possible = perhaps

## Words to put in its place

privacy-role-child = the young person
privacy-role-mother = the mother
privacy-role-father = the father
privacy-role-foster = the foster parent
privacy-role-colleague = a colleague
privacy-role-town = a town
privacy-role-village = a village
privacy-role-the-school = the school
privacy-role-a-school = a school
privacy-role-an-organisation = an organisation
privacy-role-the-group = the group home

## Deciding while archiving

privacy-found = This could identify someone
privacy-found-what = Replace each detail with a role word, or say in one line why it can stay.
privacy-found-none = Nothing was found that identifies someone. Still read everything yourself: a story can give someone away too.
privacy-looking = Checking if anyone can be recognised…
# $open (number): what has not been decided about yet
privacy-open = { $open ->
    [0] Everything has been decided.
    [one] One more to decide.
   *[other] { $open } more to decide.
}
privacy-take-all = Accept all suggestions
# $count (number)
privacy-taken = { $count ->
    [one] One suggestion was accepted.
   *[other] { $count } suggestions were accepted.
}
privacy-where-title = the title
privacy-where-theme = a theme
privacy-where-case = the case
privacy-of-group = from the group
# $count (number): the places that do not show yet
privacy-more-places = { $count ->
    [one] Show one more place
   *[other] Show { $count } more places
}
# $text: what was found
privacy-scope = Where does this hold for { $text }?
privacy-everywhere = Everywhere the same
privacy-apart = Each place apart
privacy-with = Replace with
# $text
privacy-with-named = Replace with (now: { $text })
# $text
privacy-words = Words for { $text }
privacy-replace = Replace
privacy-replace-all = Replace everywhere
privacy-replace-here = Replace only here
privacy-stay = Let it stay, because…
# $text
privacy-stay-named = Let it stay, because… ({ $text })
privacy-why = Let it stay, because
# $text
privacy-why-named = Let it stay, because ({ $text })
privacy-why-hint = For example: this is the name of a book.
privacy-stay-do = Let it stay
privacy-stay-not = Replace it after all
privacy-must-go = A citizen service number (BSN) is always replaced.
privacy-with-missing = Fill in what will be there.
privacy-why-missing = Say in one line why it stays.
privacy-with-refused = This could identify someone too. Choose a role word.
# $text; $with: what will be there
privacy-decided-replace = { $text } becomes: { $with }
# $text; $why: the reason
privacy-decided-justify = { $text } stays, because: { $why }
privacy-change = Change
# $text
privacy-change-named = Change what happens to { $text }

## Next to the field, while someone writes

beside-found = Recognisable?
# After this comes what was found
beside-replace = Replace
# After this comes the suggestion
beside-by = with
beside-replaced = Replaced. Ctrl+Z brings it back.
# $count (number)
beside-more = and { $count } more
