"""What happened: by the service's codes, by codes of our own, else by the kind of the problem.

Short and without the code itself, which stands small beside them.
"""

from kiosk.domain.values.problem import ProblemKind
from kiosk.ui.wording.mark import QT_TRANSLATE_NOOP

BY_CODE: dict[str, str] = {
    "10201": QT_TRANSLATE_NOOP("Problem", "The service does not know this API key"),
    "10501": QT_TRANSLATE_NOOP("Problem", "The service did not accept our access"),
    "10502": QT_TRANSLATE_NOOP("Problem", "Our access to the service ran out"),
    "10506": QT_TRANSLATE_NOOP(
        "Problem", "This API key only takes pictures from Unico's own capture"
    ),
    "10507": QT_TRANSLATE_NOOP("Problem", "The picture took too long to arrive"),
    "10508": QT_TRANSLATE_NOOP("Problem", "This picture was already used once"),
    "20001": QT_TRANSLATE_NOOP("Problem", "The access did not reach the service"),
    "20002": QT_TRANSLATE_NOOP("Problem", "The API key did not reach the service"),
    "20003": QT_TRANSLATE_NOOP("Problem", "The service could not read what we sent"),
    "20004": QT_TRANSLATE_NOOP("Problem", "The customer's data is missing"),
    "20005": QT_TRANSLATE_NOOP("Problem", "The customer's number is missing"),
    "20006": QT_TRANSLATE_NOOP("Problem", "The customer's name is missing"),
    "20008": QT_TRANSLATE_NOOP("Problem", "This e-mail address is not right"),
    "20009": QT_TRANSLATE_NOOP("Problem", "The picture is missing"),
    "20019": QT_TRANSLATE_NOOP("Problem", "This date of birth is not right"),
    "20021": QT_TRANSLATE_NOOP("Problem", "This phone number is not right"),
    "20024": QT_TRANSLATE_NOOP("Problem", "There is nothing to compare with"),
    "20047": QT_TRANSLATE_NOOP("Problem", "This date of birth is more than 150 years ago"),
    "20048": QT_TRANSLATE_NOOP("Problem", "The customer is too young for this check"),
    "20062": QT_TRANSLATE_NOOP("Problem", "The service does not know this use case"),
    "20065": QT_TRANSLATE_NOOP("Problem", "The earlier process number is not right"),
    "20066": QT_TRANSLATE_NOOP("Problem", "The selfie's process can not be linked"),
    "20067": QT_TRANSLATE_NOOP("Problem", "The service does not know this purpose"),
    "20068": QT_TRANSLATE_NOOP("Problem", "The document is missing"),
    "20073": QT_TRANSLATE_NOOP("Problem", "This process exists already"),
    "20505": QT_TRANSLATE_NOOP("Problem", "The service can not open this kind of picture"),
    "20506": QT_TRANSLATE_NOOP("Problem", "The picture is too large"),
    "20507": QT_TRANSLATE_NOOP("Problem", "This number does not exist"),
    "20508": QT_TRANSLATE_NOOP("Problem", "Choose M or F"),
    "20509": QT_TRANSLATE_NOOP("Problem", "The name has characters that do not belong"),
    "20512": QT_TRANSLATE_NOOP("Problem", "The earlier process can not be used for this"),
    "20513": QT_TRANSLATE_NOOP("Problem", "The earlier process was not found"),
    "20807": QT_TRANSLATE_NOOP("Problem", "The picture is too small"),
    "20811": QT_TRANSLATE_NOOP("Problem", "The notification settings are incomplete"),
    "20900": QT_TRANSLATE_NOOP("Problem", "The service could not open the picture"),
    "30017": QT_TRANSLATE_NOOP("Problem", "This counter may not do this"),
    "40009": QT_TRANSLATE_NOOP("Problem", "This number is under review for suspected fraud"),
    "50002": QT_TRANSLATE_NOOP("Problem", "This number is still being analysed"),
    "60001": QT_TRANSLATE_NOOP("Problem", "No branch is set for this counter"),
    "99988": QT_TRANSLATE_NOOP("Problem", "The document did not arrive"),
    "99989": QT_TRANSLATE_NOOP("Problem", "The service could not read the document"),
    "99999": QT_TRANSLATE_NOOP("Problem", "The service had a failure of its own"),
    "1.0.1": QT_TRANSLATE_NOOP("Problem", "The tenant of this counter is wrong"),
    "1.0.14": QT_TRANSLATE_NOOP("Problem", "Unico has not activated this application"),
    "1.1.1": QT_TRANSLATE_NOOP("Problem", "The sign-in to the service was incomplete"),
    "1.2.4": QT_TRANSLATE_NOOP("Problem", "The sign-in was too old when it arrived"),
    "1.2.5": QT_TRANSLATE_NOOP("Problem", "The service could not verify our signature"),
    "1.2.6": QT_TRANSLATE_NOOP("Problem", "Our private key is no longer accepted"),
    "1.2.7": QT_TRANSLATE_NOOP("Problem", "The sign-in was already used"),
    "1.2.11": QT_TRANSLATE_NOOP("Problem", "The account of this counter is not active"),
    "1.2.14": QT_TRANSLATE_NOOP("Problem", "The account of this counter lacks permissions"),
    "1.2.18": QT_TRANSLATE_NOOP("Problem", "The account is locked for a while"),
    "1.2.19": QT_TRANSLATE_NOOP("Problem", "The sign-in named somebody else"),
    "1.2.20": QT_TRANSLATE_NOOP("Problem", "The service could not read our sign-in"),
    "1.2.21": QT_TRANSLATE_NOOP("Problem", "The service could not read our signature"),
    "1.2.22": QT_TRANSLATE_NOOP("Problem", "The sign-in had too much in it"),
    "1.3.1": QT_TRANSLATE_NOOP("Problem", "This network may not use the account"),
    "1.3.2": QT_TRANSLATE_NOOP("Problem", "The account may not be used at this hour"),
    "jwt.expired": QT_TRANSLATE_NOOP("Problem", "Our access to the service ran out"),
    "jwt.invalid": QT_TRANSLATE_NOOP("Problem", "The service could not read our access"),
    "9": QT_TRANSLATE_NOOP("Problem", "The service has no API key set for this flow"),
    "5": QT_TRANSLATE_NOOP("Problem", "The process was not found"),
}
"""Codes of the service's pages."""

