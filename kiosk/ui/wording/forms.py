"""The words of the form and of the way a submission takes."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.contract.dui import DuiType
from kiosk.domain.rules.submission import SubmissionState
from kiosk.domain.values.field import Field
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Operation
from kiosk.flow.sending.stages import SendingStage
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationWords:
    """A tile of the home screen."""

    title: str
    description: str


OPERATION_TITLES: dict[Operation, str] = {
    Operation.ONBOARDING: QT_TRANSLATE_NOOP("Operation", "New customer"),
    Operation.TRANSACTIONAL: QT_TRANSLATE_NOOP("Operation", "Same person"),
    Operation.DOCUMENT: QT_TRANSLATE_NOOP("Operation", "Document"),
    Operation.AGE: QT_TRANSLATE_NOOP("Operation", "Age check"),
    Operation.JOURNEY: QT_TRANSLATE_NOOP("Operation", "On the customer's phone"),
}

OPERATION_DESCRIPTIONS: dict[Operation, str] = {
    Operation.ONBOARDING: QT_TRANSLATE_NOOP(
        "Operation", "Check who the customer is, with a selfie."
    ),
    Operation.TRANSACTIONAL: QT_TRANSLATE_NOOP(
        "Operation", "Check that it is the same person as before."
    ),
    Operation.DOCUMENT: QT_TRANSLATE_NOOP("Operation", "Read and check the customer's document."),
    Operation.AGE: QT_TRANSLATE_NOOP("Operation", "Check that the customer is of age."),
    Operation.JOURNEY: QT_TRANSLATE_NOOP(
        "Operation", "Send a link; the customer does it on the phone."
    ),
}

FIELDS: dict[Field, str] = {
    Field.DUI_TYPE: QT_TRANSLATE_NOOP("Field", "Kind of number"),
    Field.CODE: QT_TRANSLATE_NOOP("Field", "Customer's number"),
    Field.NAME: QT_TRANSLATE_NOOP("Field", "Full name"),
    Field.GENDER: QT_TRANSLATE_NOOP("Field", "Sex"),
    Field.BIRTH_DATE: QT_TRANSLATE_NOOP("Field", "Date of birth"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Field", "E-mail"),
    Field.PHONE: QT_TRANSLATE_NOOP("Field", "Phone"),
    Field.SUBJECT: QT_TRANSLATE_NOOP("Field", "Customer's data"),
    Field.USE_CASE: QT_TRANSLATE_NOOP("Field", "Use case"),
    Field.SUBSIDIARY_ID: QT_TRANSLATE_NOOP("Field", "Branch"),
    Field.IMAGE: QT_TRANSLATE_NOOP("Field", "Selfie"),
    Field.REFERENCE: QT_TRANSLATE_NOOP("Field", "What to compare with"),
    Field.DOCUMENT: QT_TRANSLATE_NOOP("Field", "Document"),
    Field.PURPOSE: QT_TRANSLATE_NOOP("Field", "Purpose"),
    Field.AUTH_PROCESS_ID: QT_TRANSLATE_NOOP("Field", "Selfie's process"),
    Field.FILES: QT_TRANSLATE_NOOP("Field", "Document pictures"),
    Field.DOCUMENT_ID: QT_TRANSLATE_NOOP("Field", "Stored document"),
    Field.PROCESS_ID: QT_TRANSLATE_NOOP("Field", "Process number"),
    Field.FLOW: QT_TRANSLATE_NOOP("Field", "Flow"),
    Field.JOURNEY_PURPOSE: QT_TRANSLATE_NOOP("Field", "Purpose of the journey"),
    Field.CALLBACK_URI: QT_TRANSLATE_NOOP("Field", "Return address"),
    Field.DUI_VALUE: QT_TRANSLATE_NOOP("Field", "Number"),
    Field.FRIENDLY_NAME: QT_TRANSLATE_NOOP("Field", "Name shown on the phone"),
    Field.PERSON_PHONE: QT_TRANSLATE_NOOP("Field", "Customer's phone"),
    Field.PERSON_EMAIL: QT_TRANSLATE_NOOP("Field", "Customer's e-mail"),
    Field.NOTIFICATIONS: QT_TRANSLATE_NOOP("Field", "Send the link by"),
    Field.CLIENT_REFERENCE: QT_TRANSLATE_NOOP("Field", "Your reference"),
    Field.COMPANY_BRANCH_ID: QT_TRANSLATE_NOOP("Field", "Branch of the journey"),
    Field.EXPIRES_IN: QT_TRANSLATE_NOOP("Field", "Validity"),
    Field.BACK_CAMERA: QT_TRANSLATE_NOOP("Field", "Back camera"),
    Field.CURRENCY: QT_TRANSLATE_NOOP("Field", "Currency"),
    Field.PRICE: QT_TRANSLATE_NOOP("Field", "Amount"),
    Field.LOCALE_REASON: QT_TRANSLATE_NOOP("Field", "Reason shown to the customer"),
}

DUI: dict[DuiType, str] = {
    DuiType.BR_CPF: QT_TRANSLATE_NOOP("DuiType", "CPF"),
    DuiType.MX_CURP: QT_TRANSLATE_NOOP("DuiType", "CURP"),
    DuiType.US_SSN: QT_TRANSLATE_NOOP("DuiType", "Social Security number (USA)"),
    DuiType.BR_PASSPORT: QT_TRANSLATE_NOOP("DuiType", "Brazilian passport"),
    DuiType.AR_PASSPORT: QT_TRANSLATE_NOOP("DuiType", "Argentine passport"),
    DuiType.AR_DNI: QT_TRANSLATE_NOOP("DuiType", "DNI (Argentina)"),
    DuiType.NG_NIN: QT_TRANSLATE_NOOP("DuiType", "NIN (Nigeria)"),
    DuiType.CL_RUN: QT_TRANSLATE_NOOP("DuiType", "RUN (Chile)"),
    DuiType.EC_NI: QT_TRANSLATE_NOOP("DuiType", "Identity card (Ecuador)"),
    DuiType.US_PASSPORT: QT_TRANSLATE_NOOP("DuiType", "US passport"),
    DuiType.GT_CUI: QT_TRANSLATE_NOOP("DuiType", "CUI (Guatemala)"),
    DuiType.UY_CI: QT_TRANSLATE_NOOP("DuiType", "Identity card (Uruguay)"),
    DuiType.ZZ_EMAIL: QT_TRANSLATE_NOOP("DuiType", "E-mail address"),
    DuiType.ID_NIK: QT_TRANSLATE_NOOP("DuiType", "NIK (Indonesia)"),
    DuiType.ZZ_PHONE_NUMBER: QT_TRANSLATE_NOOP("DuiType", "Phone number"),
    DuiType.US_DRIVER_LICENSE: QT_TRANSLATE_NOOP("DuiType", "US driver licence"),
    DuiType.NG_BVN: QT_TRANSLATE_NOOP("DuiType", "BVN (Nigeria)"),
}

STAGES: dict[SendingStage, str] = {
    SendingStage.SEALING: QT_TRANSLATE_NOOP("Stage", "Writing it down safely"),
    SendingStage.CONNECTING: QT_TRANSLATE_NOOP("Stage", "Connecting to the service"),
    SendingStage.UPLOADING: QT_TRANSLATE_NOOP("Stage", "Sending the pictures"),
    SendingStage.CHECKING: QT_TRANSLATE_NOOP("Stage", "The service is checking"),
    SendingStage.WAITING_TO_RETRY: QT_TRANSLATE_NOOP(
        "Stage", "Waiting for the service, then trying again"
    ),
}

SUBMISSION_STATES: dict[SubmissionState, str] = {
    SubmissionState.PREPARED: QT_TRANSLATE_NOOP("Submission", "Ready to send"),
    SubmissionState.SENDING: QT_TRANSLATE_NOOP("Submission", "Being sent"),
    SubmissionState.UNKNOWN_OUTCOME: QT_TRANSLATE_NOOP("Submission", "Outcome unknown"),
    SubmissionState.ACCEPTED: QT_TRANSLATE_NOOP("Submission", "With the service"),
    SubmissionState.FINAL: QT_TRANSLATE_NOOP("Submission", "Finished"),
    SubmissionState.REFUSED: QT_TRANSLATE_NOOP("Submission", "Not accepted"),
    SubmissionState.CANCELLED: QT_TRANSLATE_NOOP("Submission", "Cancelled"),
    SubmissionState.EXPIRED: QT_TRANSLATE_NOOP("Submission", "Time ran out"),
}


def operation_words(operation: Operation) -> OperationWords:
    """What an operation is called, and what it does."""
    return OperationWords(
        title=words_of("Operation", OPERATION_TITLES, operation),
        description=words_of("Operation", OPERATION_DESCRIPTIONS, operation),
    )


def field_words(field: Field) -> str:
    """A field's label."""
    return words_of("Field", FIELDS, field)


def dui_words(dui_type: DuiType) -> str:
    """What a kind of identifier is called."""
    return words_of("DuiType", DUI, dui_type)


def stage_words(stage: SendingStage) -> str:
    """What is happening while the customer waits."""
    return QCoreApplication.translate("Stage", STAGES[stage])


def submission_state_words(state: SubmissionState) -> str:
    """Where a submission is."""
    return words_of("Submission", SUBMISSION_STATES, state)
