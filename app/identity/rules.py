"""NHS numbers and UPNs: as they are kept, and whether their check digit or letter is right. Pure thought."""

from app.identity.models import NumberKind

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""Check letters in their order: no I, O or S, which are taken for digits."""


def bare(typed: str) -> str:
    """`943 476-5919` → `9434765919`."""
    return "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum())


def nhs_is_right(number: str) -> bool:
    """Whether ten digits end in the check digit that the first nine ask for (modulus 11; 10 is never given out)."""
    if len(number) != 10 or not (number.isascii() and number.isdigit()):
        return False
    rest = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(number[:9])) % 11
    return rest != 10 and rest % 11 == int(number[9])


def upn_is_right(number: str) -> bool:
    """Whether thirteen signs begin with the check letter that the other twelve ask for. A temporary UPN ends in a letter."""
    if len(number) != 13 or not number[1:12].isdigit() or number[12] not in f"0123456789{UPN_LETTERS}":
        return False
    values = [int(sign) if sign.isdigit() else UPN_LETTERS.index(sign) for sign in number[1:]]
    total = sum(value * weight for weight, value in enumerate(values, start=2))
    return number[0] == UPN_LETTERS[total % 23]


def is_right(kind: NumberKind, number: str) -> bool:
    return nhs_is_right(number) if kind is NumberKind.NHS else upn_is_right(number)


def looks_like(typed: str) -> NumberKind | None:
    """What a number typed into a search may be, by its shape alone; None for a name, a date or a reference."""
    number = bare(typed)
    if len(number) == 10 and number.isdigit():
        return NumberKind.NHS
    if len(number) == 13 and number[0].isalpha() and number[1:12].isdigit():
        return NumberKind.UPN
    return None


def mend(kind: NumberKind, typed: str) -> str:
    """What is wrong with a number and how to mend it; empty when nothing is."""
    number = bare(typed)
    if is_right(kind, number):
        return ""
    if kind is NumberKind.NHS:
        if len(number) != 10 or not number.isdigit():
            return "An NHS number has ten digits, such as 943 476 5919. Count them again."
        return "One digit of this NHS number is wrong, or two have changed places. Compare it with the letter or card it is on."
    if len(number) != 13:
        return "A UPN has one letter and then twelve signs, such as H801200001001. Count them again."
    return "One sign of this UPN is wrong, or two have changed places. Compare it with the school’s record."


def as_read(kind: NumberKind, number: str) -> str:
    """`943 476 5919`: as people read it aloud."""
    return f"{number[:3]} {number[3:6]} {number[6:]}" if kind is NumberKind.NHS else number
