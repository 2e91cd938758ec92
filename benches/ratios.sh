#!/usr/bin/env bash
# How fast the check of photos is, as ratios, which mean the same on every machine:
#
#   benches/ratios.sh              TEMOTO=path/to/temoto (default: target/release/temoto)
#
# - one photo of 24 megapixels against djpeg of libjpeg-turbo, which only decodes it; and the memory
# - a folder of 200 photos from a phone on all cores against the same on one core
#
# What is compared runs in turns, so that other work on the machine slows both. ROUNDS (9) and
# FOLDER_ROUNDS (3) say how often. The photos are made once and kept in target/bench; how is said in
# examples/camera.rs. Slowness is no failure: ends with 1 only if something does not run, 2 if something
# needed is missing.
set -euo pipefail
export LC_ALL=C

cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
temoto=${TEMOTO:-$target/release/temoto}
rounds=${ROUNDS:-9}
folder_rounds=${FOLDER_ROUNDS:-3}
photos=$target/bench
big=$photos/24-megapixels.jpg
phone=$photos/phone

missing=0
need() {
    command -v "$1" >/dev/null || { echo "missing: $1 ($2)" >&2; missing=1; }
}
need djpeg "Debian package libjpeg-turbo-progs"
need cjpeg "Debian package libjpeg-turbo-progs"
need taskset "Debian package util-linux"
need /usr/bin/time "Debian package time"
need cargo "Rust"
need "$temoto" "cargo build --release"
((missing == 0)) || exit 2
for number in "$rounds" "$folder_rounds"; do
    [[ $number =~ ^[1-9][0-9]*$ ]] || { echo "ROUNDS and FOLDER_ROUNDS are whole numbers from 1" >&2; exit 2; }
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# photo WIDTH HEIGHT SEED LEAST MOST FILE: a JPEG as cameras write it (4:2:0), of LEAST to MOST bytes.
photo() {
    local quality size
    "$target/release/examples/camera" "$1" "$2" "$3" >"$scratch/photo.ppm"
    for quality in {98..60}; do
        cjpeg -sample 2x2 -quality "$quality" -outfile "$scratch/photo.jpg" "$scratch/photo.ppm"
        size=$(stat -c %s "$scratch/photo.jpg")
        ((size > $5)) || break
    done
    ((size >= $4 && size <= $5)) || { echo "no quality gives $4 to $5 bytes: $6" >&2; exit 1; }
    mv "$scratch/photo.jpg" "$6"
}

# The portrait and the maker belong to the photos: a change of either makes them anew.
make_photos() {
    local made number
    made=$(cat examples/camera.rs tests/photos/portrait.jpg "${BASH_SOURCE[0]}" | sha256sum)
    [[ $(cat "$photos/made" 2>/dev/null) != "$made" ]] || return 0
    echo "making the photos"
    cargo build --release --locked --quiet --example camera
    rm -rf "$photos"
    mkdir -p "$phone"
    photo 4000 6000 0 5500000 6900000 "$big"
    for number in {1..8}; do
        photo 3024 4032 "$number" 2500000 3500000 "$photos/phone-$number.jpg"
    done
    # A name more for the same bytes: reading them is as much work, and the disk is spared.
    for number in {001..200}; do
        ln "$photos/phone-$(((10#$number - 1) % 8 + 1)).jpg" "$phone/$number.jpg"
    done
    echo "$made" >"$photos/made"
}

# seconds LOG WORST COMMAND…: runs it, adds its time to LOG, keeps what it prints in $scratch/out. WORST is
# the highest exit code that is no failure: the program says 1 when it refuses a photo.
seconds() {
    local log=$1 worst=$2 start end code=0
    shift 2
    start=$EPOCHREALTIME
    "$@" >"$scratch/out" || code=$?
    end=$EPOCHREALTIME
    ((code <= worst)) || { echo "ended with $code: $*" >&2; exit 1; }
    awk -v a="$start" -v b="$end" 'BEGIN { printf "%.6f\n", b - a }' >>"$scratch/$log"
}

# answers NUMBER: the last run has judged so many photos.
answers() {
    local got
    got=$(grep -c '"verdict":"\(ready\|look_again\|not_accepted\)"' "$scratch/out" || true)
    ((got == $1)) || { echo "$got of $1 photos were judged" >&2; exit 1; }
}

median() {
    sort -g "$scratch/$1" | awk '{ all[NR] = $1 } END { print (all[int((NR + 1) / 2)] + all[int(NR / 2) + 1]) / 2 }'
}

# row WHAT MEDIAN UNIT [RATIO] [TARGET]
row() {
    printf '%-34s %9.*f %-3s %7s  %s\n' "$1" "$([[ $3 == s ]] && echo 3 || echo 0)" "$2" "$3" "${4-}" "${5-}"
}

ratio() {
    awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}

make_photos
cores=$(nproc)
# The first core this shell may use.
one=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')
echo "$("$temoto" --version), $cores cores, $(cut -d ' ' -f 1 /proc/loadavg) at work before; $rounds and $folder_rounds rounds"

# Once without a clock, so that the files are in memory.
seconds warm 0 djpeg -outfile /dev/null "$big"
for ((round = 0; round < rounds; round++)); do
    seconds djpeg 0 djpeg -outfile /dev/null "$big"
    seconds photo 1 "$temoto" photo --json "$big"
    answers 1
    seconds photo-one 1 taskset -c "$one" "$temoto" photo --json "$big"
    answers 1
    # Its own run: what looks on would be timed too.
    /usr/bin/time -q -a -o "$scratch/memory" -f %M "$temoto" photo --json "$big" >"$scratch/out" || answers 1
done
cat "$phone"/*.jpg >/dev/null
for ((round = 0; round < folder_rounds; round++)); do
    seconds folder 1 "$temoto" photo --json "$phone"
    answers 200
    seconds folder-one 1 taskset -c "$one" "$temoto" photo --json "$phone"
    answers 200
done

djpeg=$(median djpeg) photo=$(median photo) photo_one=$(median photo-one)
folder=$(median folder) folder_one=$(median folder-one)
echo
printf '%-34s %9s %-3s %7s  %s\n' what median "" ratio target
row "24 megapixels: djpeg" "$djpeg" s
row "24 megapixels: temoto" "$photo" s "$(ratio "$photo" "$djpeg")" "at most 2.5 times djpeg, one day 1.5"
row "24 megapixels: temoto on one core" "$photo_one" s "$(ratio "$photo_one" "$djpeg")"
row "24 megapixels: memory at its peak" "$(awk -v k="$(median memory)" 'BEGIN { print k * 1024 / 1e6 }')" MB "" "at most 160 MB"
row "200 photos: one core" "$folder_one" s
row "200 photos: all $cores cores" "$folder" s "$(ratio "$folder_one" "$folder")" "at least 1.8 times as fast on two cores"
