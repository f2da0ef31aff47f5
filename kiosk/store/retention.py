"""Erasing what has had its time, for real, and calling the dead by their name.

May know the tables and the clocks. Must not erase anything of a submission that is on its way.
Erasing for real: SQLite overwrites freed pages (secure_delete), the write-ahead log is emptied and
the file gives its free pages back.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.rules.submission import Submission, SubmissionEvent, SubmissionState
from kiosk.domain.values.ids import SubmissionId
from kiosk.domain.values.problem import ProblemError
from kiosk.store import outbox
from kiosk.store.audit import AuditStore
from kiosk.store.ballast import Ballast
from kiosk.store.database import Database
from kiosk.store.owners import Owners
from kiosk.store.problems import failure
from kiosk.store.rows import to_us

_S = SubmissionState
GONE_STATES: Final = frozenset({_S.ACCEPTED, _S.FINAL, _S.REFUSED, _S.CANCELLED, _S.EXPIRED})
"""Where nothing will be sent any more: the request and its pictures go."""
FINISHED: Final = GONE_STATES - {_S.ACCEPTED}
"""Where nothing will happen any more."""
CLOCK_TOLERANCE_S: Final = 600.0
_BATCH: Final = 200
_DAY_S: Final = 86_400.0

Record = Callable[[SubmissionId, SubmissionEvent], Submission]


class Retention:
    """One journal's erasures; also what calls the dead and keeps room on the disk."""

    def __init__(
        self,
        database: Database,
        *,
        audit: AuditStore,
        settings: StoreSettings,
        owners: Owners,
        ballast: Ballast,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float],
    ) -> None:
        self._database = database
        self._audit = audit
        self._settings = settings
        self._owners = owners
        self._ballast = ballast
        self._clock = clock
        self._monotonic = monotonic
        self._clocks = (clock(), monotonic())

    def call_the_dead(self, *, gate_held: bool = False) -> int:
        """Rows that are `sending` and whose owner died become unknown; how many."""
        if not gate_held:
            with self._owners.gate():
                return self.call_the_dead(gate_held=True)
        living = self._owners.living()
        count = 0
        with self._database.write():
            rows = self._database.run(
                "SELECT id, visit, owner FROM submission WHERE state = ?", (_S.SENDING.value,)
            )
            for own, visit, owner in rows:
                if owner in living:
                    continue
                count += 1
                self._database.run(
                    "UPDATE submission SET state = ?, owner = '', updated_us = ? WHERE id = ?",
                    (_S.UNKNOWN_OUTCOME.value, to_us(self._clock()), own),
                )
                self._audit.append(
                    f"submission.{SubmissionEvent.OWNER_DIED.value}",
                    visit=visit,
                    submission=own,
                    facts={"from": _S.SENDING.value, "to": _S.UNKNOWN_OUTCOME.value},
                )
        if count:
            self._audit.settle()
        return count

    def erase_request(self, submission: str) -> bool:
        """Inside the caller's transaction: the sealed request and its pictures go."""
        self._database.run("DELETE FROM picture WHERE submission = ?", (submission,))
        self._database.run(
            "UPDATE submission SET request = NULL WHERE id = ? AND request IS NOT NULL",
            (submission,),
        )
        return self._database.changed() > 0

    def make_room(self) -> bool:
        """The disk is full: let the reserve go; False where it is gone already."""
        return self._ballast.drop()

    def make_real(self) -> bool:
        """After the transaction; False where it has to wait for the next sweep.

        What was written is written: a program that reads at this moment, or a full disk, must not
        turn that into an error.
        """
        try:
            return self._database.give_back()
        except ProblemError:
            return False

    def erase_customer(self, index: bytes) -> int:
        """Every row of one customer. ProblemError `store.sending` while one is on its way."""
        with self._database.write():
            rows = self._database.run(
                "SELECT id, state FROM submission WHERE code_index = ?", (index,)
            )
            if any(state == _S.SENDING.value for _, state in rows):
                raise failure("store.sending")
            for own, _ in rows:
                self._delete(own)
            self._audit.append("journal.customer_erased", facts={"submissions": len(rows)})
        self._audit.settle()
        self.make_real()
        return len(rows)

    def sweep(self, record: Record) -> None:
        """Everything that is due. A clock that was set puts it off to the next time."""
        self.call_the_dead()
        self._ballast.make()
        if self._clock_was_set():
            return
        self._expire(record)
        self._erase_old_pictures()
        self._erase_old_visits()
        self.make_real()

    def _clock_was_set(self) -> bool:
        """A clock that jumped would make everything old at once."""
        was, ran = self._clocks
        now, runs = self._clock(), self._monotonic()
        drift_s = (now - was).total_seconds() - (runs - ran)
        self._clocks = (now, runs)
        if abs(drift_s) <= CLOCK_TOLERANCE_S:
            return False
        bounded = max(-99_999_999.0, min(99_999_999.0, round(drift_s)))
        self._audit.add("clock.moved", facts={"drift_s": bounded})
        return True

    def _expire(self, record: Record) -> None:
        edge = self._edge(outbox.waiting_limit(self._settings))
        while rows := self._database.run(
            "SELECT id FROM submission WHERE request IS NOT NULL AND created_us < ?"
            " AND state = ? ORDER BY created_us LIMIT ?",
            (edge, _S.PREPARED.value, _BATCH),
        ):
            for (own,) in rows:
                try:
                    record(SubmissionId(own), SubmissionEvent.TIME_RAN_OUT)
                except ProblemError as error:
                    # Another program began to send it, or erased it, in between.
                    if error.problem.code not in {"store.illegal", "store.not_found"}:
                        raise

    def _erase_old_pictures(self) -> None:
        edge = self._edge(outbox.span(self._settings.picture_max_age_s))
        self._in_batches(
            "SELECT id FROM submission WHERE request IS NOT NULL AND created_us < ?"
            " AND state <> ? LIMIT ?",
            edge,
            self.erase_request,
            "journal.pictures_expired",
        )

    def _erase_old_visits(self) -> None:
        edge = self._edge(outbox.span(self._settings.visit_max_age_days * _DAY_S))
        self._in_batches(
            "SELECT id FROM submission WHERE created_us < ? AND state <> ? LIMIT ?",
            edge,
            self._delete,
            "journal.visits_expired",
        )

    def _in_batches(
        self, select: str, edge: int, erase: Callable[[str], object], code: str
    ) -> None:
        """Short transactions, so that a customer at another window does not wait."""
        while True:
            with self._database.write():
                rows = self._database.run(select, (edge, _S.SENDING.value, _BATCH))
                if not rows:
                    return
                for (own,) in rows:
                    erase(own)
                self._audit.append(code, facts={"submissions": len(rows)})
            self._audit.settle()

    def _delete(self, submission: str) -> None:
        """Its pictures go with it (foreign key)."""
        self._database.run("DELETE FROM submission WHERE id = ?", (submission,))

    def _edge(self, age: timedelta) -> int:
        """The moment before which something is older; far before the calendar begins if need be."""
        return to_us(self._clock()) - age // timedelta(microseconds=1)
