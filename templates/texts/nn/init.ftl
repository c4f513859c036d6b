# Det «legetall init» lagar: skjemaa med rettleiing, og det som blir sagt i terminalen.

init-made = Laga i «{ $path }»
init-kept = Fanst frå før i «{ $path }», og er ikkje rørt
init-next = Slik går du vidare
init-next-forms = Fyll ut arbeidsbøkene du treng i mappa «skjema», eller bruk dei de alt har. Arket «Rettleiing» forklarer kolonnane.
init-next-settings = Skriv namnet på kommunen og planåra i «legetall.toml» dersom dei skal vere med. Alt der er valfritt.
init-next-run = Dra arbeidsbøkene over på programmet, eller skriv: legetall MAPPE
init-next-inbox = Legg utfylte arbeidsbøker i mappa «inn». Resultatet kjem i «ut».
init-next-schedule = Køyr «legetall inbox» til faste tider: mappa «drift» har det som trengst, med stiane til programmet og mappa fylte ut.
init-next-shortcut = Snarvegen i mappa «drift» gjer at filer kan sendast til programmet frå filhandsamaren.

init-not-a-folder = «{ $path }» er ei fil. Oppgi ei mappe.
init-municipality = «{ $name }» kan ikkje vere namnet på ei mappe. Skriv kommunenamnet åleine, utan teikna / \ : * ? " < > |, og oppgi mappa framfor --municipality.
init-municipality-twice = Kommunen «{ $name }» er oppgitt to gonger.

form-title = { $form }: skjema til utfylling
form-subject = Skjema for legetall
form-keyword = skjema
form-to-guide = Rettleiing: kva kolonnane skal innehalde
form-refused = Dette kan ikkje stå her
form-yes = Ja
form-no = Nei
form-series = Serie
form-status-filled = Besett
form-status-alis = ALIS
form-status-leave = Permisjon
form-status-locum = Vikar
form-status-vacant = Ledig

form-allowed-text = Fri tekst.
form-allowed-code = Tekst, òg med punktum og nullar framfor: 4.2, 0210.
form-allowed-words = Eitt av desse orda: { $words }.
form-allowed-whole = Eit heilt tal frå { $least } til { $most }, utan eining.
form-allowed-number = Eit tal frå 0 til { $most }, gjerne med desimalar, utan eining.
form-allowed-kroner = Eit beløp i heile kroner, utan «kr». Inntekter har minus framfor.
form-allowed-kroner-from-zero = Eit beløp i heile kroner frå 0 og oppover, utan «kr».
form-allowed-when = Eit årstal frå { $first } til { $last }, eller ein dato.

form-guide = Rettleiing
form-guide-title = Rettleiing til utfylling: { $form }
form-guide-column = Kolonne
form-guide-needed = Skal fyllast ut
form-guide-meaning = Kva som skal stå der
form-guide-allowed = Kva som kan skrivast
form-needed = Alltid
form-when-known = Når det er kjent
form-guide-unknown = Det som ikkje er kjent, skal stå tomt. Ei tom celle er ukjend og aldri null; skriv 0 når talet er null.
form-guide-date = Skriv datoen tala gjeld for, etter tittelen i celle A1: «{ $form } per 1.10.2026».
form-guide-rows = Trengst det fleire rader, skriv du vidare rett under den siste. Ei rad med «Sum» først blir kontrollert mot radene over, og ikkje rekna med.
form-guide-headings = La overskriftene stå som dei er. Kolonnar du ikkje treng, kan slettast, og andre kan leggjast til.
form-guide-refused = Eit spenn som «800–900», eit spørjeteikn eller eit tal i ei anna eining blir ikkje gjetta: rapporten seier kva celle det gjeld, og tal som byggjer på cella, blir viste som «–».
form-guide-kind = I legetall.toml heiter dette slaget «{ $kind }».
form-kommentar = Det som er verdt å vite om rada. Namn på legar og pasientar skal ikkje stå her.

skjema-fastlegelister-lead = Skriv éi rad for kvar fastlegeliste, òg for dei som ikkje har fast lege.
skjema-fastlegelister-legekontor = Namnet på legekontoret, skrive likt på alle radene. Døme: Sentrum legesenter.
skjema-fastlegelister-lege = Namnet på legen eller nummeret på heimelen. Namna blir ikkje med i det som blir publisert. Døme: Heimel 3.
skjema-fastlegelister-listetak = Kor mange innbyggjarar det er avtalt at lista kan ha. Døme: 1000.
skjema-fastlegelister-listelengde = Kor mange innbyggjarar som står på lista no. Døme: 957.
skjema-fastlegelister-status = Om lista har fast lege. ALIS og permisjon blir rekna som besett; vikar utan at nokon har heimelen, og ledig, blir rekna som utan fast lege.
skjema-fastlegelister-spesialist = Om legen er spesialist i allmennmedisin.
skjema-fastlegelister-avtaleform = Kva slags avtale legen har. Døme: næringsdrift, fast løn.

