#!/usr/bin/env bash
# Draws every picture of the window and the packages from the SVGs in src-tauri/icons. Run it by hand after changing a drawing.
# Needs librsvg2-bin, imagemagick, and the packages of src-tauri (npm ci).
set -euo pipefail
cd "$(dirname "$0")/../src-tauri/icons"
draw() { rsvg-convert --width "$1" --height "$1" --output "$2" icon.svg; }
for size in 16 24 32 48 64 128 256; do draw "$size" "${size}x$size.png"; done
draw 512 icon.png

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
draw 1024 "$work/icon.png"
npx --prefix .. tauri icon --output "$work" "$work/icon.png" >/dev/null 2>&1
cp "$work/icon.ico" "$work/icon.icns" .

# Windows takes bitmaps of 24 bits and no others.
mkdir -p installer
rsvg-convert --output "$work/installer.png" installer.svg
cut() { convert "$work/installer.png" -crop "$2" +repage -background white -alpha remove -type truecolor "BMP3:installer/$1.bmp"; }
cut dialog 493x312+0+0
cut banner 493x58+0+312
cut header 150x57+0+370
cut sidebar 164x314+0+427
