"""A signed repository for apt and one for dnf, from the packages in dist/.

Plain files below dist/repository, for any web server: `apt` and `rpm` with the public key beside
them. KIOSK_SIGN_GPG names the key; without one nothing is made, since nobody should be told to
trust an unsigned repository. The rpm needs createrepo_c and rpmsign.
"""

import gzip
import hashlib
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import signing
from product import NAME, OUT, PACKAGE, BuildError, call, epoch, say

SUITE, COMPONENT, ARCHITECTURE = "stable", "main", "amd64"
KEY = f"{PACKAGE}.asc"


def make(folder: Path = OUT) -> Path:
    """Make both from what stands in `folder`; returns the place."""
    key = signing.gpg_key()
    if not key:
        raise BuildError(
            f"A repository is signed or it is none: name the key in {signing.GPG} "
            "(gpg --quick-generate-key 'Counter repository' ed25519 sign never)."
        )
    debs, rpms = sorted(folder.glob("*.deb")), sorted(folder.glob("*.rpm"))
    if not debs and not rpms:
        raise BuildError("dist holds no package: python3 packaging/build.py deb (or rpm) first.")
    target = folder / "repository"
    shutil.rmtree(target, ignore_errors=True)
    if debs:
        _apt(target / "apt", debs, key)
    if rpms:
        _rpm(target / "rpm", rpms, key)
    say(f"{target.name}: {len(debs)} .deb, {len(rpms)} .rpm, signed by {key}")
    return target


def _public(target: Path, key: str) -> None:
    target.mkdir(parents=True)
    signing.gpg("--armor", "--output", target / KEY, "--export", key, key=key)
    if not (target / KEY).exists():
        raise BuildError(f"GPG knows no key {key}.")


def _digest(content: bytes, name: str) -> str:
    return hashlib.new(name, content).hexdigest()


def stanza(package: Path, place: str) -> str:
    """What `Packages` says of one .deb: its own control file, where it lies, its digest."""
    told = subprocess.run(
        ["dpkg-deb", "--field", str(package)], capture_output=True, text=True, check=False
    )
    if told.returncode != 0:
        raise BuildError(f"{package.name} is no package of Debian: {told.stderr.strip()}")
    content = package.read_bytes()
    return (
        f"{told.stdout.rstrip()}\nFilename: {place}\nSize: {len(content)}\n"
        f"SHA256: {_digest(content, 'sha256')}\n"
    )


def release(folder: Path) -> str:
    """`Release` of one suite: every index below it with size and digests."""
    indexes = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    when = format_datetime(datetime.fromtimestamp(epoch(), UTC), usegmt=True)
    text = (
        f"Origin: {NAME}\nLabel: {NAME}\nSuite: {SUITE}\nCodename: {SUITE}\n"
        f"Date: {when}\nArchitectures: {ARCHITECTURE}\nComponents: {COMPONENT}\n"
        "Acquire-By-Hash: no\nSHA256:\n"
    )
    for path in indexes:
        content = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        text += f" {_digest(content, 'sha256')} {len(content):>12} {name}\n"
    return text


def _apt(target: Path, packages: list[Path], key: str) -> None:
    _public(target, key)
    pool = target / "pool" / COMPONENT
    pool.mkdir(parents=True)
    told = []
    for package in packages:
        shutil.copyfile(package, pool / package.name)
        told.append(stanza(package, f"pool/{COMPONENT}/{package.name}"))
    suite = target / "dists" / SUITE
    index = suite / COMPONENT / f"binary-{ARCHITECTURE}"
    index.mkdir(parents=True)
    text = "\n".join(told).encode()
    (index / "Packages").write_bytes(text)
    (index / "Packages.gz").write_bytes(gzip.compress(text, mtime=0))
    content = release(suite)
    (suite / "Release").write_text(content, "utf-8")
    signing.gpg("--clearsign", "--output", suite / "InRelease", suite / "Release", key=key)
    signing.gpg(
        "--armor", "--detach-sign", "--output", suite / "Release.gpg", suite / "Release", key=key
    )


def _rpm(target: Path, packages: list[Path], key: str) -> None:
    _public(target, key)
    for package in packages:
        shutil.copyfile(package, target / package.name)
        # Its own idea of where GPG lies differs from one distribution to the next.
        tools = ["--define", f"__gpg {shutil.which('gpg')}", "--define", f"_gpg_name {key}"]
        call(["rpmsign", *tools, "--addsign", target / package.name])
    call(["createrepo_c", "--quiet", "--revision", str(epoch()), target])
    index = target / "repodata" / "repomd.xml"
    signing.gpg("--armor", "--detach-sign", "--output", f"{index}.asc", index, key=key)
