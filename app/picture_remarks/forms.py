"""What the forms beside a picture may send."""

from uuid import UUID

from app.web.text import FormModel


class CommentForm(FormModel):
    """What might explain a difference; about which question; the number that was seen; an id the page makes."""

    about: str = ""
    words: str = ""
    seen: int = 0
    operation: UUID | None = None


class NotNowForm(FormModel):
    """Which tool is not for now, and why."""

    tool: str = ""
    why: str = ""
    operation: UUID | None = None


class AgainForm(FormModel):
    """Nothing but the press of a button."""
