"""What is chosen at the counter itself: language, theme, attendant, cameras.

Lies beside the journal, apart from the configuration, which belongs to the IT department. A
damaged file is as good as none: it holds nothing that was hard to get.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.domain.configuration.languages import TAGS
from kiosk.domain.configuration.settings import Configuration

KEYS = ("locale", "theme", "attendant", "camera.customer", "camera.document")


@dataclass(slots=True, kw_only=True)
class Preferences:
    """`path` None: for as long as the program lives (demo)."""

    path: Path | None
    values: dict[str, str] = field(default_factory=dict)
    for_now: dict[str, str] = field(default_factory=dict)
    """From the command line: over all else, and never kept."""

    @classmethod
    def read(cls, path: Path | None) -> "Preferences":
        """What was kept; unknown keys and wrong kinds are left out."""
        values: dict[str, str] = {}
        if path is not None and path.exists():
            import json  # noqa: PLC0415 - the demo has nothing to read

            try:
                found = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                found = {}
            if isinstance(found, dict):
                values = {k: v for k, v in found.items() if k in KEYS and isinstance(v, str)}
        return cls(path=path, values=values)

    def keep(self, key: str, value: str) -> None:
        """Remember one choice. A folder that can not be written keeps it for this run only."""
        if key not in KEYS:
            return
        self.values[key] = value
        self.for_now.pop(key, None)
        if self.path is None:
            return
        import json  # noqa: PLC0415 - long after the first paint

        part = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self.values, ensure_ascii=False), encoding="utf-8")
            part.replace(self.path)
        except OSError:
            return

    def over(self, configuration: Configuration) -> Configuration:
        """The configuration with these choices laid over it."""
        v = {**self.values, **self.for_now}
        counter, camera = configuration.counter, configuration.camera
        # A newer program may have known a language that this one does not.
        locale = v.get("locale", configuration.locale)
        return replace(
            configuration,
            locale=locale if locale in TAGS else configuration.locale,
            counter=replace(
                counter,
                theme=v.get("theme", counter.theme),
                attendant=v.get("attendant", counter.attendant),
            ),
            camera=replace(
                camera,
                customer=replace(
                    camera.customer, source=v.get("camera.customer", camera.customer.source)
                ),
                document=replace(
                    camera.document, source=v.get("camera.document", camera.document.source)
                ),
            ),
        )
