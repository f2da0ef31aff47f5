"""The one door to Qt's translation for the texts of screens. English is the source.

The contexts are "Screens" (the visit) and "Desk" (around it); see `tools.catalogue`.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
