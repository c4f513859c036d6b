#!/usr/bin/env python3
"""The Windows program, judged under Wine: check.py LEGETALL.EXE LEGETALL HELPERS

The second is the program for this machine, which must write the same; the third the folder of the
helpers that `.ci/windows` builds. Says what each check is about; the exit code is 1 when one fails.
What Wine cannot show stands in README.md beside this file.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

from machine import Machine

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PLANS = ["kragero", "larvik", "larvik-2022", "porsgrunn", "sarpsborg"]
LISTE = "Legekontor;Lege;Listetak;Listelengde\nNord;H1;1000;900\nSør;H2;1200;1200\n"
OPEN = "Skriv O og trykk Enter for å åpne mappen, eller trykk bare Enter for å lukke vinduet."
CLOSE = "Trykk Enter for å lukke vinduet."
CHECKS = []


def check(words):
    """Registers a check by what it shows."""
    def register(function):
        CHECKS.append((words, function))
        return function
    return register


def equal(found, expected, about=""):
    assert found == expected, f"{about}\n  expected {expected!r}\n  found    {found!r}"


def holds(text, part):
    assert part in text, f"{part!r} is not in\n{text}"


def lacks(text, part):
    assert part not in text, f"{part!r} is in\n{text}"


def liste(folder, name="liste.csv", text=LISTE):
    """A folder with a workbook."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def both(stem, number=""):
    """The names of the two files."""
    return [f"{stem}-legetall{number}.pdf", f"{stem}-legetall{number}.xlsx"]


def sample(name, folder):
    shutil.copytree(SAMPLES / name, folder, ignore=shutil.ignore_patterns("*.md"))
    return folder


# Same as on Linux


@check("samples/kragero gives the same bytes and the same JSON as on Linux")
def _(pc, linux):
    ours, theirs = sample("kragero", pc.disk / "kragero"), sample("kragero", linux.folder / "kragero")
    same(pc, linux, ["--json", "kragero"], pc.disk)
    equal(len(compared(ours, theirs)), 2, "files of the report")


@check("all samples in one run, with the comparison, give the same bytes and the same JSON as on Linux")
def _(pc, linux):
    for name in PLANS:
        sample(name, pc.disk / "alle" / name)
        sample(name, linux.folder / "alle" / name)
    same(pc, linux, ["--json", "alle", "--out", "ut"], pc.disk)
    equal(len(compared(pc.disk / "ut", linux.folder / "ut")), 12, "files of six reports")


@check("the findings of a check are the same, as workbook, words and JSON")
def _(pc, linux):
    ours, theirs = sample("sarpsborg", pc.disk / "funn"), sample("sarpsborg", linux.folder / "funn")
    here, there = pc.run("check", "--why", "funn", cwd=pc.disk), linux.run("check", "--why", "funn")
    equal(here.out.replace("\\", "/"), there.out)
    equal(here.code, there.code)
    same(pc, linux, ["check", "--json", "funn"], pc.disk)
    equal(len(compared(ours, theirs)), 1, "workbooks of findings")


def same(pc, linux, arguments, cwd):
    here, there = pc.run(*arguments, cwd=cwd), linux.run(*arguments)
    equal(here.code, there.code, here.err)
    equal([plain(line) for line in here.out.splitlines()], [plain(line) for line in there.out.splitlines()])
    assert there.out, "nothing was printed"


def plain(line):
    """A JSON object with the paths of its outputs written as on Linux."""
    data = json.loads(line)
    for part in [data, data.get("comparison", {})]:
        part["outputs"] = [path.replace("\\", "/") for path in part.get("outputs", [])]
    return data


def compared(ours, theirs):
    """The outputs in two folders, which must be the same."""
    names = [name for name in files(theirs) if "-legetall" in name]
    equal([name for name in files(ours) if "-legetall" in name], names)
    for name in names:
        assert (ours / name).read_bytes() == (theirs / name).read_bytes(), f"{name} differs"
    return names


# Files dropped on the program


