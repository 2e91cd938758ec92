#!/usr/bin/env python3
"""Completes an MSI that wixl made from temoto.wxs, with msibuild.

  packaging/windows/texts.py FILE.msi GUID

GUID is the code of the package: that of this very content. SOURCE_DATE_EPOCH is the moment it was made.

- The words of texts.toml, chosen by the language of the user who installs: an MSI has one text in each place,
  so properties are set and one of several shortcuts is made, each under a condition.
- `System.AppUserModel.ID` on the shortcuts, by which Windows knows whose notifications are shown.
- The entry in `Run` that the program itself may have made is deleted at removal, but not at an upgrade.
"""

import os
import struct
import subprocess
import sys
import tempfile
import time
import tomllib
import uuid
from pathlib import Path

HERE = Path(__file__).resolve().parent
APP_ID = "temoto.Temoto"
MANUFACTURER = "The Temoto contributors"
UTF_8 = 65001
# Words are chosen before the installed versions are looked for (25), and so before anything is said.
FIRST = 2
SET_PROPERTY = 51
# A program in a system folder (34), run as the user in the course of the removal (1024), whatever it gives (64).
RUN = 34 + 64 + 1024
RUN_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
REMOVAL = "REMOVE=\"ALL\" AND NOT UPGRADINGPRODUCTCODE"
# After RemoveRegistryValues (2600), before RemoveFiles (3500).
FORGET_AT = 2610
# The shortcut in the wxs file; its component's key path lies under this key.
START, KEY = "Start", r"Software\Temoto"


def text(value):
    """A value in a query; there is no way to write an apostrophe there."""
    if "'" in value or "[" in value or "{" in value:
        raise SystemExit(f"this cannot stand in an MSI as it is: {value}")
    return f"'{value}'"


def words(languages):
    """Sets LANGUAGE_OF_TEXTS, then what is said in it."""
    number = FIRST
    for tag, language in languages.items():
        if tag == "en":
            continue
        ids = " OR ".join(f"UserLanguageID={one}" for one in language["ids"])
        if len(ids) > 255:
            # A condition holds 255 characters: look the number up in a list instead.
            listed = "LANGUAGES_" + tag.replace("-", "_").upper()
            value = ";" + ";".join(map(str, language["ids"])) + ";"
            yield f"INSERT INTO Property (Property, Value) VALUES ('{listed}', '{value}')"
            ids = f"{listed} >< UserLanguageID"
        sets = [("LANGUAGE_OF_TEXTS", tag, ids)]
        said = f'LANGUAGE_OF_TEXTS="{tag}"'
        sets += [("ARPCOMMENTS", language["comments"], said), ("TEXT_DOWNGRADE", language["downgrade"], said)]
        for name, value, condition in sets:
            action = f"{name}.{tag.replace('-', '_')}"
            yield (
                "INSERT INTO CustomAction (Action, Type, Source, Target) "
                f"VALUES ('{action}', {SET_PROPERTY}, '{name}', {text(value)})"
            )
            for table in ("InstallExecuteSequence", "InstallUISequence"):
                yield f"INSERT INTO {table} (Action, Condition, Sequence) VALUES ('{action}', '{condition}', {number})"
            number += 1


