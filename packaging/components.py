"""What the program is made of, as THIRD-PARTY.md and Cargo.lock tell. Needs no network and no cargo."""

import os
import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SYSTEMS = ("Linux", "Windows", "macOS")
# The AppImage holds the program for Linux and the runtime that starts it.
PACKAGES = (*SYSTEMS, "AppImage", "all")
RUNTIME = "appimage-runtime"


class Crate(NamedTuple):
    """One crate that becomes part of the program, or of the runtime alone: its system is AppImage then."""

    name: str
    version: str
    licence: str
    systems: tuple[str, ...]


def crates(package):
    """Those in a package, in the order of the table and the list that third-party.py writes."""
    text = (ROOT / "THIRD-PARTY.md").read_text("utf-8")
    found, named = [], set()
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) != 4 or not cells[1][:1].isdigit():
            continue
        systems = SYSTEMS if cells[3] == "all" else tuple(cells[3].split(", "))
        if package == "all" or {"AppImage": "Linux"}.get(package, package) in systems:
            found.append(Crate(cells[0], cells[1], cells[2], systems))
            named.add((cells[0], cells[1]))
    runtime = re.findall(r"^- (\S+) (\d\S*), (.+)$", text, re.MULTILINE)
    if not found or not runtime:
        raise SystemExit("THIRD-PARTY.md: no table or list of crates found")
    if package in ("AppImage", "all"):
        found += [Crate(*row, ("AppImage",)) for row in runtime if row[:2] not in named]
    return found


def lock():
    """(name, version) -> the entry of Cargo.lock."""
    packages = tomllib.loads((ROOT / "Cargo.lock").read_text("utf-8"))["package"]
    return {(package["name"], package["version"]): package for package in packages}


def manifest():
    """[package] of Cargo.toml."""
    return tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]


def moment():
    """The moment that stands in everything that is made: SOURCE_DATE_EPOCH."""
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
