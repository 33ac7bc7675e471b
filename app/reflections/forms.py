"""What the forms of a reflection send."""

from typing import Any
from uuid import UUID

from app.reflections.rules import ASKED, keys_of
from app.web.reading import Reading
from app.web.text import FormModel


class ReflectionForm(FormModel):
    """The words of a reflection; `seen` how often it had been written when the page was made."""

    visits: str = ""
    barriers: str = ""
    load: str = ""
    assumptions: str = ""
    between: str = ""
    in_the_way: list[str] = []
    may_count: str = ""
    seen: int = 0
    operation: UUID | None = None


class ShareForm(FormModel):
    """With whom; empty takes it back."""

    with_whom: str = ""
    seen: int = 0


def read_words(reading: Reading, form: ReflectionForm) -> dict[str, Any]:
    """What was written, what is ticked, and whether that may be counted."""
    ticked = keys_of(",".join(form.in_the_way))
    told = {name: reading.words(name, getattr(form, name)) for name, _, _ in ASKED}
    return {**told, "in_the_way": ",".join(ticked), "may_count": bool(form.may_count and ticked)}
