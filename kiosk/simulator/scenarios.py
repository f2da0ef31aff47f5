"""Which identifier brings which answer: the simulator's test identifiers, as data.

Every identifier has right check digits, so that it passes the checks before sending. Each case
has a CPF and a CURP; the four CURPs at the end are the ones that the service's own sandbox
documents for Mexico (notes section 8). `docs/simulator.md` is held against this table by a test.
An identifier that stands nowhere here is approved.
"""

from kiosk.domain.contract.documents import DocumentType, ReusableType
from kiosk.domain.contract.words import JourneyResult, JourneyState
from kiosk.simulator.outcome import Accident, DocumentCase, Outcome, Spelling

_RESULT = JourneyResult
_ALL_TYPES = tuple(ReusableType)

OUTCOMES: tuple[Outcome, ...] = (
    Outcome(
        name="approved",
        cpf="12345678909",
        curp="SIXA800102HDFMRN09",
        about="identity confirmed; the contract's own example",
    ),
    Outcome(
        name="refused",
        cpf="70010000275",
        curp="SIXA800103HDFMRN00",
        about="another person: `unicoId` no, journey INVALID_IDENTITY",
        identity="no",
        result=_RESULT.INVALID_IDENTITY,
        one_to_one="false",
        serpro=12,
    ),
    Outcome(
        name="score-minus-60",
        cpf="70010000356",
        curp="SIXA800104HDFMRN01",
        about="inconclusive, risk score -60",
        identity="inconclusive",
        score=-60,
    ),
    Outcome(
        name="score-minus-10",
        cpf="70010000437",
        curp="SIXA800105HDFMRN02",
        about="inconclusive, risk score -10",
        identity="inconclusive",
        score=-10,
    ),
    Outcome(
        name="score-0",
        cpf="70010000518",
        curp="SIXA800106HDFMRN03",
        about="inconclusive, risk score 0: take the picture again",
        identity="inconclusive",
        score=0,
    ),
    Outcome(
        name="score-28",
        cpf="70010000607",
        curp="SIXA800107HDFMRN04",
        about="inconclusive, risk score 28",
        identity="inconclusive",
        score=28,
    ),
    Outcome(
        name="score-70",
        cpf="70010000780",
        curp="SIXA800108HDFMRN05",
        about="inconclusive, risk score 70",
        identity="inconclusive",
        score=70,
    ),
    Outcome(
        name="no-score",
        cpf="70010000860",
        curp="SIXA800109HDFMRN06",
        about="inconclusive, no risk score",
        identity="inconclusive",
    ),
    Outcome(
        name="fraud",
        cpf="70010000941",
        curp="SIXA800110HDFMRN07",
        about="identity confirmed, fraud suspected",
        fraud="yes",
    ),
    Outcome(
        name="not-live",
        cpf="70010001085",
        curp="SIXA800111HDFMRN08",
        about="`liveness` 2, journey INVALID_IDENTITY with NOT_LIVE",
        identity="inconclusive",
        liveness=2,
        result=_RESULT.INVALID_IDENTITY,
    ),
    Outcome(
        name="serpro-no-face",
        cpf="70010001166",
        curp="SIXA800112HDFMRN09",
        about="Serpro -1: no face on file",
        serpro=-1,
    ),
    Outcome(
        name="serpro-error",
        cpf="70010001247",
        curp="SIXA800113HDFMRN00",
        about="Serpro -2: integration error",
        serpro=-2,
    ),
    Outcome(
        name="pending",
        cpf="70010001328",
        curp="SIXA800114HDFMRN01",
        about="processing for three reads, then approved",
        reads_until_final=3,
    ),
    Outcome(
        name="pending-for-ever",
        cpf="70010001409",
        curp="SIXA800115HDFMRN02",
        about="processing at every read",
        reads_until_final=None,
    ),
    Outcome(
        name="divergence",
        cpf="70010001590",
        curp="SIXA800116HDFMRN03",
        about="status 2 at every read",
        status=2,
        identity="inconclusive",
    ),
    Outcome(
        name="canceled",
        cpf="70010001670",
        curp="SIXA800117HDFMRN04",
        about="status 4, journey PROCESS_STATE_FAILED at the end",
        status=4,
        state=JourneyState.FAILED,
        result=_RESULT.UNSPECIFIED,
    ),
    Outcome(
        name="error",
        cpf="70010001751",
        curp="SIXA800118HDFMRN05",
        about="status 5, journey PROCESS_RESULT_ERROR",
        status=5,
        result=_RESULT.ERROR,
    ),
    Outcome(
        name="unknown-words",
        cpf="70010001832",
        curp="SIXA800119HDFMRN06",
        about="words that no page lists",
        identity="perhaps",
        fraud="looking",
        one_to_one="almost",
        age="soon",
        unknown_words=True,
        document=DocumentCase(type="unico.moja.dictionary.br.novo.v1.Novo"),
    ),
    Outcome(
        name="other-person",
        cpf="70010001913",
        curp="SIXA800120HDFMRN07",
        about='1:1 negative (`biometryToken.result` "false"), identity confirmed',
        one_to_one="false",
    ),
    Outcome(
        name="one-to-one-alone",
        cpf="70010002057",
        curp="SIXA800121HDFMRN08",
        about="1:1 positive and nothing else in the answer",
        identity=None,
        fraud=None,
        liveness=None,
        serpro=None,
    ),
    Outcome(
        name="minor",
        cpf="70010002138",
        curp="SIXA800122HDFMRN09",
        about="age check: no",
        age="no",
    ),
    Outcome(
        name="age-inconclusive",
        cpf="70010002219",
        curp="SIXA800123HDFMRN00",
        about="age check: inconclusive",
        age="inconclusive",
    ),
    Outcome(
        name="document-of-another",
        cpf="70010002308",
        curp="SIXA800124HDFMRN01",
        about="document: `cpfMatch` false",
        document=DocumentCase(cpf_match=False),
    ),
    Outcome(
        name="face-of-another",
        cpf="70010002480",
        curp="SIXA800125HDFMRN02",
        about="document: `faceMatch` false",
        document=DocumentCase(face_match=False),
    ),
    Outcome(
        name="unreadable-document",
        cpf="70010002561",
        curp="SIXA800126HDFMRN03",
        about="document: type UNKNOWN and no content",
        document=DocumentCase(
            type="UNKNOWN",
            cpf_match=False,
            face_match=False,
            typified=False,
            validated=False,
            readable=False,
        ),
    ),
    Outcome(
        name="same-process-id",
        cpf="70010002642",
        curp="SIXA800127HDFMRN04",
        about="document: comes back with the selfie's process id",
        document=DocumentCase(same_process_id=True),
    ),
    Outcome(
        name="false-document",
        cpf="70010002723",
        curp="SIXA800128HDFMRN05",
        about="journey document: `validate_doc` false",
        document=DocumentCase(validated=False),
    ),
    Outcome(
        name="rg-document",
        cpf="70010002804",
        curp="SIXA810101HDFMRN05",
        about="document: an RG",
        document=DocumentCase(type=DocumentType.BR_RG),
    ),
    Outcome(
        name="reusable-cnh",
        cpf="70010002995",
        curp="SIXA810102HDFMRN06",
        about="a CNH can be used again",
        reusable=(ReusableType.BR_CNH,),
    ),
    Outcome(
        name="reusable-all",
        cpf="70010003029",
        curp="SIXA810103HDFMRN07",
        about="one document of each of the four types can be used again",
        reusable=_ALL_TYPES,
    ),
    Outcome(
        name="gone",
        cpf="70010003100",
        curp="SIXA810104HDFMRN08",
        about="processing, then 410 when it is read",
        reads_until_final=None,
        accident=Accident.GONE,
    ),
    Outcome(
        name="internal-error",
        cpf="70010003290",
        curp="SIXA810105HDFMRN09",
        about="500 with 99999, nothing is made",
        accident=Accident.INTERNAL_ERROR,
    ),
    Outcome(
        name="slow",
        cpf="70010003371",
        curp="SIXA810106HDFMRN00",
        about="approved, after four seconds",
        accident=Accident.SLOW,
    ),
    Outcome(
        name="no-answer",
        cpf="70010003452",
        curp="SIXA810107HDFMRN01",
        about="the process is made, the connection drops before the answer",
        accident=Accident.NO_ANSWER,
    ),
    Outcome(
        name="conflict",
        cpf="70010003533",
        curp="SIXA810108HDFMRN02",
        about="409 with 20073, nothing is made",
        accident=Accident.CONFLICT,
    ),
    Outcome(
        name="shorthand",
        cpf="70010003614",
        curp="SIXA810109HDFMRN03",
        about="approved; a journey's words come in short (LIVE, POSITIVE)",
        spelling=Spelling.SHORT,
    ),
    Outcome(
        name="unspecified",
        cpf="70010003703",
        curp="SIXA810110HDFMRN04",
        about="a journey whose capabilities all say UNSPECIFIED",
        identity=None,
        fraud=None,
        liveness=None,
        serpro=None,
        one_to_one=None,
        age=None,
        unspecified=True,
    ),
    Outcome(
        name="expired",
        cpf="70010003886",
        curp="SIXA810111HDFMRN05",
        about="a journey that says EXPIRED however it ends",
        result=_RESULT.EXPIRED,
    ),
    Outcome(
        name="creation-failed",
        cpf="70010003967",
        curp="SIXA810112HDFMRN06",
        about="a journey that is PROCESS_STATE_FAILED inside the 200 of its creation",
        accident=Accident.CREATION_FAILED,
    ),
    Outcome(
        name="mexico-approved",
        curp="SIXA800220HDFMRN06",
        about="by API `idCloud` approved and nothing else",
        id_cloud="approved",
    ),
    Outcome(
        name="mexico-denied",
        curp="SIXA800221HDFMRN07",
        about="by API `idCloud` denied and nothing else",
        id_cloud="denied",
        identity="no",
        result=_RESULT.INVALID_IDENTITY,
    ),
    Outcome(
        name="mexico-unknown",
        curp="SIXA800222HDFMRN08",
        about="by API `idCloud` with a word that no page lists",
        id_cloud="risk-sideways",
        identity="inconclusive",
    ),
    Outcome(
        name="sandbox-reproved",
        curp="HEWW580907HGRSHL05",
        about="Mexico's sandbox: `idCloud` reproved",
        id_cloud="reproved",
        identity="no",
        result=_RESULT.INVALID_IDENTITY,
    ),
    Outcome(
        name="sandbox-risk-high",
        curp="BAWB700219HNLTYR01",
        about="Mexico's sandbox: `idCloud` risk-high; in a journey a score of -45",
        id_cloud="risk-high",
        identity="inconclusive",
        score=-45,
    ),
    Outcome(
        name="sandbox-risk-critical",
        curp="IIFA830702HDFGNN06",
        about="Mexico's sandbox: `idCloud` risk-critical; in a journey a score of -90",
        id_cloud="risk-critical",
        identity="inconclusive",
        score=-90,
    ),
    Outcome(
        name="sandbox-inconclusive",
        curp="PASP901014HDFRPT03",
        about="Mexico's sandbox: `idCloud` inconclusive",
        id_cloud="inconclusive",
        identity="inconclusive",
    ),
)

APPROVED = OUTCOMES[0]
_BY_IDENTIFIER = {code: o for o in OUTCOMES for code in (o.cpf, o.curp) if code}
_BY_NAME = {o.name: o for o in OUTCOMES}


def outcome_for(identifier: str) -> Outcome:
    """The outcome of an identifier without marks; approved where it is not a test identifier."""
    return _BY_IDENTIFIER.get(identifier, APPROVED)


def outcome_named(name: str) -> Outcome:
    """The outcome called `name`; KeyError where there is none."""
    return _BY_NAME[name]
