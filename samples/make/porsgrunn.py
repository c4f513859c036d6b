"""Writes samples/porsgrunn: the little that a talk about the municipality's services says.

One published number of places, in a table of one row; the population stands in legetall.toml.
What is published is listed in samples/porsgrunn/README.md.

Run from the repository: python3 samples/make/porsgrunn.py
"""

import pathlib

import openpyxl
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).resolve().parent.parent / "porsgrunn"


def plasser(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Ark1"
    sheet["A1"], sheet["B1"] = "Tjenestested", "Antall plasser"
    sheet["A2"], sheet["B2"] = "Sykehjem, øyeblikkelig hjelp og avklaring", 304
    for cell in ("A1", "B1"):
        sheet[cell].font = Font(bold=True)
    sheet.column_dimensions["A"].width = 44
    book.save(path)


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    plasser(HERE / "plasser.xlsx")
