"""What comes in when an assessment is to be adapted otherwise, and what has to be mended in it."""

from uuid import UUID

from app.web.reading import Reading
from app.web.text import FormModel

LONGEST = 400


class AdaptForm(FormModel):
    """The adaptations chosen, and why. `seen`: how often it had been changed; `release`: the version of the tool then."""

    operation: UUID
    seen: int
    release: UUID
    adapt: list[str] = []
    why: str = ""


class AllowForm(FormModel):
    """Why a copy may be made for the family. `change`: what took off what kept somebody safe."""

    operation: UUID
    change: UUID
    why: str = ""


def read_why(form: AdaptForm) -> tuple[str, dict[str, str]]:
    """Why it is adapted otherwise, and what has to be mended."""
    reading = Reading()
    why = reading.line("why", form.why, needed="Say why it is adapted otherwise, in a sentence.", longest=LONGEST)
    return why, reading.problems
