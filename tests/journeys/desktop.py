"""What a desktop has beside its windows: a message bus, and a service that shows notifications."""
import os
import re
import subprocess
import tempfile
import time

from screen import OCR, PATIENCE, SHOTS, Failed, check, folded, need, seconds_since, wait_for

# Large letters, so that they can be read on a picture; what comes stays, as with the default.
DUNST = """[global]
    font = Sans 15
    width = 620
    height = 300
    origin = top-right
    offset = 20x20
    markup = full
    format = "<b>%s</b>\\n%b"
"""

# Without folders of services, so that none is started by itself.
BUS = """<busconfig>
    <type>session</type>
    <listen>unix:tmpdir={folder}</listen>
    <policy context="default">
        <allow send_destination="*" eavesdrop="true"/>
        <allow eavesdrop="true"/>
        <allow own="*"/>
    </policy>
</busconfig>
"""


class Bus:
    """A message bus of a session, on which only what the journey starts gives services."""

    def __init__(self, screen):
        need("dbus-daemon")
        reads, writes = os.pipe()
        config = screen.home / "bus.conf"
        config.write_text(BUS.format(folder=screen.home))
        self.process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", f"--print-address={writes}"],
            pass_fds=[writes], env=screen.environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writes)
        with os.fdopen(reads) as pipe:
            self.address = pipe.readline().strip()
        check(self.address, "the message bus did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Notifications:
    """A service that shows notifications on the screen, and what can be asked of it."""

    def __init__(self, screen, bus):
        need("dunst", "dunstctl")
        self.screen = screen
        self.environment = screen.environment(DBUS_SESSION_BUS_ADDRESS=bus.address)
        config = screen.home / "dunstrc"
        config.write_text(DUNST)
        self.process = subprocess.Popen(["dunst", "-conf", config], env=self.environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        try:
            wait_for("the service for notifications", lambda: self.control("count", "displayed") == "0")
        except Failed:
            self.__exit__()
            raise

    def control(self, *command):
        done = subprocess.run(["dunstctl", *command], env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=PATIENCE)
        return done.stdout.strip()

    def count(self):
        return int(self.control("count", "displayed"))

    def texts(self):
        """Title and body of all that was shown, the last first. What still stands is put away."""
        self.control("close-all")
        wait_for("the notifications to be put away", lambda: self.count() == 0)
        told = self.control("history")
        return re.findall(r'"(?:summary|body)" : {\s*"type" : "s",\s*"data" : "(.*)"', told)

    def shows(self, name, tag, *texts):
        """Waits until the picture of the screen shows all the texts."""
        path, wanted = SHOTS / f"{name}.png", [folded(text) for text in texts]
        path.parent.mkdir(parents=True, exist_ok=True)
        start = time.monotonic()
        while True:
            subprocess.run(["import", "-display", self.screen.name, "-window", "root", path], check=True,
                           stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
            with tempfile.NamedTemporaryFile(suffix=".png") as large:
                subprocess.run(["convert", path, "-trim", "-colorspace", "Gray", "-negate", "-resize", "200%",
                                large.name], check=True, stdin=subprocess.DEVNULL)
                done = subprocess.run(["tesseract", large.name, "-", "-l", OCR[tag], "--psm", "6"], text=True,
                                      env=os.environ | {"OMP_THREAD_LIMIT": "1"}, check=True,
                                      stdin=subprocess.DEVNULL, capture_output=True)
            seen = folded(done.stdout)
            missing = [text for text, fold in zip(texts, wanted) if fold not in seen]
            if not missing:
                return
            check(seconds_since(start) < PATIENCE, f"not on the screen ({path}): {missing}; read: {seen}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
