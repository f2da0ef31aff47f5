"""Which document: one that the service has already, or new pictures of one in the hand."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout

from kiosk.domain.contract.documents import DocumentShape, ReusableDocument
from kiosk.flow.document import ChoosingDocument, DocumentReused, NewCaptureChosen
from kiosk.ui.fonts import Type
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import translate
from kiosk.ui.widgets.bottom_bar import Action, Actions
from kiosk.ui.widgets.box import column, empty
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.tile import Tile
from kiosk.ui.wording import problem_words

_BOTH, _ONE = "both", "one"


class DocumentChoice(Screen[ChoosingDocument]):
    """A tile for each shape starts the camera; the configured shape is the first."""

    def build(self) -> None:
        """Reuse above, new pictures below."""
        theme = self.kit.theme
        page = Page(self, width=880)
        page.say(translate("Screens", "Which document does the customer show?"))
        self._notice = Notice(theme)
        page.body.addWidget(self._notice)
        self._on_file = Label(
            translate("Screens", "Already on file: no new picture is needed"), Type.STRONG_BOLD
        )
        page.body.addWidget(self._on_file)
        self._documents = column(gap=1)
        page.body.addLayout(self._documents)
        self._new = Label(translate("Screens", "Take new pictures"), Type.STRONG_BOLD)
        page.body.addWidget(self._new)
        self._sides = Choice(
            theme,
            "",
            (
                (_BOTH, translate("Screens", "Front and back")),
                (_ONE, translate("Screens", "One side only")),
            ),
        )
        self._sides.choose(_BOTH)
        page.body.addWidget(self._sides)
        grid = QGridLayout()
        grid.setSpacing(16)
        self._first = self.kit.doors.configuration.capture.shape
        shapes = sorted(DocumentShape, key=lambda each: each is not self._first)
        for number, shape in enumerate(shapes):
            title, words, icon = _shape_words(shape)
            tile = Tile(theme, title, words, icon, self._chooser(shape), first=number == 0)
            grid.addWidget(tile, number // 2, number % 2)
        page.body.addLayout(grid)

    def show_state(self, state: ChoosingDocument) -> None:
        """What is on file."""
        self._notice.show_words(problem_words(state.problem) if state.problem else None)
        empty(self._documents)
        self._on_file.setVisible(bool(state.documents))
        for each in state.documents:
            self._documents.addWidget(
                Button(
                    self.kit.theme,
                    _document_words(each.document_type),
                    self._reuser(each),
                    icon="file-text",
                )
            )

    def offers(self) -> Actions:
        """Enter starts the camera for the usual document."""
        return Actions(
            back=self.back(),
            quiet=(self.cancel(),),
            primary=Action(
                words=translate("Screens", "Take pictures"),
                run=self._chooser(self._first),
                icon="camera",
            ),
        )

    def clear(self) -> None:
        """Forget."""
        empty(self._documents)
        self._sides.choose(_BOTH)

    def _chooser(self, shape: DocumentShape) -> Callable[[], None]:
        def run() -> None:
            one_sided = self._sides.value == _ONE or shape in _ONE_SIDED
            self.kit.doors.dispatch(NewCaptureChosen(shape=shape, one_sided=one_sided))

        return run

    def _reuser(self, document: ReusableDocument) -> Callable[[], None]:
        return lambda: self.kit.doors.dispatch(DocumentReused(document=document))


_ONE_SIDED = frozenset({DocumentShape.PASSPORT, DocumentShape.CNH_OPEN})
"""Everything that is read stands on one page."""


def _shape_words(shape: DocumentShape) -> tuple[str, str, str]:
    match shape:
        case DocumentShape.ID1:
            return (
                translate("Screens", "Card"),
                translate("Screens", "CNH card, CIN, INE: the size of a bank card"),
                "credit-card",
            )
        case DocumentShape.CNH_OPEN:
            return (
                translate("Screens", "Open driving licence"),
                translate("Screens", "The older CNH on paper, unfolded; one picture"),
                "file-text",
            )
        case DocumentShape.RG_OLD:
            return (
                translate("Screens", "RG on paper"),
                translate("Screens", "The older identity card, a little larger than a card"),
                "id-card",
            )
        case DocumentShape.PASSPORT:
            return (
                translate("Screens", "Passport"),
                translate("Screens", "The page with the photo; one picture"),
                "book-open",
            )


def _document_words(document_type: str) -> str:
    """The service spells types as registry paths or as short codes; an unknown one stays."""
    known = {
        "cnh": translate("Screens", "Driving licence (CNH)"),
        "rg": translate("Screens", "Identity card (RG)"),
        "cin": translate("Screens", "National identity card (CIN)"),
        "passaporte": translate("Screens", "Passport"),
        "passport": translate("Screens", "Passport"),
    }
    last = document_type.rpartition(".")[2].casefold().removeprefix("br_")
    return known.get(last, document_type)
