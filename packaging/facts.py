#!/usr/bin/env python3
"""Facts of a release that stand in more than one place.

  packaging/facts.py version              the version in Cargo.toml
  packaging/facts.py metainfo FILE        temoto.Temoto.metainfo.xml with the day of the release
  packaging/facts.py changelog FILE NAME  CHANGELOG.md in the form of Debian, signed NAME
  packaging/facts.py plist FILE           Info.plist with the version
  packaging/facts.py guid WORD…           a UUID that depends on the words alone

`metainfo` and `changelog` need SOURCE_DATE_EPOCH, which is the day of a version that has none yet.
"""

import re
import sys
import textwrap
import uuid
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from components import ROOT, manifest, moment

PLIST = ROOT / "packaging/macos/Info.plist"
METAINFO = ROOT / "packaging/linux/temoto.Temoto.metainfo.xml"
RELEASE = re.compile(r'<release version="([^"]+)" date="[^"]+"( type="[a-z]+")?/>')
# A namespace of our own, made once at random.
NAMESPACE = uuid.UUID("772e6615-e66c-4367-93ec-2f71c7611d4e")


def versions():
    """(version, day or None, the text below it) of CHANGELOG.md, newest first."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    parts = re.split(r"^## \[([^\]]+)\] - (\S+)$", text, flags=re.MULTILINE)[1:]
    if not parts:
        raise SystemExit("CHANGELOG.md: no version found")
    for version, day, body in zip(parts[::3], parts[1::3], parts[2::3]):
        yield version, None if day == "Unreleased" else day, body


def metainfo(target):
    """Copies the metainfo; a version without a day gets one and is called a development version."""
    days = {version: day for version, day, _ in versions()}
    text = METAINFO.read_text("utf-8")
    named = [match[1] for match in RELEASE.finditer(text)]
    if named != list(days):
        raise SystemExit(f"{METAINFO.name} has the releases {named}, CHANGELOG.md {list(days)}")

    def release(match):
        day = days[match[1]]
        kind = "stable" if day else "development"
        return f'<release version="{match[1]}" date="{day or moment().date()}" type="{kind}"/>'

    target.write_text(RELEASE.sub(release, text), "utf-8", newline="\n")


def plist(target):
    """Copies Info.plist with the version in both places."""
    keys = r"(<key>CFBundle(?:ShortVersionString|Version)</key>\s*<string>)[^<]*"
    text, count = re.subn(keys, rf"\g<1>{manifest()['version']}", PLIST.read_text("utf-8"))
    if count != 2:
        raise SystemExit(f"{PLIST.name}: {count} places for the version instead of two")
    target.write_text(text, "utf-8", newline="\n")


def changelog(target, maintainer):
    """The points of each version, one paragraph each."""
    entries = []
    for version, day, body in versions():
        when = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else moment()
        points = re.findall(r"^- (.+(?:\n  .+)*)", body, re.MULTILINE)
        lines = [
            textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ")
            for point in points
        ]
        head = f"temoto ({version}) {'unstable' if day else 'UNRELEASED'}; urgency=medium"
        entries.append("\n".join([head, "", *lines, "", f" -- {maintainer}  {format_datetime(when)}", ""]))
    target.write_text("\n".join(entries), "utf-8", newline="\n")


def main():
    match sys.argv[1:]:
        case ["version"]:
            own, newest = manifest()["version"], next(versions())[0]
            if own != newest:
                raise SystemExit(f"Cargo.toml says version {own}, CHANGELOG.md {newest}")
            print(own)
        case ["metainfo", target]:
            metainfo(Path(target))
        case ["changelog", target, maintainer]:
            changelog(Path(target), maintainer)
        case ["plist", target]:
            plist(Path(target))
        case ["guid", *words] if words:
            print(str(uuid.uuid5(NAMESPACE, " ".join(words))).upper())
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
