# K8xx: innboksen.

K801-title = Fil fra en tidligere levering
K801-message = Filen var ikke med i denne leveringen. Den som ble levert { $date }, gjelder fortsatt.
K801-remedy = Lever filen på nytt hvis den er endret.

K802-title = Filen erstatter en tidligere
K802-message = Filen erstatter «{ $old }», som ble levert tidligere for samme måned.
K802-remedy = Ingenting hvis det er en rettelse. Var den tidligere riktig, lever den på nytt.

K803-title = En tidligere fil er ikke med lenger
K803-message = Filen var med i forrige rapport, men ikke i denne, og det er nå færre filer av samme slag.
K803-remedy = Ingenting hvis den ikke gjelder lenger. Ellers må den leveres sammen med de andre.

K804-title = Leveringen er ikke komplett
K804-message = Innstillingene ber om at alle slag er med, men ventetiden gikk ut uten { $kinds }. Rapporten er laget uten.
K804-remedy = Lever det som mangler. Da blir rapporten laget på nytt.

K805-title = Uklart hvilken fil som erstattes
K805-message = Filen har { $kind }, og det har allerede { $known }. Det går ikke frem hvilken den erstatter, eller om den kommer i tillegg, og leveringen er ikke tatt.
K805-remedy = Gi filen samme navn som den den erstatter, eller lever alle filene av dette slaget samlet.

K806-title = To nesten like filnavn
K806-message = Filnavnet skiller seg fra «{ $other }» bare i store og små bokstaver. Leveringen er ikke tatt.
K806-remedy = Lever bare den riktige filen.

K807-title = Ingenting å lese i filen
K807-message = Filen har ingen tabell som kan brukes.
K807-remedy = Lever en arbeidsbok med en av tabellene legetall leser, eller se «legetall check».

K808-title = En tidligere levert fil er borte
K808-message = Rapporten bygger også på «{ $other }», men filen er ikke der den ble lagt, eller er endret: { $path }.
K808-remedy = Lever «{ $other }» på nytt sammen med de andre.

K809-title = Gitt opp etter flere forsøk
K809-message = Programmet ble avbrutt { $attempts } ganger mens det regnet på leveringen.
K809-remedy = Prøv filene én for én med «legetall check». Meld fra om feilen hvis én av dem stopper programmet.

K810-title = Blir ikke tatt
K810-message = Dette er ikke en vanlig fil, eller navnet har tegn som ikke kan leses. Det ligger der det lå.
K810-remedy = Legg arbeidsbøkene rett i «inn», uten undermapper og snarveier.

K811-title = Et resultat er endret av noen
K811-message = Den tidligere filen er endret siden den ble laget, og er ikke erstattet. Den nye heter «{ $used }».
K811-remedy = Ta vare på endringene i en fil med et annet navn, og slett den som lå der.

K812-title = Innstillinger i innboksen
K812-message = Innstillingsfilen kan ikke leveres sammen med arbeidsbøkene.
K812-remedy = Legg legetall.toml i mappen over «inn».
