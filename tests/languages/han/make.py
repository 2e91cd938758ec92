#!/usr/bin/env python3
"""Writes the Han characters that each written language may use, from the national character sets.

  japanese.txt     JIS X 0208
  simplified.txt   GB 2312
  traditional.txt  level 1 of Big5, the common characters, with the changes below. Level 2 lists rare
                   old characters; some are today's Simplified or Japanese forms of common ones
"""

from pathlib import Path

HERE = Path(__file__).resolve().parent

# Characters of level 2 that the texts need: 町 for 市區町村.
RARE_IN_TAIWAN = "町"
# A form of level 1 that is Japanese today: Taiwan writes 證.
NOT_IN_TAIWAN = "証"


def decoded(codec, leads, trails):
    """The characters with these first and second bytes."""
    for lead in leads:
        for trail in trails:
            try:
                character = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                continue
            if "\u4e00" <= character <= "\u9fff":
                yield character


japanese = set(decoded("euc_jp", range(0xB0, 0xF5), range(0xA1, 0xFF)))
simplified = set(decoded("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF)))
big5_trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
common = set(decoded("big5", range(0xA4, 0xC7), big5_trails))

for name, characters in {
    "japanese": japanese,
    "simplified": simplified,
    "traditional": common - set(NOT_IN_TAIWAN) | set(RARE_IN_TAIWAN),
}.items():
    lines = sorted(characters)
    rows = ["".join(lines[start : start + 64]) for start in range(0, len(lines), 64)]
    (HERE / f"{name}.txt").write_text("\n".join(rows) + "\n", "utf-8")
