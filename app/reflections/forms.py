"""What the forms of a reflection send."""

from uuid import UUID

from app.reflections.rules import ASKED
from app.web.reading import Reading
from app.web.text import FormModel


class ReflectionForm(FormModel):
    """The words of a reflection; `seen` how often it had been written when the page was made."""

    visits: str = ""
    barriers: str = ""
    load: str = ""
    assumptions: str = ""
    between: str = ""
    seen: int = 0
    operation: UUID | None = None


class ShareForm(FormModel):
    """With whom; empty takes it back."""

    with_whom: str = ""
    seen: int = 0


def read_words(reading: Reading, form: ReflectionForm) -> dict[str, str]:
    return {name: reading.words(name, getattr(form, name)) for name, _, _ in ASKED}
