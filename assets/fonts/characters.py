"""Which characters each family has to draw, and which ones a font file draws."""

import re
import struct
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Family -> the languages it serves.
FAMILIES = {
    "Latin": ("en", "pt-BR", "es"),
    "JA": ("ja",),
    "KO": ("ko",),
    "SC": ("zh-Hans",),
    "TC": ("zh-Hant",),
}
WEIGHTS = ("Regular", "Bold")

# Letters that differ, or must not differ, from country to country: every family holds them, so
# that tests can tell whose letters a family draws.
PROBES = "直骨角か각"

# Joins Korean words (see src/i18n/line_breaks.rs). Noto has no glyph for it.
WORD_JOINER = "\u2060"

# As in Language::own_name. Every family holds them all: a list of languages must never show boxes.
OWN_NAMES = "English日本語简体中文繁體中文한국어Português (Brasil)Español"

# What dates are written with (src/i18n/date.rs).
DATES = {
    "JA": "年月日元明治大正昭和平成令和（）",
    "KO": "년월일",
    "SC": "年月日",
    "TC": "年月日",
}


def span(first, last):
    return {chr(code) for code in range(first, last + 1)}


LATIN = span(0x20, 0x7E) | span(0xA0, 0xFF)
PUNCTUATION = set("‐‑–—―‘’“”„†•…‰′″‹›€™−×÷±≈≠≤≥←↑→↓■□▲△▼▽●○★☆✓")
FULL_WIDTH = span(0xFF01, 0xFF5E) | set("　、。〃々〆〈〉《》「」『』【】〒〔〕〜・ー￥")
KANA = span(0x3041, 0x3096) | span(0x30A1, 0x30FA)

COMMENT = re.compile(r"^#.*$", re.MULTILINE)
# Words that are searched and never shown.
SEARCH = re.compile(r"^guide-situation-[a-z-]+-search = .*$", re.MULTILINE)
# The Japanese sentences for the counter, and how they are read.
PHRASES = ROOT / "assets/guide/phrases.toml"
# Whom the guide has its facts from: Japanese names for Japanese and Chinese, Latin ones for the others. Every family
# holds them, as it holds Japanese terms.
SOURCES = tomllib.loads((ROOT / "assets/guide/sources.toml").read_text("utf-8"))
JAPANESE_TERM = re.compile(r'JA\(\s*"([^"]*)"\s*\)')


def text(language):
    """The text of a language without comments, and the Japanese terms inside it."""
    source = "\n".join(
        SEARCH.sub("", COMMENT.sub("", path.read_text("utf-8")))
        for path in sorted((ROOT / "i18n" / language).glob("*.ftl"))
    )
    return JAPANESE_TERM.sub("", source), "".join(JAPANESE_TERM.findall(source))


def needed(family):
    """The characters a family has to draw."""
    # English stands in for what is not translated yet.
    characters = set(text("en")[0])
    for language in FAMILIES[family]:
        characters |= set(text(language)[0])
    # Terms are drawn in the Japanese family, but an unmarked copy should not show boxes either.
    for languages in FAMILIES.values():
        for language in languages:
            characters |= set(text(language)[1])
    characters |= set(PROBES + WORD_JOINER + OWN_NAMES + DATES.get(family, ""))
    characters |= LATIN | PUNCTUATION
    if family != "Latin":
        characters |= FULL_WIDTH
    if family == "JA":
        characters |= KANA | set(PHRASES.read_text("utf-8"))
    for source in SOURCES.values():
        characters |= set("".join(source.values()))
    return {character for character in characters if character >= " "}


def drawn(path):
    """The characters in the cmap (formats 4 and 12) of an OpenType file."""
    data = path.read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    for index in range(tables):
        tag, _, cmap, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * index)
        if tag == b"cmap":
            break
    else:
        raise ValueError(f"{path.name}: no cmap")
    characters = set()
    for index in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        start = cmap + struct.unpack_from(">L", data, cmap + 8 + 8 * index)[0]
        kind = struct.unpack_from(">H", data, start)[0]
        if kind == 12:
            for group in range(struct.unpack_from(">L", data, start + 12)[0]):
                first, last, _ = struct.unpack_from(">LLL", data, start + 16 + 12 * group)
                characters |= span(first, last)
        elif kind == 4:
            size = struct.unpack_from(">H", data, start + 6)[0]
            ends = struct.unpack_from(f">{size // 2}H", data, start + 14)
            starts = struct.unpack_from(f">{size // 2}H", data, start + 16 + size)
            for first, last in zip(starts, ends):
                if first != 0xFFFF:
                    characters |= span(first, last)
    return characters
