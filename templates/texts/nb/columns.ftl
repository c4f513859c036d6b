# Slag data, kolonner og enheter. Kolonnenavnene er overskriftene i tabellene.

kind-fastlegelister = Listeoversikt
kind-tilplikting = Tilpliktingsfordeling
kind-tiltak = Budsjett for tiltak
kind-legeaarsverk = Legeårsverk og plasser
kind-aktivitet = Aktivitet per år
kind-kostra = Sammenligning med andre (KOSTRA)
kind-vaktbemanning = Legebemanning på legevakt
kind-budsjett = Budsjett og regnskap

column-kommune = Kommune
column-legekontor = Legekontor
column-lege = Lege
column-listetak = Listetak
column-listelengde = Listelengde
column-ledige_plasser = Ledige plasser
column-venteliste = Venteliste
column-status = Status
column-avtaleform = Avtaleform
column-spesialist = Spesialist
column-kjonn = Kjønn
column-kommunale_timer = Kommunale timer per uke
column-fellesliste = Fellesliste
column-avtale_fra = Avtale fra
column-kommentar = Kommentar
column-tjenestested = Tjenestested
column-ressurs = Ressurs
column-funksjon = KOSTRA-funksjon
column-tjeneste = Tjeneste
column-legeaarsverk = Legeårsverk
column-plasser = Plasser
column-avdelinger = Avdelinger
column-ubesatt = Ledige eller midlertidig besatt
column-legetimer_per_plass = Legetimer per plass og uke
column-nummer = Nummer
column-tiltak = Tiltak
column-iverksetting = Iverksetting
column-slutt = Slutt
column-slag = Type tiltak
column-utgiftsart = Drift eller investering
column-kostnad = Kostnad
column-stilling = Stillingsandel
column-kostnad_per_aarsverk = Kostnad per årsverk
column-sum = Sum
column-tilskudd = Tilskudd
column-ansvar = Ansvar
column-kapittel = Kapittel
column-antall = Antall
column-sats = Sats
column-dager = Dager
column-andel = Andel av satsen
column-timer = Timer
column-uker = Uker
column-aarslonn = Årslønn
column-pensjon = Pensjon
column-arbeidsgiveravgift = Arbeidsgiveravgift
column-refusjon = Refusjon
column-omdisponering = Omdisponering
column-prioritet = Prioritet
column-innfaset_til = Innfaset til
column-leger = Leger på plass
column-nye_leger = Nye leger
column-omraade = Område
column-serie = Aktivitet
column-aarstall = År
column-nokkeltall = Nøkkeltall
column-region = Kommune eller gruppe
column-verdi = Verdi
column-vakt = Vakt
column-tid = Tid
column-antall_leger = Leger
column-antall_sykepleiere = Sykepleiere
column-anbefalt_leger = Anbefalte leger
column-manglende_leger = Mangler
column-fotnote = Fotnote
column-andel_ubesatt = Andel ledig
column-art = Art
column-ansvar_navn = Navn på ansvar
column-funksjon_navn = Navn på funksjon
column-art_navn = Navn på art
column-tekst = Tekst
column-regnskap = Regnskap
column-budsjett = Budsjett
column-revidert_budsjett = Revidert budsjett
column-avvik = Avvik
column-forbruk = Forbruk i prosent
column-fast_lege = Fast lege
column-maaneder_startaar = Måneder i startåret
column-maaneder_sluttaar = Måneder i sluttåret
column-aar = { $year }
column-tilskudd_aar = Tilskudd { $year }
column-planperiode = Sum i planperioden
column-utenfor = Utenfor planperioden

slag-varig = Varig
slag-engangs = Engangs
utgiftsart-drift = Drift
utgiftsart-investering = Investering
status-gjennomfort = Gjennomført
status-pagar = Pågår
status-ikke_startet = Ikke startet
status-utsatt = Utsatt
status-utgar = Utgår

