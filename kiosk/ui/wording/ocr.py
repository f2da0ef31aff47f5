"""Labels of the fields that the service reads from documents, in readable order.

The pages mix spellings ("dataNascimento", "data_nascimento"); a key is known by its letters alone.
"""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.contract.document_fields import bare_key
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

LABELS: dict[str, str] = {
    "nomecivil": QT_TRANSLATE_NOOP("Ocr", "Name"),
    "nome": QT_TRANSLATE_NOOP("Ocr", "Given name"),
    "sobrenome": QT_TRANSLATE_NOOP("Ocr", "Surname"),
    "nomesocial": QT_TRANSLATE_NOOP("Ocr", "Social name"),
    "cpfnumero": QT_TRANSLATE_NOOP("Ocr", "CPF"),
    "rgnumero": QT_TRANSLATE_NOOP("Ocr", "RG"),
    "numero": QT_TRANSLATE_NOOP("Ocr", "Document number"),
    "renachnumero": QT_TRANSLATE_NOOP("Ocr", "RENACH"),
    "categoria": QT_TRANSLATE_NOOP("Ocr", "Category"),
    "datanascimento": QT_TRANSLATE_NOOP("Ocr", "Date of birth"),
    "datahabilitacao": QT_TRANSLATE_NOOP("Ocr", "First licence"),
    "dataemissao": QT_TRANSLATE_NOOP("Ocr", "Issued on"),
    "dataexpiracao": QT_TRANSLATE_NOOP("Ocr", "Valid until"),
    "localemissao": QT_TRANSLATE_NOOP("Ocr", "Issued at"),
    "orgaoemissor": QT_TRANSLATE_NOOP("Ocr", "Issued by"),
    "ufemissor": QT_TRANSLATE_NOOP("Ocr", "Issuing state"),
    "paisemissor": QT_TRANSLATE_NOOP("Ocr", "Issuing country"),
    "autoridade": QT_TRANSLATE_NOOP("Ocr", "Authority"),
    "filiacao": QT_TRANSLATE_NOOP("Ocr", "Parents"),
    "naturalidade": QT_TRANSLATE_NOOP("Ocr", "Place of birth"),
    "nacionalidade": QT_TRANSLATE_NOOP("Ocr", "Nationality"),
}


def ocr_words(key: str) -> str:
    """The label of a field; a key that nobody here knows is its own label."""
    words = LABELS.get(bare_key(key))
    return key if words is None else QCoreApplication.translate("Ocr", words)


def ocr_order(key: str) -> int:
    """Where a field stands in the list: who, which number, which dates, issued where.

    Sort by it (sorting is stable: unknown fields keep their order, at the end).
    """
    return _ORDER.get(bare_key(key), len(_ORDER))


_ORDER = {key: place for place, key in enumerate(LABELS)}
