# Pakketten van trainers, in de app en op de opdrachtregel.

# $title (tekst), $cases (getal)
pack-sound = { $cases ->
    [one] ‘{ $title }’ klopt: één casus.
   *[other] ‘{ $title }’ klopt: { $cases } casussen.
}
# $count (getal)
pack-faults = { $count ->
    [one] Er klopt één ding niet in dit pakket.
   *[other] Er kloppen { $count } dingen niet in dit pakket.
}
