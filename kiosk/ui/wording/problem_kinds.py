"""What happened where no code has a title, and what to do where one code needs more said."""

from kiosk.domain.values.problem import ProblemKind
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

KIND_TITLES: dict[ProblemKind, str] = {
    ProblemKind.FIELD: QT_TRANSLATE_NOOP("Problem", "Something in the form is not right"),
    ProblemKind.PICTURE: QT_TRANSLATE_NOOP("Problem", "The picture can not be used"),
    ProblemKind.REFERENCE: QT_TRANSLATE_NOOP("Problem", "What we compare with can not be used"),
    ProblemKind.CONFIGURATION: QT_TRANSLATE_NOOP("Problem", "This counter is not set up right"),
    ProblemKind.CREDENTIALS: QT_TRANSLATE_NOOP("Problem", "The service did not accept our access"),
    ProblemKind.PERMISSION: QT_TRANSLATE_NOOP("Problem", "This counter may not do this"),
    ProblemKind.CLOCK: QT_TRANSLATE_NOOP("Problem", "This computer's clock is wrong"),
    ProblemKind.NETWORK: QT_TRANSLATE_NOOP("Problem", "No connection to the service"),
    ProblemKind.PROXY: QT_TRANSLATE_NOOP("Problem", "The company network did not let us through"),
    ProblemKind.TLS: QT_TRANSLATE_NOOP("Problem", "The connection is not safe"),
    ProblemKind.RATE_LIMIT: QT_TRANSLATE_NOOP("Problem", "Too many requests at once"),
    ProblemKind.SERVICE: QT_TRANSLATE_NOOP("Problem", "The service is having trouble"),
    ProblemKind.UNKNOWN_OUTCOME: QT_TRANSLATE_NOOP(
        "Problem", "We do not know whether the service took it"
    ),
    ProblemKind.CONFLICT: QT_TRANSLATE_NOOP("Problem", "This process exists already"),
    ProblemKind.NOT_FOUND: QT_TRANSLATE_NOOP("Problem", "It was not found"),
    ProblemKind.GONE: QT_TRANSLATE_NOOP("Problem", "The process ended in an error"),
    ProblemKind.EXPIRED: QT_TRANSLATE_NOOP("Problem", "The time ran out"),
    ProblemKind.CAMERA: QT_TRANSLATE_NOOP("Problem", "The camera has a problem"),
    ProblemKind.STORE: QT_TRANSLATE_NOOP("Problem", "The program can not write its records"),
    ProblemKind.UNEXPECTED: QT_TRANSLATE_NOOP("Problem", "Something unexpected happened"),
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
    "camera.virtual": QT_TRANSLATE_NOOP("Problem", "Choose a real camera in the settings."),
    "net.portal": QT_TRANSLATE_NOOP(
        "Problem",
        "Open a web page on this computer and sign in to the network, then try again.",
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
