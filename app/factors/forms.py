"""What the pages of one's own account may send."""

from app.web.text import FormModel


class AppForm(FormModel):
    """The figures an app shows, and what it makes them from, locked."""

    pending: str = ""
    code: str = ""


class PasskeyForm(FormModel):
    """What a device made, as JSON; the question it answered; and what its owner calls it."""

    credential: str = ""
    challenge: str = ""
    name: str = ""


class NewPasswordForm(FormModel):
    """A new password, as its owner chose it."""

    password: str = ""


class DeedForm(FormModel):
    """Nothing but the deed itself."""