@check("a file with æøå and spaces on another drive, dropped while the program stands in system32")
def _(pc, _linux):
    folder = sample("kragero", pc.disk / "Møter og saker" / "Kragerø – vår 2026")
    done = pc.run(r"D:\Møter og saker\Kragerø – vår 2026\listeoversikt.ods")
    equal(done.code, 0, done.err)
    holds(done.out, r"D:\Møter og saker\Kragerø – vår 2026\kragero-legetall.xlsx")
    equal([name for name in files(folder) if "-legetall" in name], both("kragero"))


@check("workbooks with æøå in their names, several at once")
def _(pc, _linux):
    folder = liste(pc.disk / "Åse", "Fastlegeliste Bø æøå ÆØÅ.csv")
    shutil.copy(SAMPLES / "kragero" / "tilplikting.xlsx", folder / "tilplikting (1).xlsx")
    done = pc.run(r"D:\Åse\tilplikting (1).xlsx", r"D:\Åse\Fastlegeliste Bø æøå ÆØÅ.csv")
    holds(done.out, "Fastlegeliste Bø æøå ÆØÅ.csv, ark «Fastlegeliste Bø æøå ÆØÅ»")
    equal([name for name in files(folder) if "-legetall" in name], both("tilplikting-1"))


@check("a folder, and files of two drives: the outputs lie beside the first")
def _(pc, _linux):
    folder = liste(pc.disk / "mappe å")
    equal(pc.run("D:\\mappe å\\").code, 0)
    equal(files(folder), sorted([*both("mappe-a"), "liste.csv"]))
    on_c = liste(pc.prefix / "drive_c" / "Saker", "a.csv", LISTE.replace("H", "C"))
    done = pc.run(r"C:\Saker\a.csv", r"D:\mappe å\liste.csv")
    equal(done.code, 0, done.out + done.err)
    equal(files(on_c), sorted([*both("a"), "a.csv"]))


@check("a file in the root of a drive, and relative paths from another folder")
def _(pc, _linux):
    liste(pc.disk, "rot.csv")
    equal(pc.run(r"D:\rot.csv").code, 0)
    assert (pc.disk / "rot-legetall.pdf").exists()
    folder, cwd = liste(pc.disk / "saker" / "vår"), liste(pc.disk / "saker" / "høst")
    done = pc.run(r"..\vår/liste.csv", cwd=cwd)
    equal(done.code, 0, done.err)
    equal(files(folder), sorted([*both("liste"), "liste.csv"]))


@check(r"a share (\\server\felles), and paths in the long form (\\?\D:\, \\?\UNC\)")
def _(pc, _linux):
    folder = liste(pc.share / "Legetjenesten 2026")
    done = pc.run(r"\\server\felles\Legetjenesten 2026\liste.csv")
    equal(done.code, 0, done.err)
    holds(done.out, r"\\server\felles\Legetjenesten 2026\liste-legetall.xlsx")
    equal(files(folder), sorted([*both("liste"), "liste.csv"]))
    for number, start in enumerate(["\\\\?\\D:\\", "\\\\?\\UNC\\server\\felles\\"]):
        name = f"lang form {number}"
        folder = liste((pc.disk if number == 0 else pc.share) / name)
        equal(pc.run(f"{start}{name}").code, 0)
        equal(files(folder), sorted([*both(f"lang-form-{number}"), "liste.csv"]))


@check("paths of more than 260 letters, on a drive and on a share")
def _(pc, _linux):
    parts = ["Sakspapirer til kommunestyret om legetjenesten " + letter * 20 for letter in "æøåabc"]
    for root, start in [(pc.disk, "D:\\"), (pc.share, "\\\\server\\felles\\")]:
        folder = liste(root.joinpath(*parts))
        path = start + "\\".join([*parts, "liste.csv"])
        assert len(path) > 400, path
        for _ in range(2):
            done = pc.run(path)
            equal(done.code, 0, done.err)
            holds(done.out, path.replace("liste.csv", "liste-legetall.pdf"))
            equal(files(folder), sorted([*both("liste"), "liste.csv"]))
        done = pc.run("check", "--remember", path)
        assert (folder / "legetall.toml").exists(), done.out + done.err


# Files that other programs hold


