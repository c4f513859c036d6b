# Slag data, kolonnar og einingar. Kolonnenamna er overskriftene i tabellane.

kind-fastlegelister = Listeoversikt
kind-tilplikting = Tilpliktingsfordeling
kind-tiltak = Budsjett for tiltak
kind-legeaarsverk = Legeårsverk og plassar
kind-aktivitet = Aktivitet per år
kind-kostra = Samanlikning med andre (KOSTRA)
kind-vaktbemanning = Legebemanning på legevakt
kind-budsjett = Budsjett og rekneskap

column-kommune = Kommune
column-legekontor = Legekontor
column-lege = Lege
column-listetak = Listetak
column-listelengde = Listelengd
column-ledige_plasser = Ledige plassar
column-venteliste = Venteliste
column-status = Status
column-avtaleform = Avtaleform
column-spesialist = Spesialist
column-kjonn = Kjønn
column-kommunale_timer = Kommunale timar per veke
column-fellesliste = Fellesliste
column-avtale_fra = Avtale frå
column-kommentar = Kommentar
column-tjenestested = Tenestestad
column-ressurs = Ressurs
column-funksjon = KOSTRA-funksjon
column-tjeneste = Teneste
column-legeaarsverk = Legeårsverk
column-plasser = Plassar
column-avdelinger = Avdelingar
column-ubesatt = Ledige eller mellombels besette
column-legetimer_per_plass = Legetimar per plass og veke
column-nummer = Nummer
column-tiltak = Tiltak
column-iverksetting = Iverksetjing
column-slutt = Slutt
column-slag = Type tiltak
column-utgiftsart = Drift eller investering
column-kostnad = Kostnad
column-stilling = Stillingsdel
column-kostnad_per_aarsverk = Kostnad per årsverk
column-sum = Sum
column-tilskudd = Tilskot
column-ansvar = Ansvar
column-kapittel = Kapittel
column-antall = Tal
column-sats = Sats
column-dager = Dagar
column-andel = Del av satsen
column-timer = Timar
column-uker = Veker
column-aarslonn = Årsløn
column-pensjon = Pensjon
column-arbeidsgiveravgift = Arbeidsgivaravgift
column-refusjon = Refusjon
column-omdisponering = Omdisponering
column-prioritet = Prioritet
column-innfaset_til = Innfasa til
column-leger = Legar på plass
column-nye_leger = Nye legar
column-omraade = Område
column-serie = Aktivitet
column-aarstall = År
column-nokkeltall = Nøkkeltal
column-region = Kommune eller gruppe
column-verdi = Verdi
column-vakt = Vakt
column-tid = Tid
column-antall_leger = Legar
column-antall_sykepleiere = Sjukepleiarar
column-anbefalt_leger = Tilrådde legar
column-manglende_leger = Manglar
column-fotnote = Fotnote
column-andel_ubesatt = Del ledig
column-art = Art
column-ansvar_navn = Namn på ansvar
column-funksjon_navn = Namn på funksjon
column-art_navn = Namn på art
column-tekst = Tekst
column-regnskap = Rekneskap
column-budsjett = Budsjett
column-revidert_budsjett = Revidert budsjett
column-avvik = Avvik
column-forbruk = Forbruk i prosent
column-fast_lege = Fast lege
column-maaneder_startaar = Månader i startåret
column-maaneder_sluttaar = Månader i sluttåret
column-aar = { $year }
column-tilskudd_aar = Tilskot { $year }
column-planperiode = Sum i planperioden
column-utenfor = Utanfor planperioden

slag-varig = Varig
slag-engangs = Eingongs
utgiftsart-drift = Drift
utgiftsart-investering = Investering
status-gjennomfort = Gjennomført
status-pagar = Pågår
status-ikke_startet = Ikkje starta
status-utsatt = Utsett
status-utgar = Utgår

