"""The few ways in which a deed can be refused, each with a sentence that tells the practitioner what to do."""


class Refusal(Exception):
    """A deed that was not done. `sentence` is shown to the practitioner as it stands."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class AlreadyDone(Refusal):
    """Somebody, perhaps the same person, has done this already."""


class NotReady(Refusal):
    """Something has to be done first; the sentence says what."""


class NotYours(Refusal):
    """This deed belongs to somebody else, and the sentence says to whom."""


class SomeoneElseChanged(Refusal):
    """Someone wrote here after the practitioner last looked. Both texts are kept."""


class CannotRead(Refusal):
    """What was sent cannot be understood; the sentence names the field and the mend."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
