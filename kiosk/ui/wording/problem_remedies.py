"""What to do, by remedy: the sentence, and the words on the primary button."""

from kiosk.domain.values.problem import Remedy
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

WHAT_TO_DO: dict[Remedy, str] = {
    Remedy.CORRECT_FIELD: QT_TRANSLATE_NOOP(
        "Problem", "Check it with the customer and correct it."
    ),
    Remedy.RETAKE_PICTURE: QT_TRANSLATE_NOOP("Problem", "Take the picture again."),
    Remedy.CHOOSE_ANOTHER_FILE: QT_TRANSLATE_NOOP("Problem", "Choose another file."),
    Remedy.CAPTURE_DOCUMENT: QT_TRANSLATE_NOOP("Problem", "Take new pictures of the document."),
    Remedy.TRY_AGAIN: QT_TRANSLATE_NOOP("Problem", "Try again."),
    Remedy.WAIT_AND_TRY_AGAIN: QT_TRANSLATE_NOOP("Problem", "Wait a moment and try again."),
    Remedy.CHOOSE_OUTCOME: QT_TRANSLATE_NOOP(
        "Problem",
        "Look for it in Unico's portal before you send it again: a second one may be billed.",
    ),
    Remedy.READ_RESULT: QT_TRANSLATE_NOOP(
        "Problem", "Read its result instead of sending it again."
    ),
    Remedy.START_AGAIN: QT_TRANSLATE_NOOP("Problem", "Start again with a new selfie."),
    Remedy.CHECK_NETWORK: QT_TRANSLATE_NOOP(
        "Problem", "Check the network cable or the Wi-Fi, then try again."
    ),
    Remedy.CHECK_PROXY: QT_TRANSLATE_NOOP(
        "Problem", "Ask IT to let this computer through to the service."
    ),
    Remedy.CHECK_CERTIFICATES: QT_TRANSLATE_NOOP(
        "Problem",
        "Ask IT to install the company's certificate on this computer.",
    ),
    Remedy.SET_CLOCK: QT_TRANSLATE_NOOP("Problem", "Set the date and the time, then try again."),
    Remedy.CHECK_CREDENTIALS: QT_TRANSLATE_NOOP(
        "Problem",
        "Tell the manager: account, key and environment must belong together.",
    ),
    Remedy.RENEW_CREDENTIALS: QT_TRANSLATE_NOOP(
        "Problem", "Tell the manager: Unico has to issue a new key."
    ),
    Remedy.WAIT_FOR_UNLOCK: QT_TRANSLATE_NOOP(
        "Problem",
        "Do not try again now. Tell the manager; the lock ends by itself or Unico lifts it.",
    ),
    Remedy.CHECK_API_KEY: QT_TRANSLATE_NOOP(
        "Problem",
        "Tell the manager: Unico has to check the API key of this service.",
    ),
    Remedy.ASK_FOR_PERMISSION: QT_TRANSLATE_NOOP(
        "Problem", "Tell the manager, who can ask Unico for it."
    ),
    Remedy.FIX_CONFIGURATION: QT_TRANSLATE_NOOP(
        "Problem", "Tell the manager: the configuration has to be corrected."
    ),
    Remedy.CHECK_CAMERA: QT_TRANSLATE_NOOP("Problem", "Check the camera and its cable."),
    Remedy.FREE_DISK: QT_TRANSLATE_NOOP("Problem", "Ask IT to make room on the disk."),
    Remedy.CHECK_STORE: QT_TRANSLATE_NOOP(
        "Problem", "Tell the manager before you serve the next customer."
    ),
    Remedy.CALL_SUPPORT: QT_TRANSLATE_NOOP("Problem", "Call support and read out the small code."),
}

ACTIONS: dict[Remedy, str] = {
    Remedy.CORRECT_FIELD: QT_TRANSLATE_NOOP("Problem", "Correct"),
    Remedy.RETAKE_PICTURE: QT_TRANSLATE_NOOP("Problem", "Take again"),
    Remedy.CHOOSE_ANOTHER_FILE: QT_TRANSLATE_NOOP("Problem", "Choose a file"),
    Remedy.CAPTURE_DOCUMENT: QT_TRANSLATE_NOOP("Problem", "Take pictures"),
    Remedy.TRY_AGAIN: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.WAIT_AND_TRY_AGAIN: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.CHOOSE_OUTCOME: QT_TRANSLATE_NOOP("Problem", "Clear it up"),
    Remedy.READ_RESULT: QT_TRANSLATE_NOOP("Problem", "Read the result"),
    Remedy.START_AGAIN: QT_TRANSLATE_NOOP("Problem", "Start again"),
    Remedy.CHECK_NETWORK: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.CHECK_PROXY: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.CHECK_CERTIFICATES: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.SET_CLOCK: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.CHECK_CREDENTIALS: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.RENEW_CREDENTIALS: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.WAIT_FOR_UNLOCK: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.CHECK_API_KEY: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.ASK_FOR_PERMISSION: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.FIX_CONFIGURATION: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.CHECK_CAMERA: QT_TRANSLATE_NOOP("Problem", "Test the camera"),
    Remedy.FREE_DISK: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Remedy.CHECK_STORE: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Remedy.CALL_SUPPORT: QT_TRANSLATE_NOOP("Problem", "Go home"),
}
