#!/usr/bin/env bash
# Runs a command with no network but this machine itself, where the system lets us: the app needs no other, and a network that
# comes or goes meanwhile makes a browser drop what is under way.
set -euo pipefail

alone=(unshare --user --map-current-user --keep-caps --net)
if "${alone[@]}" ip link set lo up 2>/dev/null; then
  exec "${alone[@]}" sh -c 'ip link set lo up && exec "$@"' sh "$@"
fi
echo 'No network of our own here: the tests run in that of the machine.'
exec "$@"
