#!/bin/bash
# kiosk.service under a systemd of its own, in a container of a clean Debian 12: not provisioned, ready,
# hung, killed, stopped. cage paints into memory: there is no seat and no graphics hardware here.
# Usage (as root): packaging/test_unit.sh PACKAGE.deb
# Needs mmdebstrap and systemd-container.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
package=$(realpath "$1")
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-unit.XXXXXX")
container=
finish() {
    if [ -n "$container" ]; then kill "$container" 2>/dev/null || true; wait "$container" || true; fi
    close_root "$root" || true
}
trap finish EXIT
step() { printf '\n== %s\n' "$*"; }
fail() { inside journalctl -u kiosk --no-pager -o cat | tail -20; echo "FAILED: $*" >&2; exit 1; }
inside() { nsenter -t "$init" -a env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
asks() { inside systemctl show kiosk --value -p "$1"; }
becomes() { # PROPERTY VALUE SECONDS
    for _ in $(seq "$(($3 * 5))"); do [ "$(asks "$1")" = "$2" ] && return; sleep 0.2; done
    fail "$1 is $(asks "$1"), not $2, after $3 s"
}

fresh_root bookworm "$root"
in_root "$root" apt-get update -q >/dev/null
cp "$package" "$root/root/package.deb"
in_root "$root" apt-get install -y -q --no-install-recommends systemd-sysv dbus cage xwayland seatd procps libxkbcommon-tools \
    /root/package.deb >/dev/null 2>&1
in_root "$root" install -d -o kiosk -g kiosk -m 700 /var/lib/kiosk/secrets
mkdir -p "$root/etc/systemd/system/kiosk.service.d"
cat >"$root/etc/systemd/system/kiosk.service.d/test.conf" <<'UNIT'
[Unit]
ConditionPathExists=
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
UNIT
# systemd-nspawn mounts its own.
grep -oE " $root/[^ ]*" /proc/mounts | tac | while read -r place; do umount -l "$place"; done
systemd-nspawn -q -D "$root" --register=no --keep-unit --machine=counter --boot --console=pipe \
    </dev/null >/dev/null 2>&1 &
container=$!
init=
for _ in $(seq 100); do
    init=$(pgrep -P "$container" -x systemd || true)
    [ -n "$init" ] && inside systemctl is-system-running 2>/dev/null | grep -qE 'running|degraded' && break
    sleep 0.3
done
[ -n "$init" ] || { echo "FAILED: the container does not boot" >&2; exit 1; }

step "exposure by systemd's own measure: at most 3"
inside systemd-analyze security kiosk.service --no-pager --threshold=30 | tail -1 \
    || fail "the unit may do too much"
for device in char-video4linux char-drm char-input char-alsa; do
    asks DeviceAllow | grep -q "$device rw" || fail "$device is closed"
done

step "the provisioned file's access is the package's"
access() { inside stat -c '%a %U:%G' /etc/kiosk/kiosk.toml; }
[ "$(access)" = "640 root:kiosk" ] || fail "installed with $(access)"

step "not provisioned: told, and not tried again"
inside systemctl start kiosk 2>/dev/null || true
sleep 5
[ "$(asks ExecMainStatus)" = 3 ] && [ "$(asks NRestarts)" = 0 ] || fail "status or restarts"
inside journalctl -u kiosk --no-pager -o cat | grep "kiosk: config"

step "ready when the window is painted"
openssl genrsa -out "$root/root/key.pem" 2048 2>/dev/null
{
    printf '[configuration]\nmode = "sandbox"\n[configuration.credentials]\naccount = "counter"\n'
    printf 'tenant = "tenant"\n[configuration.services.onboarding]\n[secrets]\nprivate_key = """%s"""\n' \
        "$(cat "$root/root/key.pem")"
    printf '[secrets.api_keys]\nonboarding = "key"\n'
} >"$root/root/branch.toml"
inside kiosk provision /root/branch.toml --config /etc/kiosk/kiosk.toml \
    --secrets-folder /var/lib/kiosk/secrets
[ "$(access)" = "640 root:kiosk" ] || fail "provisioned with $(access)"
[ "$(inside stat -c '%a %U:%G' /var/lib/kiosk/secrets/onboarding)" = "600 kiosk:kiosk" ] || fail "secrets"
begun=$(date +%s%N)
inside systemctl start kiosk || fail "it does not start"
echo "ready after $((($(date +%s%N) - begun) / 1000000)) ms"

step "the compositor has the keyboard of the configuration, and it types accents"
cage=$(inside pgrep -x -n cage)
inside cat "/proc/$cage/environ" | tr '\0' '\n' | grep -x XKB_DEFAULT_LAYOUT=br || fail "the keyboard"
# What those variables make of keys: the acute is dead, and with "a" it is an "á" in this language.
inside env XKB_DEFAULT_LAYOUT=br xkbcli how-to-type --layout br 0xe7 | grep -q AC10 || fail "no ç"
inside env XKB_DEFAULT_LAYOUT=br xkbcli how-to-type --layout br --keysym dead_acute | grep -q AD11 \
    || fail "no dead acute"
inside grep -q 'en_US.UTF-8/Compose:*[[:space:]]*C.UTF-8' /usr/share/X11/locale/compose.dir \
    || fail "the unit's language composes nothing"

step "the windows of the session may not leave their fences"
for fence in NoNewPrivileges ProtectHome ProtectSystem PrivateTmp; do
    case $(asks "$fence") in yes | strict) ;; *) fail "$fence is $(asks "$fence")" ;; esac
done
window=$(inside cat /run/kiosk/pid)
inside grep -q '^CapEff:[[:space:]]*0000000000000000' "/proc/$window/status" || fail "capabilities"
inside grep -q '^Seccomp:[[:space:]]*2' "/proc/$window/status" || fail "no filter of system calls"

step "a hung window is killed and started again"
inside sh -c 'kill -STOP $(cat /run/kiosk/pid)'
becomes NRestarts 1 40
becomes ActiveState active 40

step "a killed window as well"
inside sh -c 'kill -KILL $(cat /run/kiosk/pid)'
becomes NRestarts 2 20
becomes ActiveState active 40

# Ready is the first paint; the journal opens a moment later, and then the trail tells of the start.
trail() { inside runuser -u kiosk -- kiosk audit export --config /etc/kiosk/kiosk.toml; }
for _ in $(seq 40); do [ "$(trail | grep -c program.started)" -ge 3 ] && break; sleep 0.5; done
step "stopping closes the window"
inside systemctl stop kiosk
[ "$(asks Result)" = success ] || fail "stopped with $(asks Result)"
trail | grep -q program.stopped || fail "the window was not told"
step "the unit works"
