"""The window with people: nobody goes on unnamed, and every entry says who it was."""

from tests.app.scene import play

SCRIPT = """
import json
from dataclasses import replace
from kiosk.domain.configuration.people import PeopleSettings
from kiosk.domain.configuration.policy import Policy
from kiosk.domain.values.approval import ApprovalReason
from kiosk.domain.values.permission import FOUR_EYES
from kiosk.domain.values.staff import PeopleSource
from kiosk.flow.home import AtHome
from kiosk.flow.manager import EraseAsked, InSettings, SettingsOpened
from kiosk.flow.people import (
    ChoosingPerson, CounterLocked, DayOpened, DaySaveAsked, GivingReason, PersonChosen,
    ReasonGiven, SecretTyped, ShowingDay, SignedOut, TypingSecret,
)

def over(program):
    return program.counter.runner.counter.sign_in

async def sign_in(program, badge, pin):
    tell = program.counter.dispatch
    await until(lambda: isinstance(over(program), ChoosingPerson) and over(program).people)
    (member,) = [each for each in over(program).people if each.badge == badge]
    tell(PersonChosen(member=member))
    tell(SecretTyped(secret=pin))
    await until(lambda: not isinstance(over(program), TypingSecret) or over(program).fault)
    return member

async def acts(program):
    tell = program.counter.dispatch
    print("asks", type(over(program)).__name__)
    luke = await sign_in(program, "1701", "000000")
    print("wrong", over(program).fault.value)
    tell(SecretTyped(secret="471160"))
    await until(lambda: over(program) is None)
    print("in", program.counter.runner.counter.member == luke)
    tell(CounterLocked())
    print("drawn", type(program.window.screen_shown).__name__)
    han = await sign_in(program, "1703", "693382")
    print("took over", program.counter.runner.counter.member == han)
    tell(SettingsOpened())
    tell(EraseAsked(code="52998224725"))
    await sign_in(program, "1702", "582271")
    print("second", type(over(program)).__name__)
    tell(ReasonGiven(reason=ApprovalReason.CUSTOMER_ASKED))
    await until(lambda: getattr(state(program), "erased", None) is not None)
    print("erased", state(program).erased)
    tell(HomePressed())
    tell(DayOpened(first="2026-01-01", last="2026-01-02"))
    await until(lambda: isinstance(state(program), ShowingDay) and state(program).day is not None)
    print("day", state(program).day.total)
    tell(SignedOut())
    await until(lambda: isinstance(over(program), ChoosingPerson) and over(program).people)
    print("out", program.counter.runner.counter.member, type(state(program)).__name__)
    entries = [json.loads(line) for line in program.services.backend.store.audit.export()]
    by = {each["code"]: each["attendant"] for each in entries}
    print("erased by", by["journal.customer_erased"] == han.id)
    (approval,) = [e["facts"] for e in entries if e["code"] == "staff.approved"]
    print("approved for", approval["person"] == han.id, approval["permission"])
    text = json.dumps(entries)
    print("named", any(name in text for name in ("Luke", "Leia", "471160", "1701")))

async def played(program):
    try:
        await acts(program)
    finally:
        program.leave()

given = replace(
    demo_configuration(Configuration()),
    people=PeopleSettings(source=PeopleSource.LOCAL),
    policy=Policy(four_eyes=FOUR_EYES),
)
open_window(given, Preferences(path=None), WindowOptions(
    windowed=True, on_start=lambda p: p.start_task("play", played(p))))
"""


def test_a_shift_from_the_first_sign_in_to_the_last_sign_out() -> None:
    done = play(SCRIPT)
    assert done.stdout.splitlines() == [
        "asks ChoosingPerson",
        "wrong wrong",
        "in True",
        "drawn ChoosePerson",
        "took over True",
        "second GivingReason",
        "erased 0",
        "day 0",
        "out None AtHome",
        "erased by True",
        "approved for True erase",
        "named False",
    ], done.stdout + done.stderr
