#!/usr/bin/env bash
# Draws the PNGs of the window and the packages from icons/icon.svg. Run it by hand after changing the drawing.
set -euo pipefail
cd "$(dirname "$0")/../src-tauri/icons"
draw() { rsvg-convert --width "$1" --height "$1" --output "$2" icon.svg; }
draw 32 32x32.png
draw 128 128x128.png
draw 256 128x128@2x.png
draw 512 icon.png
