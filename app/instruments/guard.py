"""The one way to an instrument: found, or answered as if it did not exist."""

from typing import Annotated

from fastapi import Depends
from starlette.exceptions import HTTPException
from starlette.requests import Request

from app.instruments.declared import Instrument, Instruments


def instruments_of(request: Request) -> Instruments:
    """The instruments that are declared here."""
    found: Instruments = request.app.state.instruments
    return found


def instrument_found(request: Request, instrument_key: str) -> Instrument:
    """The instrument of that key."""
    found = instruments_of(request).get(instrument_key)
    if found is None:
        raise HTTPException(404)
    return found


InstrumentFound = Annotated[Instrument, Depends(instrument_found)]
