# K2xx: einskildceller og rader.

K201-title = Talet kan ikkje lesast
K201-message = Kolonnen «{ $column }» må ha eitt tal, men cella inneheld «{ $found }».
K201-remedy = Skriv talet åleine, eller lat cella stå tom om det er ukjent.

K202-title = Talet kan tyde to ting
K202-message = «{ $found }» i kolonnen «{ $column }» kan vere eit heilt tal med tusenskilje eller eit desimaltal.
K202-remedy = Skriv talet med mellomrom som tusenskilje (1 250) eller med desimalkomma (1,25).

K203-title = Ikkje eitt tal
K203-message = Kolonnen «{ $column }» må ha eitt tal, men «{ $found }» er eit intervall, ei grense eller fleire tal.
K203-remedy = Vel eitt tal å rekne med, og skriv det åleine. Resten kan stå i ein merknad.

K204-title = Delen er utanfor 0–100 %
K204-message = Ein stillingsdel i kolonnen «{ $column }» må vere frå 0 til 100 % (0–37,5 timar per veke), men «{ $found }» blir { $read }.
K204-remedy = Rett talet eller eininga i kolonneoverskrifta, eller del rada opp i éi rad per stilling. I ei prosentformatert celle skriv ein 16 %, ikkje 16.

K205-title = Cella har ein feilverdi
K205-message = Cella i kolonnen «{ $column }» viser «{ $found }».
K205-remedy = Rett formelen i cella, lagre arbeidsboka og køyr på nytt.

K206-title = Talet er ikkje oppgitt
K206-message = Kolonnen «{ $column }» må ha eit tal, men teiknet «{ $found }» tyder at talet { $meaning ->
    [suppressed] er skjerma
    [not_applicable] ikkje kan førekome
   *[missing] manglar
}.
K206-remedy = Skriv talet om det er kjent. Utan det kan ein ikkje rekne ut nøkkeltala som byggjer på cella.

K207-title = Ikkje eit heilt tal
K207-message = Kolonnen «{ $column }» tel plassar eller personar og må ha eit heilt tal, men cella inneheld «{ $found }».
K207-remedy = Skriv heile talet, med mellomrom som tusenskilje: 1 250.

K208-title = Negativt tal
K208-message = Talet i kolonnen «{ $column }» kan ikkje vere negativt, men cella inneheld «{ $found }».
K208-remedy = Skriv talet utan minus, eller rett det.

K209-title = Talet har vorte ein dato
K209-message = Kolonnen «{ $column }» må ha eit tal, men cella inneheld datoen { $found }. Excel gjer det som blir skrive som 7.5, om til 7. mai.
K209-remedy = Set formatet på cella til tal, og skriv talet på nytt med desimalkomma: 7,5.

K210-title = Feil eining
K210-message = «{ $found }» har ei anna eining enn kolonnen «{ $column }» kan ha.
K210-remedy = Skriv talet i eininga til kolonnen, eller flytt det til rett kolonne.

K211-title = Eininga er ukjend
K211-message = Verken cella, kolonnen «{ $column }» eller tittelen seier om «{ $found }» er prosent, timar per veke eller årsverk.
K211-remedy = Skriv eininga i kolonneoverskrifta, til dømes «Ressurs (%)», eller set enhet for tabellen i legetall.toml.

K212-title = Usikkert om beløpet er i kroner eller tusen kroner
K212-message = Beløpet «{ $found }» i kolonnen «{ $column }» kan ikkje lesast sikkert: cella, kolonneoverskrifta og tittelen på tabellen seier ulike einingar.
K212-remedy = Lat tittel, overskrift og celle seie same eining, eller set enhet for tabellen i legetall.toml.

K213-title = Tom celle
K213-message = Kolonnen «{ $column }» trengst i kvar rad, men cella er tom.
K213-remedy = Fyll ut cella. Er verdien 0, skriv 0.

