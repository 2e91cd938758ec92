#!/usr/bin/env bash
# Makes the embedded fonts from Noto Sans CJK: one family for each country's letters, holding only
# the characters that the texts in i18n/ and the program itself show.
#
#   make.sh           needs Debian's fonts-noto-cjk; downloads fontTools once into the cache folder
#   make.sh --check   reports characters the present fonts lack; needs Python alone
set -euo pipefail

export PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [[ ${1-} == --check ]]; then
    exec python3 "$here/make.py" --check
fi

# Another version may write other bytes.
tools=fonttools==4.60.1
cache=${XDG_CACHE_HOME:-$HOME/.cache}/temoto/${tools//=/-}
if ! "$cache/bin/python" -c 'import fontTools' 2>/dev/null; then
    python3 -m venv "$cache"
    "$cache/bin/pip" install --quiet "$tools"
fi
exec "$cache/bin/python" "$here/make.py" "$@"
