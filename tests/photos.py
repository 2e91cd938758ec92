#!/usr/bin/env python3
"""Holds the program against photographs that people have judged: see tests/photos.sh.

The folder's MANIFEST.tsv has the columns file, source, licence, what, expected_verdict. The last is read so:

- ACCEPT is ready; WARN, "after … crop" and "borderline" are look_again; REJECT is not_accepted or unreadable.
- Two joined by a stroke (WARN/REJECT): either is right. Of several clauses the strictest counts.
- "ACCEPT with note" is ready or look_again: a remark is enough. With a WARN in the note it is look_again.
- The words round the verdict name findings (WORDS). They must be there, as a warning or a failure.

A verdict is right when it is one of those expected. Four rules must hold:

1. The file: what the manifest names must be found, and a failure of the file, or a warning about its colour,
   orientation, editor or damage, that it does not name is an error too.
2. Nothing that says ACCEPT is refused.
3. Every derived/ok_* that should be ready is ready.
4. Each folder has at least its number of right verdicts (LEAST, or the options of that name).

A finding of the picture that is missing, or that nobody named, is shown and counted: it fails only through
the verdict it leads to.
"""
import argparse
import csv
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

TODAY = "2026-11-21"
LEAST = {"derived": 45, "negatives": 2, "portraits": 17, "jpeg": 33}
VERDICTS = {"ACCEPT": {"ready"}, "WARN": {"look_again"}, "REJECT": {"not_accepted", "unreadable"}}
EXIT = {"ready": 0, "look_again": 0, "not_accepted": 1, "unreadable": 2}

FILE_CHECKS = ["format", "colour_mode", "file_size", "pixel_size", "damaged", "orientation", "taken_date",
               "edited", "jpeg_quality"]
PICTURE_CHECKS = ["face_count", "head_size", "head_top", "head_centre", "head_whole", "tilt", "turn",
                  "eyes_open", "mouth", "background_even", "background_colour", "background_shadow",
                  "face_shadow", "sharpness", "noise", "blocks", "too_dark", "too_bright", "red_eye",
                  "crop_pixels"]
# Unnamed warnings of these are errors. The date and the compression are not named throughout, and a size
# near the limit is our own caution.
NAMED_WARNINGS = {"format", "colour_mode", "pixel_size", "damaged", "orientation", "edited"}

FAIL, WARNING, EITHER = {"fail"}, {"warning"}, {"warning", "fail"}
# Words of the manifest -> the finding they ask for: one of these checks with one of these results.
WORDS = [
    (r"<\s*480 px|width < 480|height < 480", ["pixel_size"], FAIL),
    (r">\s*6000 px|height > 6000", ["pixel_size"], FAIL),
    (r"<\s*20 KB", ["file_size"], FAIL),
    (r">\s*7 MB", ["file_size"], FAIL),
    (r"not RGB|4 components = CMYK", ["colour_mode"], FAIL),
    (r"1-component", ["colour_mode"], WARNING),
    (r"CMYK ICC", ["colour_mode"], WARNING),
    (r"Adobe transform 2", ["colour_mode"], WARNING),
    (r"no EOI|REJECT: damaged", ["damaged"], FAIL),
    (r"cannot open", ["damaged"], FAIL),
    (r"EXIF orientation|honours EXIF", ["orientation"], WARNING),
    (r"editor in EXIF|edited with an image editor|Software Photoshop", ["edited"], WARNING),
    (r"more than 6 months|old date", ["taken_date"], WARNING),
    (r"not a JPEG", ["format"], FAIL),
    (r"no face", ["face_count"], FAIL),
    (r"[Tt]wo (faces|people)", ["face_count"], FAIL),
    (r"head about (half|41 %)|head 22 %|head too large|head far below|Too close", ["head_size"], EITHER),
    (r"hair volume", ["head_size", "head_top"], EITHER),
    (r"margin too small", ["head_top"], EITHER),
    (r"(WARN|REJECT) margin", ["head_whole", "head_top", "head_size"], EITHER),
    (r"head not whole|top of hair cut", ["head_whole"], EITHER),
    (r"off centre", ["head_centre"], EITHER),
    (r"WARN tilt|tilted|Head rolled", ["tilt"], EITHER),
    # Nothing in such a file says that it lies on its side; the face does, or is not found.
    (r"face sideways", ["tilt", "face_count"], EITHER),
    (r"WARN expression|[Ss]mile", ["mouth"], EITHER),
    (r"background pattern|patterned background|tiles behind|curtain behind", ["background_even"], EITHER),
    (r"red background|not white/off-white", ["background_colour"], EITHER),
    (r"shadow on background", ["background_shadow"], EITHER),
    (r"shadow on the face", ["face_shadow"], EITHER),
    (r"out of focus|camera shake|borderline \(soft\)", ["sharpness"], EITHER),
    (r"REJECT: noise", ["noise"], EITHER),
    (r"jaggies|block artefacts", ["blocks"], EITHER),
    (r"too dark|\bdim\b", ["too_dark"], EITHER),
    (r"blown out", ["too_bright"], EITHER),
    (r"red-eye", ["red_eye"], EITHER),
    (r"REJECT resolution", ["crop_pixels"], EITHER),
]
# What is no JPEG, damaged, or too large to be opened need not be looked at: no face need be missed there.
UNSEEN = r"not a JPEG|cannot open|do not decode|no EOI|REJECT: damaged"

