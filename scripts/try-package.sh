#!/usr/bin/env bash
# Installs a deb in a fresh Debian of its own, and starts what it holds on a screen of its own: the command line, the window with a
# book, and what the desktop knows of both. Needs root, debootstrap and the network; leaves a picture of the window.
# Usage: scripts/try-package.sh PACKAGE.deb [PICTURE.png] [SUITE]
set -euo pipefail
package=$1
picture=${2:-package-window.png}
suite=${3:-bookworm}

root=$(mktemp -d)
leave() {
  for place in proc dev/pts dev/shm dev; do mountpoint -q "$root/$place" && umount "$root/$place"; done
  rm -rf --one-file-system "$root"
}
trap leave EXIT

debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >/dev/null
# What a desktop leaves out, such as manual pages, is looked at here.
rm -f "$root"/etc/dpkg/dpkg.cfg.d/docker
for place in proc dev dev/pts dev/shm; do mkdir -p "$root/$place"; done
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t devpts devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
cp "$package" "$root/root/casusboek.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf"

inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /root/casusboek.deb >/dev/null
echo "Installed: $(inside dpkg-query --show --showformat '${Package} ${Version}, ${Installed-Size} kB' casusboek)"
# Nothing more than what the package asks for was there up to here.
inside apt-get install -y -qq --no-install-recommends xvfb xauth dbus xdotool x11-utils imagemagick man-db libglib2.0-bin \
  desktop-file-utils >/dev/null

inside bash -euo pipefail <<'INSIDE'
casebook --version
cd /root
export CASEBOOK_PASSPHRASE='vier losse woorden samen'
casebook new 'Team Zuid.casusboek' >/dev/null
casebook verify 'Team Zuid.casusboek' | head -1
echo "manual pages: $(man -w casebook casusboek casebook-pack-load | wc -l) of 3"
echo "kind of a book: $(gio info -a standard::content-type 'Team Zuid.casusboek' | sed -n 's/.*content-type: //p')"
echo "opens with: $(gio mime application/x-casusboek | grep -m1 desktop), $(gio mime application/x-casuspakket | grep -m1 desktop)"
desktop-file-validate /usr/share/applications/Casusboek.desktop

export GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1 WEBKIT_DISABLE_DMABUF_RENDERER=1 WEBKIT_DISABLE_COMPOSITING_MODE=1
export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
cat > look.sh <<'LOOK'
casusboek '/root/Team Zuid.casusboek' &
app=$!
found=$(timeout 60 xdotool search --sync --onlyvisible --class casusboek | head -1)
xprop -id "$found" WM_CLASS _NET_WM_NAME
# Drawn as soon as it holds more than a few colours.
for _ in $(seq 60); do
  import -window "$found" /root/window.png
  (($(identify -format %k /root/window.png) > 100)) && break
  sleep 1
done
casusboek /root/look.sh && echo 'a second start ended by itself'
kill "$app"
LOOK
dbus-run-session -- xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' bash look.sh 2>look.err || { cat look.err; exit 1; }
INSIDE
cp "$root/root/window.png" "$picture"
inside apt-get purge -y -qq casusboek >/dev/null
echo "After removing it: $(inside find /usr /etc -iname '*casusboek*' -o -iname '*casebook*' | wc -l) files left"