K214-title = Strek utan kjend tyding
K214-message = Ein strek i kolonnen «{ $column }» kan tyde 0 eller ukjent, og er ikkje lesen som nokon av delane.
K214-remedy = Skriv 0 om det er 0, eller det rette talet.

K215-title = Ikkje fylt ut
K215-message = { $rows ->
    [one] Cella i kolonnen «{ $column }» er ikkje fylt ut. Ho er ikkje lesen
   *[other] { $rows } celler i kolonnen «{ $column }» er ikkje fylte ut. Dei er ikkje lesne
} som 0 eller nei.
K215-remedy = Fyll ut, eller skriv 0 eller nei der det er det som gjeld.

K216-title = Nummeret har vorte ein dato
K216-message = Kolonnen «{ $column }» må ha eit nummer eller eit kapittel, men cella inneheld datoen { $found }. Excel gjer det som blir skrive som 4.2, om til 4. februar.
K216-remedy = Set formatet på cella til tekst, og skriv nummeret på nytt.

K217-title = Datoen kan ikkje lesast
K217-message = Kolonnen «{ $column }» må ha ein dato, men cella inneheld «{ $found }».
K217-remedy = Skriv datoen som 1.7.2026.

K218-title = Verken ja eller nei
K218-message = Kolonnen «{ $column }» må ha ja eller nei, men cella inneheld «{ $found }».
K218-remedy = Skriv ja eller nei. Utdjupinga kan stå i ein merknad.

K219-title = Samanslegne rader seier ulikt
K219-message = Ei samanslegen celle gjer fleire rader til éi, men i kolonnen «{ $column }» står òg «{ $found }» i ei av dei.
K219-remedy = Opphev samanslåinga, og gi kvar rad sine eigne verdiar, eller lat verdien stå berre i den øvste rada.

K220-title = Delen er av eit anna tal
K220-message = «{ $found }» i kolonnen «{ $column }» er ein del av { $whole }, men rada oppgir eit anna tal på legeårsverk, eller ikkje noko som kan lesast. Cella er ikkje lesen.
K220-remedy = Skriv berre delen, eller rett det eine av dei to tala.

K221-title = Fleire tal lagde saman
K221-message = «{ $found }» i kolonnen «{ $column }» er lese som summen { $read }.
K221-remedy = Ingenting trengst om summen er rett. Skriv elles eitt tal i cella.

K222-title = Omtrentleg tal
K222-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er omtrentleg og rekna med som om det var nøyaktig.
   *[other] { $rows } tal i kolonnen «{ $column }» er omtrentlege, det første «{ $found }», og rekna med som om dei var nøyaktige.
}
K222-remedy = Skriv det nøyaktige talet når det er kjent.

K223-title = Merke teke bort
K223-message = { $rows ->
    [one] Merket i «{ $found }» i kolonnen «{ $column }» er lese som ei tilvising til ein note og teke bort.
   *[other] Merka i { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lesne som tilvisingar til notar og tekne bort.
}
K223-remedy = Ingenting trengst. Sjå til at noten ikkje endrar kva talet tyder.

K224-title = Timar rekna om til prosent
K224-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lese som timar per veke
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lesne som timar per veke
} og rekna om til prosent av 37,5 timar.
K224-remedy = Ingenting trengst om tala er timar per veke.

K225-title = Årsverk rekna om til prosent
K225-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lese som årsverk
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lesne som årsverk
} og gonga med 100.
K225-remedy = Ingenting trengst om tala er årsverk.

K226-title = Del rekna om til timar
K226-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lese som ein del av full stilling
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lesne som delar av full stilling
} og rekna om til timar per veke med 37,5 timar som full tid.
K226-remedy = Ingenting trengst om omrekninga er rett.

K227-title = Tal frå 0 til 1 lesne som delar
K227-message = Alle tala i kolonnen «{ $column }» er 1 eller mindre. Dei er lesne som delar, slik at 0,2 er 20 %. { $rows ->
    [one] Det gjeld «{ $found }».
   *[other] Det gjeld { $rows } celler, den første «{ $found }».
}
K227-remedy = Skriv tala som prosent (20 eller 20 %) om dei ikkje er delar.