# What is true of a file though the manifest does not say it, because it was chosen for another fault. Each
# was looked up by hand.
ALSO = {
    "derived/bad_no_face.jpg": {("file_size", "fail"): "13,597 bytes"},
    "negatives/neg_fox-715588_640.jpg": {("pixel_size", "fail"): "640 x 429 px"},
    "negatives/neg_dog.jpg": {("pixel_size", "fail"): "600 x 450 px"},
    "jpeg/invalid-exif.jpg": {("edited", "warning"): "XMP names Photoshop; its Exif is damaged"},
}


def expected(words):
    """The verdicts the manifest allows; none if its words cannot be read."""
    joined = re.search(r"\b(ACCEPT|WARN|REJECT)/(ACCEPT|WARN|REJECT)\b", words)
    if joined:
        return VERDICTS[joined[1]] | VERDICTS[joined[2]]
    if "REJECT" in words:
        return VERDICTS["REJECT"]
    if "WARN" in words or "borderline" in words or re.search(r"ACCEPT \(?after (small )?crop", words):
        return VERDICTS["WARN"]
    if "ACCEPT with note" in words:
        return VERDICTS["ACCEPT"] | VERDICTS["WARN"]
    return VERDICTS["ACCEPT"] if "ACCEPT" in words else set()


def ask(path):
    """What the program says about one file, or why that is no answer."""
    try:
        done = subprocess.run([os.environ["TEMOTO"], "photo", "--json", "--today", TODAY, path],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        return None, "no answer within 120 s"
    lines = done.stdout.splitlines()
    try:
        report = json.loads(lines[0]) if len(lines) == 1 else None
        verdict, findings = report["verdict"], {found["check"]: found for found in report["findings"]}
        results = {check: found["result"] for check, found in findings.items()}
    except (KeyError, TypeError, ValueError):
        return None, f"no line of JSON as it should be (exit {done.returncode}): {done.stderr.strip()[:200]}"
    if EXIT.get(verdict) != done.returncode:
        return None, f"exit {done.returncode} with {verdict}"
    strange = results.keys() - {*FILE_CHECKS, *PICTURE_CHECKS}
    if strange or not set(results.values()) <= {"pass", "warning", "fail", "unknown"}:
        return None, f"unheard-of checks or results: {sorted(strange) or sorted(set(results.values()))}"
    return (verdict, findings, results), None


class Tally:
    """Findings by check: named and found, named and missed, found but not named."""

    def __init__(self):
        self.right, self.wrong, self.unnamed = Counter(), Counter(), Counter()

    def compare(self, name, words, results):
        """Counts one file; gives what disagrees about the file, and what about the picture."""
        of_file, of_picture, named = [], [], set()
        wanted = [(match[0], checks, allowed) for pattern, checks, allowed in WORDS
                  if (match := re.search(pattern, words))]
        wanted += [(why, [check], {result}) for (check, result), why in ALSO.get(name, {}).items()]
        # A check that two words ask for counts once.
        counted = set()
        for word, checks, allowed in wanted:
            named.update(checks)
            hit = next((check for check in checks if results.get(check) in allowed), None)
            check = hit or checks[0]
            if hit is None:
                if check in PICTURE_CHECKS and re.search(UNSEEN, words):
                    continue
                told = " or ".join(f"{check} (is {results.get(check, 'not there')})" for check in checks)
                where = of_file if check in FILE_CHECKS else of_picture
                where.append(f"missing for “{word}”: {told}")
            if check not in counted:
                (self.wrong if hit is None else self.right)[check] += 1
            counted.add(check)
        for check, result in results.items():
            if result not in EITHER or check in named:
                continue
            self.unnamed[check] += 1
            if check in FILE_CHECKS and (result == "fail" or check in NAMED_WARNINGS):
                of_file.append(f"{check} {result} is not in the manifest")
        return of_file, of_picture

    def show(self):
        print(f"\n{'check':18} {'right':>6} {'wrong':>6} {'not named':>10}")
        for check in FILE_CHECKS + PICTURE_CHECKS:
            print(f"{check:18} {self.right[check]:6} {self.wrong[check]:6} {self.unnamed[check]:10}")


def shown(findings):
    """The findings that are no pass; those that cannot be told only by their number."""
    told = [f"{check} {found['result']}" + (f" ({found['value']})" if found.get("value") is not None else "")
            for check, found in findings.items() if found["result"] in EITHER]
    unknown = sum(found["result"] == "unknown" for found in findings.values())
    return "; ".join(told + ([f"{unknown} unknown"] if unknown else [])) or "-"


def arguments():
    parser = argparse.ArgumentParser(prog="tests/photos.sh", description="Photographs against their known faults.")
    parser.add_argument("dir", type=Path, help="a folder with a MANIFEST.tsv")
    for folder, least in LEAST.items():
        parser.add_argument(f"--{folder}", type=int, default=least, metavar="N",
                            help=f"so many verdicts must be right in {folder}/ (default: {least})")
    return parser.parse_args()


def main():
    options = arguments()
    try:
        with open(options.dir / "MANIFEST.tsv", encoding="utf-8", newline="") as file:
            rows = [(row["file"], row["expected_verdict"]) for row in csv.DictReader(file, delimiter="\t")]
    except (OSError, KeyError) as error:
        print(f"no manifest to read in {options.dir}: {error!r}", file=sys.stderr)
        return 2
    unread = [name for name, words in rows if not expected(words)]
    if unread or not rows:
        print(f"the manifest says no verdict of: {unread or 'anything'}", file=sys.stderr)
        return 2

    tally, broken, files, right = Tally(), [], Counter(), Counter()
    print(f"{'file':60} {'expected':24} {'verdict':12}       findings that are no pass")
    for name, words in rows:
        folder = name.split("/")[0]
        files[folder] += 1
        wanted = expected(words)
        reading = "refused" if wanted == VERDICTS["REJECT"] else " or ".join(
            verdict for verdict in EXIT if verdict in wanted and verdict != "unreadable")
        path = options.dir / name
        # Else a file that is not there would pass for one that is rightly refused.
        answer, trouble = ask(path) if path.is_file() else (None, "there is no such file")
        if answer is None:
            print(f"{name:60} {reading:24} {'?':12} WRONG {trouble}")
            broken.append(f"{name}: {trouble}")
            continue
        verdict, findings, results = answer
        fits = verdict in wanted
        right[folder] += fits
        print(f"{name:60} {reading:24} {verdict:12} {'right' if fits else 'WRONG'} {shown(findings)}")
        of_file, of_picture = tally.compare(name, words, results)
        for line in of_picture:
            print(f"    {line}")
        if "ACCEPT" in words and verdict in VERDICTS["REJECT"]:
            of_file.append(f"the manifest accepts it, and it is {verdict}")
        if name.startswith("derived/ok_") and wanted == VERDICTS["ACCEPT"] and not fits:
            of_file.append(f"it is {verdict}, and must be ready")
        for line in of_file:
            print(f"    BREAKS A RULE: {line}")
        broken += [f"{name}: {line}" for line in of_file]

    tally.show()
    print(f"\n{'folder':12} {'right':>6} {'of':>4} {'at least':>9}")
    for folder in files:
        least = getattr(options, folder, 0) if folder in LEAST else 0
        print(f"{folder:12} {right[folder]:6} {files[folder]:4} {least:9}")
        if right[folder] < least:
            broken.append(f"{folder}/: {right[folder]} verdicts are right, at least {least} must be")

    print()
    for line in broken:
        print(f"BROKEN: {line}")
    print(f"{sum(right.values())} of {len(rows)} verdicts are right, rules broken: {len(broken)}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
