"""A sample of one’s own team, or with a record one is named for, and a record in it that one may open; or as if absent."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path

from app.dip_samples.models import DipSample
from app.dip_samples.queries import Drawn, drawn_in, sample_of
from app.dip_samples.rules import MOST
from app.people.guard import MayNot, SignedIn
from app.web.session import DbSession


def sample_found(session: DbSession, me: SignedIn, sample_id: UUID) -> DipSample:
    found = sample_of(session, me, sample_id)
    if found is None:
        raise MayNot
    return found


SampleFound = Annotated[DipSample, Depends(sample_found)]


def drawn_found(session: DbSession, me: SignedIn, sample: SampleFound, place: Annotated[int, Path(ge=1, le=MOST)]) -> Drawn:
    found = next((one for one in drawn_in(session, me, sample.id) if one.row.place == place), None)
    if found is None:
        raise MayNot
    return found


DrawnFound = Annotated[Drawn, Depends(drawn_found)]
