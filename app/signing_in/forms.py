"""What the pages about signing in may send."""

from app.web.text import FormModel


class Onward(FormModel):
    """Where to go afterwards; and, for signing in again half-way, whose page it was and what it held.

    `kept` is JSON: pairs of field and words, as they were posted to `kept_for`; `kept_seal` is the seal over all of it.
    """

    next: str = ""
    owner: str = ""
    kept: str = ""
    kept_for: str = ""
    kept_seal: str = ""


class SignInForm(Onward):
    """A name and a password."""

    name: str = ""
    password: str = ""


class StepForm(Onward):
    """The second step: the figures of an app, or of a recovery code. `half` is what the first step gave."""

    half: str = ""
    code: str = ""


class PasskeyForm(Onward):
    """What a passkey signed, as JSON; and the question it signed."""

    credential: str = ""
    challenge: str = ""


class ProofForm(Onward):
    """Showing again that it is them: a password, or figures, or what a passkey signed."""

    password: str = ""
    code: str = ""
    credential: str = ""
    challenge: str = ""


class PasswordForm(FormModel):
    """A new password, as its owner chose it."""

    password: str = ""
