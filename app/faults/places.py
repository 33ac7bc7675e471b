"""Saying in words whereabouts in a tool something stands: “section ‘Basic care’, question ‘food’”."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from app.declaration.ask_if import Part

NOUNS = {
    "Adaptation": "adaptation",
    "Add": "added question",
    "Choice": "choice",
    "Column": "column",
    "DayKind": "day",
    "LeaveOut": "question left out",
    "Prompt": "prompt",
    "Reword": "reworded question",
    "Section": "section",
    "Citation": "citation",
    "BlindSpot": "blind spot",
    "Aims": "aims",
    "Methodology": "methodology",
    "Anchors": "anchors",
    "Guidance": "guidance",
    "Reading": "how answers are read",
    "Licence": "licence",
    "Minutes": "minutes",
}
QUESTION_KINDS = [
    "Ladder",
    "CarerLoad",
    "Strength",
    "ChooseOne",
    "ChooseMany",
    "InTheirWords",
    "ConversationScale",
    "Pattern",
    "GetsInTheWay",
    "Day",
    "DatedRows",
    "NumberOf",
    "OnDate",
    "ActNow",
]
NOUNS |= dict.fromkeys(QUESTION_KINDS, "question")

NAMED_BY = ("title", "key", "question", "for_whom", "authors", "covered_by")
"""What a part is called by when it is spoken of: the first of these that it has."""

PLURALS = {
    "sections": "Section",
    "questions": "Ladder",
    "adaptations": "Adaptation",
    "prompts": "Prompt",
    "choices": "Choice",
    "columns": "Column",
    "days": "DayKind",
    "reword": "Reword",
    "leave_out": "LeaveOut",
    "add": "Add",
    "evidence": "Citation",
    "blind_spots": "BlindSpot",
}

NOT_WORDS = frozenset(
    {"kind", "key", "version", "question", "section", "after", "covered_by", "use_instead", "one_of", "among"}
    | {"chosen", "levels", "any_characteristic", "any_circumstance"}
)
"""Fields that hold lasting keys, not words anybody reads."""

TOP = "the tool"

TO_BE_WRITTEN = "WRITE:"
"""Stands at the head of each blank in the file that `whole-picture tools new` begins."""


@dataclass(frozen=True)
class Told:
    """Words that stand in a tool: the parts they stand in, outermost first, the field, and the words."""

    above: tuple[Part | str, ...]
    field: str
    words: str

    @property
    def place(self) -> str:
        """Whereabouts, in words. Most words are in order, and theirs is never asked for."""
        return place_of(*self.above)


def called(kind: str, given: Mapping[str, object]) -> str:
    """A part in words: its noun, and what it is called by if it says so."""
    noun = NOUNS.get(kind, kind)
    order = NAMED_BY if kind == "Section" else NAMED_BY[1:] + NAMED_BY[:1]
    names = (given.get(name) for name in order)
    name = next((n for n in names if isinstance(n, str) and n.strip() and not n.startswith(TO_BE_WRITTEN)), None)
    return f"{noun} ‘{name}’" if name else noun


def place_of(*parts: Part | str) -> str:
    """Where something stands, outermost first."""
    return ", ".join(p if isinstance(p, str) else called(type(p).__name__, vars(p)) for p in parts) or TOP


def every_word(part: Part, *above: Part | str) -> Iterator[Told]:
    """All words in a part and in the parts it holds, in the order they stand."""
    for field, value in vars(part).items():
        if field not in NOT_WORDS:
            yield from words_in(value, field, above)


def words_in(value: object, field: str, above: tuple[Part | str, ...]) -> Iterator[Told]:
    """The words in one field, whatever its shape."""
    if isinstance(value, Part):
        yield from every_word(value, *above, value)
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield Told(above, field, value)
    elif isinstance(value, tuple):
        for each in value:
            yield from words_in(each, field, above)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from words_in(each, f"{field} {key}", above)


def place_in_words(path: tuple[str | int, ...], given: object) -> str:
    """A path such as `("sections", 0, "questions", 2, "ladder")` in words, looked up in what was given."""
    places: list[str] = []
    plural = ""
    for step in path:
        given = vars(given) if isinstance(given, Part) else given
        if isinstance(step, int) and isinstance(given, list | tuple) and step < len(given):
            given = given[step]
            if plural in PLURALS:
                content = given if isinstance(given, Mapping) else vars(given) if isinstance(given, Part) else {}
                noun = called(PLURALS[plural], content)
                places.append(noun if "‘" in noun else f"{noun} {step + 1}")
        elif isinstance(given, Mapping) and step in given:
            given, plural = given[step], str(step)
    return ", ".join(places) or TOP
