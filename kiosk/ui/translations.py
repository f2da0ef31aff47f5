"""Puts a language into the program: our catalogues and Qt's own, for one locale.

Knows where the catalogues lie and nothing of what they say. May be called again to change the
language: what was installed before is taken out first.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kiosk.ui.resources import resource

LOCALES = ("pt-BR", "es-MX", "en-US")

_FOLDER = resource("translations")
_OF_QT = {"pt-BR": "qtbase_pt_BR.qm", "es-MX": "qtbase_es.qm"}
"""Qt speaks English by itself. The words of its own dialogs, and nothing else, come from here."""

_NAME = "kiosk-catalogue"


def install(app: QCoreApplication, locale: str, folder: Path = _FOLDER) -> None:
    """Load every catalogue of `locale` ("pt-BR", "es-MX", "en-US") and make it Qt's default.

    The translators belong to `app`. A catalogue that can not be loaded raises `OSError`: a counter
    that speaks half a language is broken, and is to be told so at once.
    """
    if locale not in LOCALES:
        raise ValueError(f"no such language: {locale}")
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    files = sorted(folder.glob(f"*_{locale.replace('-', '_')}.qm"))
    if not files:
        raise OSError(f"no catalogue for {locale} in {folder.name}")
    of_qt = _OF_QT.get(locale)
    if of_qt is not None:
        # Qt's own go in first: the newest translator is asked first, and ours are to win
        files.insert(0, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / of_qt)
    for file in files:
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if not translator.load(str(file)):
            raise OSError(f"catalogue {file.name} can not be loaded")
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(locale.replace("-", "_")))
