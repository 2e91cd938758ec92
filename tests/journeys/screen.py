"""A screen that nobody sees, the program on it, and the hands and eyes of a user.

The hands are keys and files dropped with the X server's own means; the eyes are screenshots read by
Tesseract. What is expected to be read comes from i18n/, so that a reworded message breaks nothing.
"""
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path

from Xlib import X, display
from Xlib.error import XError
from Xlib.protocol import event

from drop import drop

ROOT = Path(__file__).resolve().parents[2]
SHOTS = Path(os.environ.get("JOURNEY_SHOTS", ROOT / "target/journeys")).absolute()
TEMOTO = Path(os.environ.get("TEMOTO", ROOT / "target/release/temoto")).absolute()
PORTRAIT = ROOT / "tests/photos/portrait.jpg"
CI = os.environ.get("CI") == "true"
PATIENCE = 20  # seconds until what should appear has not appeared
NOTHING_RAN = 77  # the exit code that says so
# Tesseract's names for the languages the journeys read.
OCR = {"en": "eng", "ja": "jpn", "pt-BR": "por", "es": "spa"}


class Skip(Exception):
    """A journey that cannot be made here, and why."""


class Failed(Exception):
    """Something was not as it should be."""


def check(fact, words):
    if not fact:
        raise Failed(words)


def need(*tools):
    """Skips unless the tools are there."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        raise Skip(f"not installed: {', '.join(missing)}")


def words(tag, key, **values):
    """The text of a message without variables left, as in i18n/TAG."""
    for file in (ROOT / "i18n" / tag).glob("*.ftl"):
        found = re.search(rf"^{re.escape(key)} = (.*)$", file.read_text("utf-8"), re.MULTILINE)
        if found:
            values["-brand"] = "Temoto"
            return re.sub(r'\{ (?:JA\("(.*?)"\)|\$?([\w-]+)) \}',
                          lambda m: m[1] or str(values[m[2]]), found[1])
    raise Failed(f"i18n/{tag} has no message {key}")


def language_saved(folder):
    """The language in the settings of a folder."""
    found = re.search(r'^language = "(.*)"$', (folder / "state.toml").read_text("utf-8"), re.MULTILINE)
    return found and found[1]


def folded(text):
    """A text reduced to what a reader of pictures gets right: letters and digits, without accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def seconds_since(start):
    return time.monotonic() - start


def wait_for(what, test, patience=PATIENCE):
    """The first true answer of `test`; fails when none comes in time."""
    start = time.monotonic()
    while True:
        answer = test()
        if answer:
            return answer
        check(seconds_since(start) < patience, f"waited {patience} s in vain: {what}")
        time.sleep(0.02)


# Ways to look at a page of text: changes to the picture, and Tesseract's number for what it shall expect.
PAGE = ((["-resize", "250%"], "3"), (["-resize", "250%"], "11"), (["-negate", "-resize", "250%"], "3"))
# At a screen with little on it.
LITTLE = ((["-trim", "+repage", "-resize", "300%"], "3"), (["-trim", "+repage", "-negate", "-resize", "200%"], "6"))


def read(picture, tag, wanted=(), ways=PAGE):
    """What stands in a picture, folded, looked at in one way after the other until all that is wanted is found."""
    text = ""
    with tempfile.NamedTemporaryFile(suffix=".png") as large:
        for changes, layout in ways:
            # Letters of a screen are too small for Tesseract.
            subprocess.run(["convert", picture, "-colorspace", "Gray", *changes, large.name], check=True,
                           stdin=subprocess.DEVNULL)
            done = subprocess.run(["tesseract", large.name, "-", "-l", OCR[tag], "--psm", layout], text=True,
                                  env=os.environ | {"OMP_THREAD_LIMIT": "1"}, check=True,
                                  stdin=subprocess.DEVNULL, capture_output=True)
            text += folded(done.stdout) + " "
            if wanted and all(word in text for word in wanted):
                break
    return text


