# Det «legetall init» lager: skjemaene med veiledning, og det som sies i terminalen.

init-made = Laget i «{ $path }»
init-kept = Fantes fra før i «{ $path }», og er ikke rørt
init-next = Slik går du videre
init-next-forms = Fyll ut arbeidsbøkene du trenger i mappen «skjema», eller bruk dem dere allerede har. Arket «Veiledning» forklarer kolonnene.
init-next-settings = Skriv kommunens navn og planårene i «legetall.toml» hvis de skal være med. Alt der er valgfritt.
init-next-run = Dra arbeidsbøkene over på programmet, eller skriv: legetall MAPPE
init-next-inbox = Legg utfylte arbeidsbøker i mappen «inn». Resultatet kommer i «ut».
init-next-schedule = Kjør «legetall inbox» til faste tider: mappen «drift» har det som trengs, med stiene til programmet og mappen fylt ut.
init-next-shortcut = Snarveien i mappen «drift» gjør at filer kan sendes til programmet fra filbehandleren.

init-not-a-folder = «{ $path }» er en fil. Oppgi en mappe.
init-municipality = «{ $name }» kan ikke være navnet på en mappe. Skriv kommunenavnet alene, uten tegnene / \ : * ? " < > |, og oppgi mappen foran --municipality.
init-municipality-twice = Kommunen «{ $name }» er oppgitt to ganger.

form-title = { $form }: skjema til utfylling
form-subject = Skjema for legetall
form-keyword = skjema
form-to-guide = Veiledning: hva kolonnene skal inneholde
form-refused = Dette kan ikke stå her
form-yes = Ja
form-no = Nei
form-series = Serie
form-status-filled = Besatt
form-status-alis = ALIS
form-status-leave = Permisjon
form-status-locum = Vikar
form-status-vacant = Ledig

form-allowed-text = Fri tekst.
form-allowed-code = Tekst, også med punktum og nuller foran: 4.2, 0210.
form-allowed-words = Ett av disse ordene: { $words }.
form-allowed-whole = Et helt tall fra { $least } til { $most }, uten enhet.
form-allowed-number = Et tall fra 0 til { $most }, gjerne med desimaler, uten enhet.
form-allowed-kroner = Et beløp i hele kroner, uten «kr». Inntekter har minus foran.
form-allowed-kroner-from-zero = Et beløp i hele kroner fra 0 og oppover, uten «kr».
form-allowed-when = Et årstall fra { $first } til { $last }, eller en dato.

form-guide = Veiledning
form-guide-title = Veiledning til utfylling: { $form }
form-guide-column = Kolonne
form-guide-needed = Fylles ut
form-guide-meaning = Hva som skal stå der
form-guide-allowed = Hva som kan skrives
form-needed = Alltid
form-when-known = Når det er kjent
form-guide-unknown = Det som ikke er kjent, skal stå tomt. En tom celle er ukjent og aldri null; skriv 0 når tallet er null.
form-guide-date = Skriv datoen tallene gjelder for, etter tittelen i celle A1: «{ $form } per 1.10.2026».
form-guide-rows = Trengs flere rader, skriver du videre rett under den siste. En rad med «Sum» først blir kontrollert mot radene over, og ikke regnet med.
form-guide-headings = La overskriftene stå som de er. Kolonner du ikke trenger, kan slettes, og andre kan legges til.
form-guide-refused = Et spenn som «800–900», et spørsmålstegn eller et tall i en annen enhet blir ikke gjettet: rapporten sier hvilken celle det gjelder, og tall som bygger på cellen, vises som «–».
form-guide-kind = I legetall.toml heter dette slaget «{ $kind }».
form-kommentar = Det som er verdt å vite om raden. Navn på leger og pasienter skal ikke stå her.

skjema-fastlegelister-lead = Skriv én rad for hver fastlegeliste, også for dem som ikke har fast lege.
skjema-fastlegelister-legekontor = Navnet på legekontoret, skrevet likt på alle radene. Eksempel: Sentrum legesenter.
skjema-fastlegelister-lege = Legens navn eller hjemmelens nummer. Navnene blir ikke med i det som publiseres. Eksempel: Hjemmel 3.
skjema-fastlegelister-listetak = Hvor mange innbyggere det er avtalt at listen kan ha. Eksempel: 1000.
skjema-fastlegelister-listelengde = Hvor mange innbyggere som står på listen nå. Eksempel: 957.
skjema-fastlegelister-status = Om listen har fast lege. ALIS og permisjon regnes som besatt; vikar uten at noen har hjemmelen, og ledig, regnes som uten fast lege.
skjema-fastlegelister-spesialist = Om legen er spesialist i allmennmedisin.
skjema-fastlegelister-avtaleform = Hva slags avtale legen har. Eksempel: næringsdrift, fast lønn.

