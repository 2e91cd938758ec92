#!/usr/bin/env python3
"""Writes a software bill of materials: CycloneDX 1.5, JSON.

  packaging/sbom.py Linux|Windows|macOS|AppImage|all FILE

Reads Cargo.lock, THIRD-PARTY.md and the files in assets/. SOURCE_DATE_EPOCH is its day: the same source
gives the same bytes.
"""

import hashlib
import json
import sys
import uuid
from pathlib import Path

from components import PACKAGES, ROOT, RUNTIME, crates, lock, manifest, moment

PURL = "pkg:cargo/{}@{}"
# What is embedded and is no crate: folder, pattern, licence, whose work.
EMBEDDED = (
    ("assets/fonts", "*.otf", "OFL-1.1", "Adobe (changed: reduced to the characters shown)"),
    ("assets/models", "*.onnx", "Apache-2.0", "The MediaPipe Authors (changed: converted to ONNX)"),
)


def library(crate, entry):
    """A crate as a component."""
    component = {
        "type": "library",
        "bom-ref": PURL.format(crate.name, crate.version),
        "name": crate.name,
        "version": crate.version,
        "scope": "required",
        "licenses": [{"expression": crate.licence}],
        "purl": PURL.format(crate.name, crate.version),
        "properties": [{"name": "temoto:system", "value": system} for system in crate.systems],
    }
    if "checksum" in entry:
        component["hashes"] = [{"alg": "SHA-256", "content": entry["checksum"]}]
    return component


def files():
    """Fonts and models."""
    for folder, pattern, licence, author in EMBEDDED:
        found = sorted((ROOT / folder).glob(pattern))
        if not found:
            raise SystemExit(f"{folder}: no {pattern}")
        for path in found:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            name = path.relative_to(ROOT).as_posix()
            yield {
                "type": "machine-learning-model" if path.suffix == ".onnx" else "file",
                "bom-ref": f"file:{name}",
                "author": author,
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "licenses": [{"license": {"id": licence}}],
            }


def edges(package, shipped, locked):
    """The shipped packages that one needs, by Cargo.lock: `name`, or `name version` where there are several."""
    for need in package.get("dependencies", []):
        name, _, rest = need.partition(" ")
        version = rest.split(" ")[0]
        for key in locked:
            if key[0] == name and version in ("", key[1]) and key in shipped:
                yield PURL.format(*key)


def bill(package):
    """The whole document."""
    own, locked = manifest(), lock()
    ours = {key for key, entry in locked.items() if "source" not in entry and key[0] != own["name"]}
    if package not in ("AppImage", "all"):
        ours = {key for key in ours if key[0] != RUNTIME}
    listed = crates(package)
    missing = [f"{c.name} {c.version}" for c in listed if (c.name, c.version) not in locked]
    if missing:
        raise SystemExit(f"not in Cargo.lock; run packaging/third-party.py: {', '.join(missing)}")
    root = PURL.format(own["name"], own["version"])
    shipped = {(crate.name, crate.version) for crate in listed} | ours
    parts = [library(crate, locked[crate.name, crate.version]) for crate in listed]
    for name, version in sorted(ours):
        parts.append(
            {
                "type": "library",
                "bom-ref": PURL.format(name, version),
                "name": name,
                "version": version,
                "scope": "required",
                "licenses": [{"expression": own["license"]}],
                "description": "part of this repository",
            }
        )
    embedded = list(files())
    depends = [{"ref": PURL.format(*key), "dependsOn": sorted(edges(locked[key], shipped, locked))} for key in sorted(shipped)]
    top = sorted(edges(locked[own["name"], own["version"]], shipped, locked))
    # Nothing in Cargo.lock tells that the program comes with it.
    top += [PURL.format(*key) for key in ours if key[0] == RUNTIME]
    depends.insert(0, {"ref": root, "dependsOn": top + [part["bom-ref"] for part in embedded]})
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": moment().strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": own["name"],
                "version": own["version"],
                "description": own["description"],
                "licenses": [{"expression": own["license"]}],
                "purl": root,
            },
        },
        "components": sorted(parts, key=lambda part: part["bom-ref"]) + embedded,
        "dependencies": depends,
    }
    digest = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}"
    return document


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in PACKAGES:
        raise SystemExit(f"usage: sbom.py {'|'.join(PACKAGES)} FILE")
    text = json.dumps(bill(sys.argv[1]), ensure_ascii=False, indent=1) + "\n"
    Path(sys.argv[2]).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