class Screen:
    """An X server of its own with a window manager."""

    def __init__(self):
        need("Xvfb", "openbox", "xdotool", "import", "convert", "tesseract")
        self.home = Path(tempfile.mkdtemp(prefix="temoto-journeys-"))
        # Others than root must get in, for the journey of an account the system does not know.
        self.home.chmod(0o755)
        reads, writes = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x1000x24", "-ac", "-noreset",
             "-nolisten", "tcp"],
            pass_fds=[writes], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(writes)
        with os.fdopen(reads) as pipe:
            number = pipe.readline().strip()
        check(number, "the X server did not start")
        self.name = f":{number}"
        self.x = display.Display(self.name)
        # It answers before it has taken over the screen, and may miss a window shown between.
        ready = self.home / "manager-is-ready"
        self.manager = subprocess.Popen(
            ["openbox", "--sm-disable", "--startup", f"touch {ready}"], env=self.environment(),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the window manager", ready.exists)
        # Out of the way: what lies under the pointer looks different.
        self.do("mousemove", 1279, 999)

    @property
    def root(self):
        return self.x.screen().root

    def environment(self, **more):
        """What programs are told: nothing of the one who runs the journeys."""
        plain = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C", "DISPLAY": self.name}
        return {key: str(value) for key, value in (plain | more).items() if value is not None}

    def _property(self, window, name):
        try:
            found = window.get_full_property(self.x.intern_atom(name), X.AnyPropertyType)
        except XError:
            return None  # The window has just gone.
        return found.value if found else None

    def windows(self):
        """The windows the window manager shows, with their titles."""
        found = {}
        for number in self._property(self.root, "_NET_CLIENT_LIST") or []:
            title = self._property(self.x.create_resource_object("window", number), "_NET_WM_NAME")
            found[number] = bytes(title).decode() if title is not None else ""
        return found

    def shown(self, number):
        """Whether a window can be seen."""
        try:
            window = self.x.create_resource_object("window", number)
            return window.get_attributes().map_state == X.IsViewable
        except XError:
            return False

    def close(self, number):
        """Presses the cross of a window."""
        self.root.send_event(
            event.ClientMessage(window=self.x.create_resource_object("window", number),
                                client_type=self.x.intern_atom("_NET_CLOSE_WINDOW"),
                                data=(32, [X.CurrentTime, 2, 0, 0, 0])),
            event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self.x.flush()

    def do(self, *command):
        subprocess.run(["xdotool", *map(str, command)], env=self.environment(), check=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=PATIENCE)

    def shows(self, name, tag, *texts):
        """Waits until the picture of all that is on it, kept under that name, shows all the texts."""
        path, wanted, start = SHOTS / f"{name}.png", [folded(text) for text in texts], time.monotonic()
        path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            subprocess.run(["import", "-display", self.name, "-window", "root", path], check=True,
                           stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
            seen = read(path, tag, wanted, LITTLE)
            missing = [text for text, fold in zip(texts, wanted) if fold not in seen]
            if not missing:
                return
            check(seconds_since(start) < PATIENCE, f"not on the screen ({path}): {missing}; read: {seen[:600]}")

    def folder(self, name):
        path = self.home / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def end(self):
        self.x.close()
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()


class Program:
    """A program with a window. `before` goes before its own command: strace, chroot."""

    def __init__(self, screen, *arguments, title="Temoto", program=TEMOTO, before=(), shots="window",
                 **environment):
        self.screen, self.shots, self.count = screen, shots, 0
        self.errors = tempfile.TemporaryFile()
        known = screen.windows()
        start = time.monotonic()
        self.process = subprocess.Popen(
            [*map(str, before), str(program), *map(str, arguments)],
            env=screen.environment(**environment), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=self.errors, start_new_session=True)
        try:
            self.window = self._new_window(known, title)
        except Exception:
            self.kill()
            raise
        # From the start of the process to a window on the screen.
        self.mapped = seconds_since(start)

    def _new_window(self, known, title):
        def found():
            for number, name in self.screen.windows().items():
                if number not in known and name == title and self.screen.shown(number):
                    return number
            check(self.process.poll() is None, f"ended with {self.process.poll()}: {self.said()}")
            return None
        return wait_for(f"a window called {title}", found)

    def said(self):
        """What it wrote to the error stream so far."""
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace").strip()

    def status(self, key):
        """A figure of /proc/PID/status."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{key}:\s+(\d+)", text, re.MULTILINE)[1])

    def used(self):
        """Seconds of processor time that it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def keys(self, *keys):
        """Presses keys one after the other, as fast as a quick typist."""
        self.screen.do("windowactivate", "--sync", self.window)
        self.screen.do("key", "--delay", 80, *keys)

    def drop(self, *files):
        check(drop(self.window, files, self.screen.name), f"{files} could not be dropped")

    def shot(self, name, number=None):
        """Keeps a picture of the window, or of another."""
        self.count += 1
        path = SHOTS / f"{self.shots}-{self.count:02}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        self._picture(path, number)
        return path

    def _picture(self, path, number=None):
        window = str(number or self.window)
        subprocess.run(["import", "-display", self.screen.name, "-window", window, str(path)], check=True,
                       stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)

    def reads(self, tag="en", wanted=()):
        """What stands in the window, folded. Where not all of the wanted words are found on whole pages of
        text, words that stand alone and letters that are light on dark are read too.
        """
        with tempfile.NamedTemporaryFile(suffix=".png") as picture:
            self._picture(picture.name)
            return read(picture.name, tag, wanted)

    def shows(self, tag, *texts):
        """Waits until the window shows all the texts, and keeps a picture under the first one's words."""
        start, wanted = time.monotonic(), [folded(text) for text in texts]
        while True:
            seen = self.reads(tag, wanted)
            missing = [text for text, fold in zip(texts, wanted) if fold not in seen]
            if not missing:
                self.shot(wanted[0][:40] if wanted[0].isascii() else tag)
                return
            if seconds_since(start) > PATIENCE:
                picture = self.shot("missing")
                raise Failed(f"not in the window ({picture}): {missing}; read: {seen[:600]}")

    def painted_well(self):
        """Compares the picture with one painted anew: only what changes is painted as a rule, and
        what was painted in parts must look like the whole.
        """
        parts = self.shot("in-parts")
        shape = self.screen.x.create_resource_object("window", self.window).get_geometry()
        # Another size has everything painted, and so has the old one again.
        for width in (shape.width + 8, shape.width):
            self.screen.do("windowsize", "--sync", self.window, width, shape.height)
            time.sleep(1)
        whole = self.shot("whole")
        # Soft edges are rounded otherwise at the border of a part, by less than an eye can see.
        done = subprocess.run(["compare", "-fuzz", "3%", "-metric", "AE", parts, whole, "null:"], text=True,
                              stdin=subprocess.DEVNULL, capture_output=True)
        check(done.stderr == "0", f"{done.stderr} px of {parts} are not as in {whole}, which was painted anew")

    def quit(self):
        """Closes the window by its cross; the program must end well and silently."""
        self.screen.close(self.window)
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failed("still running after its window was closed") from None
        check(code == 0, f"ended with {code}: {self.said()}")
        check("panicked" not in self.said(), self.said())

    def kill(self):
        """Ends it and what it started, whatever it is doing."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        # The next program may get the number of this window, which must not be taken for the old one then.
        gone = getattr(self, "window", None)
        wait_for("the end of the window", lambda: gone not in self.screen.windows())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()


def journeys(all_of_them, wanted, kind="journeys"):
    """Makes the journeys (functions that take a screen), says how each went, and gives the exit code."""
    unknown = set(wanted) - {journey.__name__ for journey in all_of_them}
    check(not unknown, f"no such journey: {', '.join(unknown)}")
    bad = made = 0
    for journey in all_of_them:
        name = journey.__name__
        if wanted and name not in wanted:
            continue
        start = time.monotonic()
        print(f"-- {name}: {journey.__doc__.splitlines()[0]}", flush=True)
        try:
            with Screen() as screen:
                journey(screen)
            made += 1
            print(f"   ok ({seconds_since(start):.0f} s)", flush=True)
        except Skip as why:
            print(f"   SKIPPED: {why}", flush=True)
            bad += CI  # Where everything is installed, nothing may be left out.
        except (Failed, XError, subprocess.SubprocessError, OSError) as why:
            print(f"   FAILED ({seconds_since(start):.0f} s): {why}", flush=True)
            bad += 1
    print(f"{made} {kind} made, {bad} failed; pictures in {SHOTS}")
    if bad:
        return 1
    return 0 if made else NOTHING_RAN
