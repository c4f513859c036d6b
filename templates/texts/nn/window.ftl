# Det som står sist i vindauget når filer er dregne over på programmet.

window-open = Skriv O og trykk Enter for å opne mappa, eller trykk berre Enter for å lukke vindauget.
window-close = Trykk Enter for å lukke vindauget.
window-not-opened = Får ikkje opna mappa «{ $path }» ({ $reason }).
