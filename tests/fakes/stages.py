"""A listener for the stages of a creation: keeps their words."""

from dataclasses import dataclass, field

from kiosk.domain.values.problem import Problem


@dataclass
class Stages:
    """Passes for `kiosk.unico.phase.Stage`."""

    words: list[str] = field(default_factory=list)
    causes: list[Problem] = field(default_factory=list)

    def __call__(self, stage: str, cause: Problem | None = None, /) -> None:
        self.words.append(stage)
        if cause is not None:
            self.causes.append(cause)
