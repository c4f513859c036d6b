"""Writes samples/larvik, after Larvik's "Plan for legetjenester 2022-2025":

  utvidelse.xlsx      the table of chapter 12: when, how many and where (openpyxl)
  fastlegeliste.xls   the 44 licences (LibreOffice, needs soffice)

What is published and what is made up is listed in samples/larvik/README.md.

Run from the repository: python3 samples/make/larvik.py
"""

import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Alignment, Border, Font, Side

HERE = pathlib.Path(__file__).resolve().parent.parent / "larvik"

# When, how many and where, as printed.
EXPANSION = [
    ("Utvidelse i eksisterende legegrupper", "Umiddelbart", 2, "en i sentrum og en i Stavern"),
    ("Utvidelse i eksisterende legegrupper, trinn 2", "I løpet av 2022", 4, "sentrum"),
    ("Utvidelse på sikt", "2-4 år (2023 - 2025)", 6, "en i Tjølling, en i Helgeroa, 4 i sentrum"),
]

# Licences per office. 44 in all is published; offices, and the length of each list, are made up.
OFFICES = [6, 5, 5, 4, 4, 4, 4, 3, 3, 3, 2, 1]


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
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".xlsx")
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xls", "--outdir", path.parent, source],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    utvidelse(HERE / "utvidelse.xlsx")
    fastlegeliste(HERE / "fastlegeliste.xls")
