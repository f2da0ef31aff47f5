#!/bin/bash
# An upgrade by rpm while the counter is on, under a systemd of its own: it has to be on afterwards, and
# the configuration as it was. rpm itself in a Debian, without its dependencies: what is tried is the
# order of the scripts, not the program, which a sleeping one stands in for.
# Usage (as root): packaging/test_rpm.sh OLD.rpm NEW.rpm
# Needs mmdebstrap and systemd-container.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
old=$(realpath "$1") new=$(realpath "$2")
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-rpm.XXXXXX")
container=
finish() {
    if [ -n "$container" ]; then kill "$container" 2>/dev/null || true; wait "$container" || true; fi
    close_root "$root" || true
}
trap finish EXIT
step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
inside() { nsenter -t "$init" -a env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
access() { inside stat -c '%a %U:%G' /etc/kiosk/kiosk.toml; }

fresh_root bookworm "$root" systemd-sysv,dbus,rpm
cp "$old" "$root/root/old.rpm"
cp "$new" "$root/root/new.rpm"
mkdir -p "$root/etc/systemd/system/kiosk.service.d"
printf '%s\n' '[Unit]' 'ConditionPathExists=' 'Wants=' '[Service]' 'Type=exec' 'ExecStart=' \
    'ExecStart=/bin/sleep infinity' 'TTYPath=' 'StandardInput=null' 'WatchdogSec=0' \
    >"$root/etc/systemd/system/kiosk.service.d/test.conf"
grep -oE " $root/[^ ]*" /proc/mounts | tac | while read -r place; do umount -l "$place"; done
systemd-nspawn -q -D "$root" --register=no --keep-unit --machine=rpm --boot --console=pipe \
    </dev/null >/dev/null 2>&1 &
container=$!
init=
for _ in $(seq 100); do
    init=$(pgrep -P "$container" -x systemd || true)
    [ -n "$init" ] && inside systemctl is-system-running 2>/dev/null | grep -qE 'running|degraded' && break
    sleep 0.3
done
[ -n "$init" ] || fail "the container does not boot"

step "the older package, configured and switched on"
inside rpm -i --nodeps --nosignature /root/old.rpm
inside sh -c 'echo "# kept by hand" >>/etc/kiosk/kiosk.toml'
before=$(access)
inside systemctl enable --now kiosk.service
[ "$(inside systemctl is-active kiosk)" = active ] || fail "the stand-in does not run"

step "upgraded: on again, and the configuration is the branch's"
inside rpm -U --nodeps --nosignature /root/new.rpm
inside rpm -q counter-kiosk
[ "$(inside systemctl is-active kiosk)" = active ] || fail "the counter is off after the upgrade"
[ "$(inside systemctl is-enabled kiosk)" = enabled ] || fail "the counter is disabled after the upgrade"
inside grep -q "kept by hand" /etc/kiosk/kiosk.toml || fail "the configuration was lost"
[ "$(access)" = "$before" ] || fail "the configuration's access went from $before to $(access)"

step "taken back to the older package: on as well"
inside rpm -U --oldpackage --nodeps --nosignature /root/old.rpm
inside systemctl start kiosk
inside rpm -U --nodeps --nosignature /root/new.rpm
[ "$(inside systemctl is-active kiosk)" = active ] || fail "off after going back and forth"

step "removed: off, and what is the branch's stays"
inside rpm -e counter-kiosk
[ "$(inside systemctl is-active kiosk)" != active ] || fail "it still runs"
inside sh -c 'grep -q "kept by hand" /etc/kiosk/kiosk.toml*' || fail "lost on removal"
inside test -d /var/lib/kiosk || fail "the home was removed"
step "rpm upgrades leave the counter on"
