"""One capability's answer, weighed: what both verdicts are put together from.

A finding knows nothing of the others; `conclude` takes the worst of all. The rule that holds for
each: what is demanded and missing, unspecified or an unknown word is at best a review, and what
nobody demanded is "not checked". An unknown word is at best a review even where nobody demanded it,
because it may well be a no.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum
from typing import NamedTuple, TypeVar

from kiosk.domain.configuration.policy import Policy
from kiosk.domain.contract.words import Reading
from kiosk.domain.values.lean import dataclass
from kiosk.domain.values.operation import Capability
from kiosk.domain.values.verdict import (
    SEVERITY,
    CapabilityLine,
    Decision,
    LivenessStanding,
    Reason,
    ReasonCode,
    Standing,
    Verdict,
    worst,
)

E = TypeVar("E", bound=Enum)


class Meaning(NamedTuple):
    """What a known word says."""

    standing: Standing
    reason: ReasonCode | None
    verdict: Verdict = Verdict.APPROVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One row of the table and what it contributes. `vouches`: it can carry an approval."""

    line: CapabilityLine
    reasons: tuple[Reason, ...] = ()
    vouches: bool = False

    @property
    def told(self) -> bool:
        """Whether something was said of it, or is missing."""
        return self.line.standing is not Standing.NOT_CHECKED


def absent(
    capability: Capability,
    *,
    demanded: bool,
    reason: ReasonCode = ReasonCode.RESULT_MISSING,
    verdict: Verdict = Verdict.REVIEW,
) -> Finding:
    """Nothing was answered, or UNSPECIFIED."""
    if not demanded:
        return Finding(line=CapabilityLine(capability=capability, standing=Standing.NOT_CHECKED))
    return Finding(
        line=CapabilityLine(capability=capability, standing=Standing.MISSING),
        reasons=(Reason(code=reason, verdict=verdict, capability=capability),),
    )


def unknown(capability: Capability, raw: str) -> Finding:
    """A word that is not in the contract."""
    return Finding(
        line=CapabilityLine(capability=capability, standing=Standing.UNKNOWN, value=raw),
        reasons=(
            Reason(
                code=ReasonCode.UNKNOWN_WORD,
                verdict=Verdict.REVIEW,
                capability=capability,
                detail=raw,
            ),
        ),
    )


def word(
    capability: Capability,
    reading: Reading[E] | None,
    meanings: Mapping[E, Meaning | None],
    *,
    demanded: bool,
    missing: ReasonCode = ReasonCode.RESULT_MISSING,
    without: Verdict = Verdict.REVIEW,
) -> Finding:
    """A capability that answers by a word. A meaning of None is UNSPECIFIED.

    `missing` and `without`: the reason and the verdict where it is demanded and does not answer.
    """
    if reading is None:
        return absent(capability, demanded=demanded, reason=missing, verdict=without)
    if reading.value is None:
        return unknown(capability, reading.raw)
    meaning = meanings[reading.value]
    if meaning is None:
        return absent(capability, demanded=demanded, reason=missing, verdict=without)
    return found(capability, meaning, vouches=meaning.standing is Standing.POSITIVE)


def found(
    capability: Capability, meaning: Meaning, *, value: str = "", vouches: bool = False
) -> Finding:
    """A capability with a known answer."""
    reasons: tuple[Reason, ...] = ()
    if meaning.reason is not None:
        reasons = (
            Reason(
                code=meaning.reason, verdict=meaning.verdict, capability=capability, detail=value
            ),
        )
    line = CapabilityLine(capability=capability, standing=meaning.standing, value=value)
    return Finding(line=line, reasons=reasons, vouches=vouches)


def flag(
    capability: Capability,
    answers: Iterable[bool | None],
    refusal: ReasonCode,
    *,
    demanded: bool,
    vouches: bool = True,
) -> Finding:
    """A yes or no about each document: one no outweighs every yes, one silence every yes."""
    told = tuple(answers)
    if any(answer is False for answer in told):
        return found(capability, Meaning(Standing.NEGATIVE, refusal, Verdict.REVIEW))
    if not told or any(answer is None for answer in told):
        return absent(capability, demanded=demanded)
    return found(capability, Meaning(Standing.POSITIVE, None), vouches=vouches)


def number_text(number: float) -> str:
    """A score as it is shown: 85.5, 50, -2."""
    return f"{number:g}"


def weigh_identity(
    reading: Reading[E] | None,
    meanings: Mapping[E, Meaning | None],
    number: float | None,
    *,
    demanded: frozenset[Capability],
    scored: bool,
    policy: Policy,
    without: Verdict = Verdict.REVIEW,
) -> tuple[Finding, Finding]:
    """The identity and the risk score, which exists only beside an inconclusive identity.

    `scored`: the service said that a score goes with it. An inconclusive identity is a review by
    itself, unless a score came, or one was to come and did not: then the score says what it leads
    to.
    """
    identity = word(
        Capability.IDENTITY,
        reading,
        meanings,
        demanded=Capability.IDENTITY in demanded,
        without=without,
    )
    inconclusive = identity.line.standing is Standing.INCONCLUSIVE
    asked = Capability.RISK_SCORE in demanded
    risk = score(
        number,
        counts=inconclusive,
        demanded=asked or scored if inconclusive else asked and not identity.told,
        policy=policy,
    )
    if inconclusive and not risk.told:
        identity = replace(
            identity, reasons=tuple(replace(r, verdict=Verdict.REVIEW) for r in identity.reasons)
        )
    return identity, risk


