"""What comes in with words to be looked at: the words of one box, and nothing about whose they are."""

from typing import Annotated

from fastapi import Form

from app.web.text import FormModel, Words


class LookForm(FormModel):
    """The words that stand in one box now. They are looked at and forgotten."""

    words: Words = ""


Looked = Annotated[LookForm, Form()]
