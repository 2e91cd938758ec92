#!/usr/bin/env python3
"""Writes the table of Rust crates in THIRD-PARTY.md.

  packaging/third-party.py           writes the table anew
  packaging/third-party.py --check   ends with 1 if the table is out of date

Needs cargo and Cargo.lock. Only what becomes part of the program is listed: crates that are used for
tests, by the build script or as macros while compiling are left out.
"""

import difflib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "THIRD-PARTY.md"
BEGIN = "<!-- crates: begin; written by packaging/third-party.py -->"
END = "<!-- crates: end -->"

# The systems the program is made for, and the targets whose crates count for each.
SYSTEMS = {
    "Linux": ("x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"),
    "Windows": ("x86_64-pc-windows-msvc", "x86_64-pc-windows-gnu"),
    "macOS": ("aarch64-apple-darwin", "x86_64-apple-darwin"),
}
OURS = {"temoto", "pcsc-sys"}


def crates(target):
    """(name, version) -> licence, for the program built for one target."""
    command = ["cargo", "tree", "--locked", "--package", "temoto", "--target", target, "--prefix", "none"]
    command += ["--edges", "normal,no-proc-macro", "--format", "{p}|{l}"]
    run = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8")
    if run.returncode:
        raise SystemExit(f"{' '.join(command)}: ended with {run.returncode}")
    found = {}
    for line in run.stdout.splitlines():
        package, _, licence = line.removesuffix(" (*)").partition("|")
        name, version, *_ = package.split()
        if name in OURS:
            continue
        if not licence:
            raise SystemExit(f"{package} names no licence: look into it and write it down by hand")
        found[name, version.removeprefix("v")] = licence.replace("/", " OR ")
    return found


def table():
    """The rows of every system together."""
    licences, systems = {}, {}
    for system, targets in SYSTEMS.items():
        for target in targets:
            for crate, licence in crates(target).items():
                licences[crate] = licence
                systems.setdefault(crate, set()).add(system)
    lines = [f"{len(licences)} crates.", "", "| crate | version | licence | in the program for |"]
    lines.append("|---|---|---|---|")
    for name, version in sorted(licences):
        there = systems[name, version]
        where = "all" if there == set(SYSTEMS) else ", ".join(s for s in SYSTEMS if s in there)
        lines.append(f"| {name} | {version} | {licences[name, version]} | {where} |")
    return "\n".join(lines)


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        raise SystemExit("usage: third-party.py [--check]")
    old = DOCUMENT.read_text("utf-8")
    before, begin, rest = old.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{DOCUMENT.name}: the marks round the table are missing")
    new = f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"
    if sys.argv[1:] == ["--check"]:
        if new == old:
            print(f"{DOCUMENT.name} is up to date")
            return 0
        sys.stdout.writelines(
            difflib.unified_diff(
                old.splitlines(True), new.splitlines(True), DOCUMENT.name, "what it should be", n=0
            )
        )
        print(f"{DOCUMENT.name} is out of date; run packaging/third-party.py")
        return 1
    DOCUMENT.write_text(new, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
