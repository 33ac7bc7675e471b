"""What the forms of keeping and destroying may send."""

from uuid import UUID

from app.web.text import FormModel


class KeepingForm(FormModel):
    """What is to be done with a record. `do` says which."""

    do: str = ""
    why: str = ""
    hold: UUID | None = None
    looked: str = ""


class CloseForm(FormModel):
    """Why a record is closed, or opened again. `do` says which."""

    do: str = ""
    why: str = ""
    looked: str = ""
    operation: UUID | None = None


class AnswerForm(FormModel):
    """Whether the second person agrees."""

    answer: str = ""
    looked: str = ""