unit-lister = lister
unit-hjemler = heimlar
unit-kontor = legekontor
unit-plasser = plassar
unit-personer = personar
unit-prosent = %
unit-forholdstall = forholdstal
unit-aarsverk = årsverk
unit-timer_per_uke = timar per veke
unit-tiltak = tiltak
unit-leger = legar
unit-kroner = kroner
unit-kroner_per_innbygger = kroner per innbyggjar
unit-kroner_per_liste = kroner per liste
unit-kroner_per_aarsverk = kroner per legeårsverk
unit-ganger = gonger
unit-maaneder = månader
unit-plasser_per_aarsverk = plassar per årsverk
unit-timer_per_plass = timar per plass og veke
unit-vakter = vakter

# Tal med eining. $count er 1 når talet er nøyaktig 1, og avgjer eintal og fleirtal.
amount-lister = { $count ->
    [one] { $value } liste
   *[other] { $value } lister
}
amount-hjemler = { $count ->
    [one] { $value } heimel
   *[other] { $value } heimlar
}
amount-kontor = { $count ->
    [one] { $value } legekontor
   *[other] { $value } legekontor
}
amount-plasser = { $count ->
    [one] { $value } plass
   *[other] { $value } plassar
}
amount-personer = { $count ->
    [one] { $value } person
   *[other] { $value } personar
}
amount-aarsverk = { $count ->
    [one] { $value } årsverk
   *[other] { $value } årsverk
}
amount-timer_per_uke = { $count ->
    [one] { $value } time per veke
   *[other] { $value } timar per veke
}
amount-tiltak = { $count ->
    [one] { $value } tiltak
   *[other] { $value } tiltak
}
amount-leger = { $count ->
    [one] { $value } lege
   *[other] { $value } legar
}
amount-dager = { $count ->
    [one] { $value } dag
   *[other] { $value } dagar
}
amount-timer = { $count ->
    [one] { $value } time
   *[other] { $value } timar
}
amount-uker = { $count ->
    [one] { $value } veke
   *[other] { $value } veker
}
amount-ganger = { $count ->
    [one] { $value } gong
   *[other] { $value } gonger
}
amount-kroner_per_liste = { $amount } per liste
amount-kroner_per_aarsverk = { $amount } per legeårsverk
within-inside = innanfor
within-partly = delvis
within-outside = utanfor
amount-kroner_per_innbygger = { $amount } per innbyggjar
amount-maaneder = { $count ->
    [one] { $value } månad
   *[other] { $value } månader
}
amount-plasser_per_aarsverk = { $count ->
    [one] { $value } plass per årsverk
   *[other] { $value } plassar per årsverk
}
amount-timer_per_plass = { $count ->
    [one] { $value } time per plass og veke
   *[other] { $value } timar per plass og veke
}
amount-vakter = { $count ->
    [one] { $value } vakt
   *[other] { $value } vakter
}

percentage-points = { $count ->
   *[other] { $value } prosentpoeng
}

# Daterte satsar, som i templates/satser.toml.
sats-praksiskompensasjon_dag = Praksiskompensasjon per dag
sats-praksiskompensasjon_halv_dag = Praksiskompensasjon per halv dag
sats-praksiskompensasjon_time = Praksiskompensasjon per time
sats-basistilskudd_til_1000 = Basistilskot per listeinnbyggjar og år, til og med nr. 1000
sats-basistilskudd_over_1000 = Basistilskot per listeinnbyggjar og år, over nr. 1000
sats-arbeidsgiveravgift_sone_1 = Arbeidsgivaravgift i sone I
sats-arbeidsgiveravgift_sone_2 = Arbeidsgivaravgift i sone II
sats-arbeidsgiveravgift_sone_3 = Arbeidsgivaravgift i sone III
sats-arbeidsgiveravgift_sone_4 = Arbeidsgivaravgift i sone IV
sats-arbeidsgiveravgift_sone_4a = Arbeidsgivaravgift i sone IVa
sats-arbeidsgiveravgift_sone_5 = Arbeidsgivaravgift i sone V
sats-opphor-pasienttilpasset = tilskotet er pasienttilpassa frå 1.5.2023 og følgjer ikkje av talet på lista åleine
