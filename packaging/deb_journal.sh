#!/bin/bash
# Writes a journal with one submission, by the installed program against its own simulator.
# Usage: deb_journal.sh ROOT; leaves /var/lib/kiosk/test.toml behind for later questions.
set -euo pipefail
root=$1
home=$root/var/lib/kiosk
port=${SIMULATOR_PORT:-9917}
as_kiosk() {
    chroot --userspec=kiosk:kiosk "$root" /usr/bin/env -i LANG=C.UTF-8 PATH=/usr/bin:/bin \
        HOME=/var/lib/kiosk QT_QPA_PLATFORM=offscreen "$@"
}
cat >"$home/test.toml" <<TOML
mode = "custom"
locale = "pt-BR"
[custom]
identity_url = "http://127.0.0.1:$port"
api_url = "http://127.0.0.1:$port"
web_url = "http://127.0.0.1:$port"
[credentials]
account = "counter"
tenant = "simulator"
private_key_file = "/var/lib/kiosk/test.pem"
[services.onboarding]
api_key = "env:TEST_KEY"
[store]
folder = "/var/lib/kiosk/journal"
key_file = "/var/lib/kiosk/test.key"
TOML
as_kiosk kiosk simulator --port "$port" --key /var/lib/kiosk/test.pem &
simulator=$!
trap 'pkill -P $simulator 2>/dev/null || true; wait' EXIT
for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.1
done
status=0
as_kiosk TEST_KEY=simulator-onboarding kiosk submit onboarding --config /var/lib/kiosk/test.toml \
    --code 52998224725 --name "John Doe" --json \
    --selfie /usr/lib/kiosk/_internal/resources/footage/selfie.jpg || status=$?
echo "submit ended with $status"
# Approved, refused, review, recapture or pending: any of them is a written submission.
case $status in 0 | 10 | 11 | 12 | 13) ;; *) exit 1 ;; esac
