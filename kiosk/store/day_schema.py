"""Counts that are kept as the journal is written, so that a day's page never counts a million rows.

Triggers keep them: whoever writes a submission or an audit entry, in whichever program, the counts
follow in the same transaction. A count knows an hour, an operation, a word and a pseudonym; it
outlives the rows that it counted, which retention erases.

`kind` is "submission" (word: the verdict, else the state), "time" (word: seconds from the visit's
first entry to its verdict, in steps of `STEP_S`) or "event" (word: an audit entry's code).
"""

from typing import Final

STEP_S: Final = 5
LONGEST_S: Final = 3600
"""What took longer stands with this; a visit that waited for the next day is no measure of work."""
EVENTS: Final = (
    "capture.kept",
    "capture.overridden",
    "capture.retaken",
    "camera.trouble",
    "staff.approved",
    "staff.sign_in_failed",
)
_HOUR_US: Final = 3_600_000_000
_FIRST_SECONDS: Final = "(CAST(strftime('%s', MIN(utc)) AS INTEGER))"


def _word(row: str) -> str:
    # What a broken page left in the row must not keep it from being mended or erased.
    verdict = f"json_extract({row}.decision, '$.verdict')"
    return f"COALESCE(CASE WHEN json_valid({row}.decision) THEN {verdict} END, {row}.state)"


def _key(row: str) -> str:
    return (
        f"{row}.created_us / {_HOUR_US}, 'submission', {row}.operation, {_word(row)},"
        f" {row}.attendant"
    )


_ADD: Final = "ON CONFLICT DO UPDATE SET count = count + 1"
_EVENT_WORD: Final = (
    "CASE WHEN NEW.code = 'capture.kept' AND json_extract(NEW.facts, '$.override') IS NOT NULL"
    " THEN 'capture.overridden' ELSE NEW.code END"
)
_CODES: Final = ", ".join(f"'{code}'" for code in EVENTS)
_AUDIT_HOUR: Final = "CAST(strftime('%s', NEW.utc) AS INTEGER) / 3600"
_TOOK: Final = (
    f"(SELECT MIN({LONGEST_S}, MAX(0, NEW.updated_us / 1000000 - {_FIRST_SECONDS}))"  # noqa: S608
    " FROM audit WHERE visit = NEW.visit)"
)

TALLY: Final = (
    "ALTER TABLE submission ADD COLUMN attendant TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE tally (
        hour INTEGER NOT NULL,
        kind TEXT NOT NULL,
        operation TEXT NOT NULL,
        word TEXT NOT NULL,
        attendant TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (hour, kind, operation, word, attendant)
    ) WITHOUT ROWID""",
    f"INSERT INTO tally SELECT {_key('submission')}, count(*) FROM submission GROUP BY 1, 2, 3, 4, 5",  # noqa: S608, E501
    "CREATE INDEX audit_visit ON audit (visit, utc) WHERE visit <> ''",
    # Every submission has its entry in the same transaction: that one says who it was.
    """CREATE TRIGGER submission_attendant AFTER INSERT ON audit
        WHEN NEW.code = 'submission.prepared' AND NEW.attendant <> ''
        BEGIN
            UPDATE submission SET attendant = NEW.attendant WHERE id = NEW.submission;
        END""",
    f"""CREATE TRIGGER tally_new AFTER INSERT ON submission BEGIN
            INSERT INTO tally VALUES ({_key("NEW")}, 1) {_ADD};
        END""",  # noqa: S608
    f"""CREATE TRIGGER tally_changed AFTER UPDATE OF state, decision, attendant ON submission
        WHEN {_word("OLD")} <> {_word("NEW")} OR OLD.attendant <> NEW.attendant
        BEGIN
            UPDATE tally SET count = count - 1
                WHERE (hour, kind, operation, word, attendant) = ({_key("OLD")});
            INSERT INTO tally VALUES ({_key("NEW")}, 1) {_ADD};
        END""",  # noqa: S608
    f"""CREATE TRIGGER tally_time AFTER UPDATE OF state ON submission
        WHEN NEW.state = 'final' AND OLD.state <> 'final' AND NEW.operation <> 'journey'
            AND EXISTS (SELECT 1 FROM audit WHERE visit = NEW.visit AND visit <> '')
        BEGIN
            INSERT INTO tally VALUES (NEW.created_us / {_HOUR_US}, 'time', NEW.operation,
                printf('%04d', {_TOOK} / {STEP_S} * {STEP_S}), NEW.attendant, 1) {_ADD};
        END""",  # noqa: S608
    f"""CREATE TRIGGER tally_event AFTER INSERT ON audit WHEN NEW.code IN ({_CODES}) BEGIN
            INSERT INTO tally VALUES
                ({_AUDIT_HOUR}, 'event', '', {_EVENT_WORD}, NEW.attendant, 1) {_ADD};
        END""",  # noqa: S608
)
