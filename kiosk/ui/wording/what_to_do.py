"""What to do: a sentence by remedy, a fuller one where a code needs it, a label by deed."""

from kiosk.domain.rules.remedies import Deed
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

SPECIAL: dict[str, str] = {
    "10502": QT_TRANSLATE_NOOP("Problem", "Try again; if it stays so, set this computer's clock."),
    "20019": QT_TRANSLATE_NOOP(
        "Problem",
        "Day, month and year must be a real day that is not in the future.",
    ),
    "20021": QT_TRANSLATE_NOOP(
        "Problem",
        "Brazil: country, area and number, 13 digits in all. Elsewhere with the country's prefix.",
    ),
    "20507": QT_TRANSLATE_NOOP("Problem", "Read it again from the document: one digit is wrong."),
    "check.price_two_ways": QT_TRANSLATE_NOOP("Problem", "Type it with its cents."),
    "net.portal": QT_TRANSLATE_NOOP(
        "Problem",
        "Open a web page on this computer and sign in to the network, then try again.",
    ),
    "20509": QT_TRANSLATE_NOOP(
        "Problem", "Use letters, spaces, apostrophes, hyphens and dots only."
    ),
    "10506": QT_TRANSLATE_NOOP(
        "Problem",
        "Tell the manager: ask Unico for a key that takes pictures without the SDK.",
    ),
    "crash.": QT_TRANSLATE_NOOP(
        "Problem",
        "Start the visit again. If it happens once more, call support and read out the small code.",
    ),
    "crash.repeated": QT_TRANSLATE_NOOP("Problem", "Call support and read out the small code."),
    "camera.dark": QT_TRANSLATE_NOOP("Problem", "Turn on a light in front of the customer."),
    "camera.bright": QT_TRANSLATE_NOOP(
        "Problem", "Turn the camera away from windows and lamps, or dim the light."
    ),
    "camera.not_sharp": QT_TRANSLATE_NOOP(
        "Problem", "Wipe the lens and hold something with fine print into the guide."
    ),
    "camera.fixed_focus": QT_TRANSLATE_NOOP(
        "Problem",
        "For documents take a scanner, or a picture file: “From a file” beside the shutter.",
    ),
    "camera.dpi_low": QT_TRANSLATE_NOOP(
        "Problem", "It may do; a camera with more pixels reads documents better."
    ),
    "camera.dpi_too_low": QT_TRANSLATE_NOOP(
        "Problem",
        "For documents take a scanner, or a picture file: “From a file” beside the shutter.",
    ),
    "store.put_back": QT_TRANSLATE_NOOP(
        "Problem",
        "Clear up the checks whose outcome is unknown; then a manager confirms that it was seen.",
    ),
    "clock.moved": QT_TRANSLATE_NOOP(
        "Problem", "Set the date and the time. Until then nothing is erased."
    ),
    "camera.virtual": QT_TRANSLATE_NOOP("Problem", "Choose a real camera in the settings."),
    "document.auth_expired": QT_TRANSLATE_NOOP(
        "Problem", "Take a new selfie of the customer, then the document."
    ),
    "document.auth_used": QT_TRANSLATE_NOOP(
        "Problem", "Take a new selfie of the customer, then the document."
    ),
    "tls.intercepted": QT_TRANSLATE_NOOP(
        "Problem",
        "Ask IT to install the certificate of the company's proxy, or to leave the service out.",
    ),
    "1.2.4": QT_TRANSLATE_NOOP(
        "Problem",
        "The clock of this computer may be wrong. Set the date and the time, then try again.",
    ),
}
"""Codes, whole or by their beginning, that need more said than their remedy."""

LABELS: dict[Deed, str] = {
    Deed.GO_HOME: QT_TRANSLATE_NOOP("Problem", "Go home"),
    Deed.SEND_AGAIN: QT_TRANSLATE_NOOP("Problem", "Try again"),
    Deed.CORRECT: QT_TRANSLATE_NOOP("Problem", "Correct"),
    Deed.RETAKE: QT_TRANSLATE_NOOP("Problem", "Take again"),
    Deed.READ_RESULT: QT_TRANSLATE_NOOP("Problem", "Read the result"),
    Deed.RESOLVE: QT_TRANSLATE_NOOP("Problem", "Clear it up"),
}
"""The words on the button, by what it does."""
