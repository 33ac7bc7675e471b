"""A baby who is not born yet: another tool is used."""

from app.declaration import Adaptation, AppliesTo, Comparability

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not born yet",
    when="Until the birth.",
    what_changes="Use Before You Arrive, and the First Weeks. Everyday care can only be seen once there are days.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=("After the birth, begin here with the wording for a baby.",),
    use_instead="before_birth",
)
