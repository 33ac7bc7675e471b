"""Whom an assessment is about, in words: a child, a parent or carer with a child in mind, a home, a network, our own work."""

from app.declaration.vocabulary import Subject

OUR_WORK = "Our own work with the family"


def about_words(subject: Subject, child: str, carers: tuple[str, ...]) -> str:
    """“Kelly, with Mia in mind”; for a child, the child’s own name."""
    if subject is Subject.CARER:
        return f"{' and '.join(carers) or 'A parent or carer'}, with {child} in mind"
    return {
        Subject.HOUSEHOLD: f"The home, as it is for {child}",
        Subject.NETWORK: f"The people round {child}",
        Subject.PRACTITIONER: f"{OUR_WORK}, with {child} in mind",
    }.get(subject, child)
