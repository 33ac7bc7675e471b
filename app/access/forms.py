"""What the forms about access may send."""

from app.web.text import FormModel


class NamedForm(FormModel):
    """Somebody named for a record."""

    account: str = ""
    may: str = ""
    why: str = ""


class WhyForm(FormModel):
    """A reason."""

    why: str = ""


class AnswerForm(FormModel):
    """Yes or no, with a reason where it is no."""

    answer: str = ""
    why: str = ""


class OfferForm(FormModel):
    """A case offered."""

    account: str = ""
    part: str = ""
    note: str = ""


class PurposeForm(FormModel):
    """What a record of the team is opened for."""

    purpose: str = ""
    words: str = ""


class NeedForm(FormModel):
    """A record asked for in need."""

    ref: str = ""
    need: str = ""
    why: str = ""


class ReviewForm(FormModel):
    """What a supervisor found, and of which opening."""

    outcome: str = ""
    words: str = ""
    of: str = ""


class EndForm(FormModel):
    """Nothing but the deed itself."""