K228-title = Svært liten prosent
K228-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lese som prosent, altså mindre enn eller lik 1 %,
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lesne som prosent, altså mindre enn eller lik 1 %,
} fordi andre tal i kolonnen er større enn 1.
K228-remedy = Skriv 20 eller 20 % om 0,2 skulle vere 20 %.

K229-title = Punktum lese som tusenskilje
K229-message = { $rows ->
    [one] Punktumet i «{ $found }» i kolonnen «{ $column }» er lese som tusenskilje.
   *[other] Punktumet i { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lese som tusenskilje.
}
K229-remedy = Ingenting trengst om det stemmer. Skriv elles desimalar med komma.

K230-title = Berre det første talet er brukt
K230-message = «{ $found }» i kolonnen «{ $column }» er lese som { $read }. Tala etter det første er lesne som ei oppdeling av det.
K230-remedy = Ingenting trengst om det stemmer. Skriv elles talet åleine.

K231-title = Delar lagde saman
K231-message = «{ $found }» i kolonnen «{ $column }» er lese som summen { $read }.
K231-remedy = Ingenting trengst om summen er rett. Skriv elles talet åleine.

K232-title = Strek lesen som 0
K232-message = { $rows ->
    [one] Cella i kolonnen «{ $column }» viser ein strek, men inneheld 0. Ho er lesen
   *[other] { $rows } celler i kolonnen «{ $column }» viser ein strek, men inneheld 0. Dei er lesne
} som 0.
K232-remedy = Tøm cella om verdien er ukjend.

K233-title = Strek lesen som ingen verdi
K233-message = { $rows ->
    [one] Streken i kolonnen «{ $column }» er lesen
   *[other] Strekane i { $rows } celler i kolonnen «{ $column }» er lesne
} som at ingen verdi er oppgitt, ikkje som 0.
K233-remedy = Skriv 0 om verdien er 0.

K234-title = Eininga i cella er brukt
K234-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» har ei eiga eining. Ho
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», har ei eiga eining. Ho
} går framfor eininga til tabellen.
K234-remedy = Kontroller beløpet. Skriv det elles i eininga til tabellen.

K235-title = Tom celle lesen som nei
K235-message = { $rows ->
    [one] Cella utan ja i kolonnen «{ $column }» er lesen
   *[other] { $rows } celler utan ja i kolonnen «{ $column }» er lesne
} som nei, fordi berre ja er merkt av i kolonnen, lista er ubesett eller cella har ein strek.
K235-remedy = Skriv ja der svaret er ja.

K236-title = Oppgitt sum kan ikkje lesast
K236-message = Rada «{ $label }» oppgir «{ $found }» i kolonnen «{ $column }». Det kan ikkje lesast som eit tal og er ikkje kontrollert mot radene.
K236-remedy = Skriv summen som eit tal, helst som ein formel.

K237-title = Rad for ei anna yrkesgruppe
K237-message = { $rows ->
    [one] Rada «{ $found }» gjeld ei anna yrkesgruppe enn legar. Ho er
   *[other] { $rows } rader, den første «{ $found }», gjeld andre yrkesgrupper enn legar. Dei er
} ikkje rekna med i legeårsverka.
K237-remedy = Ingenting trengst om det stemmer. Gi elles rada eit namn som seier kvar legen arbeider.

K238-title = Ord der det kunne stått plassar
K238-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» seier ikkje noko tal. Rada er
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», seier ikkje noko tal. Radene er
} med i årsverka, men ikkje i plassane.
K238-remedy = Ingenting trengst om det ikkje er plassar der. Skriv elles talet.

K239-title = Rekna om til årsverk
K239-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er
} rekna om frå prosent eller timar i veka til årsverk på 37,5 timar.
K239-remedy = Ingenting trengst om eininga stemmer. Skriv elles årsverk.

