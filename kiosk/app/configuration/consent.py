"""The consent text of the configured version, with the hash that is kept as proof."""

from pathlib import Path

from kiosk.app.configuration.section import refuse
from kiosk.domain.configuration.settings import ConsentSettings
from kiosk.domain.values.consent import ConsentText


def consent_text(settings: ConsentSettings, language: str, *, shipped: Path) -> ConsentText:
    """VERSION.LANGUAGE.txt of the configured folder, else of `shipped`.

    Raises `ProblemError` where it is missing: without a text nobody can agree to it.
    """
    folder = Path(settings.folder) if settings.folder else shipped
    path = folder / f"{settings.version}.{language}.txt"
    try:
        text = path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        raise refuse("config.consent", f"the consent text {path.name} is missing") from None
    import hashlib  # noqa: PLC0415 - not on the way to the first paint

    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return ConsentText(version=settings.version, language=language, text=text, sha256=digest)
