"""What is sent when a decision is done, or becomes a step of a plan."""

from app.web.text import FormModel


class IntoPlanForm(FormModel):
    """For which outcome of which child: `<child>|<outcome>`."""

    outcome: str = ""


class DoneForm(FormModel):
    """What came of a decision."""

    outcome: str = ""
    seen: int = 0
