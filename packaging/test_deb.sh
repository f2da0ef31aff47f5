#!/bin/bash
# The Debian package in a clean Debian 12: install, smoke test, first paint as a non-root user, a
# whole demo visit, upgrade over an older build with a journal in place, back to the older one and
# forth again, remove, purge. OLD and NEW are two real builds, of two states of the source.
# Usage (as root): packaging/test_deb.sh NEW.deb OLD.deb PICTURES_FOLDER
# Needs mmdebstrap, Xvfb and ImageMagick; DISPLAY_NUMBER picks the display (default 97).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
new=$(realpath "$1") old=$(realpath "$2") pictures=$3
display=:${DISPLAY_NUMBER:-97}
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-deb.XXXXXX")
children=()
finish() {
    local child
    for child in "${children[@]}"; do
        pkill -P "$child" 2>/dev/null || true
        kill "$child" 2>/dev/null || true
    done
    close_root "$root"
}
trap finish EXIT
mkdir -p "$pictures"

step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
as_kiosk() { # the environment of a session without a display, then a command
    chroot --userspec=kiosk:kiosk "$root" /usr/bin/env -i LANG=C.UTF-8 PATH=/usr/bin:/bin \
        HOME=/var/lib/kiosk "$@"
}
install_deb() {
    cp "$1" "$root/root/package.deb"
    in_root "$root" apt-get install -y -q --no-install-recommends \
        --allow-downgrades -o Dpkg::Options::=--force-confold /root/package.deb >"$root/root/apt.log" 2>&1 \
        || { tail -30 "$root/root/apt.log"; fail "installing $1"; }
    rm "$root/root/package.deb"
    in_root "$root" dpkg-query -W -f '${Package} ${Version} ${Status}\n' counter-kiosk
}
access() { stat -c '%a %g' "$root/etc/kiosk/kiosk.toml"; }
journal() { as_kiosk kiosk journal list --config /var/lib/kiosk/test.toml --json; }

fresh_root bookworm "$root"
[ ! -e "$root/usr/bin/python3" ] || fail "the clean root has a Python"
in_root "$root" apt-get update -q >/dev/null

step "install the older build"
install_deb "$old"
[ -z "$(in_root "$root" dpkg --verify counter-kiosk)" ] || fail "files differ from the package"
[ "$(stat -c %a "$root/var/lib/kiosk")" = 700 ] || fail "the home is open to others"
[ "$(stat -c %a "$root/etc/kiosk/kiosk.toml")" = 640 ] || fail "the configuration is open"
in_root "$root" getent passwd kiosk | grep -q nologin || fail "the account can log in"
missing=$(find "$root/usr/lib/kiosk" -name '*.so*' -type f -printf '/%P\n' | while read -r lib; do
    # What lies elsewhere in the bundle is found by the program's own start.
    in_root "$root" ldd "/usr/lib/kiosk$lib" 2>/dev/null | awk '/not found/ {print $1}'
done | sort -u | while read -r name; do
    [ -n "$(find "$root/usr/lib/kiosk" -name "$name")" ] || echo "$name"
done || true)
[ -z "$missing" ] || { echo "$missing"; fail "libraries are missing"; }

step "smoke test, without a display"
as_kiosk QT_QPA_PLATFORM=offscreen kiosk --smoke

step "an unprovisioned machine says so and never falls back to the demo"
status=0
as_kiosk QT_QPA_PLATFORM=offscreen timeout 20 kiosk documents --code 1 --config /missing.toml || status=$?
[ "$status" = 3 ] || fail "a missing configuration ended with $status, not 3"

step "a demo visit, without a display"
as_kiosk QT_QPA_PLATFORM=offscreen kiosk --demo --tour /var/lib/kiosk/tour
cp -r "$root/var/lib/kiosk/tour" "$pictures/"
rm -r "$root/var/lib/kiosk/tour"

