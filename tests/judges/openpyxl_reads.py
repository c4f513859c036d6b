"""Loads a workbook with openpyxl and prints what it sees as one JSON object."""

import json
import sys

import openpyxl

from names import defined_names

# The yellow of cells that are meant to be changed.
INPUT_FILL = "FFFFF4CE"


def coordinate(row, column):
    return f"{openpyxl.utils.get_column_letter(column)}{row}"


book = openpyxl.load_workbook(sys.argv[1])
properties = book.properties
sheets = []
for sheet in book:
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    sheets.append({
        "name": sheet.title,
        "state": sheet.sheet_state,
        "title": sheet["A1"].value,
        "tables": {table.name: table.ref for table in sheet.tables.values()},
        "headers": {
            table.name: [column.name for column in table.tableColumns]
            for table in sheet.tables.values()
        },
        "filtered": [table.name for table in sheet.tables.values() if table.autoFilter],
        "charts": [
            [end.row, end.col] for c in sheet._charts for end in (c.anchor._from, c.anchor.to)
        ],
        "links": {cell.coordinate: cell.hyperlink.location for cell in cells if cell.hyperlink},
        "merged": [str(merged) for merged in sheet.merged_cells.ranges],
        "hidden_rows": [row for row, d in sheet.row_dimensions.items() if d.hidden],
        "hidden_columns": [column for column, d in sheet.column_dimensions.items() if d.hidden],
        "freeze": sheet.freeze_panes,
        "repeat": sheet.print_title_rows,
        "repeat_columns": sheet.print_title_cols,
        "paper": sheet.page_setup.paperSize,
        "orientation": sheet.page_setup.orientation,
        "fit": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
        "fit_to_page": bool(sheet.sheet_properties.pageSetUpPr.fitToPage),
        "footer": sheet.oddFooter.right.text,
        "header": sheet.oddHeader.left.text,
        "selection": sheet.sheet_view.selection[0].activeCell,
        "selected": sheet.sheet_view.tabSelected,
        "fonts": sorted({(cell.font.name, cell.font.sz) for cell in cells}),
        "formats": {cell.coordinate: cell.number_format for cell in cells},
        "types": {cell.coordinate: cell.data_type for cell in cells},
        "quoted": [cell.coordinate for cell in cells if cell.quotePrefix],
        "bold": [cell.coordinate for cell in cells if cell.font.b],
        "top_rule": [cell.coordinate for cell in cells if cell.border.top.style],
        "inputs": [
            cell.coordinate for cell in cells if cell.fill.start_color.rgb == INPUT_FILL
        ],
        "notes": {cell.coordinate: cell.comment.text for cell in cells if cell.comment},
        "validations": [
            {
                "cells": [
                    cell for area in rule.sqref.ranges
                    for row in area.rows for cell in (coordinate(*place) for place in row)
                ],
                "type": rule.type,
                "operator": rule.operator,
                "from": rule.formula1,
                "to": rule.formula2,
                "title": rule.promptTitle,
                "message": rule.prompt,
                "refused": rule.errorTitle,
                "refusal": rule.error,
                "stops": rule.errorStyle in (None, "stop") and bool(rule.showErrorMessage),
            }
            for rule in sheet.data_validations.dataValidation
        ],
        "framed": [cell.coordinate for cell in cells if cell.border.left.style],
        "widths": {column: d.width for column, d in sheet.column_dimensions.items()},
        "colours": sorted({
            (
                cell.font.color.rgb if cell.font.color else "FF000000",
                cell.fill.start_color.rgb if cell.fill.fill_type else "FFFFFFFF",
            )
            for cell in cells
        }),
        "values": {cell.coordinate: str(cell.value) for cell in cells},
    })
json.dump({
    "outside_links": len(book._external_links),
    "active": book.active.title,
    "names": {name: defined.attr_text for name, defined in defined_names(book).items()},
    "properties": {
        "title": properties.title,
        "author": properties.creator,
        "subject": properties.subject,
        "keywords": properties.keywords,
        "language": properties.language,
        "created": properties.created.isoformat(),
        "modified": properties.modified.isoformat(),
    },
    "sheets": sheets,
}, sys.stdout)
