### Licenties van alles wat in de app zit.

licences-title = Licenties van wat erin zit
licences-lead = Casusboek is gemaakt met werk van anderen. Hier staat van elk deel hoe het heet, welke versie erin zit en wat de maker toestaat. De teksten zijn van de makers zelf, meestal in het Engels. Gaf een maker er geen mee, dan staat er de standaardtekst van die licentie.
licences-back = Terug
licences-search = Zoek op naam of licentie
# $count (getal): wat er te zien is
licences-count = { $count ->
    [0] Niets gevonden. Zoek je op een ander woord, dan staat er misschien wel iets.
    [one] 1 deel
   *[other] { $count } delen
}
licences-not = De lijst is er niet
licences-not-what = Hij hoort bij de app en is niet gevonden. Installeer de app opnieuw, of vraag het aan wie de app beheert.

licences-group-app = Casusboek zelf
licences-group-material = Lettertypen, lijsten en casussen
licences-group-rust = In het programma
licences-group-npm = In het scherm

licences-name-lists = Lijsten van woorden, namen en plaatsen
licences-name-cases = Voorbeeldcasussen
