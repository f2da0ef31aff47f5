#!/bin/bash
# The signed repositories in clean roots: apt installs from one and refuses it once a byte is changed;
# rpm's index and packages carry the key's signature.
# Usage (as root): packaging/test_repository.sh, with packages in dist/
# Needs mmdebstrap, gpg, createrepo-c, rpm; makes a key of its own, which it throws away.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-repository.XXXXXX")
GNUPGHOME=$(mktemp -d)
export GNUPGHOME
server=
finish() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
    gpgconf --kill all || true
    rm -rf "$GNUPGHOME"
    close_root "$root"
}
trap finish EXIT
step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

step "a key, and the repositories"
gpg --batch --quiet --passphrase '' --quick-generate-key "Counter test" rsa3072 sign never
KIOSK_SIGN_GPG=$(gpg --list-keys --with-colons | awk -F: '/^fpr/ {print $10; exit}')
export KIOSK_SIGN_GPG
python3 "$here/build.py" repository
place=$(realpath "$here/../dist/repository")
port=${REPOSITORY_PORT:-9931}
python3 -m http.server --bind 127.0.0.1 --directory "$place" "$port" >/dev/null 2>&1 &
server=$!

step "apt installs from it"
fresh_root bookworm "$root"
for _ in $(seq 50); do (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.1; done
install -D -m 644 "$place/apt/counter-kiosk.asc" "$root/etc/apt/keyrings/counter-kiosk.asc"
printf 'Types: deb\nURIs: http://127.0.0.1:%s/apt\nSuites: stable\nComponents: main\nSigned-By: %s\n' \
    "$port" /etc/apt/keyrings/counter-kiosk.asc >"$root/etc/apt/sources.list.d/counter-kiosk.sources"
in_root "$root" apt-get -o Acquire::http::Proxy::127.0.0.1=DIRECT update -q >/dev/null
in_root "$root" apt-cache policy counter-kiosk | sed -n 1,6p
in_root "$root" apt-get -o Acquire::http::Proxy::127.0.0.1=DIRECT install -y -q \
    --no-install-recommends counter-kiosk >"$root/root/apt.log" 2>&1 || { tail "$root/root/apt.log"; fail apt; }
in_root "$root" dpkg-query -W -f '${Package} ${Version} ${Status}\n' counter-kiosk

step "a changed index is refused"
rm -rf "${root:?}"/var/lib/apt/lists/*
cp -r "$place/apt" "$GNUPGHOME/kept"
sed -i 's/^Suite: stable/Suite: other/' "$place/apt/dists/stable/InRelease" "$place/apt/dists/stable/Release"
if in_root "$root" apt-get -o Acquire::http::Proxy::127.0.0.1=DIRECT \
    -o APT::Update::Error-Mode=any update -q >"$root/root/apt.log" 2>&1; then fail "it was taken"; fi
grep -iE "invalid|BADSIG|clearsigned|not signed" "$root/root/apt.log" | head -2
rm -rf "$place/apt" && mv "$GNUPGHOME/kept" "$place/apt"

step "rpm knows the key's signature"
gpg --verify "$place/rpm/repodata/repomd.xml.asc" "$place/rpm/repodata/repomd.xml"
mkdir -p "$GNUPGHOME/rpmdb"
for package in "$place"/rpm/*.rpm; do
    if rpm --dbpath "$GNUPGHOME/rpmdb" -K "$package" 2>/dev/null | grep -q "signatures OK"; then fail "any key"; fi
    rpm --dbpath "$GNUPGHOME/rpmdb" --import "$place/rpm/counter-kiosk.asc"
    rpm --dbpath "$GNUPGHOME/rpmdb" -K "$package" | grep "signatures OK"
done
step "the repositories work"