K241-title = Ingen statuskolonne
K241-message = Listeoversikta har ingen statuskolonne, og { $rows ->
    [one] den eine lista har eit namn. Ho er rekna
   *[other] alle { $rows } lister har eit namn. Dei er rekna
} som besett av fast lege.
K241-remedy = Legg til ein kolonne «Status» med besett, ubesett eller vikar om nokre av listene er utan fast lege.

K242-title = Ukjent om lista har fast lege
K242-message = Det må gå fram om lista har fast lege, men «{ $found }» seier det ikkje sikkert.
K242-remedy = Skriv besett, ubesett eller vikar i kolonnen for status, slik det er på datoen for lista.

K243-title = Status og namn seier kvar sitt
K243-message = Status er «{ $status }», men der legen skulle stå, står det at lista er ledig.
K243-remedy = Rett status eller namn.

K244-title = Ubesett etter namnet
K244-message = { $rows ->
    [one] Der legen skulle stå, står det at lista er ledig. Ho er
   *[other] Der legen skulle stå i { $rows } rader, står det at lista er ledig. Dei er
} rekna som utan fast lege.
K244-remedy = Ingenting trengst om det stemmer. Fyll elles ut status.

K245-title = Fråvær rekna som besett
K245-message = { $rows ->
    [one] Rada er lesen som ei liste med ein fast lege som er borte eller har vikar. Ho er
   *[other] { $rows } rader er lesne som lister med ein fast lege som er borte eller har vikar. Dei er
} rekna som besett.
K245-remedy = Skriv ubesett i kolonnen for status om heimelen er ledig.

K246-title = Vikar rekna som utan fast lege
K246-message = { $rows ->
    [one] Rada er lesen som ei liste som berre ein vikar betener. Ho er
   *[other] { $rows } rader er lesne som lister som berre ein vikar betener. Dei er
} rekna som utan fast lege.
K246-remedy = Skriv permisjon i kolonnen for status om ein fast lege er borte ei tid.

K247-title = Tom status rekna som besett
K247-message = { $rows ->
    [one] Status er ikkje fylt ut, men lista har eit namn. Ho er
   *[other] Status er ikkje fylt ut for { $rows } lister som har eit namn. Dei er
} rekna som besett.
K247-remedy = Fyll ut status.

K248-title = Status seier ikkje kven som betener lista
K248-message = { $rows ->
    [one] «{ $found }» seier om lista er open
   *[other] { $rows } celler, den første «{ $found }», seier om lista er open
}, ikkje om ho har fast lege. Namnet er brukt i staden.
K248-remedy = Legg til ein eigen kolonne for om heimelen er besett om nokre er ledige.

K249-title = Fellesliste
K249-message = { $rows ->
    [one] Cella er lesen som fleire legar som deler éi liste.
   *[other] { $rows } celler er lesne som fleire legar som deler éi liste.
}
K249-remedy = Gi kvar lege si eiga rad om dei har kvar si liste.

K250-title = Strek på ubesett liste lesen som 0
K250-message = { $rows ->
    [one] Streken der listelengda skulle stå på ei ubesett liste, er lesen
   *[other] Strekane der listelengda skulle stå på { $rows } ubesette lister, er lesne
} som 0 innbyggjarar.
K250-remedy = Skriv listelengda om nokon framleis står på lista.

K251-title = Same lista står to gonger
K251-message = Lista i denne rada står òg i { $other }, med dei same verdiane. Ho er rekna med éin gong.
K251-remedy = Slett den eine rada.

K252-title = Same lista med ulike verdiar
K252-message = Lista i denne rada står òg i { $other }, men med andre verdiar. Det som er ulikt, er ikkje brukt.
K252-remedy = Er det to utgåver av same oversikta, frå i fjor og i år, køyr på nytt med berre den som gjeld. Elles: slett eller rett den eine rada. Er det to lister, gi dei kvart sitt namn eller nummer.

K253-title = Eldre tabell ikkje brukt
K253-message = Denne tabellen ({ $kind }) gjeld { $date }. Ein annan med dei same radene gjeld { $latest } og er brukt.
K253-remedy = Ingenting trengst om den nyaste skal gjelde. Ta elles den nyaste ut.

