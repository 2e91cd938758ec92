#!/usr/bin/env bash
# How long the window takes and how much memory it needs, beside an empty window of the same toolkit:
#
#   benches/start.sh               TEMOTO=path/to/temoto (default: target/release/temoto)
#                                  BARE=path/to/bare     (default: target/release/examples/bare)
#
# - the time from the start of the process until its window is on the screen, until that is drawn, and until there is
#   a page in it; of the empty window, two of these are the same
# - the memory two seconds later: PSS, where a page that several processes share counts in parts, and RSS, where
#   it counts whole
#
# What is compared runs in turns on one screen that nobody sees (Xvfb), so that other work on the machine slows
# both. ROUNDS (9) says how often. Slowness is no failure: ends with 1 only if something does not run, 2 if
# something needed is missing.
set -euo pipefail
export LC_ALL=C

cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
temoto=${TEMOTO:-$target/release/temoto}
bare=${BARE:-$target/release/examples/bare}
rounds=${ROUNDS:-9}

missing=0
need() {
    command -v "$1" >/dev/null || { echo "missing: $1 ($2)" >&2; missing=1; }
}
need Xvfb "Debian package xvfb"
need /usr/bin/python3 "Debian package python3"
/usr/bin/python3 -c 'import Xlib' 2>/dev/null || { echo "missing: Xlib (Debian package python3-xlib)" >&2; missing=1; }
need "$temoto" "cargo build --release"
need "$bare" "cargo build --release --example bare"
((missing == 0)) || exit 2
[[ $rounds =~ ^[1-9][0-9]*$ ]] || { echo "ROUNDS is a whole number from 1" >&2; exit 2; }

echo "$("$temoto" --version), $(nproc) cores, $(cut -d ' ' -f 1 /proc/loadavg) at work before; $rounds rounds"
exec /usr/bin/python3 - "$temoto" "$bare" "$rounds" <<'END'
import os
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from Xlib import X, display
from Xlib.error import XError

SETTLED = 2  # seconds until everything is drawn and whatever is done once is done
PATIENCE = 30  # seconds until a window that has not come will not come


def fail(words):
    sys.exit(f"benches/start.sh: {words}")


def drawn(window, width, height):
    """Whether the middle of a window is another colour than the black the server fills it with."""
    try:
        return any(window.get_image(width // 2, height // 2, 1, 1, X.ZPixmap, 0xFFFFFFFF).data[:3])
    except XError:
        return False


def has_page(window, width, height):
    """Whether there is more than one colour in a window, down a line at the left third of it."""
    try:
        column = window.get_image(width // 3, 0, 1, height, X.ZPixmap, 0xFFFFFFFF).data
    except XError:
        return False
    return any(column[at:at + 4] != column[:4] for at in range(0, len(column), 4))


def start(x, environment, *command, page=True):
    """Seconds to the window, to its first picture and, if there is to be one, to its page; its PSS and RSS in MiB."""
    while x.pending_events():
        x.next_event()
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        shown = window = None
        while not window:
            if not x.pending_events() and not select.select([x], [], [], PATIENCE)[0]:
                fail(f"{command[0]} shows no window")
            event = x.next_event()
            if event.type == X.MapNotify:
                shape = event.window.get_geometry()
                # Toolkits map small helpers, too.
                if shape.width > 100:
                    shown, window = time.perf_counter() - begun, event.window
        while not drawn(window, shape.width, shape.height):
            if time.perf_counter() - begun > PATIENCE:
                fail(f"{command[0]} draws nothing")
            time.sleep(0.001)
        painted = whole = time.perf_counter() - begun
        while page and not has_page(window, shape.width, shape.height):
            if time.perf_counter() - begun > PATIENCE:
                fail(f"{command[0]} shows no page")
            time.sleep(0.001)
            whole = time.perf_counter() - begun
        time.sleep(SETTLED)
        text = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
        pss, rss = (int(re.search(rf"^{key}: +(\d+) kB", text, re.MULTILINE)[1]) / 1024 for key in ("Pss", "Rss"))
        return shown, painted, whole, pss, rss
    finally:
        process.kill()
        process.wait()


def main(temoto, bare, rounds):
    reads, writes = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x1000x24", "-ac", "-noreset",
                               "-nolisten", "tcp"], pass_fds=[writes], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as pipe:
            name = f":{pipe.readline().strip()}"
        x = display.Display(name)
        x.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        x.sync()
        with tempfile.TemporaryDirectory() as home:
            # A first start would show one page less than all others.
            data = Path(home, "data")
            data.mkdir()
            (data / "state.toml").write_text('schema = 1\nlanguage = "en"\n')
            environment = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C", "DISPLAY": name,
                           "TEMOTO_DATA_DIR": str(data)}
            figures = {bare: [], temoto: []}
            # Once without a clock, so that the files are in memory.
            for program in figures:
                start(x, environment, program, page=program != bare)
            for _ in range(rounds):
                for program, all_of_it in figures.items():
                    all_of_it.append(start(x, environment, program, page=program != bare))
    finally:
        server.terminate()
        server.wait()
    rows = ("window on the screen", "empty window drawn", "first page drawn", "memory, PSS", "memory, RSS")
    aims = ("at most 1.5", "at most 1.5", "at most 2.5", "at most 2", "")
    print(f"\n{'':24} {'bare':>9} {'temoto':>9}     {'ratio':>7}  target")
    for number, (row, aim) in enumerate(zip(rows, aims)):
        middle = [statistics.median(one[number] for one in figures[program]) for program in (bare, temoto)]
        factor, unit, digits = (1000, "ms ", 0) if number < 3 else (1, "MiB", 1)
        print(f"{row:24} {middle[0] * factor:9.{digits}f} {middle[1] * factor:9.{digits}f} {unit} "
              f"{middle[1] / middle[0]:7.2f}  {aim}".rstrip())


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
END
