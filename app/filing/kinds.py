"""What a file may be, and whether anything looked for harm in it."""

from app.declaration.vocabulary import Worded


class FileKind(Worded):
    """What a file is, by what is in it and never by its name."""

    PICTURE = "picture", "Picture"
    PAPER = "paper", "PDF"


class Checked(Worded):
    """Whether something looked for harm in the file: only where the place that runs the service has such a thing."""

    NOT_ASKED = "not_asked", "No check is set up here"
    WAITING = "waiting", "Not yet checked"
    CLEAN = "clean", "Checked"
    HARMFUL = "harmful", "Harm was found in it"
