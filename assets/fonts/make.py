"""Makes or checks the embedded fonts; run by make.sh."""

import sys
from pathlib import Path

from characters import FAMILIES, PROBES, WEIGHTS, WORD_JOINER, drawn, needed

HERE = Path(__file__).resolve().parent
SOURCES = Path("/usr/share/fonts/opentype/noto")
# Family -> the face of the collection whose letters it draws.
FACES = {"Latin": "JP", "JA": "JP", "KO": "KR", "SC": "SC", "TC": "TC"}


def file(family, weight):
    return HERE / f"TemotoSans{family}-{weight}.otf"


def check():
    """Names every character a font lacks; 0 when there is none."""
    missing = 0
    for family in FAMILIES:
        for weight in WEIGHTS:
            path = file(family, weight)
            lacking = sorted(needed(family) - drawn(path)) if path.exists() else None
            if lacking is None:
                print(f"{path.name}: is missing")
            elif lacking:
                print(f"{path.name}: lacks {''.join(lacking)}")
            missing += lacking is None or bool(lacking)
    print("run assets/fonts/make.sh" if missing else "the fonts are complete")
    return min(missing, 1)


def source(weight, face):
    from fontTools.ttLib import TTCollection

    path = SOURCES / f"NotoSansCJK-{weight}.ttc"
    for font in TTCollection(path, lazy=True).fonts:
        if font["name"].getDebugName(1) == f"Noto Sans CJK {face}":
            return font
    raise SystemExit(f"{path}: no face for {face}")


def outline_hash(font, character):
    """FNV-1a, 64 bits, over the drawing commands of a glyph; tests/fonts.rs does the same."""
    from fontTools.pens.recordingPen import RecordingPen

    pen = RecordingPen()
    font.getGlyphSet()[font.getBestCmap()[ord(character)]].draw(pen)
    letters = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z"}
    commands = "".join(
        letters[command] + "".join(f" {x} {y}" for x, y in points) + ";"
        for command, points in pen.value
    )
    value = 0xCBF29CE484222325
    for byte in commands.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def make(family, weight):
    """Writes one font; returns the hashes of the probes as the source draws them."""
    from fontTools.subset import Options, Subsetter

    font = source(weight, FACES[family])
    hashes = {character: outline_hash(font, character) for character in PROBES}
    wanted = needed(family) - {WORD_JOINER}
    unknown = sorted(wanted - {chr(code) for code in font.getBestCmap()})
    if unknown:
        raise SystemExit(f"Noto Sans CJK {FACES[family]} has no {''.join(unknown)}")

    options = Options(
        hinting=False,
        layout_features=[],
        name_IDs=[0, 13, 14],
        name_languages=[0x409],
        drop_tables=["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=map(ord, wanted))
    subsetter.subset(font)

    # Shapers draw nothing for a joiner, if only the font knows it; else they try another font.
    for table in font["cmap"].tables:
        table.cmap[ord(WORD_JOINER)] = table.cmap[ord(" ")]
    rename(font, family, weight)
    # The same texts give the same bytes.
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    font.save(file(family, weight), reorderTables=True)
    return hashes


def rename(font, family, weight):
    """The font is a modified version, so it carries our name, not the original's."""
    name = f"Temoto Sans {family}"
    full = name if weight == "Regular" else f"{name} {weight}"
    postscript = f"TemotoSans{family}-{weight}"
    version = "Version 2.004; subset"
    for number, value in {
        1: name, 2: weight, 3: f"{version}; {postscript}", 4: full, 5: version, 6: postscript,
    }.items():
        font["name"].setName(value, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = full, name, weight
    top.Notice = font["name"].getDebugName(0)


def write_regions(hashes):
    """What tests/fonts.rs compares the embedded fonts with."""
    lines = [
        "# Outlines in the source faces, written by make.sh: hash of the glyph of each character.",
        "# tests/fonts.rs proves with them that each family draws its own country's letters.",
    ]
    for (family, weight), values in hashes.items():
        lines += ["", "[[face]]", f'file = "{file(family, weight).name}"']
        lines += [f'source = "Noto Sans CJK {FACES[family]} {weight}"', "[face.outlines]"]
        lines += [f'"{character}" = "{value}"' for character, value in values.items()]
    (HERE / "regions.toml").write_text("\n".join(lines) + "\n", "utf-8")


def write_provenance():
    rows = "\n".join(
        f"| `{file(family, weight).name}` | Temoto Sans {family} | {weight} "
        f"| Noto Sans CJK {FACES[family]} | {', '.join(FAMILIES[family])} |"
        for family in FAMILIES
        for weight in WEIGHTS
    )
    version = source("Regular", "JP")["name"].getDebugName(5).split(";")[0].removeprefix("Version ")
    (HERE / "PROVENANCE.md").write_text(PROVENANCE.format(version=version, rows=rows), "utf-8")


PROVENANCE = """\
# Where the fonts come from

Written by `make.sh`; do not edit.

| file | family | weight | made from | for |
|---|---|---|---|---|
{rows}

Source: Noto Sans CJK {version} (`NotoSansCJK-Regular.ttc`, `NotoSansCJK-Bold.ttc`), as packaged in
Debian's `fonts-noto-cjk`; upstream <https://github.com/notofonts/noto-cjk>. © 2014-2021 Adobe.
SIL Open Font License 1.1, see `OFL.txt`.

Changes: reduced to the characters that the program's texts use, hints and layout tables removed,
U+2060 (word joiner) added without a shape, renamed. The outlines are untouched: `regions.toml` holds
hashes of some of them in the source, and a test compares.

Each family draws the letters as its country writes them, which is why no family may stand in for
another. A text with a new character needs `make.sh` to run again; `make.sh --check` and the tests say so.
"""


def main():
    if sys.argv[1:] == ["--check"]:
        return check()
    if sys.argv[1:]:
        raise SystemExit("usage: make.sh [--check]")
    hashes = {(family, weight): make(family, weight) for family in FAMILIES for weight in WEIGHTS}
    write_regions(hashes)
    write_provenance()
    return check()


if __name__ == "__main__":
    sys.exit(main())
