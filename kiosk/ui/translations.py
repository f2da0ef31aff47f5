"""Puts a language into the program: our catalogues and Qt's own, for one locale.

Knows where the catalogues lie and nothing of what they say. May be called again to change the
language: what was installed before is taken out first.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kiosk.domain.configuration.languages import TAGS, language_of
from kiosk.ui.resources import resource

_FOLDER = resource("translations")
_NAME = "kiosk-catalogue"


def install(app: QCoreApplication, locale: str, folder: Path = _FOLDER) -> None:
    """Load every catalogue of `locale`, the tag of a language, and make it Qt's default.

    The translators belong to `app`. A catalogue that can not be loaded raises `OSError`: a counter
    that speaks half a language is broken, and is to be told so at once.
    """
    if locale not in TAGS:
        raise ValueError(f"no such language: {locale}")
    language = language_of(locale)
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    files = sorted(folder.glob(f"*_{language.catalogue}.qm"))
    if not files:
        raise OSError(f"no catalogue for {locale} in {folder.name}")
    if language.qt:
        # The words of Qt's own dialogs, and nothing else. They go in first: the newest translator
        # is asked first, and ours are to win.
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files.insert(0, of_qt / f"{language.qt}.qm")
    for file in files:
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if not translator.load(str(file)):
            raise OSError(f"catalogue {file.name} can not be loaded")
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(language.catalogue))
