"""The consent text of the configured version, with the hash that is kept as proof."""

from pathlib import Path

from kiosk.app.configuration.section import refuse
from kiosk.domain.configuration.settings import ConsentSettings
from kiosk.domain.values.consent import ConsentText
from kiosk.domain.values.operation import Operation


def consent_text(
    settings: ConsentSettings, language: str, *, shipped: Path, operation: Operation | None = None
) -> ConsentText:
    """VERSION.OPERATION.LANGUAGE.txt of the configured folder, else of `shipped`.

    An operation without a text of its own has VERSION.LANGUAGE.txt: the age check does not ask
    whether an identity may be verified, but a house may have one text for everything.

    Raises `ProblemError` where it is missing: without a text nobody can agree to it.
    """
    folder = Path(settings.folder) if settings.folder else shipped
    path = folder / f"{settings.version}.{language}.txt"
    if operation is not None:
        own = folder / f"{settings.version}.{operation.value}.{language}.txt"
        path = own if own.is_file() else path
    try:
        text = path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        raise refuse("config.consent", f"the consent text {path.name} is missing") from None
    import hashlib  # noqa: PLC0415 - not on the way to the first paint

    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return ConsentText(version=settings.version, language=language, text=text, sha256=digest)