K254-title = Tabellar med ulik dato
K254-message = Denne tabellen ({ $kind }) gjeld { $date }, medan ein annan gjeld { $latest }. Dei har ingen rader felles og er rekna saman.
K254-remedy = Bruk tabellar med same dato om tala skal vise éin situasjon.

K255-title = Ukjent om lista har fast lege
K255-message = Status er ikkje oppgitt, og det som står der legen skulle stå, viser ikkje sikkert om lista har fast lege.
K255-remedy = Skriv besett, ubesett eller vikar i ein kolonne for status.

K256-title = Same tabell to gonger
K256-message = Denne tabellen ({ $kind }) har dei same radene som { $other }, og er berre rekna med éin gong.
K256-remedy = Fjern kopien, eller vel den rette fila om dei skulle vore ulike.

K257-title = To utgåver av same tabell
K257-message = Denne tabellen ({ $kind }) har mange av dei same radene som { $other }, men ikkje dei same tala. Det går ikkje fram kva for ein som gjeld, og ingen av dei er rekna med.
K257-remedy = Køyr på nytt med berre den som gjeld. Er begge delar av same oversikt, set dei saman til éin tabell.

K258-title = Kommentaren seier at lista er ledig
K258-message = Status er ikkje oppgitt, men kommentaren seier noko om at heimelen er ledig eller har vikar. Det er ikkje sikkert om lista har fast lege.
K258-remedy = Skriv besett, ubesett eller vikar i ein kolonne for status.

K259-title = Tabellen seier ikkje kva kommune han gjeld
K259-message = Andre tabellar i køyringa har ei kolonne for kommune og gjeld fleire kommunar. Denne har inga slik kolonne, og er ikkje rekna med for nokon av dei.
K259-remedy = Legg til ei kolonne for kommune i tabellen, eller køyr han for seg.

K261-title = Tidspunktet kan ikkje lesast
K261-message = Kolonnen «{ $column }» må ha eit år, ein dato eller ein del av eit år, men cella inneheld «{ $found }».
K261-remedy = Skriv til dømes 2026, 1.8.2026, august 2026, haust 2026 eller 2026–2028.

K262-title = Månaden følgjer av ein regel
K262-message = «{ $found }» er lese som frå { $read }. Vår er frå januar, haust frå august; ein dato til og med den 15. tel frå sin eigen månad, seinare datoar frå den neste.
K262-remedy = Skriv månaden om ein annan skal gjelde.

K263-title = Typen tiltak kan ikkje lesast
K263-message = Kolonnen «{ $column }» må seie varig eller eingongs, drift eller investering, men cella inneheld «{ $found }».
K263-remedy = Skriv varig, eingongs, drift eller investering. Er tiltaket mellombels, skriv varig og fyll ut når det sluttar.

K264-title = Investering rekna som eingongsbeløp
K264-message = { $rows ->
    [one] Tiltaket er ført opp
   *[other] { $rows } tiltak er førte opp
} som investering og rekna éin gong, i startåret.
K264-remedy = Ingenting trengst om det stemmer. Bruk elles ein kolonne per år.

K265-title = Beløpet gjeld kvart år
K265-message = Tiltaket går over «{ $found }» og har eitt beløp. Beløpet er rekna med i kvart av åra.
K265-remedy = Bruk ein kolonne per år om beløpet skal fordelast eller berre gjeld eitt av åra.

K266-title = Ord i staden for kostnad
K266-message = { $rows ->
    [one] «{ $found }» er lese som at kostnaden ikkje er oppgitt. Tiltaket er ikkje rekna
   *[other] { $rows } celler, den første «{ $found }», er lesne som at kostnaden ikkje er oppgitt. Tiltaka er ikkje rekna
} med i summane.
K266-remedy = Skriv beløpet, eller 0 om tiltaket ikkje kostar noko.

