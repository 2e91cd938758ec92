#!/usr/bin/env python3
"""Writes the table of Rust crates in THIRD-PARTY.md, and the list of those in the runtime of the AppImage.

  packaging/third-party.py           writes both anew
  packaging/third-party.py --check   ends with 1 if one is out of date

Needs cargo and Cargo.lock. Only what becomes part of the program, or of the runtime, is listed: crates that are used for
tests, by the build script or as macros while compiling are left out.
"""

import difflib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "THIRD-PARTY.md"
PARTS = ("crates", "runtime")
BEGIN = "<!-- {}: begin; written by packaging/third-party.py -->"
END = "<!-- {}: end -->"

# The systems the program is made for, and the targets whose crates count for each.
SYSTEMS = {
    "Linux": ("x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"),
    "Windows": ("x86_64-pc-windows-msvc", "x86_64-pc-windows-gnu"),
    "macOS": ("aarch64-apple-darwin", "x86_64-apple-darwin"),
}
RUNTIME = ("x86_64-unknown-linux-musl", "appimage-runtime")
OURS = {"temoto", "pcsc-sys", "appimage-runtime"}


def crates(target, package="temoto"):
    """(name, version) -> licence, for the program or the runtime built for one target."""
    command = ["cargo", "tree", "--locked", "--package", package, "--target", target, "--prefix", "none"]
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


def runtime():
    """A line for each crate of the runtime: no table, for the page About takes every row of one for the program's."""
    return "\n".join(f"- {name} {version}, {licence}" for (name, version), licence in sorted(crates(*RUNTIME).items()))


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        raise SystemExit("usage: third-party.py [--check]")
    old = DOCUMENT.read_text("utf-8")
    new = old
    for part, text in zip(PARTS, (table(), runtime()), strict=True):
        before, begin, rest = new.partition(BEGIN.format(part))
        _, end, after = rest.partition(END.format(part))
        if not begin or not end:
            raise SystemExit(f"{DOCUMENT.name}: the marks round {part} are missing")
        new = f"{before}{begin}\n\n{text}\n\n{end}{after}"
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
