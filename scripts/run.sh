#!/usr/bin/env bash
# Opens the app: its window, or without a display the same app on loopback for a browser on this machine.
# Takes the folder with the built programs.
set -euo pipefail
programs=$1

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec "$programs/casusboek"
fi
echo "There is no display here. Open this address in a browser on this machine; it works once. Ctrl-C ends the app."
exec "$programs/casebook-host"