K276-title = Forteiknet er snudd
K276-message = { $meaning ->
    [income] Inntekter må stå med minus i rekneskap og budsjett, men i kolonnen «{ $column }» er inntektene til saman over null.
   *[expense] Utgifter må vere positive tal i rekneskap og budsjett, men i kolonnen «{ $column }» er utgiftene til saman under null.
} { $rows ->
    [one] Beløpet er ikkje lese
   *[other] { $rows } beløp er ikkje lesne
}, for summen ville blitt feil.
K276-remedy = Snu forteiknet i arbeidsboka: utgifter utan minus, inntekter med minus.

K277-title = To utgåver av dei same linjene
K277-message = «{ $column }» står òg i { $other }, med mange av dei same linjene og andre beløp, eller med same sum i andre linjer. Det går ikkje fram kva som gjeld, og ingen av dei er rekna med.
K277-remedy = Køyr på nytt med berre den tabellen som gjeld. Gjeld dei kvart sitt ansvar, må begge ha ei kolonne som seier kva for eit.

K278-title = Tomme beløp
K278-message = { $rows ->
    [one] Éi linje har
   *[other] { $rows } linjer har
} ikkje noko beløp i kolonnen «{ $column }», og blir rekna der som ingenting.
K278-remedy = Skriv inn beløpet om det manglar.

K279-title = Strek lesen som 0
K279-message = { $rows ->
    [one] Streken
   *[other] { $rows } strekar
} i kolonnen «{ $column }» er lesen som 0, slik rekneskapsutskrifter bruker dei.
K279-remedy = Skriv inn beløpet om det er ukjent eller manglar.

K280-title = Same beløp i to tabellar
K280-message = «{ $column }» står òg i { $other }, med dei same beløpa eller den same summen. Beløpa er rekna med éin gong.
K280-remedy = Køyr på nytt utan den eine tabellen, eller sjå etter at det er same beløp.
K270-title = To tal for same år
K270-message = «{ $found }» har eitt tal for { $year } her og eit anna i { $other }. Ingen av dei er brukte.
K270-remedy = Slett eller rett det eine talet.

K271-title = Same tal står to gonger
K271-message = «{ $found }» har det same talet for { $year } her og i { $other }. Det er brukt éin gong.
K271-remedy = Ingenting treng å gjerast.

K272-title = Ikkje eit heilt år
K272-message = «{ $found }» er ikkje eit heilt, oppteld år. Tala er ikkje tekne med: dei kan ikkje samanliknast med heile år.
K272-remedy = Skriv berre årstalet når tala gjeld heile året.

K273-title = År utan tal
K273-message = «{ $found }» har ikkje tal for { $years }.
K273-remedy = Fyll inn talet om det finst.

K274-title = Teikn i staden for tal i statistikken
K274-message = { $rows ->
    [one] Cella har «{ $found }» der talet skulle stå, og er lesen
   *[other] { $rows } celler har teikn som «{ $found }» der tala skulle stå, og er lesne
} som at talet ikkje finst. Resten av tabellen er brukt.
K274-remedy = Ingenting treng å gjerast. Statistikken bruker slike teikn når eit tal manglar eller ikkje kan visast.

K275-title = Nøkkeltal utan år
K275-message = Det går ikkje fram kva år «{ $found }» gjeld. Tala er ikkje brukte.
K275-remedy = Skriv året i overskrifta, til dømes «Larvik 2021», eller i tittelen over tabellen.

K281-title = Innbyggjartal utan dato
K281-message = Innbyggjartalet { $found } har ingen dato og er ikkje brukt.
K281-remedy = Skriv datoen ved talet, eller set innbyggere i legetall.toml.

K282-title = To innbyggjartal for same dato
K282-message = Innbyggjartalet { $found } og eit anna, { $other }, gjeld same dato. Ingen av dei er brukt.
K282-remedy = Rett det eine, eller set innbyggere i legetall.toml.

K283-title = Ein annan kommune i tabellen
K283-message = Tabellen gjeld «{ $found }», men innstillingane seier «{ $wanted }».
K283-remedy = Kontroller at rett arbeidsbok er brukt, eller rett kommunen i legetall.toml.

