### Licences of everything that is in the app.

licences-title = Licences of what is in it
licences-lead = Casusboek is made with the work of others. For each part you see here what it is called, which version is in it and what the maker allows. The texts are the makers’ own, mostly in English. Where a maker gave none, you find the standard text of that licence.
licences-back = Back
licences-search = Search for a name or a licence
# $count (number): what there is to see
licences-count = { $count ->
    [0] Nothing found. If you search for another word, there may be something.
    [one] 1 part
   *[other] { $count } parts
}
licences-not = The list is not there
licences-not-what = It belongs to the app and was not found. Install the app again, or ask whoever looks after the app.

licences-group-app = Casusboek itself
licences-group-material = Fonts, lists and cases
licences-group-rust = In the program
licences-group-npm = In the screen

licences-name-lists = Lists of words, names and places
licences-name-cases = Example cases
