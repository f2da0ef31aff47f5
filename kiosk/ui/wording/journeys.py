"""What each known flow of the Web & SDK contract does (notes section 6), in plain words."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

FLOWS: dict[str, str] = {
    "idlive": QT_TRANSLATE_NOOP("Flow", "Selfie that proves a living person"),
    "id": QT_TRANSLATE_NOOP("Flow", "Identity by selfie"),
    "idlivetrust": QT_TRANSLATE_NOOP("Flow", "Living person and fraud check"),
    "idcheck": QT_TRANSLATE_NOOP("Flow", "Identity with risk score"),
    "iddocs": QT_TRANSLATE_NOOP("Flow", "Identity and documents"),
    "idsign": QT_TRANSLATE_NOOP("Flow", "Identity and electronic signature"),
    "iddocssign": QT_TRANSLATE_NOOP("Flow", "Identity, documents and signature"),
    "idchecktrust": QT_TRANSLATE_NOOP("Flow", "Identity, risk score and fraud check"),
    "idchecktrustdocs": QT_TRANSLATE_NOOP("Flow", "Identity, risk, fraud check and documents"),
    "idchecktrustsign": QT_TRANSLATE_NOOP("Flow", "Identity, risk, fraud check and signature"),
    "idchecktrustdocssign": QT_TRANSLATE_NOOP(
        "Flow", "Identity, risk, fraud check, documents and signature"
    ),
    "idcheckserpro": QT_TRANSLATE_NOOP("Flow", "Identity, risk score and government picture"),
    "idcheckserprodocs": QT_TRANSLATE_NOOP(
        "Flow", "Identity, risk, government picture and documents"
    ),
    "idcheckserprodocssign": QT_TRANSLATE_NOOP(
        "Flow", "Identity, risk, government picture, documents and signature"
    ),
    "creditoconsignado": QT_TRANSLATE_NOOP("Flow", "Payroll loan"),
    "idtrust": QT_TRANSLATE_NOOP("Flow", "Identity and fraud check"),
    "idunicodocs": QT_TRANSLATE_NOOP("Flow", "Identity and documents, without risk score"),
    "idunicosign": QT_TRANSLATE_NOOP("Flow", "Identity and signature, without risk score"),
    "idunicodocssign": QT_TRANSLATE_NOOP(
        "Flow", "Identity, documents and signature, without risk score"
    ),
    "idunicoserprodocssign": QT_TRANSLATE_NOOP(
        "Flow", "Identity, government picture, documents and signature"
    ),
    "idtrustdocs": QT_TRANSLATE_NOOP("Flow", "Identity, fraud check and documents"),
    "idtrustsign": QT_TRANSLATE_NOOP("Flow", "Identity, fraud check and signature"),
    "idtrustdocssign": QT_TRANSLATE_NOOP("Flow", "Identity, fraud check, documents and signature"),
    "idtoken": QT_TRANSLATE_NOOP("Flow", "Same person as before"),
    "idtokentrust": QT_TRANSLATE_NOOP("Flow", "Same person as before, with fraud check"),
    "idtokensign": QT_TRANSLATE_NOOP("Flow", "Same person as before, with signature"),
    "idsmart": QT_TRANSLATE_NOOP("Flow", "Confirm a known customer again"),
    "idage": QT_TRANSLATE_NOOP("Flow", "Age check with number"),
    "idagedocumentless": QT_TRANSLATE_NOOP("Flow", "Age check without number"),
    "idface": QT_TRANSLATE_NOOP("Flow", "Find out who a face belongs to"),
    "adaptiveidtoken": QT_TRANSLATE_NOOP("Flow", "Same person as before, as the risk asks"),
    "idtransactional": QT_TRANSLATE_NOOP("Flow", "Confirm a transaction"),
}


def flow_description(flow: str) -> str:
    """What `flow` does; a flow that nobody here knows is called by its own name."""
    words = FLOWS.get(flow.strip().lower())
    return flow if words is None else QCoreApplication.translate("Flow", words)
