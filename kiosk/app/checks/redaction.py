"""Takes out of text and configuration what support may not see: secrets, people, accounts.

A list of what may stay would forget nothing and tell nothing; so keys that name a person or a
secret go by their name, and every text goes through patterns as the second fence.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

GONE = "(removed)"
_PRIVATE_KEYS = {
    "attendant", "private_key", "api_key", "manager_pin", "proxy_password", "account", "tenant",
    "subsidiary_id", "company_branch_id",
}  # fmt: skip
_ADDRESS_KEYS = {"proxy", "source", "identity_url", "api_url", "web_url", "callback_uri"}
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"-----BEGIN [^-]+-----.*?-----END [^-]+-----", re.DOTALL), GONE),
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"), GONE),
    (re.compile(r"\$argon2[^\s\"']+"), GONE),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}"), rf"\1 {GONE}"),
    (re.compile(r"\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b"), GONE),
    (re.compile(r"://[^/\s\"'@]*@"), "://"),
    # CPF with its marks, CURP, any long number.
    (re.compile(r"\b\d{3}\.\d{3}\.\d{3}-\d{2}\b"), GONE),
    (re.compile(r"\b[A-Z]{4}\d{6}[A-Z]{6}[A-Z0-9]\d\b"), GONE),
    (re.compile(r"(?<![0-9A-Fa-f])\d{9,}(?![0-9A-Fa-f])"), GONE),
    (re.compile(r"\?[^\s\"']*"), "?…"),
)
_SPACED = re.compile(r"(?<![\w.:,-])[+(]?\d[\d ().-]{6,}\d(?![\w:])")
_TIME_OR_ADDRESS = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,3}(\.\d{1,3}){3}$")
_LEAST_OF_A_NUMBER = 8


def text(given: str) -> str:
    """One text without what the patterns know, and with ~ for the home of the account."""
    home = str(Path.home())
    if len(home) > 1:
        given = given.replace(home, "~")
    given = re.sub(r"(?i)(/home/|/users/|\\users\\)[^/\\\s\"']+", r"\1(account)", given)
    for pattern, instead in _PATTERNS:
        given = pattern.sub(instead, given)
    return _SPACED.sub(_unless_it_is_a_time, given)


def _unless_it_is_a_time(found: re.Match[str]) -> str:
    """A telephone number with spaces and marks goes; a day and an address of the network stay."""
    digits = sum(letter.isdigit() for letter in found.group())
    harmless = _TIME_OR_ADDRESS.match(found.group())
    return found.group() if digits < _LEAST_OF_A_NUMBER or harmless else GONE


def configuration(given: Mapping[str, object]) -> dict[str, object]:
    """A configuration's tables without the values of private keys."""
    return {key: _value(key, value) for key, value in given.items()}


def _value(key: str, value: object) -> object:
    if isinstance(value, Mapping):
        return configuration(value)
    if isinstance(value, list):
        return [_value(key, each) for each in value]
    if key in _PRIVATE_KEYS:
        scheme = str(value).partition(":")[0]
        return f"{scheme}:{GONE}" if scheme in {"vault", "file", "env"} else GONE
    if not isinstance(value, str):
        return value
    return _address(value) if key in _ADDRESS_KEYS and "//" in value else text(value)


def _address(value: str) -> str:
    """Scheme, host and port alone; nothing of an address that can not be read."""
    try:
        parts = urlsplit(value)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return GONE
    strange = parts.fragment or parts.query or "@" in parts.path
    return GONE if strange or not parts.hostname else f"{parts.scheme}://{parts.hostname}{port}"
