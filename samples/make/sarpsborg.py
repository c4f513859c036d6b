"""Writes samples/sarpsborg, after Sarpsborg's "Handlingsprogram for legetjenesten 2025-2028":

  listeoversikt.xlsx  the GPs' lists
  legeaarsverk.xlsx   the posts and places of the municipality's own doctors, the tables of the
                      chapter on "Kommunale legetjenester" as printed, two of them on one sheet
  legevakt.xls        the shifts of the emergency clinic, lying on their side (LibreOffice)
  aktivitet.ods       what is counted year by year (LibreOffice)
  regnskap.csv        accounts and budget, as an accounting system exports them
  tiltak.xlsx         the measures of all chapters, a sheet per chapter

What is published and what is made up is listed in samples/sarpsborg/README.md.

Run from the repository: python3 samples/make/sarpsborg.py (needs soffice)
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

# The roster of the emergency clinic: the header of two rows, and what is told of each shift.
VAKTER = [
    ("Hverdag", ["Dag", "Ettermiddag", "Kveld", "Natt"]),
    ("Helg/helligdag", ["Helg (lørdag / søndag)", "Natt helg (lørdag / søndag / helligdag)"]),
]

BEMANNING = [
    ("Tid", "08-16", "16-17", "17-23\n17-24 (fredag)", "23-08", "11-24 lørdag\n11-23 søndag", "23-11"),
    ("Antall leger", "0*", 1, 2, 1, 2, 1),
    ("Antall sykepleier", 2, 5, 5, 3, "4-5", 3),
]

FENGSEL = [("Lege", "0,3 lege"), ("Sykepleier", "1,2 sykepleier")]


# The table of the chapter on the community health centre, as printed.
INNLAGTE = {2018: 2884, 2019: 2521, 2020: 2048, 2021: 1824, 2022: 2185, 2023: 2592, 2024: 3334}

# The emergency clinic, as the text says it: year, telephone calls, consultations.
HENVENDELSER = [(2023, "ca. 76 000", 20700), (2024, 78745, 21007)]


def head(sheet, row, words, first=1):
    for column, word in enumerate(words, start=first):
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


def aktivitet(path):
    """Years across on one sheet, years down on the other."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Helsehus"
    head(sheet, 1, ["År", *INNLAGTE])
    body(sheet, 2, [("Innlagte pasienter", *INNLAGTE.values())])
    sheet.column_dimensions["A"].width = 24

    sheet = book.create_sheet("Legevakt")
    sheet["A1"] = "Aktiviteten ved legevakten"
    sheet["A1"].font = Font(bold=True, size=14)
    head(sheet, 3, ["År", "Innkomne telefoner", "Legekonsultasjoner"])
    last = body(sheet, 4, HENVENDELSER)
    for line in sheet.iter_rows(min_row=4, max_row=last, min_col=2, max_col=3):
        for cell in line:
            cell.number_format = "#,##0"
    for column in "BC":
        sheet.column_dimensions[column].width = 20
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".xlsx")
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "ods", "--outdir", path.parent, source],
            check=True,
            capture_output=True,
        )


def legevakt(path):
    """A roster on its side: the shifts in columns under a merged header, nothing over the first column."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Ark1"
    sheet["A1"] = "Bemanning av leger og sykepleiere på legevakten"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "Legevakten dekker ca. 70 000 innbyggere."
    column = 2
    for group, shifts in VAKTER:
        head(sheet, 4, [group], column)
        head(sheet, 5, shifts, column)
        sheet.merge_cells(start_row=4, start_column=column, end_row=4, end_column=column + len(shifts) - 1)
        column += len(shifts)
    last = body(sheet, 6, BEMANNING)
    for row in range(6, last):
        sheet.cell(row, 1).font = Font(bold=True)
    sheet.cell(last + 1, 1, "*Dagberedskapen ivaretas av lege ved Lilletorget legekontor (så kalt dagberedskapsvakt).")
    sheet.column_dimensions["A"].width = 20
    for letter in "BCDEFG":
        sheet.column_dimensions[letter].width = 16
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".xlsx")
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xls:MS Excel 97", "--outdir", path.parent, source],
            check=True,
            capture_output=True,
        )


# Ansvar, tjeneste, art, and the amounts: accounts 2024, first and revised budget 2025.
REGNSKAP = [
    ("0320", "Legetjenester", "02410", "Diagnose og behandling", "10100", "Fast lønn", "612 400,00", "640000", "640000"),
    ("0320", "Legetjenester", "02410", "Diagnose og behandling", "10990", "Arbeidsgiveravgift", "86 348,40", "90240", "90240"),
    ("0320", "Legetjenester", "02410", "Diagnose og behandling", "13700", "Praksiskompensasjon", "348 912,60", "350000", "430000"),
    ("0320", "Legetjenester", "02410", "Diagnose og behandling", "14700", "Rekrutteringstilskudd", "800 000,00", "800000", "1000000"),
    ("0320", "Legetjenester", "02410", "Diagnose og behandling", "17100", "Refusjon sykepenger", "-18 400,00", " -   ", " -   "),
    ("0325", "Legevakt", "02411", "Legevakt", "13700", "Kjøp av vaktdeltakelse", "264 770,00", "279760", "279760"),
    ("0325", "Legevakt", "02411", "Legevakt", "17000", "Refusjon fra staten", "-122 500,00", "-160000", "-160000"),
]


def regnskap(path):
    """An export of the accounting system: text in Windows' code page, semicolons, accounting text."""
    head = "Ansvar;Ansvar(T);Tjeneste;Tjeneste(T);Art;Art(T);Regnskap 2024;Oppr. budsjett 2025;Rev. budsjett 2025"
    lines = [head] + [";".join(record) for record in REGNSKAP]
    lines.append("Sum;;;;;;1 971 531,00;2000000;2280000")
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))


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
    listeoversikt(HERE / "listeoversikt.xlsx")
    legeaarsverk(HERE / "legeaarsverk.xlsx")
    legevakt(HERE / "legevakt.xls")
    aktivitet(HERE / "aktivitet.ods")
    regnskap(HERE / "regnskap.csv")
    tiltak(HERE / "tiltak.xlsx")
