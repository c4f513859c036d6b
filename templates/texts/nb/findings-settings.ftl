# K5xx: legetall.toml.

K501-title = Linjen kan ikke leses
K501-message = Linjen må ha formen nøkkel = verdi, men her står «{ $found }» (på teknisk engelsk: { $reason }).
K501-remedy = Skriv nøkler med a–z og understrek (malform, ikke målform), tekst i anførselstegn, og tall uten mellomrom: innbyggere = 10406. En nøkkel kan bare stå én gang i hver seksjon.

K502-title = Filen er ikke lagret som UTF-8
K502-message = Innstillingene må være lagret som UTF-8, men fra denne linjen er de det ikke.
K502-remedy = Åpne filen i Notisblokk, velg «Lagre som», koding «UTF-8», og kjør på nytt.

K503-title = Ukjent nøkkel
K503-message = Nøkkelen «{ $found }» er ikke kjent her.
K503-remedy = Rett den til en av disse (den likeste står først), eller fjern linjen: { $known }.

K504-title = En seksjon er skrevet som en verdi
K504-message = «{ $key }» skal ha flere verdier under seg, men her står «{ $found }».
K504-remedy = Skriv den som i eksempelfilen: [kommune] på en egen linje, eller ledig_kapasitet = {"{"} verdi = 7, kilde = "…" {"}"}.

K505-title = En tabell er ikke skrevet som en liste
K505-message = «{ $key }» kan stå flere ganger og må derfor skrives med doble klammer.
K505-remedy = Skriv [[{ $key }]] over hver av dem.

K506-title = Ikke tekst
K506-message = «{ $key }» må være tekst, men her står «{ $found }».
K506-remedy = Sett verdien i anførselstegn.

K507-title = Tom tekst
K507-message = «{ $key }» er tom.
K507-remedy = Skriv inn verdien, eller fjern linjen.

K508-title = Ikke et tall
K508-message = «{ $key }» må være et tall, men her står «{ $found }».
K508-remedy = Skriv tallet uten anførselstegn og mellomrom, med punktum som desimaltegn: 1000000 eller 7.5.

K509-title = Tallet er for lite eller for stort
K509-message = «{ $key }» må være fra { $least } til { $most }, men her står «{ $found }».
K509-remedy = Rett tallet, eller fjern linjen.

K510-title = Ikke et helt tall
K510-message = «{ $key }» må være et helt tall, men her står «{ $found }».
K510-remedy = Skriv tallet uten desimaler og uten skilletegn mellom tusener: 10406.

K511-title = Ikke et årstall
K511-message = «{ $key }» må gjelde et årstall fra { $least } til { $most }, men her står «{ $found }».
K511-remedy = Skriv årstallet med fire siffer, uten anførselstegn: 2026.

K512-title = Ikke en dato
K512-message = «{ $key }» må være en dato, men her står «{ $found }».
K512-remedy = Skriv år, måned og dag uten anførselstegn: 2026-11-22.

K513-title = Planperioden slutter før den begynner
K513-message = Planperioden går fra { $from } til { $to }.
K513-remedy = Bytt om «fra» og «til» under [plan], eller rett årstallene.

K514-title = Planperioden er for lang
K514-message = Planperioden er på { $years } år, og den kan høyst være på { $limit } år.
K514-remedy = Rett «fra» eller «til» under [plan].

K515-title = Ikke et kommunenummer
K515-message = Kommunenummeret må være fire siffer i anførselstegn, men her står «{ $found }».
K515-remedy = Skriv nummeret med fire siffer i anførselstegn, også når det begynner med null: nummer = "0301".

K516-title = Ukjent ord
K516-message = «{ $found }» er ikke en kjent verdi for «{ $key }».
K516-remedy = Rett det til et av disse (det likeste står først): { $known }.

K517-title = Samme overskrift for to kolonner
K517-message = Overskriften «{ $found }» er oppgitt for to kolonner i samme tabell.
K517-remedy = Oppgi overskriften bare for den kolonnen den gjelder.

K518-title = En tabell uten virkning
K518-message = [[tabell]] sier ikke hvordan tabellen skal leses.
K518-remedy = Legg til slag, enhet eller kolonner, eller fjern [[tabell]].

K519-title = En verdi mangler
K519-message = «{ $key }» mangler.
K519-remedy = Skriv den på en egen linje i den samme seksjonen, eller innenfor de samme krøllparentesene: {"{"} verdi = 7, kilde = "…" {"}"}.

K520-title = Ikke en liste av tekster
K520-message = «{ $key }» må være tekster i klammer, men her står «{ $found }».
K520-remedy = Skriv hver tekst i anførselstegn, med komma mellom: ["Lege", "Listetak"].

K541-title = Ikke et navn
K541-message = «{ $key }» kan ikke være et navn i en formel.
K541-remedy = Bruk små bokstaver fra a til z, sifre og understrek, og begynn med en bokstav: aarslonn_lege.

K542-title = Verken ja eller nei
K542-message = «{ $key }» må være true eller false, men her står «{ $found }».
K542-remedy = Skriv true for ja eller false for nei, uten anførselstegn.

K543-title = Verken år eller måned
K543-message = «{ $key }» må være et år eller en måned, men her står «{ $found }».
K543-remedy = Skriv et år, 2026, eller en måned i anførselstegn, "2026-07".

K544-title = Gjelder bare nye tiltak
K544-message = «{ $key }» gjelder bare tiltak som ikke står i en arbeidsbok.
K544-remedy = Legg til «nytt = true» hvis tiltaket er nytt, eller fjern linjen.

K530-title = To satser fra samme dag
K530-message = Satsen «{ $sats }» er oppgitt to ganger fra { $from }.
K530-remedy = Behold den ene.

K531-title = Satser i feil rekkefølge
K531-message = Radene til satsen «{ $sats }» må stå med den eldste først, men { $from } står etter { $before }.
K531-remedy = Flytt raden, eller rett datoen.

K532-title = En sats har et hull
K532-message = Satsen «{ $sats }» slutter { $to }, og den neste gjelder først fra { $from }. Dagene mellom har ingen sats.
K532-remedy = Rett datoene slik at den neste satsen gjelder fra dagen etter.

K533-title = To satser gjelder samtidig
K533-message = Satsen «{ $sats }» gjelder til { $to }, men den neste gjelder alt fra { $from }.
K533-remedy = Rett datoene slik at den neste satsen gjelder fra dagen etter.

K534-title = En sats slutter før den begynner
K534-message = Satsen «{ $sats }» gjelder fra { $from } til { $to }.
K534-remedy = Bytt om datoene, eller rett dem.

K535-title = En sats slutter uten grunn
K535-message = Satsen «{ $sats }» slutter { $to }, men det står ikke hvorfor.
K535-remedy = Skriv grunnen som opphor = "…", eller fjern «til» hvis satsen fortsatt gjelder.

K536-title = Satsen er beskrevet på to måter
K536-message = Satsen «{ $sats }» har «{ $known }» som { $key }, men her står «{ $found }».
K536-remedy = Fjern «{ $key }» fra denne raden, eller gi satsen en annen id.

K537-title = Ukjent sats
K537-message = Satsen «{ $sats }» er ikke kjent.
K537-remedy = Rett den til en av disse (den likeste står først): { $known }. Er det kommunens egen sats, så legg til navn og enhet.
