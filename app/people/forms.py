"""What the pages about signing in may send."""

from app.web.text import FormModel


class SignInForm(FormModel):
    """A name and a password; where to go afterwards; and, for signing in again half-way, whose page it was and what it held.

    `kept` is JSON: pairs of field and words, as they were posted to `kept_for`; `kept_seal` is the seal over all of it.
    """

    name: str = ""
    password: str = ""
    next: str = ""
    owner: str = ""
    kept: str = ""
    kept_for: str = ""
    kept_seal: str = ""


class PasswordForm(FormModel):
    """A new password, as its owner chose it."""

    password: str = ""
