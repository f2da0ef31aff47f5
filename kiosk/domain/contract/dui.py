"""Identifier types (DUI) of the contract, and which endpoint takes which."""

from enum import StrEnum


class DuiType(StrEnum):
    """Every identifier type of create-process-web-sdk.md and create-document-process-api.md."""

    BR_CPF = "DUI_TYPE_BR_CPF"
    MX_CURP = "DUI_TYPE_MX_CURP"
    US_SSN = "DUI_TYPE_US_SSN"
    BR_PASSPORT = "DUI_TYPE_BR_PASSPORT"
    AR_PASSPORT = "DUI_TYPE_AR_PASSPORT"
    AR_DNI = "DUI_TYPE_AR_DNI"
    NG_NIN = "DUI_TYPE_NG_NIN"
    CL_RUN = "DUI_TYPE_CL_RUN"
    EC_NI = "DUI_TYPE_EC_NI"
    US_PASSPORT = "DUI_TYPE_US_PASSPORT"
    GT_CUI = "DUI_TYPE_GT_CUI"
    UY_CI = "DUI_TYPE_UY_CI"
    ZZ_EMAIL = "DUI_TYPE_ZZ_EMAIL"
    ID_NIK = "DUI_TYPE_ID_NIK"
    ZZ_PHONE_NUMBER = "DUI_TYPE_ZZ_PHONE_NUMBER"
    US_DRIVER_LICENSE = "DUI_TYPE_US_DRIVER_LICENSE"
    NG_BVN = "DUI_TYPE_NG_BVN"


DOCUMENT_DUI_TYPES = (
    DuiType.BR_CPF,
    DuiType.MX_CURP,
    DuiType.US_SSN,
    DuiType.NG_NIN,
    DuiType.AR_DNI,
    DuiType.ID_NIK,
)
"""What a document process takes (create-document-process-api.md)."""

ONBOARDING_DUI_TYPES = (DuiType.BR_CPF, DuiType.MX_CURP)
"""`subject.code` of create-process-api.md: CPF or CURP; the type itself is not sent there."""

SET_DOCUMENT_DUI_TYPES = (DuiType.BR_CPF, DuiType.MX_CURP, DuiType.US_SSN)
"""What Set Process Document takes (notes section 6)."""
