# K001–K099: sjølve fila.

K001-title = Ikkje eit rekneark
K001-message = Fila må vere eit rekneark (xlsx, xlsm, xlsb, xls, ods, csv, XML-rekneark eller ei nettside med tabellar), men innhaldet er { $found ->
    [html] ei nettside utan tabell
    [mhtml] ei nettside i éi fil (mht)
    [xml] XML
    [pdf] ein PDF
    [rtf] eit tekstdokument (RTF)
    [image] eit bilete
    [archive] ei komprimert mappe
    [document] eit dokument av eit anna slag, til dømes Word
    [old-excel] eit rekneark frå Excel 4.0 eller eldre
   *[unknown] ikkje til å kjenne att
}.
K001-remedy = { $found ->
    [html] Opne fila i nettlesaren: viser ho ei innloggingsside eller ei feilmelding, så hent reknearket på nytt.
    [mhtml] Opne fila i Excel, vel Lagre som, og lagre som .xlsx.
    [xml] Opne fila i Excel, vel Lagre som, og lagre som .xlsx.
    [old-excel] Opne fila i LibreOffice, og lagre ho som .xlsx.
    [archive] Pakk ut mappa, og vel reknearka i ho.
   *[unknown] Vel reknearket som tala står i, eller lagre som .xlsx frå programmet dei står i.
}

K002-title = Passordverna fil
K002-message = Fila må kunne opnast utan passord, men ho er kryptert.
K002-remedy = Opne fila med passordet, fjern passordet under Fil › Info › Vern arbeidsbok, og lagre fila på nytt.

K003-title = Skadd fil
K003-message = Fila må vere heil, men { $reason ->
    [package] ho er avkorta eller øydelagd: innhaldslista eller ein komprimert del kan ikkje lesast
    [missing-part] ein del som reknearket viser til, manglar
    [xml] ein del av ho er avbroten eller har feil i oppbygginga (XML)
    [container] ho er avkorta eller øydelagd: behaldaren rundt reknearket heng ikkje saman
    [record] ein post i ho er avkorta eller motseier seg sjølv
    [value] verdien i cella passar ikkje med typen til cella
    [quote] eit hermeteikn er opna utan å bli lukka
   *[reader] lesaren gav opp på grunn av ein feil i ho
}.
K003-remedy = { $reason ->
    [quote] Rett hermeteiknet, eller lagre tabellen som .xlsx.
   *[other] Hent fila på nytt, eller opne ho i Excel og lagre ho som .xlsx.
}

K004-title = Tom fil
K004-message = Fila må ha minst éi utfylt celle, men ho er tom.
K004-remedy = Vel fila som tala står i.

K005-title = For stor fil
K005-message = { $what ->
    [cells] Fila har fleire enn { $limit } utfylte celler.
    [sheets] Fila har fleire enn { $limit } ark.
    [text] Fila har meir enn { $limit } teikn tekst.
    [characters] Cella har fleire enn { $limit } teikn, og meir er det ikkje plass til i vedlegget.
    [area] Frå første til siste utfylte celle er det meir enn { $limit } celler, og dette filformatet må lesast som eitt samanhengande område.
   *[megabytes] Fila er på meir enn { $limit } MB når ho er pakka ut.
}
K005-remedy = { $what ->
    [characters] Kort ned teksten i cella, og lagre fila på nytt.
    [area] Slett celler som står langt frå resten, eller lagre fila som .xlsx. Trengst alt, så hev «celler» under [grenser] i legetall.toml.
    [cells] Ta bort rader som ikkje trengst, og lagre fila på nytt. Trengst alt, så hev «celler» under [grenser] i legetall.toml.
    [sheets] Ta bort ark som ikkje trengst, og lagre fila på nytt. Trengst alle, så hev «ark» under [grenser] i legetall.toml.
    [text] Ta bort det som ikkje trengst, og lagre fila på nytt. Trengst alt, så hev «tekst» under [grenser] i legetall.toml.
   *[megabytes] Ta bort det som ikkje trengst, og lagre fila på nytt. Trengst alt, så hev «utpakket» under [grenser] i legetall.toml.
}

K007-title = Skjult ark
K007-message = Arket er { $how ->
    [very] skjult slik at Excel ikkje viser det i nokon meny
   *[hidden] skjult
}, og tel berre med når legetall.toml seier det. Det har { $rows ->
    [one] { $rows } utfylt rad
   *[other] { $rows } utfylte rader
}.
K007-remedy = { $how ->
    [very] Arket kan berre visast frå Visual Basic (Alt+F11): vel arket, og set Visible til xlSheetVisible. Vis det dersom det skal telje med, eller spør den som laga fila kva det er.
   *[hidden] Vis arket dersom det skal telje med, eller slett det dersom ingen skal sjå det.
}

K008-title = Skjulte rader eller kolonnar
K008-message = Arket har { $rows ->
    [one] { $rows } skjult rad
   *[other] { $rows } skjulte rader
} og { $columns ->
    [one] { $columns } skjult kolonne
   *[other] { $columns } skjulte kolonnar
} med innhald. Dei er lesne og rekna med.
K008-remedy = Slett det som ikkje skal telje med.

K009-title = Formel utan lagra verdi
K009-message = Cella må ha ein verdi, men formelen «{ $formula }» er lagra utan.
K009-remedy = Opne fila i Excel eller LibreOffice, vent til ho er rekna ut, og lagre ho.

K010-title = Verdiar under ei samanslegen celle
K010-message = { $cells ->
    [one] { $cells } celle
   *[other] { $cells } celler
} under samanslegne celler har ein verdi som ikkje blir vist. { $cells ->
    [one] Ho er ikkje lesen.
   *[other] Dei er ikkje lesne.
}
K010-remedy = Del dei samanslegne cellene, og slett eller flytt verdiane under dei.

K011-title = Slik er tekstfila lesen
K011-message = Tekstfila er lesen som { $encoding }, med { $delimiter ->
    [semicolon] semikolon
    [tab] tabulator
    [bar] loddrett strek
   *[comma] komma
} mellom felta.
K011-remedy = Lagre tabellen som .xlsx dersom bokstavar eller kolonnar er blitt feil.

K012-title = Ulikt tal på felt på linjene
K012-message = Alle linjer må ha { $expected } felt, men denne har { $found } når komma skil felta. Truleg er nokre av kommaa desimalkomma.
K012-remedy = Lagre tabellen som .xlsx, eller som csv med semikolon mellom felta.

K013-title = Verdiar frå andre filer
K013-message = Arbeidsboka hentar verdiar frå andre filer: { $names }. Dei blir ikkje opna; verdiane er slik dei var då arbeidsboka sist vart lagra.
K013-remedy = Opne arbeidsboka, oppdater koplingane under Data › Rediger koplingar, og lagre ho på nytt dersom dei andre filene er endra.

K014-title = Makroar
K014-message = Arbeidsboka har makroar. Dei blir ikkje køyrde; verdiane er slik dei var då arbeidsboka sist vart lagra.
K014-remedy = Er det ein makro som fyller ut tala, så køyr han i Excel og lagre arbeidsboka på nytt.

K015-title = Spørjingar mot andre kjelder
K015-message = Arbeidsboka har tilkoplingar til ein database eller ei anna kjelde. Dei blir ikkje køyrde; verdiane er slik dei var då arbeidsboka sist vart lagra.
K015-remedy = Opne arbeidsboka, vel Data › Oppdater alt, og lagre ho på nytt dersom tala skal vere nyare.
