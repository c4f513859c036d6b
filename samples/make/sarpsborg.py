"""Writes samples/sarpsborg, after Sarpsborg's "Handlingsprogram for legetjenesten 2025-2028":

  legeaarsverk.xlsx   the posts and places of the municipality's own doctors, the tables of the
                      chapter on "Kommunale legetjenester" as printed, two of them on one sheet
  tiltak.xlsx         the measures of all chapters, a sheet per chapter
  listeoversikt.xlsx  the GPs' lists

What is published and what is made up is listed in samples/sarpsborg/README.md.

Run from the repository: python3 samples/make/sarpsborg.py
"""

import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

HERE = pathlib.Path(__file__).resolve().parent.parent / "sarpsborg"

HELSEHUS = [
    ("Avdeling 1", "14 korttidsplasser", 1.0),
    ("Avdeling 2", "12 korttidsplasser og 8 KAD-plasser", 2.0),
    ("Avdeling 3", "11 korttidsplasser og 6 rehabiliteringsplasser", 1.0),
    (
        "Avdeling 4",
        "14 korttidsplasser og 3 rulleringsplasser (skal erstattes med ordinær korttid. Kurland sykehjem "
        "overtar rulleringsplassene. Uvisst når dette effektueres)",
        1.0,
    ),
    ("Avdeling 5", "12 korttidsplasser og 5 lindrende plasser", 1.8),
    ("Helgevakter og helligdagsvakter", "KAD-tilsyn og øyeblikkelig hjelp på resten av helsehuset", 0.4),
]

SYKEHJEM = [
    (
        "Borgen sykehjem",
        "70 plasser hvorav 61 for demenssykdommer og 9 for personer med psykiatri/adferds utfordringer",
        "2 langtidsavdelinger\n2 spesialavdelinger*",
        "1,0***",
    ),
    (
        "Kurland sykehjem",
        "104 plasser i langtidsavdelinger og 12 i rullering",
        "6 langtidsavdelinger\n1 rulleringsavdeling**",
        "1,0***",
    ),
    (
        "Haugvoll sykehjem",
        "64 plasser hvorav 16 for demenssykdommer",
        "3 langtidsavdelinger\n1 spesialavdeling*",
        "0,8***",
    ),
    ("Kruseløkka sykehjem", "27 plasser", "2 langtidsavdelinger", "0,2"),
    ("Valaskjold", "32 plasser", "2 langtidsavdelinger", "0,6"),
]

SYKEHJEM_NOTES = [
    "*Spesialavdelingene er skjermede avdelinger for personer med demens.",
    "**Avlastningsavdeling er avdeling som skal få oppfølging av fastlege.",
    "*** Det er 4 LIS1 leger som jobber på sykehjem en dag pr. uke. De er ikke regnet med i tabellen over.",
]

FAMILIESENTER = [("Hannestad", "1,0"), ("Sentrum", "1,0"), ("Skjeberg", "1,0")]

FENGSEL = [("Lege", "0,3 lege"), ("Sykepleier", "1,2 sykepleier")]


def head(sheet, row, words):
    for column, word in enumerate(words, start=1):
        cell = sheet.cell(row, column, word)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E2EFDA")
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def body(sheet, row, records):
    for record in records:
        for column, value in enumerate(record, start=1):
            sheet.cell(row, column, value).alignment = Alignment(wrap_text=True, vertical="top")
        row += 1
    return row


