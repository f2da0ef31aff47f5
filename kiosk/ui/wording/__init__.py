"""Every word that tells of a value of the domain, in one place and through Qt's translation.

Values in, words out: no widgets, no state, nothing of a customer. English is the source; the
catalogues are `resources/translations/wording_*.ts`.
"""

from kiosk.ui.wording.capture import (
    CameraWords,
    camera_words,
    instruction_words,
    level_words,
    measure_words,
    override_words,
)
from kiosk.ui.wording.forms import (
    OperationWords,
    dui_words,
    field_words,
    operation_words,
    stage_words,
    submission_state_words,
)
from kiosk.ui.wording.journeys import flow_description
from kiosk.ui.wording.ocr import ocr_order, ocr_words
from kiosk.ui.wording.problem import ProblemWords, deed_words, problem_words
from kiosk.ui.wording.verdict import (
    capability_words,
    liveness_words,
    reason_words,
    standing_words,
    verdict_words,
)

__all__ = [
    "CameraWords",
    "OperationWords",
    "ProblemWords",
    "camera_words",
    "capability_words",
    "deed_words",
    "dui_words",
    "field_words",
    "flow_description",
    "instruction_words",
    "level_words",
    "liveness_words",
    "measure_words",
    "ocr_order",
    "ocr_words",
    "operation_words",
    "override_words",
    "problem_words",
    "reason_words",
    "stage_words",
    "standing_words",
    "submission_state_words",
    "verdict_words",
]
