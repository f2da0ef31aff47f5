#!/bin/bash
# The README's two commands in a bare Debian 12 that has python3 and nothing else.
# Usage (as root): packaging/test_fresh.sh [run|test|both]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
what=${1:-both}
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-fresh.XXXXXX")
trap 'close_root "$root"' EXIT

fresh_root bookworm "$root" python3-minimal,python3
git clone -q "$here/.." "$root/root/kiosk"
mapfile -t ROOT_ENV < <(env | grep '^PIP_' || true)
if [ "$what" != test ]; then
    # Whoever may not install is told everything in one line, before anything is made.
    chmod 755 "$root/root" && chown -R 65534:65534 "$root/root/kiosk"
    told=$(chroot --userspec=65534:65534 "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/tmp \
        python3 /root/kiosk/packaging/dev.py run 2>&1) && { echo "it went on: $told" >&2; exit 1; }
    echo "$told"
    [ "$(wc -l <<<"$told")" = 1 ] && [ ! -e "$root/root/kiosk/.venv" ]
    chown -R 0:0 "$root/root/kiosk"
    in_root "$root" python3 /root/kiosk/packaging/dev.py run
    size=$(du -sm "$root/root/kiosk/.venv" | cut -f1)
    echo ".venv of run: $size MB"
    [ "$size" -le 400 ] || { echo ".venv has $size MB" >&2; exit 1; }
    ls "$root"/root/kiosk/out/tour/*.png
    if [ -n "${KEEP:-}" ]; then cp -r "$root/root/kiosk/out/tour" "$KEEP"; fi
fi
if [ "$what" != run ]; then
    in_root "$root" sh /root/kiosk/.ci/run
fi
echo "fresh: the commands work in a bare Debian 12"