BY_SLUG: dict[str, str] = {
    "check.dui_type": QT_TRANSLATE_NOOP("Problem", "This kind of number can not be used here"),
    "check.files_or_document": QT_TRANSLATE_NOOP(
        "Problem", "Choose new pictures or the stored document, not both"
    ),
    "check.flow": QT_TRANSLATE_NOOP("Problem", "The flow's name is not right"),
    "check.friendly_name": QT_TRANSLATE_NOOP("Problem", "The name is longer than 50 characters"),
    "check.phone_for_channel": QT_TRANSLATE_NOOP(
        "Problem", "WhatsApp and SMS need a phone number of 13 digits"
    ),
    "check.email_for_channel": QT_TRANSLATE_NOOP(
        "Problem", "Sending by e-mail needs an e-mail address"
    ),
    "check.email_for_signature": QT_TRANSLATE_NOOP(
        "Problem", "The signature needs an e-mail address"
    ),
    "check.use_case": QT_TRANSLATE_NOOP("Problem", "This flow needs a use case"),
    "check.callback_uri": QT_TRANSLATE_NOOP("Problem", "The return address is not right"),
    "check.company_branch_id": QT_TRANSLATE_NOOP("Problem", "The branch number is not right"),
    "check.expires_in": QT_TRANSLATE_NOOP("Problem", "The validity must be longer than zero"),
    "check.back_camera": QT_TRANSLATE_NOOP(
        "Problem", "The back camera does not go with documents or signatures"
    ),
    "check.currency": QT_TRANSLATE_NOOP("Problem", "The amount needs a currency"),
    "check.price": QT_TRANSLATE_NOOP("Problem", "The amount is not a number"),
    "check.price_two_ways": QT_TRANSLATE_NOOP("Problem", "This amount can be read in two ways"),
    "check.process_id": QT_TRANSLATE_NOOP("Problem", "The process number is not right"),
    "provision.swapped": QT_TRANSLATE_NOOP(
        "Problem", "The provisioning file was exchanged while it was read"
    ),
    "net.no_connection": QT_TRANSLATE_NOOP("Problem", "No connection to the service"),
    "net.dns": QT_TRANSLATE_NOOP("Problem", "The service's address was not found"),
    "net.refused": QT_TRANSLATE_NOOP("Problem", "The connection was refused"),
    "net.unreachable": QT_TRANSLATE_NOOP("Problem", "The service can not be reached"),
    "net.timeout": QT_TRANSLATE_NOOP("Problem", "The service did not answer in time"),
    "net.lost": QT_TRANSLATE_NOOP("Problem", "The connection broke"),
    "document.auth_expired": QT_TRANSLATE_NOOP(
        "Problem", "The selfie is older than 24 hours and no longer counts for a document"
    ),
    "document.auth_used": QT_TRANSLATE_NOOP(
        "Problem", "The selfie was used for a document already"
    ),
    "net.portal": QT_TRANSLATE_NOOP("Problem", "The network asks to sign in first"),
    "answer.encoding": QT_TRANSLATE_NOOP("Problem", "The service's answer could not be read"),
    "config.camera_address": QT_TRANSLATE_NOOP("Problem", "The camera's address is not right"),
    "config.proxy_address": QT_TRANSLATE_NOOP("Problem", "The proxy's address is not right"),
    "net.no_answer": QT_TRANSLATE_NOOP("Problem", "The connection ended without an answer"),
    "tls.intercepted": QT_TRANSLATE_NOOP("Problem", "The network opens protected connections"),
    "tls.untrusted": QT_TRANSLATE_NOOP("Problem", "The service's certificate is not trusted here"),
    "tls.expired": QT_TRANSLATE_NOOP("Problem", "The certificate has expired"),
    "tls.not_yet_valid": QT_TRANSLATE_NOOP("Problem", "The certificate is not valid yet"),
    "tls.hostname": QT_TRANSLATE_NOOP("Problem", "The certificate belongs to another address"),
    "proxy.auth": QT_TRANSLATE_NOOP("Problem", "The proxy asks for a user and a password"),
    "clock.wrong": QT_TRANSLATE_NOOP("Problem", "This computer's clock is wrong"),
    "store.disk_full": QT_TRANSLATE_NOOP("Problem", "The disk is full"),
    "store.queue_full": QT_TRANSLATE_NOOP("Problem", "Too many checks are waiting for the network"),
    "store.queue_old": QT_TRANSLATE_NOOP("Problem", "Checks have waited too long for the network"),
    "store.corrupt": QT_TRANSLATE_NOOP("Problem", "The journal is damaged"),
    "store.newer": QT_TRANSLATE_NOOP("Problem", "The journal was written by a newer version"),
    "store.wrong_key": QT_TRANSLATE_NOOP("Problem", "The journal's key does not fit"),
    "store.in_use": QT_TRANSLATE_NOOP("Problem", "The program is already open"),
    "config.unknown_key": QT_TRANSLATE_NOOP(
        "Problem", "The configuration has a key that nobody knows"
    ),
    "config.missing": QT_TRANSLATE_NOOP("Problem", "A key of the configuration is missing"),
    "config.value": QT_TRANSLATE_NOOP("Problem", "A value in the configuration is not right"),
    "config.unreadable": QT_TRANSLATE_NOOP("Problem", "The configuration can not be read"),
    "config.secret_missing": QT_TRANSLATE_NOOP(
        "Problem", "A secret of the configuration is missing"
    ),
    "config.no_vault": QT_TRANSLATE_NOOP("Problem", "This computer has no place for secrets"),
    "picture.too_small": QT_TRANSLATE_NOOP("Problem", "The picture is too small"),
    "picture.not_an_image": QT_TRANSLATE_NOOP("Problem", "This file is not a picture"),
    "picture.truncated": QT_TRANSLATE_NOOP("Problem", "The picture's file is damaged"),
    "picture.bomb": QT_TRANSLATE_NOOP("Problem", "This file is too large to open safely"),
    "picture.empty": QT_TRANSLATE_NOOP("Problem", "The file is empty"),
    "picture.too_detailed": QT_TRANSLATE_NOOP(
        "Problem", "The picture can not be made small enough"
    ),
    "http.429": QT_TRANSLATE_NOOP("Problem", "Too many requests at once"),
    "http.404": QT_TRANSLATE_NOOP("Problem", "The process was not found"),
    "http.410": QT_TRANSLATE_NOOP("Problem", "The process ended in an error"),
    "download.expired": QT_TRANSLATE_NOOP("Problem", "The link to the file ran out"),
    "answer.no_id": QT_TRANSLATE_NOOP("Problem", "The service's answer has no process number"),
    "answer.not_base64": QT_TRANSLATE_NOOP("Problem", "The file in the answer is damaged"),
    "answer.not_json": QT_TRANSLATE_NOOP("Problem", "The service's answer could not be read"),
    "answer.too_large": QT_TRANSLATE_NOOP("Problem", "The service's answer is too large"),
    "answer.unknown_file": QT_TRANSLATE_NOOP(
        "Problem", "The service sent a kind of file we do not know"
    ),
    "audit.anchor": QT_TRANSLATE_NOOP("Problem", "The end of the audit trail does not fit"),
    "auth.refused": QT_TRANSLATE_NOOP("Problem", "The service refused our sign-in"),
    "auth.unreadable": QT_TRANSLATE_NOOP("Problem", "The answer to our sign-in could not be read"),
    "camera.no_frame": QT_TRANSLATE_NOOP("Problem", "The camera gave no picture"),
    "check.from": QT_TRANSLATE_NOOP("Problem", "What --from names can not be used"),
    "check.reason": QT_TRANSLATE_NOOP("Problem", "The reason shown to the customer is not right"),
    "clock.moved": QT_TRANSLATE_NOOP("Problem", "This computer's clock was moved"),
    "config.api_key": QT_TRANSLATE_NOOP("Problem", "This service has no API key"),
    "config.consent": QT_TRANSLATE_NOOP("Problem", "The consent text is missing"),
    "config.credentials": QT_TRANSLATE_NOOP("Problem", "The credentials are not set"),
    "config.encoding": QT_TRANSLATE_NOOP("Problem", "The configuration is not written in UTF-8"),
    "config.hosts": QT_TRANSLATE_NOOP("Problem", "The service's addresses are not set"),
    "config.secret": QT_TRANSLATE_NOOP("Problem", "A secret is named in a way we do not know"),
    "config.secret_open": QT_TRANSLATE_NOOP("Problem", "Others can read a secret's file"),
    "config.service": QT_TRANSLATE_NOOP("Problem", "This service is not set up"),
    "config.toml": QT_TRANSLATE_NOOP("Problem", "The configuration has a typing error"),
    "config.type": QT_TRANSLATE_NOOP(
        "Problem", "A value in the configuration is of the wrong kind"
    ),
    "download.address": QT_TRANSLATE_NOOP("Problem", "This file may not be fetched from there"),
    "download.gone": QT_TRANSLATE_NOOP("Problem", "The file is no longer there"),
    "download.redirects": QT_TRANSLATE_NOOP("Problem", "The file's address led elsewhere"),
    "net.address": QT_TRANSLATE_NOOP("Problem", "The service's address is not right"),
    "net.busy": QT_TRANSLATE_NOOP("Problem", "Too many connections at once"),
    "picture.file": QT_TRANSLATE_NOOP("Problem", "The file could not be read"),
    "picture.unfinished": QT_TRANSLATE_NOOP("Problem", "The file is still being written"),
    "proxy.refused": QT_TRANSLATE_NOOP("Problem", "The proxy refused the connection"),
    "proxy.unreachable": QT_TRANSLATE_NOOP("Problem", "The proxy can not be reached"),
    "proxy.unsupported": QT_TRANSLATE_NOOP("Problem", "This kind of proxy is not supported"),
    "store.put_back": QT_TRANSLATE_NOOP(
        "Problem", "The journal is older than what was already sent"
    ),
    "backup.damaged": QT_TRANSLATE_NOOP("Problem", "The backup is damaged, or is none"),
    "backup.newer": QT_TRANSLATE_NOOP("Problem", "The backup was made by a newer version"),
    "backup.locked": QT_TRANSLATE_NOOP(
        "Problem", "This passphrase or key does not open the backup"
    ),
    "backup.passphrase": QT_TRANSLATE_NOOP(
        "Problem", "The passphrase is shorter than 12 characters"
    ),
    "backup.recovery_key": QT_TRANSLATE_NOOP("Problem", "The recovery key can not be used"),
    "backup.exists": QT_TRANSLATE_NOOP("Problem", "The backup's file is there already"),
    "backup.occupied": QT_TRANSLATE_NOOP("Problem", "There is a journal here already"),
    "store.audit_broken": QT_TRANSLATE_NOOP("Problem", "The audit trail was changed"),
    "store.busy": QT_TRANSLATE_NOOP("Problem", "The journal is busy"),
    "store.cannot_open": QT_TRANSLATE_NOOP("Problem", "The journal can not be opened"),
    "store.closed": QT_TRANSLATE_NOOP("Problem", "The journal is closed"),
    "store.erased": QT_TRANSLATE_NOOP("Problem", "This customer's data was erased"),
    "store.illegal": QT_TRANSLATE_NOOP("Problem", "This can not be done with this entry"),
    "store.io": QT_TRANSLATE_NOOP("Problem", "The disk gave an error"),
    "store.key_missing": QT_TRANSLATE_NOOP("Problem", "The journal's key is missing"),
    "store.key_permissions": QT_TRANSLATE_NOOP("Problem", "Others can read the journal's key"),
    "store.key_read_only": QT_TRANSLATE_NOOP(
        "Problem", "The journal's key can not be changed here"
    ),
    "store.key_unreadable": QT_TRANSLATE_NOOP("Problem", "The journal's key can not be read"),
    "store.no_vault": QT_TRANSLATE_NOOP(
        "Problem", "This computer has no place for the journal's key"
    ),
    "store.not_found": QT_TRANSLATE_NOOP("Problem", "This entry is not in the journal"),
    "store.permissions": QT_TRANSLATE_NOOP("Problem", "Others can read the journal"),
    "store.read_only": QT_TRANSLATE_NOOP("Problem", "The journal's folder is read-only"),
    "store.sending": QT_TRANSLATE_NOOP("Problem", "This entry is being sent right now"),
    "store.vault_refused": QT_TRANSLATE_NOOP(
        "Problem", "The vault did not give out the journal's key"
    ),
    "tls.ca_file": QT_TRANSLATE_NOOP("Problem", "The company's certificate file can not be used"),
    "tls.handshake": QT_TRANSLATE_NOOP("Problem", "The protected connection was not made"),
    "camera.bright": QT_TRANSLATE_NOOP("Problem", "The camera's picture is too bright"),
    "camera.dark": QT_TRANSLATE_NOOP("Problem", "The camera's picture is too dark"),
    "camera.dpi_low": QT_TRANSLATE_NOOP("Problem", "This camera shows a card with little detail"),
    "camera.dpi_too_low": QT_TRANSLATE_NOOP("Problem", "This camera can not read a card"),
    "camera.fixed_focus": QT_TRANSLATE_NOOP("Problem", "This camera can not focus on a card"),
    "camera.not_sharp": QT_TRANSLATE_NOOP("Problem", "The camera's picture is not sharp"),
    "camera.virtual": QT_TRANSLATE_NOOP("Problem", "This is a virtual camera"),
    "check.needed": QT_TRANSLATE_NOOP("Problem", "This flow needs one more answer"),
    "crash.repeated": QT_TRANSLATE_NOOP(
        "Problem", "The program stopped three times in ten minutes"
    ),
    "credentials.api_key": QT_TRANSLATE_NOOP("Problem", "The API key can not be used"),
    "credentials.key": QT_TRANSLATE_NOOP("Problem", "The private key can not be used"),
    "field.price": QT_TRANSLATE_NOOP("Problem", "The amount is not a number"),
    "journal.cancelled": QT_TRANSLATE_NOOP("Problem", "This check was cancelled"),
    "journal.expired": QT_TRANSLATE_NOOP("Problem", "This check waited too long and was not sent"),
    "journal.prepared": QT_TRANSLATE_NOOP("Problem", "This check was not sent yet"),
    "journal.refused": QT_TRANSLATE_NOOP("Problem", "The service did not take this check"),
    "journal.sending": QT_TRANSLATE_NOOP("Problem", "This check is being sent right now"),
    "journal.state": QT_TRANSLATE_NOOP("Problem", "It is known how this check ended"),
    "jwt.expired": QT_TRANSLATE_NOOP("Problem", "Our sign-in to the service ran out"),
    "jwt.invalid": QT_TRANSLATE_NOOP("Problem", "The service could not read our sign-in"),
    "key.demo": QT_TRANSLATE_NOOP("Problem", "The demo keeps no journal"),
    "models.changed": QT_TRANSLATE_NOOP("Problem", "A file of the picture guidance was changed"),
    "models.missing": QT_TRANSLATE_NOOP("Problem", "A file of the picture guidance is missing"),
    "models.unreadable": QT_TRANSLATE_NOOP(
        "Problem", "A file of the picture guidance can not be read"
    ),
    "net.closed": QT_TRANSLATE_NOOP("Problem", "The program was closing"),
    "output.file": QT_TRANSLATE_NOOP("Problem", "The file could not be written"),
    "process.id": QT_TRANSLATE_NOOP("Problem", "The process number is not right"),
    "provision.certificate": QT_TRANSLATE_NOOP(
        "Problem", "The certificates to apply can not be used"
    ),
    "provision.pin": QT_TRANSLATE_NOOP("Problem", "The manager's PIN to apply is not right"),
    "provision.private_key": QT_TRANSLATE_NOOP(
        "Problem", "The private key to apply can not be used"
    ),
    "provision.read_only": QT_TRANSLATE_NOOP("Problem", "The file to apply is read-only"),
    "provision.write": QT_TRANSLATE_NOOP("Problem", "The configuration could not be written"),
    "quality.document_present": QT_TRANSLATE_NOOP(
        "Problem", "No document was found in the picture"
    ),
    "quality.resolution": QT_TRANSLATE_NOOP("Problem", "The picture is too small"),
    "quality.single_face_present": QT_TRANSLATE_NOOP(
        "Problem", "The picture has to show exactly one face"
    ),
    "request.text": QT_TRANSLATE_NOOP("Problem", "A text in the form can not be sent"),
    "store.audit_fact": QT_TRANSLATE_NOOP(
        "Problem", "This can not be written into the audit trail"
    ),
    "tls.no_roots": QT_TRANSLATE_NOOP("Problem", "This computer trusts no certificates at all"),
    "translations.missing": QT_TRANSLATE_NOOP("Problem", "A language of the program is missing"),
}
"""Dotted slugs of the place where it was noticed."""

BY_KIND: dict[ProblemKind, str] = {
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
"""Where neither is known."""
