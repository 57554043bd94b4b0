#!/usr/bin/env bash
# Lays ready in src-tauri/gen/package what the Linux packages hold beside the window: the command line, its manual pages and
# completions, texts, icons. Takes the folder with the built programs.
set -euo pipefail
cd "$(dirname "$0")/.."
programs=$1
ready=src-tauri/gen/package
# Nobody but root may write what is installed, whoever builds it.
umask 022
rm -rf "$ready"
mkdir -p "$ready/doc" "$ready/icons/apps" "$ready/icons/mimetypes"

install -m 755 "$programs/casebook" "$ready/casebook"
"$programs/manual" "$ready"
install -m 644 src-tauri/linux/casusboek.1 "$ready/man1"

install -m 644 src-tauri/icons/icon.svg "$ready/icons/apps/casusboek.svg"
install -m 644 src-tauri/icons/book.svg "$ready/icons/mimetypes/application-x-casusboek.svg"
install -m 644 src-tauri/icons/pack.svg "$ready/icons/mimetypes/application-x-casuspakket.svg"

# The bundler would put it in a folder with a capital, which is that of no package.
node scripts/changelog.mjs > "$ready/doc/changelog"
node scripts/copyright.mjs "$ready/doc"
install -m 644 CHANGELOG.md "$ready/doc/NEWS.md"
install -m 644 docs/handleiding.md "$ready/doc/handleiding.md"

# Without a time in it, so that the same sources give the same package.
gzip -9n "$ready"/man1/* "$ready"/doc/changelog "$ready"/doc/*.md "$ready"/doc/*.txt
