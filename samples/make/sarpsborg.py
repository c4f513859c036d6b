"""Writes samples/sarpsborg: the posts and places of the municipality's own doctors, and the doctors
on duty at the emergency clinic.

The tables of the chapters on "Kommunale legetjenester" and "Legevakt" in Sarpsborg's
"Handlingsprogram for legetjenesten 2025-2028", as printed. legevakt.xls is written by LibreOffice
(needs soffice). What is published and what is made
up is listed in samples/sarpsborg/README.md.

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
LEGEVAKT = [(2023, "ca. 76 000", 20700), (2024, 78745, 21007)]


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
    last = body(sheet, 4, LEGEVAKT)
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


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    legevakt(HERE / "legevakt.xls")
    legeaarsverk(HERE / "legeaarsverk.xlsx")
    regnskap(HERE / "regnskap.csv")
    aktivitet(HERE / "aktivitet.ods")
