"""What can be asked of the service. Values are the names used in the configuration and in JSON."""

from enum import StrEnum


class Operation(StrEnum):
    """One kind of submission. The API key, not the URL, chooses it on the service's side."""

    ONBOARDING = "onboarding"
    TRANSACTIONAL = "transactional"
    DOCUMENT = "document"
    AGE = "age"
    JOURNEY = "journey"


class Capability(StrEnum):
    """What a process may answer about: `capabilities{}` in JSON, the rows of the verdict table."""

    IDENTITY = "identity"
    LIVENESS = "liveness"
    FRAUD = "fraud"
    RISK_SCORE = "risk_score"
    SERPRO = "serpro"
    ONE_TO_ONE = "one_to_one"
    SMART_REVALIDATION = "smart_revalidation"
    AGE = "age"
    DOCUMENT_TYPE = "document_type"
    DOCUMENT_MATCH = "document_match"
    """The document's identifier against the subject's (cpfMatch, cpf_match)."""
    FACE_MATCH = "face_match"
    DOCUMENT_VALIDATION = "document_validation"
    SIGNATURE = "signature"
    ID_CLOUD = "id_cloud"
    """The service's own decision, where it makes one (idCloud.result, Mexico)."""
