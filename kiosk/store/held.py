"""What is held about one customer, in words for the customer (LGPD Art. 18)."""

import json
from collections.abc import Mapping
from typing import Any

from kiosk.store.cipher import Sealer
from kiosk.store.database import Database
from kiosk.store.rows import COLUMNS, open_person, submission_of


def held(database: Database, sealer: Sealer, index: bytes) -> tuple[Mapping[str, str], ...]:
    """One entry for each submission of the customer with this blind index, newest first."""
    rows = database.run(
        f"SELECT {COLUMNS}, consent, answer IS NOT NULL, request IS NOT NULL,"  # noqa: S608
        " (SELECT count(*) FROM picture WHERE picture.submission = submission.id)"
        " FROM submission WHERE code_index = ? ORDER BY seq DESC",
        (index,),
    )
    return tuple(_told(row, sealer) for row in rows)


def _told(row: tuple[Any, ...], sealer: Sealer) -> Mapping[str, str]:
    one = submission_of(row[:-4], sealer)
    consent, answer, request, pictures = row[-4:]
    name, code, _ = open_person(sealer, one.id, row[14])
    given = json.loads(consent) if consent else {}
    return {
        "submission": one.id,
        "visit": one.visit,
        "operation": one.operation.value,
        "state": one.state.value,
        "mode": one.mode,
        "created_at": one.created_at.isoformat(),
        "process_id": one.process_id or "",
        "verdict": one.decision.verdict.value if one.decision else "",
        "name": name,
        "code": code,
        "request": "yes" if request else "no",
        "pictures": str(pictures),
        "answer": "yes" if answer else "no",
        "consent_version": given.get("version", ""),
        "consent_at": given.get("at", ""),
    }
