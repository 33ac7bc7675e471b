"""What the pages about one's own sessions may send."""

from app.web.text import FormModel


class EndForm(FormModel):
    """A session is ended: nothing but the deed itself."""