step "first paint as the kiosk's account, in a real window"
Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
children+=($!)
for _ in $(seq 50); do xdpyinfo -display "$display" >/dev/null 2>&1 && break; sleep 0.1; done
begun=$(date +%s%N)
as_kiosk DISPLAY="$display" kiosk --demo --windowed >"$pictures/window.log" 2>&1 &
children+=($!)
painted=
for _ in $(seq 200); do
    colours=$(DISPLAY=$display import -silent -window root -format %k info: 2>/dev/null || echo 1)
    if [ "$colours" -gt 8 ]; then
        painted=$((($(date +%s%N) - begun) / 1000000))
        break
    fi
    sleep 0.02
done
[ -n "$painted" ] || fail "nothing was painted"
sleep 3
DISPLAY=$display import -silent -window root "$pictures/window.png"
echo "first paint seen after $painted ms (with the camera's and the screenshot's own time)"
# The shell that waits for it is the child; the program is its child.
pkill -P "${children[-1]}"
wait "${children[-1]}" 2>/dev/null || true

step "a journal written by the older build"
"$here/deb_journal.sh" "$root" >"$pictures/journal.log" 2>&1 || { tail "$pictures/journal.log"; fail "journal"; }
before=$(journal)
[ "$(grep -c '"submission"' <<<"$before")" -ge 1 ] || fail "the journal is empty: $before"
echo "# kept by hand" >>"$root/etc/kiosk/kiosk.toml"
# A desktop's account was given leave to read it: an upgrade does not take it back.
chmod 0644 "$root/etc/kiosk/kiosk.toml"
given=$(access)

step "upgrade"
install_deb "$new"
grep -q "# kept by hand" "$root/etc/kiosk/kiosk.toml" || fail "the configuration was lost"
[ "$(access)" = "$given" ] || fail "the configuration's access went from $given to $(access)"
after=$(journal)
[ "$before" = "$after" ] || fail "the journal changed: $before / $after"
"$here/deb_journal.sh" "$root" >"$pictures/journal-new.log" 2>&1 || { tail "$pictures/journal-new.log"; fail "journal"; }
both=$(journal)
[ "$(grep -o '"submission"' <<<"$both" | wc -l)" -gt "$(grep -o '"submission"' <<<"$before" | wc -l)" ] \
    || fail "the newer program wrote nothing: $both"
as_kiosk QT_QPA_PLATFORM=offscreen kiosk --smoke

step "an update taken back: the older program reads what the newer one wrote"
install_deb "$old"
[ "$(journal)" = "$both" ] || fail "the older program reads another journal: $(journal)"
"$here/deb_journal.sh" "$root" >"$pictures/journal-back.log" 2>&1 || { tail "$pictures/journal-back.log"; fail "journal"; }
as_kiosk kiosk audit verify --config /var/lib/kiosk/test.toml
kept=$(journal)
install_deb "$new"
[ "$(journal)" = "$kept" ] || fail "the newer program reads another journal: $(journal)"

step "what the menu opens where nothing is set up"
as_kiosk DISPLAY="$display" kiosk --config /missing.toml --from-menu >"$pictures/menu.log" 2>&1 &
children+=($!)
sleep 8
DISPLAY=$display import -silent -window root "$pictures/menu.png"
pkill -P "${children[-1]}"
wait "${children[-1]}" 2>/dev/null || true
[ "$(identify -format %k "$pictures/menu.png")" -gt 8 ] || fail "the menu opened nothing"

step "remove keeps what is the branch's, purge leaves nothing"
in_root "$root" apt-get remove -y -q counter-kiosk >/dev/null 2>&1
[ ! -e "$root/usr/lib/kiosk" ] && [ ! -e "$root/usr/bin/kiosk" ] || fail "the program is still there"
[ -f "$root/etc/kiosk/kiosk.toml" ] && [ -n "$(ls -A "$root/var/lib/kiosk")" ] || fail "lost on removal"
in_root "$root" apt-get purge -y -q counter-kiosk >/dev/null 2>&1
for place in /etc/kiosk /etc/xdg/kiosk /var/lib/kiosk /usr/lib/kiosk /usr/bin/kiosk; do
    [ ! -e "$root$place" ] && [ ! -L "$root$place" ] || fail "$place is left"
done
! in_root "$root" getent passwd kiosk >/dev/null || fail "the account is left"
step "all of it works"
