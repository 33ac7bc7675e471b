"""What a form sent, as a person may read it: given back to whoever wrote it when it could not be kept."""

import re
from collections.abc import Iterable

from starlette.datastructures import FormData
from starlette.requests import Request

from app.web.wall import NOBODY, owner_in

Pairs = tuple[tuple[str, str], ...]

TOKEN, SECRET = "token", "password"
"""A token is made anew; a form with a password in it is never said back."""

UNSEEN = frozenset((
    "about", "at_first", "child", "deed", "do", "find", "operation", "part", "place", "question", "seen", "section", "sent",
    "statement", "then", "tool", "with",
))  # fmt: skip
"""Fields that a page fills in for itself. What a page had seen (`seen.…`) is one more."""

REFERENCE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

BOX = re.compile(r"[._](day|month|year)$")
"""The boxes of a date, which are read as one line."""

CALLED = {
    "child_kind": "Children, born or expected", "child_given": "Children’s given names", "child_pen": "Who the children are",
    "child": "Dates of birth, or dates expected", "child_age": "About how old the children are", "carer_lives": "Where they live",
    "carer_given": "Parents’ and carers’ given names", "carer_word": "What they are to the children",
}  # fmt: skip
"""Fields that repeat for each child or carer, by what was asked."""


def lines_of(fields: Iterable[tuple[str, str]]) -> Pairs:
    """Each thing that was written, with what its field is called: `carer.3f2a….noticed` is read as `Noticed`."""
    sent = [(name, value) for name, value in fields if value.strip() and name not in UNSEEN and not name.startswith("seen.")]
    lines: dict[str, list[str]] = {}
    last: dict[str, str] = {}
    for name, value in sent:
        box, whose = BOX.search(name), BOX.sub("", name)
        values = lines.setdefault(whose, [])
        if box and "" < last.get(whose, "") < box[1]:  # the letters stand in the order of the boxes
            values[-1] += f" {plain(value)}"
        else:
            values.append(plain(value))
        last[whose] = box[1] if box else ""
    names = {name: re.split(r"[.:]", name)[-1] for name in lines}
    return tuple((CALLED.get(own) or own.replace("_", " ").capitalize(), ", ".join(lines[name])) for name, own in names.items())


def plain(value: str) -> str:
    """A choice as words, a reference as what it is, and writing as it was written."""
    if REFERENCE.fullmatch(value):
        return "the one that was chosen"
    return value.replace("_", " ") if re.fullmatch(r"[a-z0-9_]+", value) else value


def given_back(request: Request) -> Pairs:
    """What was written in a form that the wall let through, if its page was shown to somebody who was signed in."""
    form: FormData = getattr(request.state, "form", FormData())
    fields = [(name, value) for name, value in form.multi_items() if isinstance(value, str) and name != TOKEN]
    is_ours = owner_in(str(form.get(TOKEN, NOBODY))) != NOBODY
    return lines_of(fields) if is_ours and not any(SECRET in name for name, _ in fields) else ()
