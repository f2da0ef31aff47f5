"""`kiosk --smoke`: tries every part of an installation once, without a service, camera or display.

Prints a line a part. What it proves is that nothing is missing from the machine or the bundle; it
proves nothing about the network or a camera: that is `kiosk doctor`.
"""

# ruff: noqa: PLC0415 - each part loads what it tries, so that one that is missing names itself

import sys

from kiosk.app.checks.smoke_told import Told, application
from kiosk.app.process.crash import WrongAnswerError
from kiosk.app.process.exit_status import Status


def smoke() -> int:
    """Try all of it; 0, or 1 where a part failed."""
    told = Told()
    told.part("imaging", imaging)
    told.part("models", models)
    told.part("tls", tls)
    told.part("vault", vault)
    told.part("store", store)
    told.part("licences", licences)
    told.part("fonts", fonts)
    told.part("translations", translations)
    from kiosk.app.checks.smoke_window import try_window

    try_window(told)
    sys.stdout.write("every part works\n" if told.good else "something is missing\n")
    return Status.DONE if told.good else Status.OTHER


def imaging() -> str:
    """A picture within the limits, from a file that comes with the program."""
    from kiosk.imaging.encode import fit_to_limits
    from kiosk.ui.resources import resource

    picture = fit_to_limits(resource("footage", "selfie.jpg").read_bytes())
    return f"{picture.width}x{picture.height}, {len(picture.jpeg)} bytes"


def models() -> str:
    """All networks load, and find the face on the footage."""
    from kiosk.domain.configuration.settings import CaptureSettings
    from kiosk.domain.values.picture import PictureKind
    from kiosk.domain.values.quality import Measure
    from kiosk.imaging.studio import Studio
    from kiosk.ui.resources import resource

    studio = Studio(resource("models"), CaptureSettings())
    fault = studio.model_fault()
    if fault is not None:
        raise WrongAnswerError(f"{fault.name} {fault.fault.value}")
    selfie = resource("footage", "selfie.jpg").read_bytes()
    _, report = studio.prepare_file(selfie, PictureKind.SELFIE)
    seen = {m.measure for m in report.measurements}
    if Measure.INTER_EYE_DISTANCE not in seen:
        raise WrongAnswerError("no face found on the footage")
    return f"{len(seen)} measures of a face"


def tls() -> str:
    """The trust store opens, as the client opens it."""
    import ssl

    from kiosk.unico.tls import trust

    trust("")
    return f"{ssl.OPENSSL_VERSION}, system's trust store"


def vault() -> str:
    """Named where there is none: many machines have no vault, and that is no fault."""
    from kiosk.store.vault import os_vault

    found = os_vault()
    return "none on this system" if found is None else type(found).__name__


def store() -> str:
    """A sealed journal is made, written, checked and removed."""
    from kiosk.store.opening import open_memory

    opened = open_memory()
    try:
        opened.audit.add("program.smoke")
        if opened.audit.verify():
            raise WrongAnswerError("the audit chain does not hold")
        opened.journal.find(limit=1)
    finally:
        opened.journal.close()
    return "sealed journal and audit trail"


def licences() -> str:
    """The texts that have to be shown."""
    import json

    from kiosk.ui.resources import resource

    index = json.loads(resource("licences", "index.json").read_text(encoding="utf-8"))
    return f"{len(index)} of libraries"


def fonts() -> str:
    """The bundled family, and no other in its place."""
    from PySide6.QtGui import QFontInfo

    from kiosk.ui.fonts import FAMILY, font, load_fonts

    application()
    load_fonts()
    found = QFontInfo(font()).family()
    if found != FAMILY:
        raise WrongAnswerError(f"{FAMILY} is missing, {found} stands in")
    return found


def translations() -> str:
    """Every language, by one sentence that differs in each."""
    from kiosk.domain.configuration.languages import TAGS
    from kiosk.domain.values.problem import Problem, ProblemKind, Remedy
    from kiosk.ui.translations import install
    from kiosk.ui.wording import problem_words

    app = application()
    problem = Problem(kind=ProblemKind.NETWORK, remedy=Remedy.TRY_AGAIN, code="net.timeout")
    said = set()
    for locale in TAGS:
        install(app, locale)
        said.add(problem_words(problem).title)
    if len(said) != len(TAGS):
        raise WrongAnswerError("a language speaks like another")
    return ", ".join(TAGS)
