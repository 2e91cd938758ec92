#!/usr/bin/env bash
# Runs the program over a folder of test photographs and holds what it says about the files against
# the words of the folder's MANIFEST.tsv (columns: file, source, licence, what, expected_verdict).
#
#   tests/photos.sh DIR            TEMOTO=path/to/temoto (default: target/release/temoto)
#
# Both ways: what the manifest names must be found, and a failure of the file, or a warning about
# its colour, orientation, editor or damage, that the manifest does not name is an error too.
# Ends with 1 on any disagreement, 2 if it cannot run.
set -euo pipefail

dir=${1:?usage: tests/photos.sh DIR}
here=$(cd "$(dirname "$0")/.." && pwd)
export TEMOTO=${TEMOTO:-$here/target/release/temoto}
[ -r "$dir/MANIFEST.tsv" ] || { echo "no MANIFEST.tsv in $dir" >&2; exit 2; }
[ -x "$TEMOTO" ] || { echo "no program at $TEMOTO" >&2; exit 2; }

exec python3 - "$dir" <<'PYTHON'
import csv, json, os, re, subprocess, sys

folder = sys.argv[1]
TODAY = "2026-11-21"

# Words of the manifest -> the finding they ask for: (check, results that satisfy them).
# The patterns are searched for in the last column of the manifest.
WORDS = [
    (r"<\s*480 px|width < 480|height < 480", "pixel_size", {"fail"}),
    (r">\s*6000 px|height > 6000", "pixel_size", {"fail"}),
    (r"<\s*20 KB", "file_size", {"fail"}),
    (r">\s*7 MB", "file_size", {"fail"}),
    (r"not RGB|4 components = CMYK", "colour_mode", {"fail"}),
    (r"1-component", "colour_mode", {"warning"}),
    (r"CMYK ICC", "colour_mode", {"warning"}),
    (r"Adobe transform 2", "colour_mode", {"warning"}),
    (r"no EOI|REJECT: damaged", "damaged", {"fail"}),
    (r"cannot open", "damaged", {"fail"}),
    (r"EXIF orientation|honours EXIF", "orientation", {"warning"}),
    (r"editor in EXIF|edited with an image editor|Software Photoshop", "edited", {"warning"}),
    (r"more than 6 months|old date", "taken_date", {"warning"}),
    (r"not a JPEG", "format", {"fail"}),
]

# What is true of a file though the manifest does not say it, because it was chosen for another
# fault. Each was looked up by hand.
ALSO = {
    "derived/bad_no_face.jpg": {("file_size", "fail"): "13,597 bytes"},
    "negatives/neg_fox-715588_640.jpg": {("pixel_size", "fail"): "640 x 429 px"},
    "negatives/neg_dog.jpg": {("pixel_size", "fail"): "600 x 450 px"},
    "jpeg/invalid-exif.jpg": {("edited", "warning"): "XMP names Photoshop; its Exif is damaged"},
}

FILE_CHECKS = ["format", "colour_mode", "file_size", "pixel_size", "damaged", "orientation",
               "taken_date", "edited", "jpeg_quality"]
# Unnamed warnings of these are errors. The date and the compression are not named throughout, and
# a size near the limit is our own caution.
NAMED_WARNINGS = {"format", "colour_mode", "pixel_size", "damaged", "orientation", "edited"}
EXIT = {"ready": 0, "look_again": 0, "not_accepted": 1, "unreadable": 2}

rows = list(csv.DictReader(open(os.path.join(folder, "MANIFEST.tsv"), encoding="utf-8"),
                           delimiter="\t"))
bad = 0
print(f"{'file':58} {'verdict':13} findings that are no pass")
for row in rows:
    name, words = row["file"], row["expected_verdict"]
    errors = []
    done = subprocess.run(
        [os.environ["TEMOTO"], "photo", "--json", "--today", TODAY, os.path.join(folder, name)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    lines = done.stdout.splitlines()
    try:
        assert len(lines) == 1
        report = json.loads(lines[0])
    except (AssertionError, ValueError):
        bad += 1
        print(f"{name:58} {'?':13} no single line of JSON (exit {done.returncode}): "
              f"{done.stderr.strip()[:200]}")
        continue
    found = {f["check"]: f for f in report["findings"]}
    results = {check: f["result"] for check, f in found.items() if check in FILE_CHECKS}
    if done.returncode != EXIT[report["verdict"]]:
        errors.append(f"exit {done.returncode} with {report['verdict']}")

    named = set()
    for pattern, check, wanted in WORDS:
        if re.search(pattern, words):
            named.add(check)
            if results.get(check) not in wanted:
                errors.append(f"manifest says {pattern!r}: {check} is {results.get(check)}")
    also = ALSO.get(name, {})
    for check, result in results.items():
        surprise = result == "fail" or (result == "warning" and check in NAMED_WARNINGS)
        if surprise and check not in named and (check, result) not in also:
            errors.append(f"{check} {result} is not in the manifest")
    for check, result in also:
        if results.get(check) != result:
            errors.append(f"{check} should be {result}")
    # Words of acceptance exclude every failure of the file; the picture is judged elsewhere.
    if words.lstrip('"').startswith("ACCEPT") and "fail" in results.values():
        errors.append("manifest accepts the file")

    shown = [f"{c} {r}" + (f" ({found[c]['value']})" if found[c]["value"] is not None else "")
             for c, r in results.items() if r != "pass" and not (c == "taken_date" and r == "unknown")]
    print(f"{name:58} {report['verdict']:13} {'; '.join(shown) or '-'}")
    for error in errors:
        print(f"    DISAGREES: {error}")
    bad += bool(errors)

print(f"\n{len(rows)} files, {bad} disagree")
sys.exit(1 if bad or not rows else 0)
PYTHON
