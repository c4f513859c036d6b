"""Changes cells of a workbook, once per set of changes, and lets LibreOffice recalculate each.

Usage: changes.py WORKBOOK PROFILE CHANGES

CHANGES is a JSON file: [[["ramme_2023", 900000], ["tiltak_1_slutt", null]], …], a list of changes
per copy of the workbook; null empties a cell. Prints one JSON list with the values of all defined
names of each copy, and of the cells of its tables by row and column from 1:
[{"ramme_2023": 900000, "tiltak_sum_2023": 780000, "Folsomhet!1!2": -78000}, …]. All copies are
recalculated in one start of LibreOffice.
"""

import json
import pathlib
import sys

import openpyxl

from names import defined_names
from recalculate import recalculated


def main():
    workbook, profile, changes = (pathlib.Path(argument).absolute() for argument in sys.argv[1:4])
    profile.mkdir(parents=True, exist_ok=True)
    book = openpyxl.load_workbook(workbook)
    names = {
        name: next(iter(defined.destinations))
        for name, defined in defined_names(book).items()
    }
    cells = {name: (sheet, cell) for name, (sheet, cell) in names.items() if ":" not in cell}
    cells.update(
        (f"{table.name}!{row}!{column}", (sheet.title, cell.coordinate))
        for sheet in book
        for table in sheet.tables.values()
        for row, line in enumerate(sheet[table.ref])
        for column, cell in enumerate(line, 1)
        if row > 0
    )
    copies = []
    for number, changed in enumerate(json.loads(changes.read_text(encoding="utf-8"))):
        book = openpyxl.load_workbook(workbook)
        for name, value in changed:
            sheet, cell = names[name]
            book[sheet][cell.replace("$", "")].value = value
        copies.append(profile / f"change{number}.xlsx")
        book.save(copies[-1])
    found = []
    for copy in recalculated(copies, profile):
        book = openpyxl.load_workbook(copy, data_only=True)
        found.append({
            name: book[sheet][cell.replace("$", "")].value
            for name, (sheet, cell) in cells.items()
        })
    json.dump(found, sys.stdout)


main()
