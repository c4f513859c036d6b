# K8xx: innboksen.

K801-title = Fil frå ei tidlegare levering
K801-message = Fila var ikkje med i denne leveringa. Den som blei levert { $date }, gjeld framleis.
K801-remedy = Lever fila på nytt viss ho er endra.

K802-title = Fila erstattar ei tidlegare
K802-message = Fila erstattar «{ $old }», som blei levert tidlegare for same månad.
K802-remedy = Ingenting viss det er ei retting. Var den tidlegare rett, lever henne på nytt.

K803-title = Ei tidlegare fil er ikkje med lenger
K803-message = Fila var med i førre rapport, men ikkje i denne, og det er no færre filer av same slag.
K803-remedy = Ingenting viss ho ikkje gjeld lenger. Elles må ho leverast saman med dei andre.

K804-title = Leveringa er ikkje komplett
K804-message = Innstillingane ber om at alle slag er med, men ventetida gjekk ut utan { $kinds }. Rapporten er laga utan.
K804-remedy = Lever det som manglar. Då blir rapporten laga på nytt.

K805-title = Uklart kva fil som blir erstatta
K805-message = Fila har { $kind }, og det har allereie { $known }. Det går ikkje fram kven ho erstattar, eller om ho kjem i tillegg, og leveringa er ikkje teken.
K805-remedy = Gi fila same namn som den ho erstattar, eller lever alle filene av dette slaget samla.

K806-title = To nesten like filnamn
K806-message = Filnamnet skil seg frå «{ $other }» berre i store og små bokstavar. Leveringa er ikkje teken.
K806-remedy = Lever berre den rette fila.

K807-title = Ingenting å lese i fila
K807-message = Fila har ingen tabell som kan brukast.
K807-remedy = Lever ei arbeidsbok med ein av tabellane legetall les, eller sjå «legetall check».

K808-title = Ei tidlegare levert fil er borte
K808-message = Rapporten byggjer òg på «{ $other }», men fila er ikkje der ho blei lagd, eller er endra: { $path }.
K808-remedy = Lever «{ $other }» på nytt saman med dei andre.

K809-title = Gitt opp etter fleire forsøk
K809-message = Programmet blei avbrote { $attempts } gonger medan det rekna på leveringa.
K809-remedy = Prøv filene éi for éi med «legetall check». Meld frå om feilen viss éi av dei stoppar programmet.

K810-title = Blir ikkje teke
K810-message = Dette er ikkje ei vanleg fil, eller namnet har teikn som ikkje kan lesast. Det ligg der det låg.
K810-remedy = Legg arbeidsbøkene rett i «inn», utan undermapper og snarvegar.

K811-title = Eit resultat er endra av nokon
K811-message = Den tidlegare fila er endra sidan ho blei laga, og er ikkje erstatta. Den nye heiter «{ $used }».
K811-remedy = Ta vare på endringane i ei fil med eit anna namn, og slett den som låg der.

K812-title = Innstillingar i innboksen
K812-message = Innstillingsfila kan ikkje leverast saman med arbeidsbøkene.
K812-remedy = Legg legetall.toml i mappa over «inn».
