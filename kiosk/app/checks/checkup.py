"""What `kiosk doctor` looks at on this machine: secrets, disk, journal, vault, models, languages.

Every check is a `Finding` with a remedy where there is a fault. Makes nothing and mends nothing: a
journal that is not there yet stays so. Holds no secret longer than to see that it is there.
"""

# ruff: noqa: PLC0415 - each check loads what it looks at

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.configuration.folders import data_folder
from kiosk.app.configuration.load import credentials_of
from kiosk.domain.configuration.secret_ref import SecretRef
from kiosk.domain.configuration.settings import Configuration
from kiosk.domain.values.mode import Mode
from kiosk.domain.values.problem import Problem, ProblemError, ProblemKind, Remedy

LEAST_FREE_BYTES = 500_000_000
"""A day's pictures that wait for the network, and room for the system."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`done` False: not looked at, and `value` says why. A `note` is worth knowing and no fault."""

    step: str
    subject: str = ""
    done: bool = True
    value: str = ""
    problem: Problem | None = None
    note: bool = False

    @property
    def ok(self) -> bool:
        """Nothing has to be done."""
        return self.problem is None or self.note


def check(step: str, subject: str, look: Callable[[], str]) -> Finding:
    """`look` gives a value or raises `ProblemError`."""
    try:
        return Finding(step=step, subject=subject, value=look())
    except ProblemError as error:
        return Finding(step=step, subject=subject, problem=error.problem)


def local_checks(configuration: Configuration) -> Iterator[Finding]:
    """Everything that needs neither camera nor network, in the order in which it is told."""
    if configuration.mode is not Mode.DEMO:
        yield check("credentials", "", lambda: credentials_of(configuration).account)
    for name, ref in secrets_of(configuration):
        yield check("secrets", name, _there(ref))
    yield check("consent", configuration.consent.version, lambda: _consent(configuration))
    folder = data_folder(configuration)
    if folder is None:
        yield Finding(step="disk", done=False, value="the demo keeps nothing")
        yield Finding(step="journal", done=False, value="the demo keeps nothing")
    else:
        yield check("disk", str(folder), lambda: _disk(folder))
        yield from _journal(configuration, folder)
    yield _vault(configuration)
    yield check("models", "", lambda: _models(configuration))
    yield check("translations", "", _translations)


def secrets_of(configuration: Configuration) -> Iterator[tuple[str, SecretRef]]:
    """Every secret that the configuration names, by its key. The demo's are made up."""
    if configuration.mode is Mode.DEMO:
        return
    if configuration.credentials is not None:
        yield "credentials.private_key", configuration.credentials.private_key
    for operation, service in configuration.services.items():
        yield f"services.{operation.value}.api_key", service.api_key
    if configuration.counter.manager_pin is not None:
        yield "counter.manager_pin", configuration.counter.manager_pin
    if configuration.network.proxy_password is not None:
        yield "network.proxy_password", configuration.network.proxy_password


def _there(ref: SecretRef) -> Callable[[], str]:
    def look() -> str:
        from kiosk.app.configuration.secrets import fetch

        fetch(ref)
        return ref.scheme

    return look


def _consent(configuration: Configuration) -> str:
    from kiosk.app.configuration.consent import consent_text
    from kiosk.domain.configuration.languages import TAGS
    from kiosk.ui.resources import resource

    for language in TAGS:
        consent_text(configuration.consent, language, shipped=resource("consent"))
    return ", ".join(TAGS)


def _disk(folder: Path) -> str:
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if not os.access(there, os.W_OK):
        raise ProblemError(_store_problem("store.read_only", Remedy.CHECK_STORE))
    free = shutil.disk_usage(there).free
    if free < LEAST_FREE_BYTES:
        raise ProblemError(_store_problem("store.disk_full", Remedy.FREE_DISK))
    return f"{free / 1e9:.1f} GB free"


def _store_problem(code: str, remedy: Remedy) -> Problem:
    return Problem(kind=ProblemKind.STORE, remedy=remedy, code=code)


def _journal(configuration: Configuration, folder: Path) -> Iterator[Finding]:
    from kiosk.app.services.storage import store_key, witness_of
    from kiosk.store.examination import examine
    from kiosk.store.findings import told_of

    try:
        examined = examine(
            configuration.store,
            folder=folder,
            key=store_key(configuration),
            witness=witness_of(lambda: ""),
        )
    except ProblemError as error:
        yield Finding(step="journal", problem=error.problem)
        return
    if examined is None:
        # Made by the first start, under the account that serves; not by whoever asks the doctor.
        yield Finding(step="journal", done=False, value="not made yet")
        return
    told = ", ".join(f"{count} {state}" for state, count in examined.states.items())
    yield Finding(step="journal", value=told or "empty", problem=examined.queue)
    if examined.damage is not None:
        pages = f"{examined.damaged_pages} pages"
        yield Finding(step="journal", subject=pages, problem=examined.damage)
    findings = examined.findings
    changed = told_of(findings or ())
    if examined.health is not None and examined.health != changed:
        yield Finding(step="journal", subject="health", problem=examined.health)
    if findings is None:
        broken = _store_problem("store.audit_broken", Remedy.CALL_SUPPORT)
        yield Finding(step="audit", value="can not be read", problem=broken)
        return
    yield Finding(
        step="audit",
        value=f"{len(findings)} findings" if findings else "the chain is whole",
        problem=changed,
    )


def _vault(configuration: Configuration) -> Finding:
    from kiosk.store.vault import os_vault

    found = os_vault()
    if found is not None:
        return Finding(step="vault", value=type(found).__name__)
    elsewhere = configuration.store.key_file or configuration.store.key_credential
    if configuration.mode is Mode.DEMO or elsewhere:
        return Finding(step="vault", done=False, value="none on this system, and none is needed")
    problem = Problem(
        kind=ProblemKind.CONFIGURATION, remedy=Remedy.FIX_CONFIGURATION, code="config.no_vault"
    )
    return Finding(step="vault", problem=problem)


def _models(configuration: Configuration) -> str:
    from kiosk.imaging.studio import Studio
    from kiosk.ui.resources import resource

    fault = Studio(resource("models"), configuration.capture).model_fault()
    if fault is not None:
        raise ProblemError(
            Problem(
                kind=ProblemKind.UNEXPECTED,
                remedy=Remedy.CALL_SUPPORT,
                code=f"models.{fault.fault.value}",
                detail=fault.name,
            )
        )
    return "guidance is ready"


def _translations() -> str:
    from kiosk.domain.configuration.languages import TAGS
    from kiosk.ui.resources import resource

    for locale in TAGS:
        if not any(resource("translations").glob(f"*_{locale.replace('-', '_')}.qm")):
            raise ProblemError(
                Problem(
                    kind=ProblemKind.UNEXPECTED,
                    remedy=Remedy.CALL_SUPPORT,
                    code="translations.missing",
                    detail=locale,
                )
            )
    return ", ".join(TAGS)
