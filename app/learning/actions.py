"""Deeds of whoever leads practice: a theme is begun, written, and published with its date."""

from uuid import UUID, uuid4

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel

from app.audit import trail
from app.cases.rules import id_for
from app.db import now
from app.learning.models import LearningEdition, LearningTheme, LearningWords
from app.learning.queries import Theme, theme_of
from app.learning.rules import Sheet, missing
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged

WROTE_FIRST = "Somebody changed this sheet while you had it open. Nothing was lost: both are below."


def begin(session: Session, *, by: Practitioner, sheet: Sheet, operation: UUID | None) -> UUID:
    """Begins a theme. The same sent twice begins it once."""
    own = id_for(operation, by.id, sheet.model_dump_json())
    if session.get(LearningTheme, own) is None:
        session.add(LearningTheme(id=own, begun_at=now(), begun_by=by.id))
        session.flush()
        put(session, written(by, own, 1, sheet))
        trail.deed(session, by=by, what="began a theme of learning", about_id=own)
    return own


def write(session: Session, *, by: Practitioner, theme: Theme, sheet: Sheet, seen: int) -> None:
    """Writes it otherwise. The same again changes nothing. Raises SomeoneElseChanged."""
    if sheet == theme.sheet:
        return
    if theme.words.number != seen:
        raise SomeoneElseChanged(WROTE_FIRST)
    put(session, written(by, theme.id, seen + 1, sheet))
    trail.deed(session, by=by, what="wrote a theme of learning", about_id=theme.id, detail=str(seen + 1))


def publish(session: Session, *, by: Practitioner, theme: Theme, seen: int, names_nobody: bool) -> None:
    """Publishes it as it stands, for everybody who signs in. Published twice it is published once."""
    if not theme.is_changed:
        return
    if theme.words.number != seen:
        raise SomeoneElseChanged("Somebody changed this sheet after you read it. Read it again before you publish it.")
    if wanting := [sentence for _, sentence in missing(theme.sheet)]:
        raise NotReady(" ".join(wanting))
    if not names_nobody:
        raise NotReady("Read the sheet once more, and say that no child and no family can be known from it.")
    number = len(theme.editions) + 1
    row = LearningEdition(theme_id=theme.id, number=number, words_id=theme.words.id, published_at=now(), published_by=by.id)
    put(session, row)
    trail.deed(session, by=by, what="published a theme of learning", about_id=theme.id, detail=str(number))


def written(by: Practitioner, theme_id: UUID, number: int, sheet: Sheet) -> LearningWords:
    return LearningWords(
        id=uuid4(), theme_id=theme_id, number=number, words=sheet.model_dump_json(), written_at=now(), written_by=by.id
    )


def put(session: Session, row: SQLModel) -> None:
    """Keeps it. Raises SomeoneElseChanged where another was kept in its place in the same moment."""
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError as taken:
        raise SomeoneElseChanged(WROTE_FIRST) from taken


def found_again(session: Session, theme: Theme) -> Theme:
    """As it stands by now."""
    return theme_of(session, theme.id) or theme
