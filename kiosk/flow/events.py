"""Every event of the machine, from one door.

Two files hold them: what the attendant did, and what happened in the world around.
"""

from kiosk.flow.attendant_events import (
    AboutOpened,
    BackPressed,
    CameraTestOpened,
    CaptureKept,
    ConsentAccepted,
    ConsentDeclined,
    CorrectPressed,
    CustomerErased,
    DocumentNextPressed,
    DocumentReused,
    EraseAsked,
    ExitAsked,
    FileChosen,
    GivenUp,
    HistoryOpened,
    HomePressed,
    JourneyAsked,
    JourneyChosen,
    JourneyDocumentEntered,
    NewAttemptPressed,
    NewCaptureChosen,
    OriginalChosen,
    OutcomeFound,
    PinEntered,
    RecapturePressed,
    ReferenceChosen,
    ResendChosen,
    ResultAskedAgain,
    RetakeChosen,
    ServiceChosen,
    SettingsOpened,
    ShutterPressed,
    SubjectEntered,
    SubmissionOpened,
    TryAgainPressed,
    VisitCancelled,
)
from kiosk.flow.world_events import (
    CameraLost,
    CameraRecovered,
    CaptureMade,
    CaptureRefused,
    DocumentsFound,
    HistoryRead,
    IdleExpired,
    IdleTicked,
    JourneyCreated,
    JourneyEnded,
    JourneyRead,
    NoticeDismissed,
    ProgramBroke,
    ResultArrived,
    SendingAdvanced,
    SubmissionPrepared,
    SubmissionQueued,
    TroubleHappened,
    WaitingChanged,
)

Event = (
    ServiceChosen
    | JourneyChosen
    | HistoryOpened
    | CameraTestOpened
    | SettingsOpened
    | AboutOpened
    | SubmissionOpened
    | SubjectEntered
    | ReferenceChosen
    | ConsentAccepted
    | ConsentDeclined
    | DocumentReused
    | NewCaptureChosen
    | ShutterPressed
    | FileChosen
    | RetakeChosen
    | OriginalChosen
    | CaptureKept
    | BackPressed
    | VisitCancelled
    | HomePressed
    | TryAgainPressed
    | CorrectPressed
    | RecapturePressed
    | DocumentNextPressed
    | NewAttemptPressed
    | ResultAskedAgain
    | OutcomeFound
    | ResendChosen
    | GivenUp
    | JourneyAsked
    | JourneyDocumentEntered
    | PinEntered
    | EraseAsked
    | CustomerErased
    | ExitAsked
    | CaptureMade
    | CaptureRefused
    | CameraLost
    | CameraRecovered
    | DocumentsFound
    | SubmissionPrepared
    | SendingAdvanced
    | SubmissionQueued
    | ResultArrived
    | TroubleHappened
    | WaitingChanged
    | HistoryRead
    | JourneyCreated
    | JourneyRead
    | JourneyEnded
    | NoticeDismissed
    | IdleTicked
    | IdleExpired
    | ProgramBroke
)


__all__ = [
    "AboutOpened",
    "BackPressed",
    "CameraLost",
    "CameraRecovered",
    "CameraTestOpened",
    "CaptureKept",
    "CaptureMade",
    "CaptureRefused",
    "ConsentAccepted",
    "ConsentDeclined",
    "CorrectPressed",
    "CustomerErased",
    "DocumentNextPressed",
    "DocumentReused",
    "DocumentsFound",
    "EraseAsked",
    "Event",
    "ExitAsked",
    "FileChosen",
    "GivenUp",
    "HistoryOpened",
    "HistoryRead",
    "HomePressed",
    "IdleExpired",
    "IdleTicked",
    "JourneyAsked",
    "JourneyChosen",
    "JourneyCreated",
    "JourneyDocumentEntered",
    "JourneyEnded",
    "JourneyRead",
    "NewAttemptPressed",
    "NewCaptureChosen",
    "NoticeDismissed",
    "OriginalChosen",
    "OutcomeFound",
    "PinEntered",
    "ProgramBroke",
    "RecapturePressed",
    "ReferenceChosen",
    "ResendChosen",
    "ResultArrived",
    "ResultAskedAgain",
    "RetakeChosen",
    "SendingAdvanced",
    "ServiceChosen",
    "SettingsOpened",
    "ShutterPressed",
    "SubjectEntered",
    "SubmissionOpened",
    "SubmissionPrepared",
    "SubmissionQueued",
    "TroubleHappened",
    "TryAgainPressed",
    "VisitCancelled",
    "WaitingChanged",
]
