"""What each copy is called; and what makes things hard, with what may help: it points to help, and none of it is blame."""

from app.copies.rules import Reader
from app.declaration.vocabulary import Barrier

TITLES = {
    Reader.PROFESSIONAL: "Professional copy",
    Reader.FAMILY: "Copy for the family",
    Reader.CHILD: "Copy for the child",
    Reader.SUPERVISION: "Copy for supervision",
}

HELP: dict[Barrier, tuple[str, str]] = {
    Barrier.MONEY: ("Money, or things you need", "A check of what you can claim. Help with food, fuel, beds or school clothes."),
    Barrier.PLACE: ("Where you live", "Help with your landlord, repairs or finding a home."),
    Barrier.TIME: ("Being tired, and too little time", "A nursery or after-school place. A hand from family or friends."),
    Barrier.CARER_HEALTH: ("A grown-up’s health", "Help from the doctor, and at home if you want it."),
    Barrier.CHILD_HEALTH: ("{child}’s health", "Help from the health visitor, the school nurse or the doctor."),
    Barrier.KNOWING_HOW: ("Not being sure how", "Somebody to show you, side by side, for as long as it takes."),
    Barrier.DEMANDS: ("Looking after other people too", "Help for the people you look after, so it is not all on you."),
    Barrier.SERVICES: ("Help that is hard to get", "We look for help that fits you better. We may need to change how we work."),
    Barrier.NOT_UNDERSTOOD: ("We do not know yet", "We talk with you about what makes it hard."),
}
"""Barrier → what makes it hard, and what may help. What is talked about alone has no place here (see rules.NOT_ON_PAPER)."""
