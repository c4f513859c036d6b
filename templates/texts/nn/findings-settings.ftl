# K5xx: legetall.toml.

K501-title = Linja kan ikkje lesast
K501-message = Linja må ha forma nøkkel = verdi, men her står «{ $found }» (på teknisk engelsk: { $reason }).
K501-remedy = Skriv nøklar med a–z og understrek (malform, ikkje målform), tekst i hermeteikn, og tal utan mellomrom: innbyggere = 10406. Ein nøkkel kan berre stå éin gong i kvar seksjon.

K502-title = Fila er ikkje lagra som UTF-8
K502-message = Innstillingane må vere lagra som UTF-8, men frå denne linja er dei ikkje det.
K502-remedy = Opne fila i Notisblokk, vel «Lagre som», koding «UTF-8», og køyr på nytt.

K503-title = Ukjend nøkkel
K503-message = Nøkkelen «{ $found }» er ikkje kjend her.
K503-remedy = Rett han til ein av desse (den likaste står først), eller fjern linja: { $known }.

K504-title = Ein seksjon er skriven som ein verdi
K504-message = «{ $key }» skal ha fleire verdiar under seg, men her står «{ $found }».
K504-remedy = Skriv han som i eksempelfila: [kommune] på ei eiga linje, eller ledig_kapasitet = {"{"} verdi = 7, kilde = "…" {"}"}.

K505-title = Ein tabell er ikkje skriven som ei liste
K505-message = «{ $key }» kan stå fleire gonger og må difor skrivast med doble klammer.
K505-remedy = Skriv [[{ $key }]] over kvar av dei.

K506-title = Ikkje tekst
K506-message = «{ $key }» må vere tekst, men her står «{ $found }».
K506-remedy = Set verdien i hermeteikn.

K507-title = Tom tekst
K507-message = «{ $key }» er tom.
K507-remedy = Skriv inn verdien, eller fjern linja.

K508-title = Ikkje eit tal
K508-message = «{ $key }» må vere eit tal, men her står «{ $found }».
K508-remedy = Skriv talet utan hermeteikn og mellomrom, med punktum som desimalteikn: 1000000 eller 7.5.

K509-title = Talet er for lite eller for stort
K509-message = «{ $key }» må vere frå { $least } til { $most }, men her står «{ $found }».
K509-remedy = Rett talet, eller fjern linja.

K510-title = Ikkje eit heilt tal
K510-message = «{ $key }» må vere eit heilt tal, men her står «{ $found }».
K510-remedy = Skriv talet utan desimalar og utan skiljeteikn mellom tusen: 10406.

K511-title = Ikkje eit årstal
K511-message = «{ $key }» må gjelde eit årstal frå { $least } til { $most }, men her står «{ $found }».
K511-remedy = Skriv årstalet med fire siffer, utan hermeteikn: 2026.

K512-title = Ikkje ein dato
K512-message = «{ $key }» må vere ein dato, men her står «{ $found }».
K512-remedy = Skriv år, månad og dag utan hermeteikn: 2026-11-22.

K513-title = Planperioden sluttar før han byrjar
K513-message = Planperioden går frå { $from } til { $to }.
K513-remedy = Byt om «fra» og «til» under [plan], eller rett årstala.

K514-title = Planperioden er for lang
K514-message = Planperioden er på { $years } år, og han kan høgst vere på { $limit } år.
K514-remedy = Rett «fra» eller «til» under [plan].

K515-title = Ikkje eit kommunenummer
K515-message = Kommunenummeret må vere fire siffer i hermeteikn, men her står «{ $found }».
K515-remedy = Skriv nummeret med fire siffer i hermeteikn, også når det byrjar med null: nummer = "0301".

K516-title = Ukjent ord
K516-message = «{ $found }» er ikkje ein kjend verdi for «{ $key }».
K516-remedy = Rett det til eitt av desse (det likaste står først): { $known }.

K517-title = Same overskrift for to kolonnar
K517-message = Overskrifta «{ $found }» er oppgitt for to kolonnar i same tabell.
K517-remedy = Oppgi overskrifta berre for den kolonnen ho gjeld.

K518-title = Ein tabell utan verknad
K518-message = [[tabell]] seier ikkje korleis tabellen skal lesast.
K518-remedy = Legg til slag, enhet eller kolonner, eller fjern [[tabell]].

K519-title = Ein verdi manglar
K519-message = «{ $key }» manglar.
K519-remedy = Skriv han på ei eiga linje i den same seksjonen, eller innanfor dei same krøllparentesane: {"{"} verdi = 7, kilde = "…" {"}"}.

K520-title = Ikkje ei liste av tekstar
K520-message = «{ $key }» må vere tekstar i klammer, men her står «{ $found }».
K520-remedy = Skriv kvar tekst i hermeteikn, med komma mellom: ["Lege", "Listetak"].

K541-title = Ikkje eit namn
K541-message = «{ $key }» kan ikkje vere eit namn i ein formel.
K541-remedy = Bruk små bokstavar frå a til z, siffer og understrek, og byrj med ein bokstav: aarslonn_lege.

K542-title = Verken ja eller nei
K542-message = «{ $key }» må vere true eller false, men her står «{ $found }».
K542-remedy = Skriv true for ja eller false for nei, utan hermeteikn.

K543-title = Verken år eller månad
K543-message = «{ $key }» må vere eit år eller ein månad, men her står «{ $found }».
K543-remedy = Skriv eit år, 2026, eller ein månad i hermeteikn, "2026-07".

K544-title = Gjeld berre nye tiltak
K544-message = «{ $key }» gjeld berre tiltak som ikkje står i ei arbeidsbok.
K544-remedy = Legg til «nytt = true» dersom tiltaket er nytt, eller fjern linja.

K530-title = To satsar frå same dagen
K530-message = Satsen «{ $sats }» er oppgitt to gonger frå { $from }.
K530-remedy = Behald den eine.

K531-title = Satsar i feil rekkjefølgje
K531-message = Radene til satsen «{ $sats }» må stå med den eldste først, men { $from } står etter { $before }.
K531-remedy = Flytt rada, eller rett datoen.

K532-title = Ein sats har eit hol
K532-message = Satsen «{ $sats }» sluttar { $to }, og den neste gjeld først frå { $from }. Dagane mellom har ingen sats.
K532-remedy = Rett datoane slik at den neste satsen gjeld frå dagen etter.

K533-title = To satsar gjeld samtidig
K533-message = Satsen «{ $sats }» gjeld til { $to }, men den neste gjeld alt frå { $from }.
K533-remedy = Rett datoane slik at den neste satsen gjeld frå dagen etter.

K534-title = Ein sats sluttar før han byrjar
K534-message = Satsen «{ $sats }» gjeld frå { $from } til { $to }.
K534-remedy = Byt om datoane, eller rett dei.

K535-title = Ein sats sluttar utan grunn
K535-message = Satsen «{ $sats }» sluttar { $to }, men det står ikkje kvifor.
K535-remedy = Skriv grunnen som opphor = "…", eller fjern «til» dersom satsen framleis gjeld.

K536-title = Satsen er omtalt på to måtar
K536-message = Satsen «{ $sats }» har «{ $known }» som { $key }, men her står «{ $found }».
K536-remedy = Fjern «{ $key }» frå denne rada, eller gi satsen ein annan id.

K537-title = Ukjend sats
K537-message = Satsen «{ $sats }» er ikkje kjend.
K537-remedy = Rett han til ein av desse (den likaste står først): { $known }. Er det kommunen sin eigen sats, så legg til navn og enhet.
