"""What the pages about signing in may send."""

from pydantic import Field

from app.web.text import FormModel, Line


class SignInForm(FormModel):
    """A name and a password; where to go afterwards; and, for signing in again half-way, whose page it was and what it held.

    `kept` is JSON: pairs of field and words, as they were posted to `kept_for`.
    """

    name: Line
    password: str = Field(max_length=1000)
    next: str = ""
    owner: str = ""
    kept: str = ""
    kept_for: str = ""


class PasswordForm(FormModel):
    """A new password, as its owner chose it."""

    password: str = Field(max_length=1000)
