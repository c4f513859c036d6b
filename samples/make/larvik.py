"""Writes samples/larvik: doctors' posts per site, and how many of them are vacant.

The table of chapter 5 in Larvik's "Plan for legetjenester 2022-2025". What is published and what
is made up is listed in samples/larvik/README.md.

Run from the repository: python3 samples/make/larvik.py (needs soffice)
"""

import csv
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Alignment, Font

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


def as_ods(book, path):
    """Saves the workbook as LibreOffice writes it."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".xlsx")
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "ods", "--outdir", path.parent, source],
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
    as_ods(book, path)


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


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    legestillinger(HERE / "legestillinger.ods")
    kostra(HERE / "kostra.csv")
