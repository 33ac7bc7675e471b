"""How much may stand beside one thing and in one record. Pure thought."""

MOST_FOR_STATEMENT, MOST_FOR_FAMILY = 10, 300


def why_not_more(*, for_statement: int, for_family: int) -> str:
    """Why nothing more can be added beside this; empty when it can."""
    if for_statement >= MOST_FOR_STATEMENT:
        return f"{MOST_FOR_STATEMENT} files stand beside this already, which is the most. Add it to the child, or take one out."
    if for_family >= MOST_FOR_FAMILY:
        return f"{MOST_FOR_FAMILY} files are in this record, which is the most. Take out what is no longer needed."
    return ""
