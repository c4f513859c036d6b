"""Writes samples/larvik, after Larvik's "Plan for legetjenester 2022-2025":

  fastlegeliste.xls   the 44 licences (LibreOffice)
  legestillinger.ods  the doctors' posts of chapter 5 (LibreOffice)
  kostra.csv          the key figures of chapter 6
  utvidelse.xlsx      the table of chapter 12: when, how many and where

The text of the plan is a poor scan; what is read otherwise than it stands there, what is published
and what is made up is listed in samples/larvik/README.md.

Run from the repository: python3 samples/make/larvik.py (needs soffice)
"""

import csv
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Alignment, Border, Font, Side

HERE = pathlib.Path(__file__).resolve().parent.parent / "larvik"

# Site, posts, vacant posts, remark. The scan shows nothing for the emergency clinic.
STILLINGER = [
    ("Fastlegeordningen", 44, "–", None),
    ("Legevakt/akutte tjenester", None, None, None),
    ("Institusjon-/sykehjemsleger", 13.6, 4.6, None),
    ("Legetjenester til barn og unge – familiesenter", 1.3, 1.3, "Midlertidig lege i 20 %"),
    ("Fengselshelsetjenesten", 0.2, None, None),
    ("Samfunnsmedisinske tjenester – kommuneoverlegene", 2, None, None),
]


REGIONS = ["Larvik", "Larvik", "Sandefjord", "Tønsberg", "Kommunegruppe 11"]
YEARS = ["2020", "2021", "2021", "2021", "2021"]

# The table of chapter 6. ".." is the sign of official statistics for a number that is not there.
KEY_FIGURES = [
    (
        "Netto driftsutgifter til kommunehelsetjenesten i prosent av kommunens samlede netto driftsutgifter",
        ["6,9", "8,2", "4,9", "4,9", "5,9"],
    ),
    ("Avtalte legeårsverk per 10 000 innbyggere", ["12,1", "12,0", "..", "..", "10,9"]),
    ("Legetimer per uke per beboer i sykehjem (timer)", ["0,68", "0,77", "0,86", "0,57", "0,72"]),
    (
        "Avtalte årsverk i helsestasjons- og skolehelsetjenesten per 10 000 innbyggere 0–20 år",
        ["26,7", "27,4", "46,4", "40,7", "45,7"],
    ),
]


# When, how many and where, as printed.
EXPANSION = [
    ("Utvidelse i eksisterende legegrupper", "Umiddelbart", 2, "en i sentrum og en i Stavern"),
    ("Utvidelse i eksisterende legegrupper, trinn 2", "I løpet av 2022", 4, "sentrum"),
    ("Utvidelse på sikt", "2-4 år (2023 - 2025)", 6, "en i Tjølling, en i Helgeroa, 4 i sentrum"),
]

# Licences per office. 44 in all is published; offices, and the length of each list, are made up.
OFFICES = [6, 5, 5, 4, 4, 4, 4, 3, 3, 3, 2, 1]


def as_written_by_libreoffice(book, path):
    """Saves the workbook as LibreOffice writes it, in the format of its name."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".xlsx")
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", path.suffix[1:], "--outdir", path.parent, source],
            check=True,
            capture_output=True,
        )


def legestillinger(path):
    """A long header over the vacant posts, and sites of which nothing is told."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Legehjemler"
    sheet["A1"] = "Legehjemler i Larvik kommune"
    sheet["A1"].font = Font(bold=True, size=14)
    words = [
        "Tjenestested",
        "Ant legehjemler totalt",
        "Antall ledige, midlertidig besatt av leger i spesialisering (ALIS) eller vikarleger fra vikarbyrå",
        "Merknad",
    ]
    for column, word in enumerate(words, start=1):
        cell = sheet.cell(3, column, word)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for row, record in enumerate(STILLINGER, start=4):
        for column, value in enumerate(record, start=1):
            cell = sheet.cell(row, column, value)
            if isinstance(value, float):
                cell.number_format = "0.0"
    sheet.column_dimensions["A"].width = 46
    sheet.column_dimensions["B"].width = 16
    sheet.column_dimensions["C"].width = 36
    sheet.column_dimensions["D"].width = 26
    as_written_by_libreoffice(book, path)


def kostra(path):
    """Semicolons and the encoding of Windows, as exported; two rows of headers."""
    with path.open("w", encoding="cp1252", newline="") as file:
        rows = csv.writer(file, delimiter=";", lineterminator="\r\n")
        rows.writerow(["SSB 12209"])
        rows.writerow(["KOSTRA 2021"])
        rows.writerow([])
        rows.writerow(["Nøkkeltall", *REGIONS])
        rows.writerow(["", *YEARS])
        for name, values in KEY_FIGURES:
            rows.writerow([name, *values])


def utvidelse(path):
    """A small table with a line around every cell and a sum below."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Utvidelse"
    sheet["A1"] = "Mulig utvidelse av antall leger, kartlagt januar 2022"
    sheet["A1"].font = Font(bold=True, size=12)
    line = Side(style="thin")
    rows = [("Tiltak", "Når", "Antall leger", "Hvor"), *EXPANSION, ("Sum", None, 12, None)]
    for row, record in enumerate(rows, start=3):
        for column, value in enumerate(record, start=1):
            cell = sheet.cell(row, column, value)
            cell.border = Border(top=line, bottom=line, left=line, right=line)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=row in (3, 7))
    for column, width in zip("ABCD", (44, 22, 14, 40)):
        sheet.column_dimensions[column].width = width
    book.save(path)


def lengths():
    """44 lists of about a thousand residents, 44 110 in all."""
    return [1000 + (53 * n % 21 - 10) * 15 + (n % 2) * 5 for n in range(sum(OFFICES) - 1)]


def fastlegeliste(path):
    """Offices on rows of their own and full lists: the ceiling is what the list holds."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Liste april 22"
    sheet["A1"] = "Fastlegelister i Larvik pr. april 2022"
    for column, word in enumerate(["Hjemmel", "Maks antall", "Antall på liste", "Ledige"], start=1):
        sheet.cell(2, column, word).font = Font(bold=True)
    filled = lengths()
    filled.append(44_110 - sum(filled))
    row, licence = 3, 0
    for office, count in enumerate(OFFICES, start=1):
        sheet.cell(row, 1, f"Legesenter {office}").font = Font(bold=True)
        row += 1
        for _ in range(count):
            length = filled[licence]
            licence += 1
            for column, value in enumerate([f"Hjemmel {licence}", length, length, f"=B{row}-C{row}"], start=1):
                sheet.cell(row, column, value)
            row += 1
    sheet.column_dimensions["A"].width = 24
    as_written_by_libreoffice(book, path)


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    fastlegeliste(HERE / "fastlegeliste.xls")
    legestillinger(HERE / "legestillinger.ods")
    kostra(HERE / "kostra.csv")
    utvidelse(HERE / "utvidelse.xlsx")