skjema-tilplikting-lead = Skriv éi rad for kvar oppgåve ein fastlege er pålagd for kommunen.
skjema-tilplikting-tjenestested = Kvar arbeidet blir gjort. Døme: Helsestasjonen.
skjema-tilplikting-ressurs = Kor stor del av ei full stilling på 37,5 timar i veka oppgåva er, i prosent. Døme: 20 er 7,5 timar i veka.
skjema-tilplikting-lege = Legen som har oppgåva, skriven som i listeoversikta. Namna blir ikkje med i det som blir publisert.

skjema-tiltak-lead = Skriv éi rad for kvart tiltak, òg for dei som ikkje har fått nokon kostnad.
skjema-tiltak-nummer = Nummeret tiltaket har i planen. Kvart nummer kan berre stå éin gong. Døme: 3.
skjema-tiltak-tiltak = Kva som skal gjerast. Døme: Auke stillinga til kommuneoverlegen.
skjema-tiltak-iverksetting = Året tiltaket startar, eller datoen når det startar midt i eit år. Døme: 2027, eller 1.8.2027.
skjema-tiltak-slutt = Siste året tiltaket varer, eller siste dag. Tomt når det ikkje tek slutt.
skjema-tiltak-slag = Varig kostar det same kvart år frå oppstarten; eingongs kostar berre i det første.
skjema-tiltak-utgiftsart = Om kostnaden høyrer til driftsbudsjettet eller investeringsbudsjettet. Tomt blir lese som drift.
skjema-tiltak-stilling = Kor stor stilling tiltaket betaler for, i prosent av ei heil. Døme: 30.
skjema-tiltak-kostnad = Kostnaden i eit heilt år; for eit eingongstiltak heile kostnaden. Tomt når han ikkje er kjend, aldri 0. Døme: 430000.
skjema-tiltak-tilskudd = Tilskot frå staten eller andre i eit heilt år. Blir trekt frå kostnaden.
skjema-tiltak-ansvar = Kven som har ansvaret for tiltaket: ei eining eller ei rolle. Døme: Kommuneoverlegen.
skjema-tiltak-kapittel = Kvar i planen tiltaket er omtalt. Døme: 3.1.6.
skjema-tiltak-status = Kor langt tiltaket er kome.

skjema-legeaarsverk-lead = Skriv éi rad for kvar tenestestad der kommunen har legar i eigne stillingar.
skjema-legeaarsverk-tjenestested = Kvar legane arbeider. Døme: Sentrum sjukeheim.
skjema-legeaarsverk-legeaarsverk = Kor mange årsverk legar staden har, med desimalar. Døme: 1,5.
skjema-legeaarsverk-ubesatt = Kor mange av årsverka som er ledige, eller berre har vikar. Døme: 0,5.
skjema-legeaarsverk-plasser = Kor mange plassar eller senger staden har. Døme: 64.

skjema-vaktbemanning-lead = Skriv éi rad for kvar vakt på legevakta.
skjema-vaktbemanning-vakt = Kva vakt det er. Døme: Kvardag natt.
skjema-vaktbemanning-tid = Frå og til klokka. Døme: 23-08.
skjema-vaktbemanning-antall_leger = Kor mange legar som er på vakt. Døme: 2.
skjema-vaktbemanning-antall_sykepleiere = Kor mange sjukepleiarar som er på vakt. Døme: 3.

skjema-aktivitet-lead = Skriv éi rad for kvar serie, med talet kvart år. Rekn berre opptalte ting: talet på pasientar, samtalar eller besøk.
skjema-aktivitet-serie = Kva det er talet på. Døme: Innlagde pasientar.
skjema-aktivitet-aar = Talet i året. Berre heile år; året som ikkje er ferdig, høyrer ikkje med. Overskrifta kan endrast til eit anna årstal.

skjema-budsjett-lead = Skriv éi rad for kvar linje i budsjettet og rekneskapen.
skjema-budsjett-ansvar = Ansvaret linja høyrer til. Døme: 3200.
skjema-budsjett-funksjon = KOSTRA-funksjonen. Døme: 241.
skjema-budsjett-art = Arten, slik han står i kontoplanen. Døme: 1010.
skjema-budsjett-tekst = Kva linja gjeld. Døme: Fast løn legar.
skjema-budsjett-regnskap = Rekneskapen for heile året. Overskrifta kan endrast til eit anna årstal.
skjema-budsjett-budsjett = Budsjettet slik det vart vedteke for heile året.
skjema-budsjett-revidert_budsjett = Budsjettet for heile året etter endringar.
