"""Erasing what has had its time, for real, and calling the dead by their name.

May know the tables and the clocks. Must not erase anything of a submission that is on its way.
Erasing for real: SQLite overwrites freed pages (secure_delete), the write-ahead log is emptied and
the file gives its free pages back.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Final

from kiosk.domain.configuration.settings import StoreSettings
from kiosk.domain.rules.submission import SubmissionEvent, SubmissionState
from kiosk.domain.values.problem import ProblemError
from kiosk.store import outbox
from kiosk.store.ages import Ages
from kiosk.store.audit import AuditStore
from kiosk.store.ballast import Ballast
from kiosk.store.database import Database, Values
from kiosk.store.findings import Finding, bounded
from kiosk.store.owners import Owners
from kiosk.store.problems import failure
from kiosk.store.rows import to_us

_S = SubmissionState
GONE_STATES: Final = frozenset({_S.ACCEPTED, _S.FINAL, _S.REFUSED, _S.CANCELLED, _S.EXPIRED})
"""Where nothing will be sent any more: the request and its pictures go."""
FINISHED: Final = GONE_STATES - {_S.ACCEPTED}
"""Where nothing will happen any more."""
_BATCH: Final = 200
_DAY_S: Final = 86_400.0


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
        self.ages = Ages(clock, monotonic)
        self._leap_told = False

    def begin(self, seen: datetime | None) -> None:
        """At opening: `seen` is the newest time that was believed before, where anything was."""
        self.ages = Ages(self._clock, self._monotonic, seen=seen)
        self._audit.ages = self.ages

    def call_the_dead(self, *, gate_held: bool = False) -> int:
        """Rows that are `sending` and whose owner died become unknown; how many."""
        if not gate_held:
            with self._owners.gate():
                return self.call_the_dead(gate_held=True)
        living = self._owners.living()
        with self._database.write():
            rows = self._database.run(
                "SELECT id, visit, owner FROM submission WHERE state = ?", (_S.SENDING.value,)
            )
            dead = [(own, visit) for own, visit, owner in rows if owner not in living]
            self._call_unknown(dead, _S.SENDING, SubmissionEvent.OWNER_DIED)
        if dead:
            self._audit.settle()
        return len(dead)

    def doubt(self, found: tuple[Finding, ...], *, expected: int) -> None:
        """At opening: the journal may lack what was done since it was written.

        What it calls prepared may be with the service: it becomes unknown, so that nothing is sent
        a second time by itself. `expected`: how many entries the audit trail once had.
        """
        with self._database.write():
            rows = self._database.run(
                "SELECT id, visit FROM submission WHERE state = ?", (_S.PREPARED.value,)
            )
            self._call_unknown(rows, _S.PREPARED, SubmissionEvent.PUT_BACK)
            facts = {"submissions": len(rows), "expected": expected, "entry": found[0].seq}
            self._audit.append(
                "audit.journal_doubted", facts={"finding": found[0].kind.value, **facts}
            )

    def _call_unknown(
        self, rows: Iterable[tuple[str, str]], state: SubmissionState, event: SubmissionEvent
    ) -> None:
        """Inside the caller's transaction. The request stays: it can be sent again by choice."""
        for own, visit in rows:
            self._database.run(
                "UPDATE submission SET state = ?, owner = '', updated_us = ? WHERE id = ?",
                (_S.UNKNOWN_OUTCOME.value, to_us(self._clock()), own),
            )
            self._audit.append(
                f"submission.{event.value}",
                visit=visit,
                submission=own,
                facts={"from": state.value, "to": _S.UNKNOWN_OUTCOME.value},
            )

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

    def empty_log(self) -> bool:
        """After the transaction: what was erased is in no file. Its room is given back later."""
        try:
            return self._database.empty_log()
        except ProblemError:
            return False

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

    def sweep(self) -> None:
        """Everything that is due. While the clock is not believed nothing ages."""
        self.call_the_dead()
        self._ballast.make()
        if self._clock_leapt():
            return
        self._erase_old_pictures()
        self._erase_old_visits()
        self.make_real()
        # What time it is now is kept although nothing was written.
        self._audit.settle()

    def _clock_leapt(self) -> bool:
        """A clock that jumped would make everything old at once. Written down once for each."""
        leap_s = self.ages.leap().total_seconds()
        if leap_s and not self._leap_told:
            self._audit.add("clock.moved", facts={"drift_s": bounded(round(leap_s))})
        self._leap_told = bool(leap_s)
        return self._leap_told

    def _erase_old_pictures(self) -> None:
        """Of unknown outcomes: what is prepared waits for a person, however long."""
        self._in_batches(
            "SELECT id FROM submission WHERE request IS NOT NULL AND created_us < ?"
            " AND state = ? LIMIT ?",
            (self._edge(outbox.span(self._settings.picture_max_age_s)), _S.UNKNOWN_OUTCOME.value),
            self.erase_request,
            "journal.pictures_expired",
        )

    def _erase_old_visits(self) -> None:
        """What may still be with the service, or go to it, is resolved and never ages out."""
        states = sorted(state.value for state in GONE_STATES)
        self._in_batches(
            f"SELECT id FROM submission WHERE created_us < ?"  # noqa: S608
            f" AND state IN ({', '.join('?' * len(states))}) LIMIT ?",
            (self._edge(outbox.span(self._settings.visit_max_age_days * _DAY_S)), *states),
            self._delete,
            "journal.visits_expired",
        )

    def _in_batches(
        self, select: str, values: Values, erase: Callable[[str], object], code: str
    ) -> None:
        """Short transactions, so that a customer at another window does not wait."""
        while True:
            with self._database.write():
                rows = self._database.run(select, (*values, _BATCH))
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
        return to_us(self.ages.now()) - age // timedelta(microseconds=1)