def legeaarsverk(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Helsehus"
    sheet["A1"] = "Plassene og legeårsverkene er fordelt slik"
    head(sheet, 3, ["Helsehuset", "Antall plasser", "Legeårsverk"])
    last = body(sheet, 4, HELSEHUS)
    head(sheet, last, ["Sum", 85, 7.2])
    for row in range(4, last + 1):
        sheet.cell(row, 3).number_format = "0.0"

    sheet = book.create_sheet("Sykehjem")
    sheet["A1"] = "Antall sengeplasser og legeårsverk fordeler seg slik:"
    head(sheet, 2, ["Sykehjem", "Antall\nplasser", "Antall avdelinger", "Legeårsverk"])
    last = body(sheet, 3, SYKEHJEM)
    for row, note in enumerate(SYKEHJEM_NOTES, start=last + 1):
        sheet.cell(row, 1, note)

    sheet = book.create_sheet("Øvrige")
    head(sheet, 1, ["Familiesenter", "Legeårsverk*"])
    last = body(sheet, 2, FAMILIESENTER)
    sheet.cell(last, 1, "*Det er LIS1 lege på familiesentrene 1 dag pr. uke i 8 måneder i året.")
    head(sheet, last + 3, ["Fengselshelsetjenesten", "Årsverk"])
    body(sheet, last + 4, FENGSEL)

    for sheet in book:
        sheet.column_dimensions["A"].width = 32
        sheet.column_dimensions["B"].width = 44
        sheet.column_dimensions["C"].width = 22
    book.save(path)


# The measures as printed, chapter by chapter. The chapters call the first column "Navn på tiltak" or
# "Nummer på tiltak".
LEGEVAKT = [
    (
        "Legevakt tiltak 1",
        "Kartlegge nåværende drift av legevakta (internrevisjon): En utredning og plan for drift av legevakt, "
        "bemanning og oppgaver som skal ligge til legevakt. Vurdere mulighet for fast ansatte leger på legevakt "
        "inkl. legevaktbil. Vurdere behov for økt ressurs til medisinskfaglig overlege",
        "Virksomhetsleder helse, avdelingsleder legevakt og stab helse og velferd",
        2025,
    ),
    (
        "Legevakt tiltak 2",
        "Bakvaktsordning på legevakt: Ordning innført januar 2025. Evaluering av ordningen.",
        "Avdelingsleder/ virksomhetsleder",
        2025,
    ),
    (
        "Legevakt tiltak 3",
        "Forventningsavklaring og informasjon til befolkningen: Utarbeide plan for kommunikasjonsstrategi.",
        "Avdelingsleder",
        2025,
    ),
]

KLT = [
    (
        "KLT tiltak 1",
        "Kartlegge behov for riktig legebemanning i avdeling for kommunale legetjenester.",
        "Avdelingsleder KLT og virksomhetsledere Helsehus og Virksomhet helse",
        "2025-2026",
    ),
    (
        "KLT tiltak 2",
        "Fagansvarlig lege: Utrede mulighet for medisinskfaglig overlegeressurs både ved sykehjem og familiesenter.",
        "Avdelingsleder KLT",
        2025,
    ),
    (
        "KLT tiltak 3",
        "Jobbe systematisk med samarbeid og samhandling både med interne og eksterne samarbeidspartnere.",
        "Virksomhetsleder",
        "2025-2028",
    ),
    (
        "KLT tiltak 4",
        "Utrede behov for legeressurs inn i Virksomhet forvaltning og utvikling: Sikre medisinskfaglig perspektiv "
        "ved tildeling av tjenester. Bedre dialog med Sykehuset Østfold med tanke på pasientflyt.",
        "Virksomhetsleder",
        "2025-2028",
    ),
]

# Number, text, responsible, year, type, quantity, rate, share, days. The four economic measures carry
# what their texts say; the three new zero lists are the quantity of the grant for such lists. The
# day rate is that of the doctors' association from 1.1.2024.
FASTLEGEORDNINGEN = [
    (
        "Fastlegeord. Tiltak 1",
        "Rekrutteringstilskudd på 200 000 kr ved overtakelse av etablert pasientliste.",
        "Virksomhet Helse", 2025, "Engangs", None, 200_000, None, None,
    ),
    (
        "Fastlegeord. Tiltak 2",
        "Rekrutteringstilskudd på 150 000 kr ved oppstart i ny praksis uten pasienter («0-liste»).",
        "Virksomhet Helse", 2025, "Engangs", 3, 150_000, None, None,
    ),
    (
        "Fastlegeord. Tiltak 3",
        "50 % praksiskompensasjon for fravær ved egen eller barns sykdom, inntil 5 dager.",
        "Virksomhet Helse", 2025, "Engangs", None, 11_178, 0.5, 5,
    ),
    (
        "Fastlegeord. Tiltak 4",
        "50 % praksiskompensasjon for fravær ved kurs for spesialister, inntil 5 dager.",
        "Virksomhet Helse", 2025, "Engangs", None, 11_178, 0.5, 5,
    ),
    ("Fastlegeord. Tiltak 4", "Utlysning og etablering av 3 nye 0-lister i 2025", "Virksomhet Helse", 2025),
    (
        "Fastlegeord. Tiltak 5",
        "Årlig evaluering av lokale økonomiske tiltak i Sarpsborg kommune",
        "Virksomhet helse i samarbeid med fastlegene via LSU", "Årlig",
    ),
    (
        "Fastlegeord. Tiltak 6",
        "Utvikle LSU som samhandlingsarena og sikre deltagelse av fastleger i saker som omhandler dem.",
        "Virksomhet helse/LSU", "Årlig",
    ),
    ("Fastlegeord. Tiltak 7", "Opprette velkomstpakke for nye fastleger", "Samarbeid i LSU", "2025-2028"),
    (
        "Fastlegeord. Tiltak 8",
        "Besøk på alle legekontor for dialog om utfordringer og muligheter",
        "Virksomhet helse", "2025-2028",
    ),
    (
        "Fastlegeord. Tiltak 9",
        "Faste møter fastlegerepresentant, kommuneoverlege og hjemmetjenesten",
        "Virksomhet helse, ALU (utpeker representant)", "2025-2028",
    ),
    (
        "Fastlegeord. Tiltak 10",
        "Opprettholde faste møter mellom NAV, fastlegerepresentant og kommuneoverlege",
        "Virksomhet helse, NAV, ALU (utpeker representant)", "2025-2028",
    ),
    (
        "Fastlegeord. Tiltak 11",
        "Opprette og etablere teamskanal for informasjonsdeling med fastlegene",
        "Virksomhet helse", "2025-2028",
    ),
]

SAMFUNNSMEDISIN = [
    (
        "Samfunnsmedisinsk tiltak 1",
        "Sikre at den samfunnsmedisinske kompetansen kommer hele kommunen til nytte",
        "Virksomhetsleder",
        "2025-2028",
    ),
    (
        "Samfunnsmedisinsk tiltak 2",
        "Ivareta føringer fra nasjonal veileder for kommuneoverlegefunksjonen og samfunnsmedisinsk arbeid i kommunen.",
        "Virksomhetsleder",
        "2025-2028",
    ),
]

LEDELSE = [
    (
        "Ledelse- og kvalitetstiltak 1",
        "Ledelse av legetjenesten i tråd med vedtatt plattform for ledelse og medarbeiderskap",
        "Hver avdelingsleder/ virksomhetsleder",
        "2025-2028",
    ),
    (
        "Ledelse- og kvalitetstiltak 2",
        "Legetjenesten deltar i kvalitetsteam i tjenestene der leger jobber.",
        "Virksomhetsleder helse\nAvdelingsleder for kommunale legetjenester",
        "2025-2028",
    ),
    (
        "Ledelse- og kvalitetstiltak 3",
        "Utrede behov for representasjon av fastlegeordningen inn i kommunens kvalitetsteam",
        "Virksomhetsleder helse",
        "2025-2028",
    ),
    (
        "Ledelse- og kvalitetstiltak 4",
        "Kartlegge hvorvidt fastlegekontorene har etablert system for kvalitetsforbedring",
        "Virksomhetsleder helse",
        "2025-2028",
    ),
    (
        "Ledelse- og kvalitetstiltak 5",
        "Legetjenesten skal arbeide kunnskapsbasert.",
        "legene, avdelingsleder, virksomhetsleder",
        "2025-2028",
    ),
]

SPESIALISERING = [
    (
        "Spesialiseringsforløp og kompetanseheving Tiltak 1",
        "Opprettholde systematisk oppfølging av LIS-1, ALIS og SamLIS løpet i tråd med prosedyrer i kvalitetssystemet.",
        "Virksomhet helse",
        "2025-2028",
    ),
    (
        "Spesialiseringsforløp og kompetanseheving Tiltak 2",
        "Etablere en systematisk plan for kontinuerlig kompetanseheving",
        "Avdelingsleder Virksomhetsleder",
        "2025-2028",
    ),
]

CHAPTERS = [
    ("Legevakt", "Navn på tiltak", LEGEVAKT),
    ("Kommunale legetjenester", "Navn på tiltak", KLT),
    ("Fastlegeordningen", "Nummer på tiltak", FASTLEGEORDNINGEN),
    ("Samfunnsmedisin", "Navn på tiltak", SAMFUNNSMEDISIN),
    ("Ledelse og kvalitet", "Nummer på tiltak", LEDELSE),
    ("Spesialisering", "Nummer på tiltak", SPESIALISERING),
]


def tiltak(path):
    """A sheet per chapter. Where there is money in it, what the cost is a product of stands beside."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for chapter, first, records in CHAPTERS:
        sheet = book.create_sheet(chapter)
        words = [first, "Beskrivelse", "Ansvar", "År"]
        if any(len(record) > 4 for record in records):
            words += ["Type", "Antall", "Sats (kr)", "Andel", "Dager"]
        head(sheet, 1, words)
        last = body(sheet, 2, records)
        for row in range(2, last):
            sheet.cell(row, 7).number_format = "#,##0"
            sheet.cell(row, 8).number_format = "0%"
        for column, width in zip("ABCD", (26, 64, 34, 12)):
            sheet.column_dimensions[column].width = width
        sheet.freeze_panes = "A2"
    book.save(path)


# 18 offices. Published: one is municipal, with 5 doctors and 1990 residents in all; 58 GPs with 1035
# residents in the mean, 60 030 in all. How many doctors the other 17 have, and every ceiling and
# length of theirs, is made up.
OFFICES = [5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2]
RESIDENTS = 60_030
OF_MUNICIPAL = 1_990


def lists():
    """Office, licence, ceiling and length of the 58 lists."""
    others = sum(OFFICES) - OFFICES[0]
    rest = RESIDENTS - OF_MUNICIPAL
    lengths = [rest // others + (37 * (n % 11) - 185) for n in range(others)]
    for n in range(rest - sum(lengths)):
        lengths[n % others] += 1
    number = 0
    for office, doctors in enumerate(OFFICES):
        for doctor in range(doctors):
            number += 1
            if office == 0:
                yield "Kommunalt legekontor", number, 500, OF_MUNICIPAL // doctors, "Fastlønn"
            else:
                length = lengths[number - OFFICES[0] - 1]
                yield f"Legekontor {office}", number, -(-length // 50) * 50, length, "Næringsdrift"


def listeoversikt(path):
    """One row per licence, all offices in one column, a sum at the bottom."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Fastleger"
    sheet["A1"] = "Fastlegelister per februar 2025"
    sheet["A1"].font = Font(bold=True, size=14)
    head(sheet, 3, ["Legekontor", "Hjemmel nr.", "Listetak", "Listelengde", "Driftsform"])
    last = body(sheet, 4, list(lists()))
    head(sheet, last, ["Sum", None, f"=SUM(C4:C{last - 1})", f"=SUM(D4:D{last - 1})"])
    sheet.cell(last + 1, 1, "Gjennomsnitt")
    sheet.cell(last + 1, 4, f"=AVERAGE(D4:D{last - 1})")
    for row in range(4, last + 2):
        for column in (3, 4):
            sheet.cell(row, column).number_format = "#,##0"
    sheet.column_dimensions["A"].width = 24
    for column in "BCDE":
        sheet.column_dimensions[column].width = 14
    sheet.freeze_panes = "A4"
    with tempfile.TemporaryDirectory() as folder:
        # Through LibreOffice, which stores what the formulas give.
        source = pathlib.Path(folder) / path.name
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", path.parent, source],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    legeaarsverk(HERE / "legeaarsverk.xlsx")
    tiltak(HERE / "tiltak.xlsx")
    listeoversikt(HERE / "listeoversikt.xlsx")
