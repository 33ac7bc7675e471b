"""Reading themes of learning: as they stand, as they were published. Changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.learning.models import LearningEdition, LearningTheme, LearningWords
from app.learning.rules import Sheet


@dataclass(frozen=True)
class Edition:
    """A sheet that was published."""

    row: LearningEdition
    sheet: Sheet


@dataclass(frozen=True)
class Theme:
    """One theme with its words as they stand, and what was published of it, the latest first."""

    id: UUID
    words: LearningWords
    sheet: Sheet
    editions: tuple[Edition, ...]

    @property
    def published(self) -> Edition | None:
        return self.editions[0] if self.editions else None

    @property
    def is_changed(self) -> bool:
        """Whether its words are no longer those that were published last."""
        return self.published is None or self.published.row.words_id != self.words.id


def themes(session: Session, *, only: UUID | None = None) -> list[Theme]:
    """Every theme, those published last first, then those nobody has published. Three questions."""
    wanted = select(LearningTheme.id)
    if only is not None:
        wanted = wanted.where(col(LearningTheme.id) == only)
    ids = list(session.exec(wanted))
    words: dict[UUID, LearningWords] = {}
    of: dict[UUID, list[LearningWords]] = {}
    for row in session.exec(
        select(LearningWords).where(col(LearningWords.theme_id).in_(ids)).order_by(col(LearningWords.number))
    ):
        words[row.id] = row
        of.setdefault(row.theme_id, []).append(row)
    editions: dict[UUID, list[Edition]] = {}
    latest_first = (
        select(LearningEdition).where(col(LearningEdition.theme_id).in_(ids)).order_by(col(LearningEdition.number).desc())
    )
    for edition in session.exec(latest_first):
        sheet = sheet_of(words[edition.words_id])
        editions.setdefault(edition.theme_id, []).append(Edition(edition, sheet))
    found = [Theme(own, rows[-1], sheet_of(rows[-1]), tuple(editions.get(own, ()))) for own, rows in of.items()]
    return in_order(found)


def in_order(found: Sequence[Theme]) -> list[Theme]:
    published = sorted((one for one in found if one.published), key=lambda one: one.editions[0].row.published_at, reverse=True)
    return [*published, *sorted((one for one in found if not one.published), key=lambda one: one.words.written_at, reverse=True)]


def theme_of(session: Session, theme_id: UUID) -> Theme | None:
    return next(iter(themes(session, only=theme_id)), None)


def sheet_of(row: LearningWords) -> Sheet:
    return Sheet.model_validate_json(row.words)