skjema-tilplikting-lead = Skriv én rad for hver oppgave en fastlege er pålagt for kommunen.
skjema-tilplikting-tjenestested = Hvor arbeidet gjøres. Eksempel: Helsestasjonen.
skjema-tilplikting-ressurs = Hvor stor del av en full stilling på 37,5 timer i uken oppgaven er, i prosent. Eksempel: 20 er 7,5 timer i uken.
skjema-tilplikting-lege = Legen som har oppgaven, skrevet som i listeoversikten. Navnene blir ikke med i det som publiseres.

skjema-tiltak-lead = Skriv én rad for hvert tiltak, også for dem som ikke har fått noen kostnad.
skjema-tiltak-nummer = Tiltakets nummer i planen. Hvert nummer kan bare stå én gang. Eksempel: 3.
skjema-tiltak-tiltak = Hva som skal gjøres. Eksempel: Øke kommuneoverlegens stilling.
skjema-tiltak-iverksetting = Året tiltaket starter, eller datoen når det starter midt i et år. Eksempel: 2027, eller 1.8.2027.
skjema-tiltak-slutt = Siste året tiltaket varer, eller siste dag. Tomt når det ikke tar slutt.
skjema-tiltak-slag = Varig koster det samme hvert år fra oppstarten; engangs koster bare i det første.
skjema-tiltak-utgiftsart = Om kostnaden hører til driftsbudsjettet eller investeringsbudsjettet. Tomt leses som drift.
skjema-tiltak-stilling = Hvor stor stilling tiltaket betaler for, i prosent av en hel. Eksempel: 30.
skjema-tiltak-kostnad = Kostnaden i et helt år; for et engangstiltak hele kostnaden. Tomt når den ikke er kjent, aldri 0. Eksempel: 430000.
skjema-tiltak-tilskudd = Tilskudd fra staten eller andre i et helt år. Trekkes fra kostnaden.
skjema-tiltak-ansvar = Hvem som har ansvaret for tiltaket: en enhet eller en rolle. Eksempel: Kommuneoverlegen.
skjema-tiltak-kapittel = Hvor i planen tiltaket er omtalt. Eksempel: 3.1.6.
skjema-tiltak-status = Hvor langt tiltaket er kommet.

skjema-legeaarsverk-lead = Skriv én rad for hvert tjenestested der kommunen har leger i egne stillinger.
skjema-legeaarsverk-tjenestested = Hvor legene arbeider. Eksempel: Sentrum sykehjem.
skjema-legeaarsverk-legeaarsverk = Hvor mange årsverk leger stedet har, med desimaler. Eksempel: 1,5.
skjema-legeaarsverk-ubesatt = Hvor mange av årsverkene som er ledige, eller bare har vikar. Eksempel: 0,5.
skjema-legeaarsverk-plasser = Hvor mange plasser eller senger stedet har. Eksempel: 64.

skjema-vaktbemanning-lead = Skriv én rad for hver vakt på legevakten.
skjema-vaktbemanning-vakt = Hvilken vakt det er. Eksempel: Hverdag natt.
skjema-vaktbemanning-tid = Fra og til klokken. Eksempel: 23-08.
skjema-vaktbemanning-antall_leger = Hvor mange leger som er på vakt. Eksempel: 2.
skjema-vaktbemanning-antall_sykepleiere = Hvor mange sykepleiere som er på vakt. Eksempel: 3.

skjema-aktivitet-lead = Skriv én rad for hver serie, med antall for hvert år.
skjema-aktivitet-serie = Hva det er antallet av. Eksempel: Innlagte pasienter.
skjema-aktivitet-aar = Antallet i året. Bare hele år; året som ikke er ferdig, hører ikke med. Overskriften kan endres til et annet årstall.

skjema-budsjett-lead = Skriv én rad for hver linje i budsjettet og regnskapet.
skjema-budsjett-ansvar = Ansvaret linjen hører til. Eksempel: 3200.
skjema-budsjett-funksjon = KOSTRA-funksjonen. Eksempel: 241.
skjema-budsjett-art = Arten, slik den står i kontoplanen. Eksempel: 1010.
skjema-budsjett-tekst = Hva linjen gjelder. Eksempel: Fast lønn leger.
skjema-budsjett-regnskap = Regnskapet for hele året. Overskriften kan endres til et annet årstall.
skjema-budsjett-budsjett = Budsjettet slik det ble vedtatt for hele året.
skjema-budsjett-revidert_budsjett = Budsjettet for hele året etter endringer.
