# Clean Debian roots for the packaging tests; sourced by them, needs root and mmdebstrap.
#
# fresh_root SUITE FOLDER [PACKAGE,...] makes one, with this machine's own package sources,
# certificates and pip settings, so that it installs wherever the machine itself can. Folders that
# those settings point to are bound in: KIOSK_BIND="/one /two". ROOTS keeps the unpacked bases.
# shellcheck shell=bash

ROOTS=${ROOTS:-${TMPDIR:-/tmp}/kiosk-roots}

in_root() { # FOLDER COMMAND...
    local root=$1
    shift
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt \
        "${ROOT_ENV[@]}" "$@"
}
ROOT_ENV=()

close_root() { # FOLDER
    local place
    # The deepest mount first; a root with a mount left in it must never be deleted.
    grep -oE " $1/[^ ]*" /proc/mounts | tac | while read -r place; do umount -l "$place"; done
    if grep -q " $1/" /proc/mounts; then
        echo "still mounted under $1: not deleted" >&2
        return 1
    fi
    rm -rf --one-file-system "$1"
}

fresh_root() { # SUITE FOLDER [PACKAGE,...]
    local suite=$1 root=$2 packages=ca-certificates${3:+,$3} base place
    base=$ROOTS/$suite-$(printf %s "$packages" | cksum | cut -d' ' -f1).tar
    mkdir -p "$ROOTS" "$root"
    if [ ! -f "$base" ]; then
        mmdebstrap --quiet --variant=minbase --include="$packages" "$suite" "${base%.tar}.part.tar"
        mv "${base%.tar}.part.tar" "$base"
    fi
    tar -xf "$base" -C "$root"
    for place in proc sys dev; do
        mount --rbind "/$place" "$root/$place"
        mount --make-rslave "$root/$place"
    done
    for place in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
        if [ -f "$place" ]; then cp -L "$place" "$root$place"; fi
    done
    for place in /etc/apt/apt.conf.d /etc/apt/auth.conf.d; do
        if [ -d "$place" ]; then cp -n "$place"/* "$root$place/" 2>/dev/null || true; fi
    done
    rm -f "$root"/etc/apt/apt.conf.d/docker-*
    for place in ${KIOSK_BIND:-}; do
        mkdir -p "$root$place"
        mount --bind "$place" "$root$place"
    done
}
