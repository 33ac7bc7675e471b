"""Whether every purpose that stands in the record is one that this place still has words for."""

from pathlib import Path

from sqlmodel import Session, col, select

from app.cases.models import Agreement
from app.doors.models import PurposeGiven
from app.settings import SettingsFault
from app.terms.purposes import FILE, used_in


def check_purposes(session: Session, data: Path) -> None:
    """Raises SettingsFault, naming every key that the record uses and the purposes of this place do not have."""
    purposes = used_in(session)
    known = {one.key for one in purposes.opening.purposes}, {one.key for one in purposes.agreeing}
    columns = col(PurposeGiven.purpose), col(Agreement.purpose)
    used = [sorted(set(session.exec(select(column).distinct())) - have) for column, have in zip(columns, known, strict=True)]
    said = [f"{where} has no {' and no '.join(keys)}" for where, keys in zip(("opening", "agreeing"), used, strict=True) if keys]
    if said:
        raise SettingsFault(
            f"{data / FILE}: the record holds lines under purposes that are not in it: {'; '.join(said)}."
            " Add each again, with “retired”: true if nobody may choose it any more."
        )
