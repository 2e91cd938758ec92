#!/usr/bin/env bash
# Runs the program over a folder of test photographs and holds what it says against the words of the
# folder's MANIFEST.tsv. How the words are read, and what counts as wrong: tests/photos.py.
#
#   tests/photos.sh DIR [--derived N] [--negatives N] [--portraits N] [--jpeg N]
#                                  TEMOTO=path/to/temoto (default: target/release/temoto)
#
# Ends with 0 if all rules hold, 1 if one does not, 2 if it cannot run.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
export TEMOTO=${TEMOTO:-$here/target/release/temoto}
[ -x "$TEMOTO" ] || { echo "no program at $TEMOTO" >&2; exit 2; }
exec python3 "$here/tests/photos.py" "$@"