@check("an output that another program holds, alone, as Excel or as a viewer: both files get a new name (K605)")
def _(pc, _linux):
    for number, (sharing, end) in enumerate([("-", "xlsx"), ("r", "xlsx"), ("rw", "pdf"), ("-", "pdf")]):
        folder = liste(pc.disk / f"holdt {number}")
        stem = f"holdt-{number}"
        equal(pc.run(rf"D:\holdt {number}").code, 0)
        before = {name: (folder / name).read_bytes() for name in both(stem)}
        liste(folder, text=LISTE.replace("900", "901"))
        with pc.held(rf"D:\holdt {number}\{stem}-legetall.{end}", sharing):
            done = pc.run(rf"D:\holdt {number}")
            again = pc.run(rf"D:\holdt {number}", "--json")
        equal(done.code, 0, done.err)
        holds(done.out, "K605")
        holds(done.out, rf"D:\holdt {number}\{stem}-legetall (2).pdf")
        codes = [finding["code"] for finding in json.loads(again.out)["findings"]]
        equal(codes.count("K605"), 1, str(codes))
        equal(files(folder), sorted([*both(stem), *both(stem, " (2)"), "liste.csv"]))
        for name, bytes_before in before.items():
            assert (folder / name).read_bytes() == bytes_before, f"{name} was changed"


@check("an output that a virus scanner looks at for a moment is replaced all the same")
def _(pc, _linux):
    folder = liste(pc.disk / "skann")
    equal(pc.run(r"D:\skann").code, 0)
    for sharing in ["-", "rwd"]:
        with pc.held(r"D:\skann\skann-legetall.pdf", sharing, 600):
            done = pc.run(r"D:\skann")
        equal(done.code, 0, done.err)
        lacks(done.out, "K605")
    equal(files(folder), sorted([*both("skann"), "liste.csv"]))


@check("an input that another program holds alone ends with 3 and says so; one open in Excel is read")
def _(pc, _linux):
    folder = liste(pc.disk / "last")
    with pc.held(r"D:\last\liste.csv", "-"):
        done = pc.run(r"D:\last")
    equal(done.code, 3)
    holds(done.err, r"Får ikke lest «D:\last\liste.csv»: filen er åpen i et annet program.")
    equal(files(folder), ["liste.csv"])
    with pc.held(r"D:\last\liste.csv", "r"):
        equal(pc.run(r"D:\last").code, 0)
    equal(files(folder), sorted([*both("last"), "liste.csv"]))


@check("what a killed run left is swept away, what a living one writes is not")
def _(pc, _linux):
    folder = liste(pc.disk / "rester")
    for name in [".legetall-dead.tmp", ".legetall-alive.tmp"]:
        (folder / name).write_text("half a file")
    with pc.held(r"D:\rester\.legetall-alive.tmp", "l"):
        equal(pc.run(r"D:\rester").code, 0)
    equal(files(folder), sorted([".legetall-alive.tmp", *both("rester"), "liste.csv"]))


@check("a configuration is remembered in the place of the old one, and not while another program holds it")
def _(pc, _linux):
    folder = liste(pc.disk / "husk")
    (folder / "legetall.toml").write_text("[kommune]\nnavn = 'Bø'\n", "utf-8")
    with pc.held(r"D:\husk\legetall.toml", "r"):
        equal(pc.run("check", "--remember", r"D:\husk").code, 3)
    equal(pc.run("check", "--remember", r"D:\husk").code, 0)
    holds((folder / "legetall.toml").read_text("utf-8"), "[[tabell]]")


# Exit codes


