"""Lets LibreOffice recalculate a workbook and tells what every formula cell was and became.

Usage: recalculate.py WORKBOOK PROFILE [CELL=NUMBER ...]

CELL is a defined name or Sheet!B4. Prints one JSON object:
{"names": {"innbyggere": "Forutsetninger!B4"},
 "cells": {"Nøkkeltall!B6": {"formula": "=…", "stored": 105.7, "recalculated": 105.7}}}
Cells with a defined name are there too, with or without a formula.
"""

import json
import pathlib
import subprocess
import sys

import openpyxl

from names import defined_names

# Without this LibreOffice keeps the stored results of a workbook that another program wrote.
RECALCULATE_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculated(workbooks, profile):
    """The workbooks as LibreOffice saves them, all in one start of it."""
    user = profile / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(RECALCULATE_ALWAYS, encoding="utf-8")
    out = profile / "out"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", "xlsx", "--outdir", str(out), *map(str, workbooks)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return [out / (workbook.stem + ".xlsx") for workbook in workbooks]


def place(names, cell):
    return names.get(cell, cell).rsplit("!", 1)


def changed(workbook, names, changes, folder):
    book = openpyxl.load_workbook(workbook)
    for cell, number in changes:
        sheet, address = place(names, cell)
        book[sheet][address].value = float(number)
    path = folder / "changed.xlsx"
    book.save(path)
    return path


def main():
    workbook, profile = (pathlib.Path(argument).absolute() for argument in sys.argv[1:3])
    profile.mkdir(parents=True, exist_ok=True)
    changes = [argument.split("=", 1) for argument in sys.argv[3:]]

    formulas = openpyxl.load_workbook(workbook)
    stored = openpyxl.load_workbook(workbook, data_only=True)
    names = {
        name: "!".join(next(iter(defined.destinations))).replace("$", "")
        for name, defined in defined_names(formulas).items()
    }
    source = changed(workbook, names, changes, profile) if changes else workbook
    [saved] = recalculated([source], profile)
    fresh = openpyxl.load_workbook(saved, data_only=True)

    wanted = set(names.values())
    cells = {}
    for sheet in formulas:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            formula = cell.value if cell.data_type == "f" else None
            key = f"{sheet.title}!{cell.coordinate}"
            if formula is None and key not in wanted:
                continue
            cells[key] = {
                "formula": formula,
                "stored": stored[sheet.title][cell.coordinate].value,
                "recalculated": fresh[sheet.title][cell.coordinate].value,
            }
    json.dump({"names": names, "cells": cells}, sys.stdout)


if __name__ == "__main__":
    main()
