"""One session with the database for each request: looking for a GET, one unit of work for a post, committed before the reply.

Threads are taken with care. A request that waits for its turn to write waits here, on the event loop, holding no thread; if it
waited in a thread, forty waiting writers would leave none for the one whose turn it is, and the service would stand still.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager
from typing import Annotated, TypeVar

import anyio
from anyio import to_thread
from fastapi import Depends
from sqlmodel import Session
from starlette.requests import Request

from app.db import Database
from app.web.wall import SAFE_METHODS

AT_ONCE = 16
"""Sessions open at once in one process: more only queue for the two cores there are, and each holds a connection."""


class Turns:
    """Whose turn it is: any number of readers up to a limit, and on SQLite one writer, first come first served."""

    def __init__(self, database: Database) -> None:
        self.reading = anyio.Semaphore(AT_ONCE, fast_acquire=True)
        self.writing = anyio.Semaphore(1 if database.on_sqlite else AT_ONCE, fast_acquire=True)
        self.threads = anyio.CapacityLimiter(4 * AT_ONCE)


def nobody(request: Request, session: Session) -> None:
    """Stands in for finding out who is asking, until `main` gives the function that does."""


WhoIsAsking = Callable[[Request, Session], object]
"""Finds the practitioner from the request's cookie, in the same thread and the same session as all that follows."""


async def one_session(request: Request) -> AsyncIterator[Session]:
    """The session of this request, with `request.state.me` already found."""
    state = request.app.state
    database: Database = state.database
    turns: Turns = state.turns
    looks_only = request.method in SAFE_METHODS
    opening = database.reading() if looks_only else database.unit_of_work()

    def enter() -> Session:
        session = opening.__enter__()
        try:
            request.state.me = state.who_is_asking(request, session)
        except BaseException as fault:
            opening.__exit__(type(fault), fault, fault.__traceback__)
            raise
        return session

    async with turns.reading if looks_only else turns.writing:
        session = await to_thread.run_sync(enter, limiter=turns.threads)
        try:
            yield session
        except BaseException as fault:
            await leave(opening, turns, fault)
            raise
        await leave(opening, turns, None)


async def leave(opening: AbstractContextManager[Session], turns: Turns, fault: BaseException | None) -> None:
    """Commits or undoes, whatever becomes of the request meanwhile."""

    def close() -> None:
        opening.__exit__(type(fault) if fault else None, fault, fault.__traceback__ if fault else None)

    with anyio.CancelScope(shield=True):
        await to_thread.run_sync(close, limiter=turns.threads)


DbSession = Annotated[Session, Depends(one_session, scope="function")]


Answer = TypeVar("Answer")


async def in_one_go(request: Request, work: Callable[[Session], Answer], *, looks_only: bool = False) -> Answer:
    """Does one short piece of work in a session of its own, for a route that must not hold a unit of work open throughout.

    Signing in is one: checking a password takes long on purpose, and nobody else could save meanwhile.
    """
    turns: Turns = request.app.state.turns
    database: Database = request.app.state.database

    def whole() -> Answer:
        with database.reading() if looks_only else database.unit_of_work() as session:
            return work(session)

    async with turns.reading if looks_only else turns.writing:
        return await to_thread.run_sync(whole, limiter=turns.threads)
