"""A Windows machine for the checks: drives, a share, other programs, the console window.

Wine in an empty prefix. Nothing of it is kept.
"""

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import termios
import time
from dataclasses import dataclass
from pathlib import Path

# Rows and columns of the console: large enough that nothing is wrapped or scrolled away.
SIZE = (300, 240)
# How long a run may take, in seconds.
PATIENCE = 120


@dataclass
class Done:
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str = ""


class Machine:
    """C: holds the program, D: is another disk, `\\\\server\\felles` a share."""

    def __init__(self, folder, program, helpers):
        self.prefix = folder / "prefix"
        self.disk = folder / "disk d"
        self.share = folder / "felles"
        for made in [self.prefix, self.disk, self.share]:
            made.mkdir(parents=True)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            # Neither .NET nor a browser is asked for.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            # Arguments are passed in this encoding.
            "LC_ALL": "C.UTF-8",
        }
        # Windows does not shut down between two programs, and neither is Wine to.
        self.quiet("wineserver", "--persistent")
        self.quiet("wineboot", "--init")
        self.install(program, helpers)
        os.symlink(self.disk, self.prefix / "dosdevices" / "d:")
        server = self.prefix / "dosdevices" / "unc" / "server"
        server.mkdir(parents=True)
        os.symlink(self.share, server / "felles")

    def install(self, program, helpers):
        """Puts the program where programs are, and the helpers where Windows looks for them."""
        self.system = self.prefix / "drive_c" / "windows" / "system32"
        self.programs = self.prefix / "drive_c" / "Programmer" / "Legetall"
        self.programs.mkdir(parents=True)
        shutil.copy(program, self.programs / "legetall.exe")
        shutil.copy(helpers / "bcryptprimitives.dll", self.programs)
        shutil.copy(helpers / "hold.exe", self.programs)
        shutil.copy(helpers / "explorer.exe", self.prefix / "drive_c" / "windows" / "explorer.exe")

    def plain(self, words, cwd=None):
        return subprocess.run(
            words, cwd=cwd, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
            timeout=PATIENCE, check=False,
        )

    def quiet(self, *words):
        """Runs what leaves processes behind, which would keep hold of our pipes."""
        nothing = subprocess.DEVNULL
        subprocess.run(
            words, env=self.environment, stdin=nothing, stdout=nothing, stderr=nothing,
            timeout=PATIENCE, check=False,
        )

    def run(self, *arguments, cwd=None):
        """Runs the program with its output read by another one. `cwd` is a folder of this disk."""
        words = ["wine", str(self.programs / "legetall.exe"), *arguments]
        done = self.plain(words, cwd or self.system)
        return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def window(self, *arguments, typed="\r", cwd=None, prompt=False):
        """Runs the program in a console window, its own or that of a command prompt, and types
        when it asks. Output is what stands in the window."""
        words = ["wine", str(self.programs / "legetall.exe"), *arguments]
        if prompt:
            words = ["wine", "cmd", "/c", r"C:\Programmer\Legetall\legetall.exe", *arguments]
        child, terminal = pty.fork()
        if child == 0:
            # What the program starts lives on here, as in Windows, when the window closes.
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            os.chdir(cwd or self.system)
            os.execvpe("wine", words, self.environment)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
        shown = self._watched(terminal, typed)
        _, status = os.waitpid(child, 0)
        os.close(terminal)
        return Done(os.waitstatus_to_exitcode(status), shown)

    @staticmethod
    def _watched(terminal, typed):
        """Reads the window until it closes; types the answers, one each time the program waits."""
        read, end = b"", time.monotonic() + PATIENCE
        answers = list(typed)
        asked = 0
        while time.monotonic() < end:
            if select.select([terminal], [], [], 0.5)[0]:
                try:
                    part = os.read(terminal, 65536)
                except OSError:
                    break
                if not part:
                    break
                read += part
                continue
            questions = len(re.findall("Enter", screen(read)))
            if answers and questions > asked:
                asked = questions
                line = ""
                while answers and not line.endswith("\r"):
                    line += answers.pop(0)
                os.write(terminal, line.encode())
        else:
            raise AssertionError(f"the window did not close:\n{screen(read)}")
        return screen(read)

    def held(self, path, sharing, milliseconds=None):
        """Another program that has a file open while the `with` lasts, or for so long."""
        return Held(self, path, sharing, milliseconds)

    def opened(self):
        """The command lines with which Explorer was started, and forgets them."""
        log = self.prefix / "drive_c" / "explorer.txt"
        # The window may close before Explorer has started.
        for _ in range(20):
            if log.exists() and log.stat().st_size > 3:
                break
            time.sleep(0.1)
        lines = log.read_text("utf-8-sig").splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return lines

    def stop(self):
        self.quiet("wineserver", "--kill")


class Held:
    """See `Machine.held`."""

    def __init__(self, machine, path, sharing, milliseconds):
        self.machine = machine
        self.words = ["wine", str(machine.programs / "hold.exe"), path, sharing]
        if milliseconds:
            self.words.append(str(milliseconds))

    def __enter__(self):
        # Wine 8 now and then ends a process before it has begun.
        for _ in range(3):
            self.process = subprocess.Popen(
                self.words, env=self.machine.environment, stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )
            said = self.process.stdout.readline().decode().strip()
            if said:
                break
            self.__exit__()
            print(f"note  not begun (exit code {self.process.returncode}), tried again", flush=True)
        assert said == "held", said
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=PATIENCE)
        self.process.stdout.close()


def screen(read):
    """What stands in the window: Wine draws it for a terminal, with moves in the place of spaces."""
    text = read.decode("utf-8", errors="replace")
    text = re.sub(r"\x1b\[(\d*)C", lambda move: " " * int(move[1] or 1), text)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)
    return text.replace("\xa0", " ").replace("\r", "")
