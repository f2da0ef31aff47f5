#!/bin/bash
# The Ansible role in a clean Debian 12: installs and provisions; a second run changes nothing; the
# branch's file is nowhere afterwards.
# Usage (as root): packaging/test_ansible.sh PACKAGE.deb
# Needs mmdebstrap and openssl.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/chroot.sh
. "$here/chroot.sh"
package=$(realpath "$1")
root=$(mktemp -d "${TMPDIR:-/tmp}/kiosk-ansible.XXXXXX")
trap 'close_root "$root"' EXIT
step() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
play() {
    in_root "$root" env LC_ALL=C.UTF-8 ANSIBLE_NOCOLOR=1 ansible-playbook -c local -i 'counter,' \
        -e @/root/branch.yml /root/ansible/play.yml
}

fresh_root bookworm "$root" ansible-core,python3-apt
in_root "$root" apt-get update -q >/dev/null
cp -r "$here/fleet/ansible" "$root/root/ansible"
sed 's/hosts: counters/hosts: all/' "$here/fleet/ansible/site.yml" >"$root/root/ansible/play.yml"
cp "$package" "$root/root/$(basename "$package")"
key=$(openssl genrsa 2048 2>/dev/null)
{
    printf 'counter_kiosk_package: /root/%s\ncounter_kiosk_on_tty1: false\n' "$(basename "$package")"
    printf 'counter_kiosk_branch: |\n'
    printf '  [configuration]\n  mode = "sandbox"\n  [configuration.credentials]\n  account = "counter"\n'
    printf '  tenant = "tenant"\n  [configuration.services.onboarding]\n  [secrets]\n  private_key = """\n'
    printf '%s\n' "$key" | sed 's/^/  /'
    printf '  """\n  [secrets.api_keys]\n  onboarding = "the-key-of-the-branch"\n'
} >"$root/root/branch.yml"

step "installs and provisions"
play | tee "$root/root/first.log" | tail -4
grep -q 'failed=0' "$root/root/first.log" || fail "the play failed"
[ "$(in_root "$root" stat -c '%a %U:%G' /etc/kiosk/kiosk.toml)" = "640 root:kiosk" ] || fail "access"
[ "$(in_root "$root" cat /var/lib/kiosk/secrets/onboarding)" = the-key-of-the-branch ] || fail "the secret"
grep -q the-key-of-the-branch "$root/root/first.log" && fail "the secret is in Ansible's output"
[ ! -e "$root/run/counter-kiosk-branch.toml" ] || fail "the branch's file stays"

step "a second run changes nothing"
play | tee "$root/root/second.log" | tail -2
grep -q 'changed=0 .*failed=0' "$root/root/second.log" || fail "it changed something"
step "the role works"
