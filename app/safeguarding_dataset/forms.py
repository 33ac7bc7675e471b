"""What the form that asks for tables may send."""

from uuid import UUID

from app.web.text import FormModel


class AskForm(FormModel):
    """In which form, and what for."""

    form: str = "csv"
    why: str = ""
    operation: UUID | None = None


class FetchForm(FormModel):
    """Nothing but the deed itself."""
