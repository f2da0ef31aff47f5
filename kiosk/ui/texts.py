"""The one door to Qt's translation for the texts of screens. English is the source.

The context is always "Screens"; the catalogues are `resources/translations/screens_*.ts`.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
