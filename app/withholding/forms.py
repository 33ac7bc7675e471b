"""What the forms of what is kept back may send."""

from uuid import UUID

from app.web.text import FormModel


class KeepBackForm(FormModel):
    """One thing, from whom (from several at once, if need be), and why."""

    item: str = ""
    from_whom: list[str] = []
    why: str = ""
    operation: UUID | None = None


class LiftForm(FormModel):
    """Why it is no longer kept back."""

    why: str = ""
