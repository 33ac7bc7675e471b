"""What a supervisor sends: notes section by section, and words beside a signature."""

from app.web.text import FormModel, Line, Words


class ReturnForm(FormModel):
    """Notes; `section` ("" for the whole) and `note` are as many, in the same order. `sent`: which sending was read."""

    section: list[Line] = []
    note: list[Words] = []
    sent: Line = ""

    @property
    def notes(self) -> dict[str, str]:
        """Section key → the note about it."""
        return dict(zip(self.section, self.note, strict=False))


class SignForm(FormModel):
    """Words beside the signature, if any. `sent`: which sending was read."""

    words: Words = ""
    sent: Line = ""
