"""What goes into the packages: trimming, licences, bill of materials, installers' sources."""

import hashlib
import json
import re
from pathlib import Path

import bundle
import checksums
import licences
import pytest
import repository
import reproduce
import sbom
import signing
import trim
import vex
import windows_build
import windows_installers
import windows_python
from product import BuildError, version

from kiosk.domain.configuration.languages import LANGUAGES, Language


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "libssl.so.3",
        "libQt6Widgets.so.6",
        "resources/models/face_detection_yunet_2023mar.onnx",
        "cv2/cv2.abi3.so",
    ],
)
def test_what_the_program_needs_is_kept(path: str) -> None:
    assert trim.is_kept(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libQt6EglFSDeviceIntegration.so.6",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "cv2/data/haarcascade_eye.xml",
    ],
)
def test_what_it_does_not_need_is_left_out(path: str) -> None:
    assert not trim.is_kept(path)


def test_windows_keeps_its_libraries_and_drops_tools() -> None:
    assert trim.is_kept_on_windows("PySide6/Qt6Widgets.dll")
    assert trim.is_kept_on_windows("PySide6/plugins/platforms/qwindows.dll")
    assert trim.is_kept_on_windows("resources/licences/index.json")
    assert not trim.is_kept_on_windows("PySide6/designer.exe")
    assert not trim.is_kept_on_windows("PySide6/opengl32sw.dll")
    assert not trim.is_kept_on_windows("PySide6/qml/QtQuick/qmldir")


def test_every_locked_library_has_its_licence_text() -> None:
    index = json.loads((licences.FOLDER / "index.json").read_text("utf-8"))
    listed = {(entry["name"], entry["version"]) for entry in index}
    assert set(licences.locked()) <= listed, "run: python3 packaging/build.py licences"
    for entry in index:
        assert entry["licence"]
        assert entry["files"]
        for name in entry["files"]:
            assert (licences.FOLDER / name).read_text("utf-8").strip()


def test_no_shipped_library_stands_under_the_gpl_alone() -> None:
    index = json.loads((licences.FOLDER / "index.json").read_text("utf-8"))
    assert [e["name"] for e in index if re.search(r"(^|[^LA])GPL", e["licence"])] == []


def test_the_bill_of_materials_is_valid_and_follows_the_platform(tmp_path: Path) -> None:
    (tmp_path / "face.onnx").write_bytes(b"model")
    # Known by what it is, not by what it is called.
    (tmp_path / "plugin").write_bytes(b"\x7fELF library\0OpenSSL 1.1.1k  25 Mar 2021\0")
    (tmp_path / "notes.so").write_bytes(b"a text")
    linux = sbom.describe(tmp_path, ["libssl3"], windows=False)
    names = {part["name"] for part in linux["components"]}
    assert {"httpx", "CPython", "libssl3", "face.onnx", "plugin", "secretstorage"} <= names
    assert "notes.so" not in names
    assert "pywin32-ctypes" not in names
    assert all(part["version"] and part["purl"] for part in linux["components"])
    inside = next(part for part in linux["components"] if part["name"] == "openssl")
    assert inside["version"] == "1.1.1k"
    assert inside["properties"] == [{"name": "kiosk:found-in", "value": "plugin"}]
    sbom.check(json.dumps(linux))
    with pytest.raises(BuildError):
        sbom.check(json.dumps(linux | {"version": "one"}))
    windows = {part["name"] for part in sbom.libraries(windows=True)}
    assert "pywin32-ctypes" in windows
    assert "secretstorage" not in windows
    assert "backports-tarfile" not in windows


def test_the_lock_for_windows_is_hashed_and_without_markers(tmp_path: Path) -> None:
    windows_build.windows_lock(tmp_path / "lock.txt", {})
    lines = (tmp_path / "lock.txt").read_text("utf-8").splitlines()
    assert any(line.startswith("pywin32-ctypes==") for line in lines)
    assert not any(line.startswith("secretstorage==") for line in lines)
    for line in lines:
        assert ";" not in line
        assert "--hash=sha256:" in line


def test_only_the_pinned_python_for_windows_is_taken() -> None:
    pins = windows_python._pins()
    assert windows_python.DLL in pins
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in pins.values())
    with pytest.raises(BuildError, match=r"python\.exe"):
        windows_python.check({"python.exe": b"another"})


def test_installer_sources_repeat_and_name_every_file(tmp_path: Path) -> None:
    (tmp_path / "Lib").mkdir()
    (tmp_path / "Lib" / "a.py").touch()
    (tmp_path / "kiosk.exe").touch()
    first = windows_installers._listing(tmp_path)
    assert first == windows_installers._listing(tmp_path)
    assert 'Source="Lib/a.py"' in first
    assert "kiosk.exe" not in first, "the launcher stands in kiosk.wxs, with its shortcut"


def test_differences_are_found(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "same").write_text("same", "utf-8")
        (folder / "link").symlink_to("same")
    assert reproduce.differences(one, other) == []
    (other / "same").write_text("else", "utf-8")
    (one / "extra").touch()
    assert reproduce.differences(one, other) == ["extra", "same"]


def test_checksums_name_every_file_and_never_an_older_list(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"package")
    (tmp_path / "b.vex.json").write_bytes(b"{}")
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "SHA256SUMS.asc").write_bytes(b"of an older list")
    text = checksums.write(tmp_path).read_text("utf-8")
    digests = [hashlib.sha256(content).hexdigest() for content in (b"package", b"{}")]
    assert text == f"{digests[0]}  a.deb\n{digests[1]}  b.vex.json\n"
    assert not (tmp_path / "SHA256SUMS.asc").exists()


def test_a_repository_without_a_key_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(signing.GPG, raising=False)
    (tmp_path / "a.deb").touch()
    with pytest.raises(BuildError, match=signing.GPG):
        repository.make(tmp_path)
    monkeypatch.setenv(signing.GPG, "somebody")
    (tmp_path / "a.deb").unlink()
    with pytest.raises(BuildError, match="no package"):
        repository.make(tmp_path)


def test_a_release_names_each_index_with_its_digest(tmp_path: Path) -> None:
    index = tmp_path / "main" / "binary-amd64" / "Packages"
    index.parent.mkdir(parents=True)
    index.write_bytes(b"index")
    line = f" {hashlib.sha256(b'index').hexdigest()}            5 main/binary-amd64/Packages\n"
    assert repository.release(tmp_path).endswith(f"SHA256:\n{line}")


def test_what_scanners_report_is_answered_for_this_version() -> None:
    told = vex.describe()
    assert told["document"]["category"] == "csaf_vex"
    products = {each["product_id"] for each in told["product_tree"]["full_product_names"]}
    cves = [each["cve"] for each in told["vulnerabilities"]]
    assert len(cves) == len(set(cves)) > 0
    for each in told["vulnerabilities"]:
        assert re.fullmatch(r"CVE-\d{4}-\d{4,}", each["cve"])
        assert set(each["product_status"]["known_not_affected"]) <= products
        assert each["flags"][0]["label"] in {
            "component_not_present",
            "vulnerable_code_not_present",
            "vulnerable_code_not_in_execute_path",
            "vulnerable_code_cannot_be_controlled_by_adversary",
            "inline_mitigations_already_exist",
        }


def test_sizes_do_not_follow_links(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("file")
    assert 5 <= bundle.size_of(tmp_path) < 10


def test_the_version_is_the_programs() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.tag)
def test_qt_s_own_words_of_each_language_are_shipped(language: Language) -> None:
    assert not language.qt or trim.is_kept(f"PySide6/Qt/translations/{language.qt}.qm")
