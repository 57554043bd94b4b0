### What the check for identifying details finds and says.

check-kind-bsn = citizen service number
check-kind-email = email address
check-kind-phone = phone number
check-kind-iban = bank account number
check-kind-postcode = postcode
check-kind-address = address
check-kind-date = date
check-kind-case-number = case number
check-kind-registration-number = registration number
check-kind-licence-plate = number plate
check-kind-url = web address or name in an app
check-kind-name = name
check-kind-place = place
check-kind-school = school
check-kind-organisation = organisation
check-severity-certain = certain
check-severity-likely = likely
check-severity-possible = possible
# $line and $column (number); $severity: certain; $kind: name; $text: what is there; $replacement: what could be there
check-line = line { $line }, character { $column }: { $kind } ({ $severity }): { $text } → { $replacement }
check-none = Nothing was found that could point to someone. Read it through yourself as well.
# $count (number): how many were found
check-open = { $count ->
    [one] One thing in it can still point to someone.
   *[other] { $count } things in it can still point to someone.
}
