"""The journal's and the audit trail's commands: history, erasing, what is written down."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.flow.capture import RecordCapture
from kiosk.flow.consent import RecordConsent
from kiosk.flow.history import HistoryRead, SearchHistory
from kiosk.flow.home import RefreshWaiting
from kiosk.flow.manager import CustomerErased, EraseCustomer
from kiosk.visit.follower import Follower
from kiosk.visit.handlers import Rows, Work
from kiosk.visit.ports import AuditTrail, Journal

HISTORY_LIMIT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHandlers:
    """What is read from the journal and written beside it."""

    work: Work
    journal: Journal
    audit: AuditTrail
    follower: Follower
    new_id: Callable[[], str]

    def rows(self) -> Rows:
        """Every command about records."""
        return {
            SearchHistory: self._search,
            EraseCustomer: self._erase,
            RefreshWaiting: self._refresh,
            RecordConsent: self._consent,
            RecordCapture: self._capture,
        }

    def _search(self, command: SearchHistory) -> None:
        async def search() -> None:
            found = await asyncio.to_thread(
                self.journal.find, code=command.query, limit=HISTORY_LIMIT
            )
            self.work.dispatch(HistoryRead(request=command.request, submissions=found))

        self.work.answer("history", command.request, search())

    def _erase(self, command: EraseCustomer) -> None:
        async def erase() -> None:
            count = await asyncio.to_thread(self.journal.erase_customer, command.code)
            self.work.dispatch(CustomerErased(request=command.request, count=count))

        self.work.answer("erase", command.request, erase())

    def _refresh(self, _command: RefreshWaiting) -> None:
        self.work.beside("waiting", self.follower.refresh())

    def _consent(self, command: RecordConsent) -> None:
        consent = command.visit.consent
        facts: dict[str, str | int | float | bool] = (
            {}
            if consent is None
            else {
                "version": consent.version,
                "language": consent.language,
                "sha256": consent.sha256,
            }
        )
        code = "consent.given" if command.given else "consent.declined"
        self._write(code, command, facts)

    def _capture(self, command: RecordCapture) -> None:
        capture = command.capture
        facts: dict[str, str | int | float | bool] = {
            "shot": capture.shot.value,
            "how": capture.how.value,
            "original": capture.use_original,
            "width": capture.chosen.width,
            "height": capture.chosen.height,
        }
        facts |= {m.measure.value: round(m.value, 4) for m in capture.report.measurements}
        if capture.override is not None:
            facts["override"] = capture.override.value
        self._write("capture.kept", command, facts)

    def _write(
        self,
        code: str,
        command: RecordConsent | RecordCapture,
        facts: dict[str, str | int | float | bool],
    ) -> None:
        async def write() -> None:
            await asyncio.to_thread(self.audit.add, code, visit=command.visit.id, facts=facts)

        self.work.beside(f"audit:{self.new_id()}", write())