def score(number: float | None, *, counts: bool, demanded: bool, policy: Policy) -> Finding:
    """The risk score. `counts`: the identity is inconclusive and the engine is on.

    Bands of notes section 6, limits from policy. A number that is none (NaN) is absent.
    """
    capability = Capability.RISK_SCORE
    if number is None or not math.isfinite(number):
        return absent(
            capability,
            demanded=demanded,
            reason=ReasonCode.SCORE_ABSENT if counts else ReasonCode.RESULT_MISSING,
            verdict=policy.leads.score_absent if counts else Verdict.REVIEW,
        )
    if not counts:
        shown = Meaning(Standing.SHOWN, None)
        return found(capability, shown, value=number_text(number))
    meaning = _score_meaning(number, policy)
    return found(
        capability,
        meaning,
        value=number_text(number),
        vouches=meaning.verdict is Verdict.APPROVED,
    )


def _score_meaning(number: float, policy: Policy) -> Meaning:
    if number <= policy.score_refuse_at:
        return Meaning(Standing.NEGATIVE, ReasonCode.SCORE_STRONG_NEGATIVE, Verdict.REFUSED)
    if number < 0:
        leads_to = policy.leads.score_below_zero
        return Meaning(Standing.NEGATIVE, ReasonCode.SCORE_MODERATE_NEGATIVE, leads_to)
    if number == 0:
        return Meaning(Standing.INCONCLUSIVE, ReasonCode.SCORE_NEUTRAL, Verdict.RECAPTURE)
    if number < policy.score_approve_at:
        return Meaning(Standing.INCONCLUSIVE, ReasonCode.SCORE_MODERATE_POSITIVE, Verdict.REVIEW)
    return Meaning(Standing.POSITIVE, ReasonCode.SCORE_STRONG_POSITIVE)


def suspect(fraud: Finding, identity: Finding, policy: Policy) -> Finding:
    """The fraud finding, beside an identity that nobody confirmed."""
    inconclusive = identity.line.standing is Standing.INCONCLUSIVE
    if fraud.line.standing is not Standing.NEGATIVE or not inconclusive:
        return fraud
    leads_to = policy.leads.fraud_without_identity
    return replace(fraud, reasons=tuple(replace(r, verdict=leads_to) for r in fraud.reasons))


_SERPRO_HIGHEST = 100.0
_SERPRO_NO_FACE = -1.0
_SERPRO_ERROR = -2.0


def serpro(similarity: float | None, *, demanded: bool, policy: Policy) -> Finding:
    """Serpro's similarity: shown, and counted only where policy sets a minimum."""
    capability = Capability.SERPRO
    if similarity is None:
        return absent(capability, demanded=demanded)
    counts = policy.serpro_minimum is not None
    verdict = Verdict.REVIEW if counts else Verdict.APPROVED
    text = number_text(similarity)
    if similarity == _SERPRO_NO_FACE:
        meaning = Meaning(Standing.INCONCLUSIVE, ReasonCode.SERPRO_NO_FACE, verdict)
    elif similarity == _SERPRO_ERROR:
        meaning = Meaning(Standing.INCONCLUSIVE, ReasonCode.SERPRO_ERROR, verdict)
    elif not 0 <= similarity <= _SERPRO_HIGHEST:
        return unknown(capability, text)
    elif policy.serpro_minimum is None:
        meaning = Meaning(Standing.SHOWN, None)
    elif similarity < policy.serpro_minimum:
        meaning = Meaning(Standing.NEGATIVE, ReasonCode.SERPRO_BELOW_MINIMUM, Verdict.REVIEW)
    else:
        meaning = Meaning(Standing.POSITIVE, None)
    return found(capability, meaning, value=text)


def conclude(
    findings: Iterable[Finding],
    *,
    shown: Iterable[Capability],
    liveness: LivenessStanding,
    also: tuple[Reason, ...] = (),
) -> Decision:
    """The worst of all, and a review where nothing vouches for an approval.

    `shown` are the rows that the table has even when nothing was checked; `also` are reasons that
    belong to no capability. No reason stands twice.
    """
    findings = tuple(findings)
    every = [*(reason for finding in findings for reason in finding.reasons), *also]
    verdict = worst(reason.verdict for reason in every)
    once: dict[str, Reason] = {}
    for reason in every:
        once.setdefault(reason.name, reason)
    reasons = [*once.values()]
    if verdict is Verdict.APPROVED and not any(finding.vouches for finding in findings):
        verdict = Verdict.REVIEW
        reasons.append(Reason(code=ReasonCode.NOTHING_CHECKED, verdict=verdict))
    wanted = frozenset(shown)
    lines = tuple(f.line for f in findings if f.told or f.line.capability in wanted)
    return Decision(
        verdict=verdict,
        reasons=tuple(sorted(reasons, key=_weight)),
        capabilities=lines,
        liveness=liveness,
    )


_LAST = (ReasonCode.IDENTITY_INCONCLUSIVE, ReasonCode.JOURNEY_COMPLETED)
"""What decided nothing by itself comes after what did."""


def _weight(reason: Reason) -> tuple[int, int]:
    """Worst first."""
    place = _LAST.index(reason.code) + 1 if reason.code in _LAST else 0
    return SEVERITY.index(reason.verdict), place


def settled(verdict: Verdict, code: ReasonCode, detail: str = "") -> Decision:
    """A decision of one reason, where the capabilities are not looked at."""
    return Decision(verdict=verdict, reasons=(Reason(code=code, verdict=verdict, detail=detail),))
