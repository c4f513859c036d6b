"""Writes samples/larvik-2022: two exports with semicolons in the encoding of older Windows programs.

  tiltak.csv          the measures of April 2022
  fastlegeliste.csv   the 44 lists, none with free places

The measures, their end and the number of days are published; every list is made up (see
samples/larvik-2022/README.md).

Run from the repository: python3 samples/make/larvik_2022.py
"""

import pathlib

HERE = pathlib.Path(__file__).resolve().parent.parent / "larvik-2022"

END = "til og med 2023, evalueres i strategidokumentet 2024–2027"

MEASURES = [
    ("Kjøpe lister som er ledige, i samarbeid med aktuelle legekontor", ""),
    ("Utvide antall hjemler fortløpende der det er mulig", ""),
    ("Tilby leie av egnede lokaler til selvkost (KST sak 11/22)", ""),
    ("Tilby lokaler, personell og utstyr", ""),
    ("Utvide antall hjemler ved eksisterende legekontor, tilskudd etter søknad", ""),
    ("Leie seg inn i eksisterende legegrupper med flere ALIS-stillinger", ""),
    ("Tilby fast ansettelse i inntil 2 år for nye hjemler", ""),
    ("Praksiskompensasjon til etterutdanning for spesialister, inntil 10 dager i året", 10),
    ("Dekning av utgifter til fravær på grunn av sykt barn, inntil 10 dager i året", 10),
]

# Licences per office. 44 in all is published.
OFFICES = [5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 2, 1]
# What the lists hold in all: the population of legetall.toml is 3000 more.
RESIDENTS = 44_000


def tiltak(path):
    lines = ["Nr;Tiltak;Oppstart;Gjelder til;Antall dager"]
    lines += [f"{n};{name};2022;{END};{days}" for n, (name, days) in enumerate(MEASURES, start=1)]
    write(path, lines)


def fastlegeliste(path):
    lines = ["Legekontor;Hjemmelsnr;Listetak;Listelengde;Ledige plasser"]
    filled = [990 + (37 * n % 19 - 9) * 20 for n in range(sum(OFFICES) - 1)]
    filled.append(RESIDENTS - sum(filled))
    numbered = iter(enumerate(filled, start=1))
    for office, count in enumerate(OFFICES, start=1):
        for _ in range(count):
            licence, length = next(numbered)
            lines.append(f"Legekontor {office};{licence:03};{length};{length};0")
    write(path, lines)


def write(path, lines):
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    tiltak(HERE / "tiltak.csv")
    fastlegeliste(HERE / "fastlegeliste.csv")
