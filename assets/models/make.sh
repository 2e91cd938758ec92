#!/usr/bin/env bash
# Makes the face models anew from the files that Google published: the same bytes each time.
#
#   make.sh           writes the models and SHA256SUMS here
#   make.sh --check   makes them in a temporary folder and compares them with those here
#
# Needs Python 3.11 or newer with venv, npm, tar, and the npm and PyPI registries; downloads about 90 MB. The
# build and the tests need none of this.
set -euo pipefail

(($# == 0)) || [[ $# == 1 && $1 == --check ]] || { echo "usage: make.sh [--check]" >&2; exit 2; }

export PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
mkdir made
python3 -m venv venv
venv/bin/pip install --quiet --require-hashes --only-binary :all: -r "$here/requirements.txt"

# No package's own script is run. The wheel is the same one on every machine, for nothing but a file is taken
# out of it.
npm pack --silent --ignore-scripts @mediapipe/face_detection@0.4.1657300184 \
    @mediapipe/face_mesh@0.4.1657299874 @mediapipe/selfie_segmentation@0.1.1675465747 >npm.log
venv/bin/pip download --quiet --no-deps --only-binary :all: --python-version 311 \
    --implementation cp --abi cp311 --platform manylinux_2_28_x86_64 mediapipe==0.10.21
sha256sum --check --quiet <<'SUMS'
a118cde74923dc4435257fbfbb613464a0f58d115dff6314d4ff96c8aebf6419  mediapipe-face_detection-0.4.1657300184.tgz
c08a7e0742a326285da666cf81d77c8b6f3a181a2ee948cadaf166008e0d3bc7  mediapipe-face_mesh-0.4.1657299874.tgz
7767b33eaa68990ee06c28bbb89f39a13a47ebb07ff0f1fd4947d9e817bb9bf9  mediapipe-selfie_segmentation-0.1.1675465747.tgz
05dc4a9e593655a79558d05d6227d31018c2537a4bd3362b51e230cf22aecfe3  mediapipe-0.10.21-cp311-cp311-manylinux_2_28_x86_64.whl
SUMS

unpack() {
    tar -xzOf "mediapipe-$1.tgz" "package/$2"
}

unpack face_detection-0.4.1657300184 face_detection_full_range.tflite >face_detection_full_range.tflite
unpack selfie_segmentation-0.1.1675465747 selfie_segmentation.tflite >selfie_segmentation.tflite
# Several files one after another; the package's loader script names the bytes of each.
unpack face_mesh-0.4.1657299874 face_mesh_solution_packed_assets.data >packed
first=2495952 end=3737848
head -c $end packed | tail -c $((end - first)) >face_landmark.tflite
venv/bin/python -m zipfile -e mediapipe-0.10.21-*.whl wheel
mv wheel/mediapipe/modules/iris_landmark/iris_landmark.tflite .

for model in face_detection_full_range face_landmark iris_landmark selfie_segmentation; do
    venv/bin/python "$here/convert.py" "$model.tflite" "made/${model}_f16.onnx"
done
(cd made && sha256sum ./*.onnx | sed 's| \./| |' >SHA256SUMS)

if [[ ${1-} != --check ]]; then
    cp made/* "$here"
    exit
fi
different=0
for file in made/*; do
    cmp "$file" "$here/${file#made/}" || different=1
done
((different)) || echo "the models are those that make.sh makes"
exit "$different"
