"""Words about people: roles, permissions, faults, reasons. Every value has words."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.rules.approval import NoteFault
from kiosk.domain.rules.permissions import ApprovalFault
from kiosk.domain.rules.secret_rules import SecretFault
from kiosk.domain.values.approval import ApprovalReason
from kiosk.domain.values.permission import Permission
from kiosk.domain.values.sign_in import SignInFault
from kiosk.domain.values.staff import Role
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

ROLES = {
    Role.ATTENDANT: QT_TRANSLATE_NOOP("Staff", "Attendant"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Staff", "Supervisor"),
    Role.MANAGER: QT_TRANSLATE_NOOP("Staff", "Manager"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Staff", "Auditor"),
}
PERMISSIONS = {
    Permission.SERVE: QT_TRANSLATE_NOOP("Staff", "To serve customers."),
    Permission.OVERRIDE: QT_TRANSLATE_NOOP("Staff", "To keep a picture that was refused."),
    Permission.RESEND: QT_TRANSLATE_NOOP("Staff", "To send a check again."),
    Permission.ACCEPT_REVIEW: QT_TRANSLATE_NOOP("Staff", "To decide a case for the house."),
    Permission.FULL_IDENTIFIERS: QT_TRANSLATE_NOOP("Staff", "To see whole numbers."),
    Permission.HISTORY_OF_OTHERS: QT_TRANSLATE_NOOP("Staff", "To see what others did."),
    Permission.ERASE: QT_TRANSLATE_NOOP("Staff", "To erase a customer."),
    Permission.SETTINGS: QT_TRANSLATE_NOOP("Staff", "To open the settings."),
    Permission.PEOPLE: QT_TRANSLATE_NOOP("Staff", "To change the list of people."),
    Permission.DAY: QT_TRANSLATE_NOOP("Staff", "To see the day's figures."),
    Permission.EXPORT: QT_TRANSLATE_NOOP("Staff", "To save figures as a file."),
    Permission.LEAVE: QT_TRANSLATE_NOOP("Staff", "To leave the program."),
}
SIGN_IN_FAULTS = {
    SignInFault.WRONG: QT_TRANSLATE_NOOP("Staff", "That is not right. Try again."),
    SignInFault.LOCKED: QT_TRANSLATE_NOOP("Staff", "Too many wrong tries."),
    SignInFault.NOT_ACTIVE: QT_TRANSLATE_NOOP(
        "Staff", "You are switched off here. Ask the manager."
    ),
    SignInFault.MUST_CHANGE: QT_TRANSLATE_NOOP("Staff", "Choose a PIN of your own."),
}
APPROVAL_FAULTS = {
    ApprovalFault.SAME_PERSON: QT_TRANSLATE_NOOP(
        "Staff", "It takes somebody else: nobody approves what is their own."
    ),
    ApprovalFault.NOT_ACTIVE: QT_TRANSLATE_NOOP("Staff", "This person is switched off here."),
    ApprovalFault.NO_APPROVER: QT_TRANSLATE_NOOP("Staff", "Only a supervisor or manager approves."),
    ApprovalFault.NOT_PERMITTED: QT_TRANSLATE_NOOP("Staff", "This person may not allow it."),
}
SECRET_FAULTS = {
    SecretFault.LENGTH: QT_TRANSLATE_NOOP(
        "Staff", "Six digits, or a password of eight characters or more."
    ),
    SecretFault.GUESSED_FIRST: QT_TRANSLATE_NOOP(
        "Staff", "This one is guessed first. Choose another."
    ),
    SecretFault.USED_BEFORE: QT_TRANSLATE_NOOP("Staff", "You had this one before. Choose another."),
}
NOTE_FAULTS = {
    NoteFault.MISSING: QT_TRANSLATE_NOOP("Staff", "Say in a few words why."),
    NoteFault.TOO_LONG: QT_TRANSLATE_NOOP("Staff", "This is too long: 200 characters at most."),
    NoteFault.PERSONAL: QT_TRANSLATE_NOOP(
        "Staff", "No numbers of customers, telephones or addresses here."
    ),
}
REASONS = {
    ApprovalReason.PICTURE_IS_GOOD: QT_TRANSLATE_NOOP("Staff", "The picture is good"),
    ApprovalReason.CUSTOMER_CANNOT: QT_TRANSLATE_NOOP("Staff", "The customer can't do better"),
    ApprovalReason.DEVICE_FAULT: QT_TRANSLATE_NOOP("Staff", "The device is faulty"),
    ApprovalReason.DOCUMENT_WORN: QT_TRANSLATE_NOOP("Staff", "The document is worn"),
    ApprovalReason.PORTAL_CHECKED: QT_TRANSLATE_NOOP("Staff", "Looked up in the portal"),
    ApprovalReason.DOCUMENTS_SEEN: QT_TRANSLATE_NOOP("Staff", "Other documents were seen"),
    ApprovalReason.CUSTOMER_KNOWN: QT_TRANSLATE_NOOP("Staff", "The customer is known"),
    ApprovalReason.CUSTOMER_ASKED: QT_TRANSLATE_NOOP("Staff", "The customer asked for it"),
    ApprovalReason.FRAUD_SUSPECTED: QT_TRANSLATE_NOOP("Staff", "Fraud is suspected"),
    ApprovalReason.OTHER: QT_TRANSLATE_NOOP("Staff", "Something else"),
}


def staff_words(text: str) -> str:
    """One of the texts above in the language that is installed."""
    return QCoreApplication.translate("Staff", text)


def sign_in_fault_words(fault: SignInFault | ApprovalFault) -> str:
    """Why somebody is not let in, or can not approve."""
    if isinstance(fault, SignInFault):
        return staff_words(SIGN_IN_FAULTS[fault])
    return staff_words(APPROVAL_FAULTS[fault])
