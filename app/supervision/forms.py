"""What a supervisor sends: notes section by section, and words beside a signature."""

from typing import Annotated, Literal

from pydantic import Field

from app.web.text import FormModel, Line, Words


class ReturnForm(FormModel):
    """Notes; `section` ("" for the whole) and `note` are as many, in the same order. `sent`: which sending was read."""

    section: list[Line] = []
    note: list[Words] = []
    sent: Line = ""
    operation: Annotated[str, Field(pattern="^[A-Za-z0-9-]{0,48}$")] = ""
    seen: list[Line] = []
    """"<section>|<number>" for each note that was kept when the page was made."""
    do: Literal["keep", "return", ""] = ""

    @property
    def numbers(self) -> dict[str, int]:
        """Section → how often its note had been kept. What cannot be read counts as never."""
        pairs = [entry.rpartition("|") for entry in self.seen]
        return {section: int(number[:9]) for section, _, number in pairs if number.isascii() and number.isdigit()}

    @property
    def notes(self) -> dict[str, str]:
        """Section key → the note about it."""
        return dict(zip(self.section, self.note, strict=False))


class SignForm(FormModel):
    """Words beside the signature, if any. `sent`: which sending was read."""

    words: Words = ""
    sent: Line = ""
