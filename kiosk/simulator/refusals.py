"""What the service refuses, in its own words.

Texts are those of the error tables of create-process-api.md, create-document-process-api.md,
create-process-web-sdk.md, get-process-web-sdk.md and notes sections 2 and 6. Where a page gives
no code (404 and 410 of a by-API read) the HTTP number stands in its place.
"""

from typing import Any

API_MESSAGES: dict[str, str] = {
    "99999": "Internal failure! Try again later",
    "99989": "The document is invalid.",
    "99988": "The document is empty.",
    "30017": "User does not have permission to perform this action.",
    "20900": "O base64 informado não é válido.",
    "20807": ("A imagem precisa estar no padrão HD ou possuir uma resolução superior a 640 x 480."),
    "20513": "The referenced process was not found.",
    "20512": "The referenced process is not available for reuse.",
    "20509": "The subject.name field is invalid.",
    "20508": "The subject.gender field is invalid.",
    "20507": "O parâmetro subject.code é inválido.",
    "20506": "O base64 informado é muito grande. O tamanho máximo suportado é até 800kb.",
    "20505": "O base64 informado não é suportado. Os formatos aceitos são png, jpeg e webp.",
    "20073": "The processID already exists.",
    "20068": "The document.documentId or document.files parameter must be present.",
    "20067": "The document.purpose parameter is invalid.",
    "20066": "The document.authProcessId parameter is invalid.",
    "20065": "The referenceProcessId field is invalid.",
    "20062": "The useCase field is invalid.",
    "20024": "The referenceProcessId field is missing.",
    "20021": "The subject.phone field is invalid.",
    "20019": "The subject.birthDate field is invalid.",
    "20009": "O parâmetro imagebase64 não foi informado.",
    "20008": "The subject.email field is invalid.",
    "20006": "O parâmetro subject.name não foi informado.",
    "20005": "O parâmetro subject.code não foi informado.",
    "20004": "O parâmetro subject não foi informado.",
    "20003": "The request body is missing or invalid.",
    "20002": "O parâmetro APIKey não foi informado.",
    "20001": "O parâmetro authtoken não foi informado.",
    "10508": "The JWT with the captured face has already been used.",
    "10507": "The JWT with the captured face is expired.",
    "10506": "The imageBase64 field is not a valid JWT from SDK.",
    "10502": "O token informado está expirado.",
    "10501": "O token informado é inválido.",
    "10201": "O AppKey informado é inválido.",
    "400": "The process id is invalid.",
    "404": "The process was not found.",
    "410": "The process ended in an error state.",
}

_STATUS = {
    "99999": 500,
    "30017": 403,
    "20073": 409,
    "10502": 403,
    "10501": 403,
    "10201": 403,
    "404": 404,
    "410": 410,
}


class ApiRefusedError(Exception):
    """A by-API request that is refused; `code` is a key of `API_MESSAGES`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    @property
    def status(self) -> int:
        """The HTTP status that the page puts this code under."""
        return _STATUS.get(self.code, 400)

    def body(self) -> dict[str, Any]:
        """The error envelope of the by-API contract (notes section 0)."""
        return {"error": {"code": self.code, "description": API_MESSAGES[self.code]}}


class AuthenticationRefusedError(Exception):
    """A token request that is refused; `code` is one of notes section 1."""

    def __init__(self, code: str, *, error: str = "server_error", status: int = 401) -> None:
        super().__init__(code)
        self.code = code
        self.error = error
        self.status = status

    def body(self) -> dict[str, Any]:
        """The token endpoint's error body."""
        return {"error": self.error, "error_description": f"Falha na autenticação {self.code}"}


class JourneyRefusedError(Exception):
    """A Web & SDK request that is refused. Without a code the body is the bare text."""

    def __init__(self, message: str, *, code: int | None = 3, status: int = 400) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status

    def body(self) -> dict[str, Any] | str:
        """The gRPC style envelope, or the bare string of a 401."""
        if self.code is None:
            return self.message
        return {"code": self.code, "message": self.message, "details": []}


JWT_MALFORMED = "Jwt header is an invalid JSON"
JWT_EXPIRED = "Jwt is expired"
PROCESS_NOT_FOUND = "error getting process: rpc error: code = NotFound desc = process not found"
"""Code 5 under 404."""
PROCESS_ID_INVALID = "process id is invalid"
NO_PERMISSION = "no permission"
"""Code 7 under 403 (notes section 6)."""
APIKEYS_NOT_SET = "XX ID Apikeys are not set"
"""Code 9 under 400."""
INTERNAL_FAILURE = "Internal failure! Try again later"
"""Code 99999 under 500."""
