"""What is sent when a decision is done."""

from app.web.text import FormModel


class DoneForm(FormModel):
    """What came of a decision."""

    outcome: str = ""
    seen: int = 0
