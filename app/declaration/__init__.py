"""The words a tool is declared in. A tool file imports from here and from nowhere else.

A tool is data, read from top to bottom: `tool = Tool(…)` in a file of its own name. It says

- who it is: key (the file's name), version, title and family title, owner, review-by date, licence, ages, subject;
- `Aims`: purpose, objectives, what it helps to decide, what it is not for;
- `Methodology`: approach, who uses it with whom and where, `Minutes` for each depth it offers, how answers are read
  (`Reading`: words, never a total), what it rests on (`Citation`), limits, and `BlindSpot`s with the tool that covers each;
- `Adaptation`s: overlays that `Reword`, `LeaveOut` or `Add` a question, or change the method, and say how readings compare;
- `Section`s of questions. The kinds: `Ladder` (is a need met, with `Anchors` for each of four steps), `CarerLoad`,
  `Strength`, `ChooseOne`, `ChooseMany`, `InTheirWords`, `ConversationScale`, `Pattern`, `GetsInTheWay`, `Day`,
  `DatedRows`, `NumberOf`, `OnDate`, `ActNow`. Each is about a `Dimension` and is asked in one or more `Voice`s;
- what the family's record may speak for in a `ChooseOne`: `FromAttendance`, shown with its sum and never filled in;
- `Prompt`s: suggestions that anybody may disagree with.

A condition (`ask_if`) is data too: `AnswerIs`, `AllOf`, `AnyOf`, `Not`, with three outcomes: asked, not asked, not yet
known. It names answers by the keys that `answers.answer_keys` gives: a choice's own key, a level (“on_and_off”), “yes” and
“no” of an act-now question, “answered” where the answer is in words, and “blank” for an honest blank.

In any wording {child}, {them}, {their} and {carer} stand for names (`wording.filled`). Nothing else may stand in brackets.
What is wrong with a tool is found by `app.faults`, and `whole-picture tools check` says it with its place and its mend.
"""

from app.declaration.ask_if import AllOf, AnswerIs, AnyOf, AskIf, Asking, Known, Not
from app.declaration.questions import (
    ActNow,
    Anchors,
    CarerLoad,
    Choice,
    ChooseMany,
    ChooseOne,
    Column,
    ConversationScale,
    DatedRows,
    Day,
    DayKind,
    FromAttendance,
    GetsInTheWay,
    Guidance,
    InTheirWords,
    Ladder,
    MissedSessions,
    NumberOf,
    OnDate,
    Pattern,
    Question,
    Strength,
)
from app.declaration.tool import (
    Adaptation,
    Add,
    Aims,
    AppliesTo,
    BlindSpot,
    Citation,
    LeaveOut,
    Licence,
    Methodology,
    Minutes,
    Prompt,
    Reading,
    Reword,
    Section,
    Tool,
)
from app.declaration.vocabulary import (
    Barrier,
    Blank,
    Comparability,
    Depth,
    Dimension,
    Domain,
    EvidenceKind,
    FamilyCopy,
    Level,
    Load,
    Often,
    Signal,
    Status,
    StrengthLevel,
    Subject,
    Voice,
)

__all__ = [
    "ActNow",
    "Adaptation",
    "Add",
    "Aims",
    "AllOf",
    "Anchors",
    "AnswerIs",
    "AnyOf",
    "AppliesTo",
    "AskIf",
    "Asking",
    "Barrier",
    "Blank",
    "BlindSpot",
    "CarerLoad",
    "Choice",
    "ChooseMany",
    "ChooseOne",
    "Citation",
    "Column",
    "Comparability",
    "ConversationScale",
    "DatedRows",
    "Day",
    "DayKind",
    "Depth",
    "Dimension",
    "Domain",
    "EvidenceKind",
    "FamilyCopy",
    "FromAttendance",
    "GetsInTheWay",
    "Guidance",
    "InTheirWords",
    "Known",
    "Ladder",
    "LeaveOut",
    "Level",
    "Licence",
    "Load",
    "Methodology",
    "Minutes",
    "MissedSessions",
    "Not",
    "NumberOf",
    "Often",
    "OnDate",
    "Pattern",
    "Prompt",
    "Question",
    "Reading",
    "Reword",
    "Section",
    "Signal",
    "Status",
    "Strength",
    "StrengthLevel",
    "Subject",
    "Tool",
    "Voice",
]
