"""Writes samples/kragero: three workbooks as a municipality might keep them.

Each has a layout of its own and is written by a different program:
  listeoversikt.ods     LibreOffice Calc (needs soffice)
  tilplikting.xlsx      openpyxl
  tiltaksbudsjett.xlsx  XlsxWriter

The published figures are those of Kragerø's "Delplan for legetjenester";
what is made up to fill a workbook is listed in samples/kragero/README.md.

Run from the repository: python3 samples/make/kragero.py
"""

import pathlib
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Font, PatternFill

HERE = pathlib.Path(__file__).resolve().parent.parent / "kragero"

# Office, and for each list: ceiling and residents. Offices and the number of lists in each are
# published, and so is the capacity of 11 000; how it is shared among the lists is made up.
OFFICES = [
    ("Kragerø legesenter", [(1200, 1163), (1100, 1087), (1100, 1042), (1000, 958)]),
    ("Legene i Løkkebakken", [(1150, 1098), (1150, 1120), (1100, 1046), (1000, 921)]),
    ("Ytre Strandvei legesenter", [(1200, 1134)]),
    ("Sannidal legekontor", [(1000, 831)]),
]

# The table of chapter 2.2, as printed.
DUTIES = [
    ("Sykehjem, 1 etasje", "14%"),
    ("Sykehjem, KAD", "33,5%"),
    ("Sykehjem, korttid rehabilitering", "28%"),
    ("Sykehjem, KAD og 2. etasje", "20%"),
    ("Helsestasjon", "16% + 21%"),
    ("Sykehjem, KAD og Seniorsenter", "20%"),
    ("Kragerø fengsel", "8%"),
    ("Sannidal bokollektiv/Furubo", "10%"),
    ("Stabbestad, boliger", "6%"),
    ("Legevakt", "20%"),
    ("Totalt", "196%"),
]

# The table of chapter 8, as printed: a dash is "no cost given". The share of a post (None where the
# plan names none) stands in the measure's own words: "30%", "1 årsverk".
MEASURES = [
    ("Øke kommuneoverlegeressurs med 30%", 2022, 0.3, 430_000, "3.1.6"),
    ("Tilby kommunale stillinger for fastleger ved behov", 2022, None, "-", "4.2."),
    ("Etablere ALIS-stilling ved behov", "Etter 2021", None, 200_000, "4.2."),
    ("Mulig etablering av kommunal drift av legekontor", 2022, None, "-", "4.3."),
    ("Utrede mulighet for kommunalt fastlegekontor", "2021 (oppstart utredning)", None, "-", "4.3."),
    ("Samle tilpliktningsoppgaver i større stillinger", 2022, None, 200_000, "5.1."),
    (
        "Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet",
        2027,
        1,
        1_200_000,
        "5.1.",
    ),
    ("Ressurs til veiledning av leger i spesialisering", 2022, None, 150_000, "5.3"),
]


def listeoversikt(path):
    """Offices on rows of their own, a two-row merged header, a sum per office and one for all."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Oversikt"
    sheet["A1"] = "Fastlegelister per 1.7.2020"
    sheet["A1"].font = Font(bold=True, size=14)
    for area in ("A3:A4", "B3:C3", "D3:D4", "E3:E4"):
        sheet.merge_cells(area)
    sheet["A3"], sheet["B3"], sheet["D3"], sheet["E3"] = "Fastlege", "Pasientliste", "Ledige plasser", "Status"
    sheet["B4"], sheet["C4"] = "Listetak", "Antall på\nliste"
    for row in sheet["A3:E4"]:
        for cell in row:
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
            cell.alignment = Alignment(wrap_text=True, vertical="center")
    row, doctor, subtotals = 5, 1, []
    for office, lists in OFFICES:
        sheet.cell(row, 1, office).font = Font(bold=True)
        row += 1
        first = row
        for ceiling, length in lists:
            sheet.cell(row, 1, f"Lege {doctor}")
            sheet.cell(row, 2, ceiling)
            sheet.cell(row, 3, length)
            sheet.cell(row, 4, f"=B{row}-C{row}")
            sheet.cell(row, 5, "Besatt")
            doctor, row = doctor + 1, row + 1
        sheet.cell(row, 1, f"Sum {office}")
        for column in "BCD":
            sheet[f"{column}{row}"] = f"=SUM({column}{first}:{column}{row - 1})"
        subtotals.append(row)
        row += 1
    sheet.cell(row, 1, "Totalt")
    for column in "BCD":
        sheet[f"{column}{row}"] = "=" + "+".join(f"{column}{subtotal}" for subtotal in subtotals)
    for line in (*subtotals, row):
        for cell in sheet[line]:
            cell.font = Font(bold=True)
    for line in sheet.iter_rows(min_row=5, min_col=2, max_col=4):
        for cell in line:
            cell.number_format = "#,##0"
    sheet.column_dimensions["A"].width = 32
    sheet.cell(row + 2, 1, "Listetak er avtalt med kommunen. LIS1 ved Kragerø legesenter har ikke egen liste.")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".xlsx")
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "ods", "--outdir", path.parent, source],
            check=True,
            capture_output=True,
        )


def tilplikting(path):
    """Texts in the cells, exactly as the plan prints them."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Ark1"
    sheet["A1"] = "Fordeling av offentlige legeoppgaver per februar 2019"
    sheet["A3"], sheet["B3"] = "Tjenestested", "Ressurs"
    for row, (site, share) in enumerate(DUTIES, start=4):
        sheet.cell(row, 1, site)
        sheet.cell(row, 2, share).alignment = Alignment(horizontal="right")
    for cell in ("A1", "A3", "B3", "A14", "B14"):
        sheet[cell].font = Font(bold=True)
    sheet.column_dimensions["A"].width = 36
    book.save(path)


def tiltaksbudsjett(path):
    """A formatted list with accounting numbers and line breaks in the headers."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Tiltak 2022-2025")
    title = book.add_format({"bold": True, "font_size": 14})
    header = book.add_format({"bold": True, "bg_color": "#1F3864", "font_color": "#FFFFFF", "text_wrap": True, "border": 1})
    text = book.add_format({"text_wrap": True, "border": 1, "valign": "top"})
    money = book.add_format({"num_format": "#,##0", "border": 1, "valign": "top"})
    percent = book.add_format({"num_format": "0%", "border": 1, "valign": "top"})
    right = book.add_format({"align": "right", "border": 1, "valign": "top"})
    sheet.write("B2", "Oppsummering av de viktigste tiltakene", title)
    sheet.write("B3", "Beløp i kroner")
    for column, word in enumerate(["Tiltak", "Iverksetting", "Stilling", "Kostnad", "Omtalt i\nkapittel"], start=1):
        sheet.write(4, column, word, header)
    for row, (name, start, share, cost, chapter) in enumerate(MEASURES, start=5):
        sheet.write(row, 1, name, text)
        sheet.write(row, 2, start, text)
        sheet.write(row, 3, "-" if share is None else share, right if share is None else percent)
        sheet.write(row, 4, cost, right if cost == "-" else money)
        sheet.write_string(row, 5, chapter, text)
    sheet.write(14, 1, "For tiltak uten angitt kostnad: se kapittel 8.")
    sheet.set_column("B:B", 48)
    sheet.set_column("C:F", 14)
    book.close()


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    listeoversikt(HERE / "listeoversikt.ods")
    tilplikting(HERE / "tilplikting.xlsx")
    tiltaksbudsjett(HERE / "tiltaksbudsjett.xlsx")