@check("exit codes: 0 written, 1 refused, 2 usage or configuration, 3 the machine")
def _(pc, _linux):
    liste(pc.disk / "koder" / "god")
    liste(pc.disk / "koder" / "feil", text=LISTE.replace("900", "mange"))
    odd = liste(pc.disk / "koder" / "merkelig", text=LISTE.replace("1200\n", "1300\n"))
    wrong = liste(pc.disk / "koder" / "innstilling")
    (wrong / "legetall.toml").write_text("[kommune]\nnavvn = 'x'\n", "utf-8")
    (pc.disk / "koder" / "fil").write_text("", "utf-8")
    for expected, arguments in [
        (0, [r"D:\koder\god"]),
        (0, [r"D:\koder\merkelig"]),
        (1, [r"D:\koder\merkelig", "--strict"]),
        (1, [r"D:\koder\feil"]),
        (2, [r"D:\koder\innstilling"]),
        (2, [r"D:\koder\god\finnes ikke.xlsx"]),
        (2, [r"D:\koder\god", "--tull"]),
        (2, [r"D:\koder\god", "--out", r"D:\koder\fil"]),
        (2, []),
        (3, [r"D:\borte\liste.xlsx"]),
        (3, [r"Q:\saker\liste.xlsx"]),
        (3, [r"\\borte\felles\saker\liste.xlsx"]),
        (0, ["--version"]),
        (0, ["explain", "K605"]),
    ]:
        done = pc.run(*arguments)
        equal(done.code, expected, f"{arguments} {done.out} {done.err}")
    assert (odd / "merkelig-legetall.pdf").exists()


# The window


@check("redirected output is UTF-8 with æøå, and nobody is asked anything")
def _(pc, _linux):
    liste(pc.disk / "rør")
    done = pc.run(r"D:\rør")
    holds(done.out, "Nøkkeltall")
    equal(done.err, "")


@check("files dropped on the program: the window shows æøå, stays open, and closes on Enter")
def _(pc, _linux):
    liste(pc.disk / "Møte 1")
    done = pc.window(r"D:\Møte 1\liste.csv")
    equal(done.code, 0, done.out)
    holds(done.out, "Nøkkeltall")
    holds(done.out, r"D:\Møte 1\liste-legetall.xlsx")
    holds(done.out, OPEN)
    equal(pc.opened(), [])


@check("O and Enter open the folder in Explorer, also with spaces, commas and æøå")
def _(pc, _linux):
    for name in ["Møte 1, vår", "a,b"]:
        liste(pc.disk / name)
        done = pc.window(rf"D:\{name}", typed="o\r")
        equal(done.code, 0, done.out)
        opened = pc.opened()
        equal(len(opened), 1, done.out)
        assert opened[0].endswith(rf' "D:\{name}"'), opened
    folder = liste(pc.share / "Åse")
    pc.window(r"\\server\felles\Åse\liste.csv", typed="O\r")
    assert pc.opened()[0].endswith(r' "\\server\felles\Åse"')
    assert len(files(folder)) == 3


@check("the window stays open on a refusal, on a file that is not there and on a double-click")
def _(pc, _linux):
    liste(pc.disk / "avvist", text=LISTE.replace("900", "mange"))
    for arguments, code, words, question in [
        ([r"D:\avvist"], 1, "«mange»", OPEN),
        ([r"D:\avvist\borte.xlsx"], 2, "Finner ikke", CLOSE),
        ([r"Q:\borte\liste.xlsx"], 3, "nettverksdisk", CLOSE),
        ([], 2, "Dra mappen, eller arbeidsbøkene, over på programmet", CLOSE),
    ]:
        done = pc.window(*arguments)
        equal(done.code, code, done.out)
        holds(done.out, words)
        holds(done.out, question)


@check("a command prompt, and arguments that nobody drops, end at once; --window keeps it open there too")
def _(pc, _linux):
    liste(pc.disk / "jobb")
    lacks(pc.window(r"D:\jobb", prompt=True, typed="").out, "Enter")
    lacks(pc.window(r"D:\jobb", "--out", r"D:\jobb\ut", typed="").out, "Enter")
    lacks(pc.window("jobb", cwd=pc.disk, typed="").out, "Enter")
    holds(pc.window("--window", "--lang", "nn", r"D:\jobb", prompt=True).out, "for å opne mappa")


# The folder on a share: `legetall inbox`


def inbox(root, name, files=("listeoversikt.ods", "tilplikting.xlsx", "tiltaksbudsjett.xlsx")):
    """An inbox in which samples/kragero has been delivered."""
    folder = root / name
    (folder / "inn").mkdir(parents=True)
    shutil.copyfile(SAMPLES / "kragero" / "legetall.toml", folder / "legetall.toml")
    for file in files:
        shutil.copyfile(SAMPLES / "kragero" / file, folder / "inn" / file)
    return folder


