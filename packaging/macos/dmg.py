#!/usr/bin/env python3
"""Makes a compressed disk image for macOS (UDIF, zlib) of a volume.

  packaging/macos/dmg.py VOLUME FILE.dmg          VOLUME is a bare HFS+ volume
  packaging/macos/dmg.py --hfsplus IMAGE VOLUME   takes the HFS+ volume out of what `xorriso -hfsplus` made

The same volume gives the same bytes. On a Mac, hdiutil does this.
"""

import plistlib
import struct
import sys
import zlib
from pathlib import Path

SECTOR = 512
# Sectors in one compressed piece.
PIECE = 512
ZERO, RAW, ZLIB, END = 0x00000000, 0x00000001, 0x80000005, 0xFFFFFFFF
CRC32 = 2


def checksum(value):
    """A checksum as both structures hold it: kind, bits, 128 bytes."""
    return struct.pack(">II", CRC32, 32) + struct.pack(">I", value).ljust(128, b"\0")


def pieces(volume):
    """(kind, first sector, sectors, what is stored) for each piece."""
    size = PIECE * SECTOR
    for start in range(0, len(volume), size):
        piece = volume[start : start + size]
        sectors = len(piece) // SECTOR
        if not piece.strip(b"\0"):
            yield ZERO, start // SECTOR, sectors, b""
            continue
        packed = zlib.compress(piece, 9)
        kind, stored = (ZLIB, packed) if len(packed) < len(piece) else (RAW, piece)
        yield kind, start // SECTOR, sectors, stored


def image(volume):
    """The whole file: the data, a property list that says where each piece is, and the trailer."""
    volume += bytes(-len(volume) % SECTOR)
    sectors = len(volume) // SECTOR
    data, table = bytearray(), []
    for kind, first, count, stored in pieces(volume):
        table.append(struct.pack(">IIQQQQ", kind, 0, first, count, len(data), len(stored)))
        data += stored
    table.append(struct.pack(">IIQQQQ", END, 0, sectors, 0, len(data), 0))

    crc = zlib.crc32(volume)
    # Version, first sector, sectors, start of the data, room a reader needs, descriptor; then reserved.
    block = b"mish" + struct.pack(">IQQQII24x", 1, 0, sectors, 0, PIECE + 8, 0)
    block += checksum(crc) + struct.pack(">I", len(table)) + b"".join(table)
    name = "whole disk (Apple_HFS : 0)"
    resource = {"Attributes": "0x0050", "CFName": name, "Data": block, "ID": "0", "Name": name}
    words = plistlib.dumps({"resource-fork": {"blkx": [resource]}}, sort_keys=False)

    trailer = b"koly" + struct.pack(">III", 4, 512, 1)
    # Running offset, start and length of the data; no resource fork; one segment.
    trailer += struct.pack(">QQQQQII16x", 0, 0, len(data), 0, 0, 1, 1)
    trailer += checksum(zlib.crc32(data)) + struct.pack(">QQ120x", len(data), len(words))
    # The checksum of the checksums of all blocks.
    trailer += checksum(zlib.crc32(struct.pack(">I", crc))) + struct.pack(">IQ12x", 1, sectors)
    return bytes(data) + words + trailer


def hfsplus(image):
    """The partition of that kind by the Apple partition map, which counts in blocks of the size it names."""
    if image[:2] != b"ER":
        raise SystemExit("no Apple partition map here")
    block = struct.unpack_from(">H", image, 2)[0]
    number, entries = 1, 1
    while number <= entries:
        entry = image[number * block : number * block + SECTOR]
        if entry[:2] != b"PM":
            break
        entries, start, count = struct.unpack_from(">III", entry, 4)
        if entry[48:80].rstrip(b"\0") == b"Apple_HFS":
            volume = image[start * block : (start + count) * block]
            if volume[1024:1026] != b"H+":
                raise SystemExit("the partition holds no HFS+ volume")
            return volume
        number += 1
    raise SystemExit("no partition Apple_HFS here")


def main():
    match sys.argv[1:]:
        case ["--hfsplus", source, target]:
            Path(target).write_bytes(hfsplus(Path(source).read_bytes()))
        case [source, target]:
            Path(target).write_bytes(image(Path(source).read_bytes()))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
