#!/usr/bin/python3
"""Drops files on a window the way a file manager does (the XDND protocol, version 5).

drop.py WINDOW FILE…      WINDOW is the number of an X window; ends with 1 if it took nothing

The functions are used by the journeys too.
"""
import sys
import time
from pathlib import Path

from Xlib import X, display
from Xlib.protocol import event

PATIENCE = 10  # seconds until a window that does not answer has refused


def drop(window, files, name=None):
    """Whether the window `window` on the display `name` (default: $DISPLAY) took the files."""
    connection = display.Display(name)
    try:
        return _drop(connection, window, files)
    finally:
        connection.close()


def _drop(connection, window, files):
    root = connection.screen().root
    target = connection.create_resource_object("window", int(window))
    atom = connection.intern_atom
    kind = atom("text/uri-list")
    uris = "".join(f"{Path(f).absolute().as_uri()}\r\n" for f in files).encode()
    # The files are offered as a selection that this window, never shown, owns.
    source = root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    source.set_selection_owner(atom("XdndSelection"), X.CurrentTime)

    def tell(message, data):
        target.send_event(
            event.ClientMessage(window=target, client_type=atom(message), data=(32, data)))
        connection.flush()

    # Over the window, wherever it stands, and on the screen.
    corner, screen = root.translate_coords(target, 0, 0), root.get_geometry()
    x = min(max(corner.x + 200, 0), screen.width - 1)
    y = min(max(corner.y + 200, 0), screen.height - 1)
    tell("XdndEnter", [source.id, 5 << 24, kind, 0, 0])
    tell("XdndPosition", [source.id, 0, x << 16 | y, X.CurrentTime, atom("XdndActionCopy")])
    asked, end = False, time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not connection.pending_events():
            time.sleep(0.01)
            continue
        heard = connection.next_event()
        if heard.type == X.SelectionRequest:
            heard.requestor.change_property(heard.property, kind, 8, uris)
            heard.requestor.send_event(event.SelectionNotify(
                time=heard.time, requestor=heard.requestor, selection=heard.selection,
                target=heard.target, property=heard.property))
            connection.flush()
        elif heard.type != X.ClientMessage:
            continue
        elif heard.client_type == atom("XdndStatus") and not asked:
            if not heard.data[1][1] & 1:
                return False
            asked = True
            tell("XdndDrop", [source.id, 0, X.CurrentTime, 0, 0])
        elif heard.client_type == atom("XdndFinished"):
            return True
    return False


if __name__ == "__main__":
    sys.exit(0 if drop(sys.argv[1], sys.argv[2:]) else 1)