def tree(folder):
    """Every file of an inbox but those that tell of its passes."""
    own = ("legetall.db", "legetall.lock", "oversikt.", "logg/")
    paths = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    return sorted(path for path in paths if not path.startswith(own))


@check("inbox: a pass on a share makes the same files as on Linux, and a second one does nothing")
def _(pc, linux):
    ours, theirs = inbox(pc.share, "Innboks æøå"), inbox(linux.folder, "Innboks æøå")
    here = pc.run("inbox", "--now", r"\\server\felles\Innboks æøå")
    there = linux.run("inbox", "--now", "Innboks æøå")
    equal((here.code, there.code), (0, 0), here.out + here.err + there.err)
    equal(tree(ours), tree(theirs))
    equal(files(ours / "inn"), [])
    [month] = (ours / "ut").iterdir()
    equal(len(compared(month, theirs / "ut" / month.name)), 2, "files of the report")
    before = tree(ours)
    again = pc.run("inbox", "--now", r"\\server\felles\Innboks æøå")
    equal(again.code, 0, again.err)
    equal(tree(ours), before)


@check("inbox: a file that another program still writes is waited for, and one pass works at a time")
def _(pc, _linux):
    folder = inbox(pc.disk, "innboks")
    with pc.held(r"D:\innboks\inn\tilplikting.xlsx", "-"):
        pc.run("inbox", "--now", r"D:\innboks")
        equal(len(files(folder / "inn")), 3, "files that wait")
    assert (folder / "legetall.lock").exists(), files(folder)
    with pc.held(r"D:\innboks\legetall.lock", "l"):
        equal(pc.run("inbox", "--now", r"D:\innboks").code, 3)
    equal(len(files(folder / "inn")), 3, "files that wait")
    equal(pc.run("inbox", "--now", r"D:\innboks").code, 0)
    equal(files(folder / "inn"), [])


@check("inbox: a correction while the appendix is open gets a new name, and the old one is left alone")
def _(pc, _linux):
    folder = inbox(pc.disk, "rettelse")
    equal(pc.run("inbox", "--now", r"D:\rettelse").code, 0)
    [month] = (folder / "ut").iterdir()
    equal(files(month), both("kragero"))
    before = (month / "kragero-legetall.pdf").read_bytes()
    text = LISTE.replace("Nord", "Legesenteret")
    (folder / "inn" / "listeoversikt.csv").write_text(f"Fastlegelister per 1.7.2020\n{text}", "utf-8")
    with pc.held(rf"D:\rettelse\ut\{month.name}\kragero-legetall.pdf", "r"):
        done = pc.run("inbox", "--now", r"D:\rettelse")
    holds("".join(tree(folder)), "kragero-legetall (2).pdf")
    assert (month / "kragero-legetall.pdf").read_bytes() == before, done.out


class Linux:
    """The program for this machine, run in a folder of its own."""

    def __init__(self, folder, program):
        self.folder = folder / "linux"
        self.folder.mkdir()
        self.program = program

    def run(self, *arguments):
        return Words(subprocess.run(
            [self.program, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL,
            capture_output=True, check=False,
        ))


class Words:
    """A finished run, in words."""

    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")


def main():
    program, linux, helpers = (Path(path).resolve() for path in sys.argv[1:4])
    wanted = sys.argv[4:]
    failed = []
    with tempfile.TemporaryDirectory(prefix="legetall-windows-") as folder:
        folder = Path(folder)
        pc, linux = Machine(folder, program, helpers), Linux(folder, linux)
        chosen = [one for one in CHECKS if not wanted or any(word in one[0] for word in wanted)]
        if "inbox" not in pc.run("--help").out:
            print("skip  inbox: this program has no such command", flush=True)
            chosen = [one for one in chosen if not one[0].startswith("inbox:")]
        try:
            for words, function in chosen:
                try:
                    function(pc, linux)
                    print(f"ok    {words}", flush=True)
                except Exception:  # One that fails is told, and the others go on.
                    failed.append(words)
                    print(f"FAIL  {words}\n{traceback.format_exc()}", flush=True)
        finally:
            pc.stop()
    print(f"\n{len(chosen) - len(failed)} of {len(chosen)} checks passed under Wine")
    for words in failed:
        print(f"  failed: {words}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
