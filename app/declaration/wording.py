"""Putting names into a tool's words: {child}, {them}, {their} and {carer}, and nothing else, ever."""

import re
from dataclasses import dataclass
from typing import Any, TypeVar

from app.declaration.ask_if import Part

APart = TypeVar("APart", bound=Part)

PLACEHOLDERS = frozenset({"child", "them", "their", "carer"})
"""What may stand in curly brackets. “{child}’s” is good English for every name, so no other form is needed."""

BRACKETS = re.compile(r"\{([^{}]*)\}|[{}]")
SENTENCE_START = re.compile(r"(?:\A|(?<=[.?!] ))\{")


@dataclass(frozen=True)
class Names:
    """Who is spoken of. A child whose pronouns nobody has asked about is “them”."""

    child: str = "the child"
    them: str = "them"
    their: str = "their"
    carer: str = "the carer"

    def of(self, placeholder: str) -> str | None:
        """The name for one placeholder; None for a word in brackets that is not a placeholder."""
        return str(getattr(self, placeholder)) if placeholder in PLACEHOLDERS else None


def filled(words: str, names: Names) -> str:
    """The words with names put in. A name is never read again for brackets; one that opens a sentence is capital.

    What is not a placeholder is left as it stands, so that nothing said is ever lost (a check refuses it long before).
    """
    if "{" not in words:
        return words
    starts = {match.end() - 1 for match in SENTENCE_START.finditer(words)}

    def name(match: re.Match[str]) -> str:
        found = names.of(match.group(1) or "")
        if found is None:
            return match.group(0)
        return found[:1].upper() + found[1:] if match.start() in starts else found

    return BRACKETS.sub(name, words)


def with_names(part: APart, names: Names) -> APart:
    """The same piece of a declaration, with names put into every word of it."""
    return part.model_copy(update={field: named(getattr(part, field), names) for field in type(part).model_fields})


def named(value: Any, names: Names) -> Any:
    """Whatever stands in one field of a declaration, with names in its words."""
    if type(value) is str:
        return filled(value, names)
    if isinstance(value, Part):
        return with_names(value, names)
    if isinstance(value, tuple):
        return tuple(named(each, names) for each in value)
    return {key: named(each, names) for key, each in value.items()} if isinstance(value, dict) else value


def strange_brackets(words: str) -> tuple[str, ...]:
    """Whatever stands in curly brackets and is not a placeholder, and brackets without a partner."""
    return tuple(m.group(0) for m in BRACKETS.finditer(words) if (m.group(1) or "") not in PLACEHOLDERS)
