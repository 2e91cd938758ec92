"""What a desktop has beside its windows: a message bus, and a service that shows notifications."""
import os
import re
import subprocess

from screen import PATIENCE, Failed, check, need, wait_for

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

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
