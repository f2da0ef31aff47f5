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
    in_root "$root" python3 /root/kiosk/packaging/dev.py run
    ls "$root"/root/kiosk/out/tour/*.png
    if [ -n "${KEEP:-}" ]; then cp -r "$root/root/kiosk/out/tour" "$KEEP"; fi
fi
if [ "$what" != run ]; then
    in_root "$root" sh /root/kiosk/.ci/run
fi
echo "fresh: the commands work in a bare Debian 12"
