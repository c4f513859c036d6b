# K001–K099: selve filen.

K001-title = Ikke et regneark
K001-message = Filen må være et regneark (xlsx, xlsm, xlsb, xls, ods, csv, XML-regneark eller en nettside med tabeller), men innholdet er { $found ->
    [html] en nettside uten tabell
    [mhtml] en nettside i én fil (mht)
    [xml] XML
    [pdf] en PDF
    [rtf] et tekstdokument (RTF)
    [image] et bilde
    [archive] en komprimert mappe
    [document] et dokument av et annet slag, for eksempel Word
    [old-excel] et regneark fra Excel 4.0 eller eldre
   *[unknown] ikke til å kjenne igjen
}.
K001-remedy = { $found ->
    [html] Åpne filen i nettleseren: viser den en innloggingsside eller en feilmelding, så hent regnearket på nytt.
    [mhtml] Åpne filen i Excel, velg Lagre som, og lagre som .xlsx.
    [xml] Åpne filen i Excel, velg Lagre som, og lagre som .xlsx.
    [old-excel] Åpne filen i LibreOffice, og lagre den som .xlsx.
    [archive] Pakk ut mappen, og velg regnearkene i den.
   *[unknown] Velg regnearket som tallene står i, eller lagre som .xlsx fra programmet de står i.
}

K002-title = Passordbeskyttet fil
K002-message = Filen må kunne åpnes uten passord, men den er kryptert.
K002-remedy = Åpne filen med passordet, fjern passordet under Fil › Info › Beskytt arbeidsbok, og lagre filen på nytt.

K003-title = Skadet fil
K003-message = Filen må være hel, men { $reason ->
    [package] den er avkortet eller ødelagt: innholdsfortegnelsen eller en komprimert del kan ikke leses
    [missing-part] en del som regnearket viser til, mangler
    [xml] en del av den er avbrutt eller har feil i oppbyggingen (XML)
    [container] den er avkortet eller ødelagt: beholderen rundt regnearket henger ikke sammen
    [record] en post i den er avkortet eller motsier seg selv
    [value] verdien i cellen passer ikke med cellens type
    [quote] et anførselstegn er åpnet uten å bli lukket
   *[reader] leseren ga opp på grunn av en feil i den
}.
K003-remedy = { $reason ->
    [quote] Rett anførselstegnet, eller lagre tabellen som .xlsx.
   *[other] Hent filen på nytt, eller åpne den i Excel og lagre den som .xlsx.
}

K004-title = Tom fil
K004-message = Filen må ha minst én utfylt celle, men den er tom.
K004-remedy = Velg filen som tallene står i.

K005-title = For stor fil
K005-message = { $what ->
    [cells] Filen har flere enn { $limit } utfylte celler.
    [sheets] Filen har flere enn { $limit } ark.
    [text] Filen har mer enn { $limit } tegn tekst.
    [characters] Cellen har flere enn { $limit } tegn, og mer er det ikke plass til i vedlegget.
    [area] Fra første til siste utfylte celle er det mer enn { $limit } celler, og dette filformatet må leses som ett sammenhengende område.
   *[megabytes] Filen er på mer enn { $limit } MB når den er pakket ut.
}
K005-remedy = { $what ->
    [characters] Kort ned teksten i cellen, og lagre filen på nytt.
    [area] Slett celler som står langt fra resten, eller lagre filen som .xlsx. Trengs alt, så hev «celler» under [grenser] i legetall.toml.
    [cells] Ta bort rader som ikke trengs, og lagre filen på nytt. Trengs alt, så hev «celler» under [grenser] i legetall.toml.
    [sheets] Ta bort ark som ikke trengs, og lagre filen på nytt. Trengs alle, så hev «ark» under [grenser] i legetall.toml.
    [text] Ta bort det som ikke trengs, og lagre filen på nytt. Trengs alt, så hev «tekst» under [grenser] i legetall.toml.
   *[megabytes] Ta bort det som ikke trengs, og lagre filen på nytt. Trengs alt, så hev «utpakket» under [grenser] i legetall.toml.
}

K007-title = Skjult ark
K007-message = Arket er { $how ->
    [very] skjult slik at Excel ikke viser det i noen meny
   *[hidden] skjult
}, og teller bare med når legetall.toml sier det. Det har { $rows ->
    [one] { $rows } utfylt rad
   *[other] { $rows } utfylte rader
}.
K007-remedy = { $how ->
    [very] Arket kan bare vises fra Visual Basic (Alt+F11): velg arket, og sett Visible til xlSheetVisible. Vis det hvis det skal telle med, eller spør den som laget filen hva det er.
   *[hidden] Vis arket hvis det skal telle med, eller slett det hvis ingen skal se det.
}

K008-title = Skjulte rader eller kolonner
K008-message = Arket har { $rows ->
    [one] { $rows } skjult rad
   *[other] { $rows } skjulte rader
} og { $columns ->
    [one] { $columns } skjult kolonne
   *[other] { $columns } skjulte kolonner
} med innhold. De er lest og regnet med.
K008-remedy = Slett det som ikke skal telle med.

K009-title = Formel uten lagret verdi
K009-message = Cellen må ha en verdi, men formelen «{ $formula }» er lagret uten.
K009-remedy = Åpne filen i Excel eller LibreOffice, vent til den er regnet ut, og lagre den.

K010-title = Verdier under en sammenslått celle
K010-message = { $cells ->
    [one] { $cells } celle
   *[other] { $cells } celler
} under sammenslåtte celler har en verdi som ikke vises. { $cells ->
    [one] Den er ikke lest.
   *[other] De er ikke lest.
}
K010-remedy = Del de sammenslåtte cellene, og slett eller flytt verdiene under dem.

K011-title = Slik er tekstfilen lest
K011-message = Tekstfilen er lest som { $encoding }, med { $delimiter ->
    [semicolon] semikolon
    [tab] tabulator
    [bar] loddrett strek
   *[comma] komma
} mellom feltene.
K011-remedy = Lagre tabellen som .xlsx hvis bokstaver eller kolonner er blitt feil.

K012-title = Ulikt antall felt på linjene
K012-message = Alle linjer må ha { $expected } felt, men denne har { $found } når komma skiller feltene. Trolig er noen av kommaene desimalkomma.
K012-remedy = Lagre tabellen som .xlsx, eller som csv med semikolon mellom feltene.

K013-title = Verdier fra andre filer
K013-message = Arbeidsboken henter verdier fra andre filer: { $names }. De blir ikke åpnet; verdiene er slik de var da arbeidsboken sist ble lagret.
K013-remedy = Åpne arbeidsboken, oppdater koblingene under Data › Rediger koblinger, og lagre den på nytt hvis de andre filene er endret.

K014-title = Makroer
K014-message = Arbeidsboken har makroer. De blir ikke kjørt; verdiene er slik de var da arbeidsboken sist ble lagret.
K014-remedy = Er det en makro som fyller ut tallene, så kjør den i Excel og lagre arbeidsboken på nytt.

K015-title = Spørringer mot andre kilder
K015-message = Arbeidsboken har tilkoblinger til en database eller en annen kilde. De blir ikke kjørt; verdiene er slik de var da arbeidsboken sist ble lagret.
K015-remedy = Åpne arbeidsboken, velg Data › Oppdater alt, og lagre den på nytt hvis tallene skal være nyere.
