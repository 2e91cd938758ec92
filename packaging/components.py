"""What the program is made of, as THIRD-PARTY.md and Cargo.lock tell. Needs no network and no cargo."""

import os
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SYSTEMS = ("Linux", "Windows", "macOS")


class Crate(NamedTuple):
    """One crate that becomes part of the program."""

    name: str
    version: str
    licence: str
    systems: tuple[str, ...]


def crates(system=None):
    """Those of one system, or of all, in the order of the table that third-party.py writes."""
    found = []
    for line in (ROOT / "THIRD-PARTY.md").read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if len(cells) != 4 or not cells[1][:1].isdigit():
            continue
        systems = SYSTEMS if cells[3] == "all" else tuple(cells[3].split(", "))
        if system is None or system in systems:
            found.append(Crate(cells[0], cells[1], cells[2], systems))
    if not found:
        raise SystemExit("THIRD-PARTY.md: no table of crates found")
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