def shortcuts(languages):
    """One for each language; English where it is none of the others."""
    yield "INSERT INTO Property (Property, Value) VALUES ('LANGUAGE_OF_TEXTS', 'en')"
    for tag, language in languages.items():
        name = START if tag == "en" else f"{START}.{tag.replace('-', '_')}"
        condition = f'LANGUAGE_OF_TEXTS="{tag}"'
        if tag == "en":
            yield f"UPDATE Component SET Condition='{condition}' WHERE Component='{START}'"
        else:
            # Fixed for good: an upgrade knows the component by it.
            guid = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{APP_ID} start menu {tag}")).upper()
            yield (
                "INSERT INTO Registry (`Registry`, `Root`, `Key`, `Name`, `Value`, `Component_`) "
                f"VALUES ('{name}', 1, '{KEY}', '{name}', '#1', '{name}')"
            )
            yield (
                "INSERT INTO Component (Component, ComponentId, Directory_, Attributes, Condition, KeyPath) "
                f"VALUES ('{name}', '{{{guid}}}', 'ProgramMenuFolder', {COMPONENT}, '{condition}', '{name}')"
            )
            yield f"INSERT INTO FeatureComponents (Feature_, Component_) VALUES ('Temoto', '{name}')"
            yield (
                "INSERT INTO Shortcut (Shortcut, Directory_, Name, Component_, Target, Description, Icon_, IconIndex, "
                f"WkDir) VALUES ('{name}', 'ProgramMenuFolder', 'Temoto', '{name}', '[INSTALLDIR]temoto.exe', "
                f"{text(language['tip'])}, 'temoto.ico', 0, 'INSTALLDIR')"
            )
        yield (
            "INSERT INTO MsiShortcutProperty (MsiShortcutProperty, Shortcut_, PropertyKey, PropVariantValue) "
            f"VALUES ('AppId.{name}', '{name}', 'System.AppUserModel.ID', '{APP_ID}')"
        )


# 64-bit (256), key path in the registry (4).
COMPONENT = 256 + 4


def removal():
    """Deletes the values at login that the program made."""
    for number, key in enumerate((RUN_KEY, APPROVED_KEY)):
        action = f"ForgetLogin.{number}"
        command = f'"[System64Folder]reg.exe" delete "{key}" /v Temoto /f'
        yield (
            "INSERT INTO CustomAction (Action, Type, Source, Target) "
            f"VALUES ('{action}', {RUN}, 'TARGETDIR', '{command}')"
        )
        yield (
            "INSERT INTO InstallExecuteSequence (Action, Condition, Sequence) "
            f"VALUES ('{action}', '{REMOVAL}', {FORGET_AT + number})"
        )


def main():
    if len(sys.argv) != 3:
        raise SystemExit("usage: texts.py FILE.msi GUID")
    database, code = sys.argv[1:]
    languages = tomllib.loads((HERE / "texts.toml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "_ForceCodepage.idt"
        page.write_text(f"\r\n\r\n{UTF_8}\t_ForceCodepage\r\n", newline="")
        run(database, "-i", str(page))
    table = (
        "CREATE TABLE MsiShortcutProperty (MsiShortcutProperty CHAR(72) NOT NULL, Shortcut_ CHAR(72) NOT NULL, "
        "PropertyKey CHAR(255) NOT NULL, PropVariantValue CHAR(255) NOT NULL PRIMARY KEY MsiShortcutProperty)"
    )
    run(database, "-q", table, *words(languages), *shortcuts(languages), *removal())
    run(database, "-s", "Temoto", MANUFACTURER, "x64;1033", f"{{{code}}}")
    stamp(Path(database))


def steps(seconds):
    """Seconds since 1970 as Windows counts: in steps of 100 nanoseconds since 1601."""
    return (seconds + 11_644_473_600) * 10_000_000


def stamp(path):
    """Sets the two moments of the summary (made, saved), which the tools take from the clock."""
    data = bytearray(path.read_bytes())
    kind, now, found = struct.pack("<I", 64), steps(time.time()), []
    at = data.find(kind)
    while at >= 0 and at + 12 <= len(data):
        if abs(struct.unpack_from("<Q", data, at + 4)[0] - now) < steps(3600) - steps(0):
            found.append(at + 4)
        at = data.find(kind, at + 1)
    if len(found) != 2:
        raise SystemExit(f"{path.name}: {len(found)} moments instead of two")
    for place in found:
        struct.pack_into("<Q", data, place, steps(int(os.environ["SOURCE_DATE_EPOCH"])))
    path.write_bytes(data)


def run(database, *arguments):
    """msibuild reports a bad query, but not by its exit code."""
    done = subprocess.run(["msibuild", database, *arguments], capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip()
    if done.returncode or said:
        raise SystemExit(f"msibuild: {said or done.returncode}")


if __name__ == "__main__":
    main()
