"""What a second person approved, and why: the codes for everybody, the note sealed.

May know the table. The audit entry, in the same transaction, names the row: a note that is changed
or taken away is missed.
"""

import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from kiosk.domain.values.approval import Approval, ApprovalReason
from kiosk.domain.values.ids import PersonId
from kiosk.domain.values.permission import Permission
from kiosk.store.audit import AuditStore
from kiosk.store.cipher import Sealer
from kiosk.store.database import Database
from kiosk.store.rows import to_us

NOTE: Final = "note"


class ApprovalStore:
    """Blocking, safe from any thread."""

    def __init__(
        self,
        database: Database,
        *,
        sealer: Sealer,
        audit: AuditStore,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._sealer = sealer
        self._audit = audit
        self._clock = clock

    def add(self, permission: Permission, approval: Approval, *, asker: PersonId) -> str:
        """Write one down; its id."""
        own = str(uuid.uuid4())
        note = None
        if approval.note:
            note = self._sealer.seal(approval.note.encode(), owner=own, place=NOTE)
        with self._database.write():
            self._database.run(
                "INSERT INTO approval (id, at_us, permission, asker, approver, reason, note)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    own,
                    to_us(self._clock()),
                    permission.value,
                    asker,
                    approval.approver,
                    approval.reason.value,
                    note,
                ),
            )
            self._audit.append(
                "staff.approved",
                facts={
                    "approval": own,
                    "permission": permission.value,
                    "person": asker,
                    "approver": approval.approver,
                    "reason": approval.reason.value,
                },
            )
        self._audit.settle()
        return own

    def all(self) -> Iterator[tuple[str, Permission, PersonId, Approval]]:
        """Id, what, who asked, and the approval; oldest first."""
        rows = self._database.run(
            "SELECT id, permission, asker, approver, reason, note FROM approval ORDER BY seq"
        )
        for own, permission, asker, approver, reason, sealed in rows:
            note = "" if sealed is None else self._sealer.open(sealed, owner=own, place=NOTE)
            yield (
                own,
                Permission(permission),
                PersonId(asker),
                Approval(
                    approver=PersonId(approver),
                    reason=ApprovalReason(reason),
                    note=note if isinstance(note, str) else note.decode(),
                ),
            )


def resealed(row: dict[str, Any], *, old: Sealer, new: Sealer) -> dict[str, Any]:
    """One row of `approval` under another key."""
    if row[NOTE] is None:
        return row
    plain = old.open(row[NOTE], owner=row["id"], place=NOTE)
    return {**row, NOTE: new.seal(plain, owner=row["id"], place=NOTE)}
