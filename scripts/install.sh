#!/usr/bin/env bash
# Installs the Debian or Ubuntu packages that are missing for what is asked: host, window, test.
# Asks for nothing, and is silent when everything is there. Rust and Node are expected to be there already.
set -euo pipefail

packages=()
for purpose in "$@"; do
  case $purpose in
    host) packages+=(build-essential pkg-config libssl-dev) ;;
    window) packages+=(build-essential pkg-config libssl-dev libwebkit2gtk-4.1-dev librsvg2-common) ;;
    test) packages+=(webkit2gtk-driver xvfb xauth dbus) ;;
    *) echo "install.sh: unknown purpose: $purpose" >&2; exit 2 ;;
  esac
done

for tool in cargo node npm; do
  if ! command -v "$tool" >/dev/null; then
    echo "Casusboek is built with Rust (rustup.rs) and Node 20.19 or newer (nodejs.org); $tool is not there yet." >&2
    exit 1
  fi
done

if ! command -v apt-get >/dev/null; then
  echo "This is no Debian or Ubuntu. Please see to it that you have what these packages hold: ${packages[*]}" >&2
  exit 0
fi

# Ubuntu's Chromium goes by another name.
if [[ " $* " == *" test "* ]] && ! command -v chromium chromium-browser google-chrome >/dev/null; then
  if apt-cache show chromium >/dev/null 2>&1; then packages+=(chromium); else packages+=(chromium-browser); fi
fi

missing=()
for package in "${packages[@]}"; do
  state=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true)
  [[ $state == installed ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

echo "Installing what is missing: ${missing[*]}"
as_root=()
if ((EUID != 0)); then as_root=(sudo); fi
quietly() {
  local log
  log=$(mktemp)
  "$@" >"$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; return 1; }
  rm -f "$log"
}
# A package list that is partly out of reach may still be good enough.
quietly "${as_root[@]}" apt-get update -qq || true
quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
