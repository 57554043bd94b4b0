#!/usr/bin/env bash
# Runs a command with a screen and a message bus of its own, so that a test of the real window meets nobody else's.
set -euo pipefail

# The machine's screen, if there is one, is not for tests.
unset WAYLAND_DISPLAY
# Neither a graphics card nor a sandbox for user root is expected of a test machine.
export GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1 GTK_USE_PORTAL=0
export WEBKIT_DISABLE_DMABUF_RENDERER=1 WEBKIT_DISABLE_COMPOSITING_MODE=1
if ((EUID == 0)); then export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1; fi
# The size of a small laptop, unless somebody asks for another.
exec dbus-run-session -- xvfb-run --auto-servernum --server-args="-screen 0 ${CASUSBOEK_SCREEN:-1366x768}x24" "$@"
