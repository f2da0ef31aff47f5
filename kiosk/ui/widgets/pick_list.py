"""One of many, folded: a label, what is chosen, and a list that opens. Lines are touch-high."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from kiosk.ui import tokens
from kiosk.ui.fonts import Type, font, scaled
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.box import column
from kiosk.ui.widgets.label import Label


class PickList(QWidget):
    """`chosen` is called with the key when somebody picks; setting a value tells nobody."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        options: Sequence[tuple[str, str]] = (),
        chosen: Callable[[str], None] | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = column(self, gap=1)
        self.label = Label(label, Type.TEXT_BOLD)
        self.label.setVisible(bool(label))
        layout.addWidget(self.label)
        self.box = QComboBox()
        self.box.setFont(font(Type.STRONG))
        self.box.setMinimumHeight(max(tokens.TOUCH, scaled(40)))
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setAccessibleName(label)
        # The wheel of a mouse that scrolls the page must not change a value on its way.
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.installEventFilter(self)
        # The style's own delegate makes menu lines, which are too low for a finger.
        self.box.setItemDelegate(QStyledItemDelegate(self.box))
        layout.addWidget(self.box)
        self._arrow = Label("", parent=self.box)
        self._arrow.setFixedSize(20, 20)
        self._arrow.setPixmap(theme.pixmap("arrow-down", "accent", 20))
        self._arrow.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.offer(options)
        if chosen is not None:
            self.box.activated.connect(lambda number: chosen(str(self.box.itemData(number))))

    @property
    def value(self) -> str:
        """The key that is chosen; empty where there is none."""
        data = self.box.currentData()
        return "" if data is None else str(data)

    @property
    def longest(self) -> int:
        """Pixels that the longest words need, without the arrow."""
        metrics = self.box.fontMetrics()
        words = (self.box.itemText(number) for number in range(self.box.count()))
        return max((metrics.horizontalAdvance(each) for each in words), default=0)

    def choose(self, key: str) -> None:
        """Choose without telling anybody; an unknown key chooses the first."""
        self.box.setCurrentIndex(max(0, self.box.findData(key)))

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Other options; what was chosen stays where it still is there."""
        before = self.value
        model = QStandardItemModel(self.box)
        for key, words in options:
            item = QStandardItem(words)
            item.setData(key, Qt.ItemDataRole.UserRole)
            item.setSizeHint(QSize(0, max(tokens.TOUCH, scaled(40))))
            model.appendRow(item)
        self.box.setModel(model)
        if options:
            self.choose(before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow stays at the right; the wheel is left to the page."""
        if event.type() == QEvent.Type.Resize:
            self._arrow.move(self.box.width() - 32, (self.box.height() - 20) // 2)
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