K284-title = Rad utan kommune
K284-message = Tabellen har rader for fleire kommunar ({ $names }), men denne rada seier ikkje kva for ein ho høyrer til. Tabellen er ikkje brukt.
K284-remedy = Fyll ut kommunen i kvar rad.

K285-title = Rader for andre kommunar
K285-message = { $rows ->
    [one] Éi rad gjeld { $names } og er ikkje rekna med.
   *[other] { $rows } rader gjeld { $names } og er ikkje rekna med.
}
K285-remedy = Ingenting trengst.

K286-title = Innbyggjarar i legevaktdistriktet frå arbeidsboka
K286-message = Cella er lesen som at det bur { $found } i legevaktdistriktet. Talet avgjer kva tilrådd bemanning vaktene er haldne mot.
K286-remedy = Set innbyggere under [legevakt] i legetall.toml om talet er eit anna.

K287-title = To innbyggjartal for legevaktdistriktet
K287-message = Her står det at det bur { $found } i legevaktdistriktet, ein annan stad { $other }. Ingen av tala er brukte, og vaktene er ikkje haldne mot tilrådinga.
K287-remedy = Rett det eine, eller set innbyggere under [legevakt] i legetall.toml.

K288-title = Legevaktdistriktet er rekna som kommunen åleine
K288-message = Det er ikkje oppgitt kor mange som bur i legevaktdistriktet. Kommunen sitt eige innbyggjartal, { $found }, er brukt. Dekkjer legevakta fleire kommunar, er tilrådinga ei anna.
K288-remedy = Set innbyggere under [legevakt] i legetall.toml.

K289-title = Frå og til
K289-message = { $rows ->
    [one] «{ $found }»
   *[other] { $rows } celler, den første «{ $found }»,
} i kolonnen «{ $column }» er vist som det står. Talet er ikkje rekna med nokon stad.
K289-remedy = Ingenting trengst.
K291-title = Kostnaden er ikkje rekna ut
K291-message = Tal og sats blir berre gonga når det er sikkert at dei er alle faktorane, men «{ $header }» på same rad kan også vere ein. Kostnaden er difor ikkje rekna ut.
K291-remedy = Skriv kostnaden sjølv, eller gi kolonna overskrifta «Tal», «Dagar» eller «Andel» dersom ho er ein faktor.

K292-title = Skjulte rader i ein sum
K292-message = { $rows } av { $of } rader i tabellen er skjulte eller filtrerte bort, med { $found } av { $total } i «{ $column }». Dei er rekna med.
K292-remedy = Vis radene dersom alle skal sjå dei, eller slett dei som ikkje skal telje med.

K293-title = Skjulte kolonnar er brukte
K293-message = Tabellen er lesen også frå kolonnar som er skjulte: { $column }.
K293-remedy = Vis kolonnane, og sjå etter at det er dei som skal brukast.

K294-title = Legane kjem jamt over åra
K294-message = Tiltaket gir { $doctors } legar over «{ $found }». Det er lese som at dei kjem jamt frå { $first } til { $last } og blir verande, og at kostnaden følgjer den delen som er på plass.
K294-remedy = Del tiltaket i ei rad per år om legane kjem ujamt, eller bruk ein kolonne per år for kostnaden.

K295-title = Prioriteten er ikkje lesen
K295-message = Ein prioritet må vere eit heilt tal, eller høg, middels eller låg, men cella inneheld «{ $found }». Tiltaket er rekna som utan prioritet, og kjem sist.
K295-remedy = Skriv 1 for det som skal først, 2 for det neste, og så vidare.

K296-title = Prioritet i ord
K296-message = Prioritetane høg, middels og låg er lesne som 1, 2 og 3: { $found } ({ $rows ->
    [one] éi rad
   *[other] { $rows } rader
}).
K296-remedy = Skriv tal om rekkjefølgja skal vere ei anna.
