#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies cells between the grid and a real LibreOffice Calc, in both directions, over the clipboard
of an X server of its own, and compares the raw values.

Usage: calc_round_trip.py PEER, the program built from calc_peer.cpp. Ends with 77 (skipped) where
something that it needs is not installed. Every wait has its limit, and only processes that were
started here are ended."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

SKIPPED = 77
PATIENCE = 25  # seconds for one wait
# Calc looks for another owner of the clipboard every second. Asked to paste before it has, it waits
# five seconds for the one before.
NOTICED = 1.6
NEEDED = ["soffice", "Xvfb", "xdotool"]

started = []


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def start(command, **options):
    process = subprocess.Popen(command, **options)
    started.append(process)
    return process


def end_all():
    for process in reversed(started):
        if process.poll() is None:
            process.terminate()
    for process in reversed(started):
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()


def wait_for(what, attempt):
    """What `attempt` returns once it is neither None nor an exception."""
    limit = time.monotonic() + PATIENCE
    last = None
    while time.monotonic() < limit:
        try:
            found = attempt()
            if found is not None:
                return found
        except Exception as error:  # the other side may not be there yet
            last = error
        time.sleep(0.1)
    raise TimeoutError(f"{what}: {last}")


def start_display():
    reading, writing = os.pipe()
    start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
          pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        return ":" + pipe.readline().strip()


class Calc:
    """A Calc with an empty sheet."""

    def __init__(self, folder, environment):
        import uno
        self.uno = uno
        self.environment = environment
        name = f"kfplan{os.getpid()}"
        # soffice is a script that stays until the program itself has ended.
        self.process = start(["soffice", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
                              f"--accept=pipe,name={name};urp;",
                              f"-env:UserInstallation=file://{folder}/profile"],
                             env=environment, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        address = f"uno:pipe,name={name};urp;StarOffice.ComponentContext"
        self.context = wait_for("LibreOffice", lambda: resolver.resolve(address))
        manager = self.context.ServiceManager
        self.desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        self.dispatcher = manager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", self.context)
        self.document = self.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
        self.sheet = self.document.Sheets.getByIndex(0)

    def select(self, cells):
        self.document.CurrentController.select(self.sheet.getCellRangeByName(cells))

    def empty(self):
        self.sheet.getCellRangeByName("A1:Z99").clearContents(1 | 2 | 4 | 16)

    def run(self, command):
        frame = self.document.CurrentController.Frame
        self.dispatcher.executeDispatch(frame, ".uno:" + command, "", 0, ())

    def paste(self):
        """Pastes at A1, and takes the import dialogue as it is where it comes."""
        done = threading.Event()
        answering = threading.Thread(target=self.answer, args=[done])
        answering.start()

        def attempt():
            # Calc may not have noticed yet that the clipboard has another owner.
            self.select("A1")
            self.run("Paste")
            return self.sheet.getCellRangeByName("B1").String or None

        try:
            wait_for("pasted cells", attempt)
        finally:
            done.set()
            answering.join()

    def answer(self, done):
        while not done.wait(0.3):
            for window in self.windows("Import"):
                # Focused before it was ready it takes no keys: it hears of the focus only where
                # that comes from elsewhere.
                away = [word for other in self.windows("LibreOffice Calc")
                        for word in ("windowfocus", other)]
                subprocess.run(["xdotool", *away, "windowfocus", window, "key", "Return"],
                               timeout=5, env=self.environment, stderr=subprocess.DEVNULL)

    def windows(self, name):
        """The windows with `name` in their title, by their numbers."""
        found = subprocess.run(["xdotool", "search", "--name", name], timeout=5,
                               capture_output=True, text=True, env=self.environment)
        return found.stdout.split()

    def close(self):
        try:
            self.document.close(True)
            self.desktop.terminate()
            self.process.wait(10)
        except Exception:  # it is ended with the rest
            pass


def expect(what, found, wanted):
    print(("ok   " if found == wanted else "WRONG"), what, repr(found))
    return found == wanted


def paste_from_grid(peer, task, calc, environment):
    """Empties the sheet and pastes what the grid copies when it is given that task."""
    copying = start([peer, task], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                    text=True)
    if copying.stdout.readline() != "copied\n":
        raise RuntimeError("the grid has copied nothing")
    calc.empty()
    time.sleep(NOTICED)
    calc.paste()
    copying.stdin.close()
    copying.wait(PATIENCE)


def grid_to_calc(peer, task, calc, environment):
    paste_from_grid(peer, task, calc, environment)
    cell = lambda name: calc.sheet.getCellRangeByName(name)
    print(task)
    # The hours stand in the fourth and fifth column: 1/3 and 0.004 are shown rounded. Names that
    # look like formulas stay text: in Calc's own text behind an apostrophe.
    guarded = "'=1+1" if task == "copy-for-calc" else "=1+1"
    return all([expect("raw 1/3", cell("D1").Value, 1.0 / 3.0),
                expect("grouped", cell("E1").Value, 1234567.891),
                expect("small", cell("D2").Value, 0.004),
                expect("decimals", cell("E2").Value, 7.125),
                expect("name", cell("A2").String, 'Vision & "Audio"'),
                expect("no formula", cell("A1").String, guarded)])


def copy_in_calc(calc):
    """A block with numbers that are shown rounded, a formula and an empty cell."""
    cell = lambda name: calc.sheet.getCellRangeByName(name)
    calc.empty()
    cell("A1").Value = 1.0 / 3.0
    cell("B1").Value = 1234567.891
    cell("C1").Formula = "=B1*2"
    cell("A2").Value = 0.004
    cell("C2").Value = 7.125
    calc.select("A1:C2")
    calc.run("Copy")


def calc_to_grid(peer, calc, environment):
    copy_in_calc(calc)
    print("paste")
    pasting = start([peer, "paste"], env=environment, stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE, text=True)
    told = pasting.communicate(timeout=PATIENCE)[0].splitlines()
    rows = [[float(value) for value in line.split("\t")[1:]] for line in told]
    # Calc writes 15 digits.
    return all([expect("first row", rows[0], [0.333333333333333, 1234567.891, 2469135.782]),
                expect("second row", rows[1], [0.004, 0.0, 7.125])])


def calc_and_back(peer, calc, environment):
    """What Calc gives to the grid comes back as it was, as values."""
    copy_in_calc(calc)
    paste_from_grid(peer, "return", calc, environment)
    print("return")
    rows = calc.sheet.getCellRangeByName("A1:C2").getDataArray()
    # Calc writes 15 digits; an hour without a number is 0 in the grid.
    return all([expect("first row", list(rows[0]), [0.333333333333333, 1234567.891, 2469135.782]),
                expect("second row", list(rows[1]), [0.004, 0.0, 7.125])])


def main():
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        skip("not installed: " + ", ".join(missing))
    try:
        import uno  # noqa: F401
    except ImportError:
        skip("not installed: the Python bridge of LibreOffice (python3-uno)")
    with tempfile.TemporaryDirectory() as folder:
        try:
            environment = dict(os.environ, DISPLAY=start_display(), HOME=folder, LC_ALL="C.UTF-8",
                               SAL_USE_VCLPLUGIN="gen", QT_QPA_PLATFORM="xcb")
            calc = Calc(folder, environment)
            peer = sys.argv[1]
            good = all([grid_to_calc(peer, "copy", calc, environment),
                        grid_to_calc(peer, "copy-for-calc", calc, environment),
                        calc_to_grid(peer, calc, environment),
                        calc_and_back(peer, calc, environment)])
            calc.close()
        finally:
            end_all()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
