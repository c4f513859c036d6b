"""Writes samples/larvik: workbooks as Larvik might keep them for its plan for doctor services.

The numbers are those of "Plan for legetjenester 2022-2025", whose text is a poor scan; what is read
otherwise than it stands there, and what is made up, is listed in samples/larvik/README.md.

Run from the repository: python3 samples/make/larvik.py
"""

import csv
import pathlib

HERE = pathlib.Path(__file__).resolve().parent.parent / "larvik"

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
    kostra(HERE / "kostra.csv")
