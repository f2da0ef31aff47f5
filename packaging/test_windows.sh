#!/bin/bash
# The Windows installers under wine 10 in a Debian 13 root: silent install, --smoke, a start in a
# window, uninstall. A smoke test: wine is not Windows.
# Usage (as root): packaging/test_windows.sh SETUP.exe PRODUCT.msi PICTURES_FOLDER
# Needs mmdebstrap, Xvfb, ImageMagick, gcc-mingw-w64-x86-64; DISPLAY_NUMBER picks the display.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
setup=$(realpath "$1") msi=$(realpath "$2") pictures=$3
display=:${DISPLAY_NUMBER:-98}
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-wine.XXXXXX")
drive=$root/root/prefix/drive_c
installed="$drive/Program Files/Counter Kiosk"
children=()
finish() {
    in_root "$root" wineserver -k 2>/dev/null || true
    local child
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    sleep 1
    close_root "$root"
}
trap finish EXIT
mkdir -p "$pictures"
step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
wine() { in_root "$root" timeout "${LIMIT:-180}" wine "$@"; }

step "a Debian 13 with wine"
fresh_root trixie "$root" wine,wine64,fonts-dejavu-core
ROOT_ENV=(WINEPREFIX=/root/prefix WINEARCH=win64 WINEDEBUG=-all DISPLAY="$display")
Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
children+=($!)
in_root "$root" wine --version
LIMIT=300 wine wineboot --init
x86_64-w64-mingw32-gcc -O2 -s -shared -o "$drive/windows/system32/icuuc.dll" \
    "$here/windows/icuuc_wine_stub.c"

# What wine 10 can not do is taken out of the installed copy, never out of the package: the
# newest numpy's runtime, and the module that asks Windows for its management interface.
spare_wine() {
    rm -f "$installed/_wmi.pyd"
    rm -rf "$installed"/Lib/numpy "$installed"/Lib/numpy.libs "$installed"/Lib/numpy-*
    python3 -m pip install --quiet --disable-pip-version-check --no-deps --platform win_amd64 \
        --python-version 3.13 --only-binary :all: --target "$installed/Lib" numpy==2.1.3
}

step "setup.exe /S"
cp "$setup" "$drive/setup.exe"
LIMIT=600 wine 'C:\setup.exe' /S
[ -f "$installed/kiosk.exe" ] && [ -f "$installed/uninstall.exe" ] || fail "nothing was installed"
[ -f "$drive/ProgramData/kiosk/kiosk.toml" ] || fail "no configuration was laid down"
find "$drive" -name '*.lnk' | grep -q 'Counter Kiosk' || fail "no entry in the start menu"
spare_wine

step "--version and --smoke"
wine 'C:\Program Files\Counter Kiosk\kiosk-cli.exe' --version
smoke=0
wine 'C:\Program Files\Counter Kiosk\kiosk-cli.exe' --smoke || smoke=$?
echo "smoke test under wine ended with $smoke"

step "the window"
LIMIT=60 wine 'C:\Program Files\Counter Kiosk\kiosk.exe' --demo --windowed \
    >"$pictures/wine-window.log" 2>&1 &
children+=($!)
colours=1
for _ in $(seq 90); do
    colours=$(DISPLAY=$display import -silent -window root -format %k info: 2>/dev/null || echo 1)
    [ "$colours" -gt 50 ] && break
    sleep 0.5
done
sleep 5
DISPLAY=$display import -silent -window root "$pictures/wine-window.png"
[ "$colours" -gt 50 ] || { tail -20 "$pictures/wine-window.log"; fail "no window was painted"; }
in_root "$root" wineserver -k || true
sleep 1

step "upgrade keeps the configuration"
echo "# kept by hand" >>"$drive/ProgramData/kiosk/kiosk.toml"
LIMIT=600 wine 'C:\setup.exe' /S
grep -q "kept by hand" "$drive/ProgramData/kiosk/kiosk.toml" || fail "the configuration was lost"

step "uninstall.exe /S"
wine 'C:\Program Files\Counter Kiosk\uninstall.exe' /S
for _ in $(seq 60); do [ -e "$installed/kiosk.exe" ] || break; sleep 0.5; done
[ ! -e "$installed/kiosk.exe" ] && [ ! -e "$installed/Lib" ] || fail "the program is left"
[ -f "$drive/ProgramData/kiosk/kiosk.toml" ] || fail "the configuration was removed"

step "msiexec /qn, and away again"
cp "$msi" "$drive/kiosk.msi"
LIMIT=600 wine msiexec /i 'C:\kiosk.msi' /qn
[ -f "$installed/kiosk.exe" ] || fail "the MSI installed nothing"
spare_wine
wine 'C:\Program Files\Counter Kiosk\kiosk-cli.exe' --version
LIMIT=600 wine msiexec /x 'C:\kiosk.msi' /qn
[ ! -e "$installed/kiosk.exe" ] || fail "the MSI left the program"
[ "$smoke" = 0 ] || fail "everything but --smoke"
step "all of it works under wine"
