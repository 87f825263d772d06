#!/usr/bin/env bash
# Makes the icon files of all systems from the drawing. Run it after changing okr-readiness.svg and commit the results.
# Needs (Debian): librsvg2-bin icoutils icnsutils
set -euo pipefail
cd "$(dirname "$0")"
sizes=$(mktemp -d)
trap 'rm -rf "$sizes"' EXIT
for size in 16 32 48 128 256 512; do
  rsvg-convert -w "$size" -h "$size" okr-readiness.svg -o "$sizes/$size.png"
done
cp "$sizes/256.png" okr-readiness.png
icotool -c -o okr-readiness.ico "$sizes"/{16,32,48}.png --raw="$sizes/256.png"
png2icns okr-readiness.icns "$sizes"/{16,32,128,256,512}.png >/dev/null
