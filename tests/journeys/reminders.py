"""Journeys of reminders: the notification, and the entry that shows it at login."""
import re
import subprocess
import time
from pathlib import Path

from desktop import Bus, Notifications
from screen import PATIENCE, TEMOTO, Program, check, need, seconds_since, wait_for, words

STATE = """schema = 1
language = "en"

[[cards]]
id = 1
label = "Aoi & <b>Co</b>"
status = "mid_long_term"
card_expires = {day}
stay_end = {day}
"""
# What systemd makes of entries for the login, on the desktops that leave it that.
GENERATOR = Path("/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator")


def day(offset):
    """The day in Japan, so many days from today."""
    return time.strftime("%Y-%m-%d", time.gmtime(time.time() + 9 * 60 * 60 + offset * 86400))


def saved(screen, name, days):
    """A folder whose state has a card that ends in so many days."""
    data = screen.folder(name)
    (data / "state.toml").write_text(STATE.format(day=day(days)))
    return data


def remind(screen, data, *before, options=(), **environment):
    """Runs `temoto remind`, which ends well whatever it finds; what it writes, and its seconds."""
    environment = screen.environment(TEMOTO_DATA_DIR=data, **environment)
    start = time.monotonic()
    done = subprocess.run([*map(str, before), TEMOTO, "remind", *options], env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    check(done.returncode == 0, f"exit code {done.returncode}: {done.stderr}")
    check("panicked" not in done.stderr, done.stderr)
    return done.stdout, seconds_since(start)


def reminds(screen):
    """A card that ends soon: a notification that stays, once for each occasion."""
    due, end, later = saved(screen, "due", 40), day(40), day(50)
    title = words("en", "task-extend-stay-title")
    with Bus(screen) as bus, Notifications(screen, bus) as desktop:
        bus_address = {"DBUS_SESSION_BUS_ADDRESS": bus.address}
        told, took = remind(screen, due, **bus_address)
        print(f"   {took:.2f} s")
        check(title in told, told)
        wait_for("a notification", lambda: desktop.count() == 1)
        screen.shows("reminds", "en", "Aoi & <b>Co</b>", title)
        time.sleep(12)  # Longer than a desktop shows what may go by itself.
        check(desktop.count() == 1, "the notification went by itself")
        texts = desktop.texts()
        check(any("Aoi & <b>Co</b>" in text for text in texts), f"the label is changed: {texts}")
        # At the next login it is not shown again, but on the next occasion it is.
        told, _ = remind(screen, due, **bus_address)
        check(words("en", "remind-nothing") in told and desktop.count() == 0, told)
        told, _ = remind(screen, due, options=["--today", day(15)], **bus_address)
        wait_for("a second notification", lambda: desktop.count() == 1)
        desktop.texts()
        # What was put off or done in the window is not shown.
        state = (due / "state.toml").read_text()
        key = f'"extend_stay/{end}"'
        for mark in ('"done"', later):
            (due / "state.toml").write_text(f"{state}[cards.marks]\n{key} = {mark}\n")
            told, _ = remind(screen, due, options=["--today", day(39)], **bus_address)
            check(words("en", "remind-nothing") in told and desktop.count() == 0, told)


def nothing_to_remind_of(screen):
    """Nothing due, nothing saved, a damaged file: no notification, and nothing is written."""
    empty, damaged = screen.folder("empty"), screen.folder("damaged")
    (damaged / "state.toml").write_bytes(b"\xff\xfe not ours")
    with Bus(screen) as bus, Notifications(screen, bus) as desktop:
        for data in (saved(screen, "far", 3000), empty, damaged):
            before = {path: path.read_bytes() for path in data.iterdir()}
            remind(screen, data, DBUS_SESSION_BUS_ADDRESS=bus.address)
            check(desktop.count() == 0, f"{data.name}: a notification")
            check({path: path.read_bytes() for path in data.iterdir()} == before, f"{data.name} was changed")


def nobody_to_remind(screen):
    """No message bus, no service on it, a bus elsewhere: it ends at once and reaches for nothing."""
    need("strace")
    due, trace = saved(screen, "due", 20), screen.home / "trace"
    strace = ["strace", "-f", "-qq", "-e", "trace=network,execve", "-o", trace]
    with Bus(screen) as bus:
        cases = [("no bus", {}), ("no service", {"DBUS_SESSION_BUS_ADDRESS": bus.address})]
        for address in ("tcp:host=127.0.0.1,port=9", "unixexec:path=/bin/true", "ibus:", "", "nonsense"):
            cases.append((address, {"DBUS_SESSION_BUS_ADDRESS": address}))
        for name, environment in cases:
            told, took = remind(screen, due, *strace, XDG_RUNTIME_DIR=screen.home / "none", **environment)
            check(took < 5, f"{name}: it took {took:.1f} s")
            # It was not seen, so it is still due the next time.
            check(words("en", "task-extend-stay-title") in told, f"{name}: {told}")
            seen = trace.read_text(errors="replace")
            sockets = re.findall(r"\b(?:socket|connect)\((.*)", seen)
            check(all("AF_UNIX" in one for one in sockets), f"{name}: {sockets}")
            check(seen.count("execve(") == 1, f"{name}: it started something: {seen}")
            print(f"   {name or 'an empty address'}: {took:.2f} s, {len(sockets)} calls about sockets")


def switched(screen, program, environment):
    """Presses the switch for the login in the settings of the window."""
    with Program(screen, program=program, shots="at_login", **environment) as window:
        window.shows("en", words("en", "home-heading"))
        # The languages, the saved card, four tasks, then the settings.
        window.keys(*["Tab"] * 7, "Return")
        window.shows("en", words("en", "settings-heading"))
        # Back, the languages twice, size, colours, the register PIN, and then the switch.
        window.keys(*["Tab"] * 7)
        time.sleep(1)  # Where the keyboard is on a long page is known a moment later.
        window.keys("space")
        window.shows("en", words("en", "remind-login-text").split(", ")[0])
        window.quit()


def at_login(screen):
    """The entry for the login: sound, started by a desktop, gone when switched off."""
    need("desktop-file-validate", "gio")
    config, share = screen.home / "config", screen.home / "share"
    entry = config / "autostart/temoto-remind.desktop"
    with Bus(screen) as bus, Notifications(screen, bus) as desktop:
        environment = {"XDG_CONFIG_HOME": config, "XDG_DATA_HOME": share, "LANG": "C.UTF-8",
                       "DBUS_SESSION_BUS_ADDRESS": bus.address}
        for place in ("手元 てもと", "Taro's 100%f", "a &;(b)=#~*?|<>"):
            saved(screen, "share/temoto", 20)
            program = screen.folder(place) / "temoto"
            program.write_bytes(TEMOTO.read_bytes())
            program.chmod(0o755)
            switched(screen, program, environment)
            done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)
            check(done.returncode == 0 and not done.stdout, f"{place}: {done.stdout}")
            subprocess.run(["gio", "launch", entry], env=screen.environment(**environment), check=True,
                           stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
            wait_for(f"{place}: a notification", lambda: desktop.count() == 1)
            desktop.texts()  # Puts it away: a second one like it would be taken for the same.
            (share / "temoto/reminded.toml").unlink()
            started_by_systemd(screen, place, program, screen.environment(**environment))
            switched(screen, program, environment)
            check(not entry.exists(), f"{place}: the entry is still there")
            check(list(entry.parent.iterdir()) == [], "something was left behind")


def started_by_systemd(screen, place, program, environment):
    """What systemd makes of the entry."""
    if not GENERATOR.exists():
        print("   no systemd here to ask")
        return
    units = screen.folder(f"units {place}")
    subprocess.run([GENERATOR, units, units, units], env=environment | {"XDG_CONFIG_DIRS": "/nonexistent"},
                   check=True, stdin=subprocess.DEVNULL, capture_output=True)
    made = list(units.glob("*.service"))
    check(len(made) == 1, f"{place}: systemd made {made}")
    [command] = re.findall(r"^ExecStart=:?(.*)$", made[0].read_text("utf-8"), re.MULTILINE)
    # `:` has nothing replaced but what begins with %.
    check(str(program) in command.replace("%%", "%"), f"{place}: {command}")


REMINDERS = [reminds, nothing_to_remind_of, nobody_to_remind, at_login]
