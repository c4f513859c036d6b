# Det som står sist i vinduet når filer er dratt over på programmet.

window-open = Skriv O og trykk Enter for å åpne mappen, eller trykk bare Enter for å lukke vinduet.
window-close = Trykk Enter for å lukke vinduet.
window-not-opened = Får ikke åpnet mappen «{ $path }» ({ $reason }).