unit-lister = lister
unit-hjemler = hjemler
unit-kontor = legekontor
unit-plasser = plasser
unit-personer = personer
unit-prosent = %
unit-forholdstall = forholdstall
unit-aarsverk = årsverk
unit-timer_per_uke = timer per uke
unit-tiltak = tiltak
unit-leger = leger
unit-kroner = kroner
unit-kroner_per_innbygger = kroner per innbygger
unit-kroner_per_liste = kroner per liste
unit-kroner_per_aarsverk = kroner per legeårsverk
unit-ganger = ganger
unit-maaneder = måneder
unit-plasser_per_aarsverk = plasser per årsverk
unit-timer_per_plass = timer per plass og uke
unit-vakter = vakter

# Tall med enhet. $count er 1 når tallet er nøyaktig 1, og bestemmer entall og flertall.
amount-lister = { $count ->
    [one] { $value } liste
   *[other] { $value } lister
}
amount-hjemler = { $count ->
    [one] { $value } hjemmel
   *[other] { $value } hjemler
}
amount-kontor = { $count ->
    [one] { $value } legekontor
   *[other] { $value } legekontor
}
amount-plasser = { $count ->
    [one] { $value } plass
   *[other] { $value } plasser
}
amount-personer = { $count ->
    [one] { $value } person
   *[other] { $value } personer
}
amount-aarsverk = { $count ->
    [one] { $value } årsverk
   *[other] { $value } årsverk
}
amount-timer_per_uke = { $count ->
    [one] { $value } time per uke
   *[other] { $value } timer per uke
}
amount-tiltak = { $count ->
    [one] { $value } tiltak
   *[other] { $value } tiltak
}
amount-leger = { $count ->
    [one] { $value } lege
   *[other] { $value } leger
}
amount-dager = { $count ->
    [one] { $value } dag
   *[other] { $value } dager
}
amount-timer = { $count ->
    [one] { $value } time
   *[other] { $value } timer
}
amount-uker = { $count ->
    [one] { $value } uke
   *[other] { $value } uker
}
amount-ganger = { $count ->
    [one] { $value } gang
   *[other] { $value } ganger
}
amount-kroner_per_liste = { $amount } per liste
amount-kroner_per_aarsverk = { $amount } per legeårsverk
within-inside = innenfor
within-partly = delvis
within-outside = utenfor
amount-kroner_per_innbygger = { $amount } per innbygger
amount-maaneder = { $count ->
    [one] { $value } måned
   *[other] { $value } måneder
}
amount-plasser_per_aarsverk = { $count ->
    [one] { $value } plass per årsverk
   *[other] { $value } plasser per årsverk
}
amount-timer_per_plass = { $count ->
    [one] { $value } time per plass og uke
   *[other] { $value } timer per plass og uke
}
amount-vakter = { $count ->
    [one] { $value } vakt
   *[other] { $value } vakter
}

percentage-points = { $count ->
   *[other] { $value } prosentpoeng
}

# Daterte satser, som i templates/satser.toml.
sats-praksiskompensasjon_dag = Praksiskompensasjon per dag
sats-praksiskompensasjon_halv_dag = Praksiskompensasjon per halv dag
sats-praksiskompensasjon_time = Praksiskompensasjon per time
sats-basistilskudd_til_1000 = Basistilskudd per listeinnbygger og år, til og med nr. 1000
sats-basistilskudd_over_1000 = Basistilskudd per listeinnbygger og år, over nr. 1000
sats-arbeidsgiveravgift_sone_1 = Arbeidsgiveravgift i sone I
sats-arbeidsgiveravgift_sone_2 = Arbeidsgiveravgift i sone II
sats-arbeidsgiveravgift_sone_3 = Arbeidsgiveravgift i sone III
sats-arbeidsgiveravgift_sone_4 = Arbeidsgiveravgift i sone IV
sats-arbeidsgiveravgift_sone_4a = Arbeidsgiveravgift i sone IVa
sats-arbeidsgiveravgift_sone_5 = Arbeidsgiveravgift i sone V
sats-opphor-pasienttilpasset = tilskuddet er pasienttilpasset fra 1.5.2023 og følger ikke av antallet på listen alene
