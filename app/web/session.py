"""One session with the database for each request: looking for a GET or a search, else a unit of work, committed before the reply.

Threads are taken with care. A request that waits for its turn to write waits here, on the event loop, holding no thread; if it
waited in a thread, forty waiting writers would leave none for the one whose turn it is, and the service would stand still.
"""

from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Annotated, TypeVar, cast

import anyio
from anyio import to_thread
from fastapi import Depends
from sqlmodel import Session
from starlette.requests import Request

from app.db import Database, Outcome
from app.web.wall import SAFE_METHODS

AT_ONCE = 16
"""Sessions open at once in one process: more only queue for the two cores there are, and each holds a connection."""


@dataclass(eq=False)
class Waiting:
    """One piece of work that waits for its turn, and what came of it once somebody's turn took it along."""

    work: Callable[[Session], object]
    outcome: Outcome | None = None


class Turns:
    """Whose turn it is: any number of readers up to a limit, and on SQLite one writer, first come first served."""

    def __init__(self, database: Database) -> None:
        self.reading = anyio.Semaphore(AT_ONCE, fast_acquire=True)
        self.writing = anyio.Semaphore(1 if database.on_sqlite else AT_ONCE, fast_acquire=True)
        self.threads = anyio.CapacityLimiter(4 * AT_ONCE)
        self.waiting: deque[Waiting] = deque()


def nobody(request: Request, session: Session) -> None:
    """Stands in for finding out who is asking, until `main` gives the function that does."""


Route = TypeVar("Route", bound=Callable[..., object])


def looks_only(route: Route) -> Route:
    """Says of a post that it only looks, such as a search whose words are to be in no address: it takes no turn to write."""
    LOOKING.add(route)
    return route


LOOKING: set[object] = set()


def only_looks(request: Request) -> bool:
    return request.method in SAFE_METHODS or request.scope.get("endpoint") in LOOKING


async def one_session(request: Request) -> AsyncIterator[Session]:
    """The session of this request, with `request.state.me` already found."""
    state = request.app.state
    database: Database = state.database
    turns: Turns = state.turns
    looking = only_looks(request)
    opening = database.reading() if looking else database.unit_of_work()

    def enter() -> Session:
        session = opening.__enter__()
        try:
            request.state.me = state.who_is_asking(request, session)
        except BaseException as fault:
            opening.__exit__(type(fault), fault, fault.__traceback__)
            raise
        return session

    async with turns.reading if looking else turns.writing:
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


async def with_others(turns: Turns, database: Database, work: Callable[[Session], Answer]) -> Answer:
    """Does the work in the next turn to write, together with whatever else waits by then, and answers once it is on disk."""
    mine = Waiting(work)
    turns.waiting.append(mine)
    try:
        async with turns.writing:
            if mine.outcome is None:
                await take_turn(turns, database)
    finally:
        if mine in turns.waiting:
            turns.waiting.remove(mine)
    return cast(Answer, mine.outcome.answer() if mine.outcome else None)


async def take_turn(turns: Turns, database: Database) -> None:
    """One turn to write, for all who wait now, in one thread and with one commit."""
    together = [turns.waiting.popleft() for _ in range(min(AT_ONCE, len(turns.waiting)))]

    def whole() -> None:
        outcomes = database.several([one.work for one in together])
        for one, outcome in zip(together, outcomes, strict=True):
            one.outcome = outcome

    turn = Outcome()
    with anyio.CancelScope(shield=True), turn:
        await to_thread.run_sync(whole, limiter=turns.threads)
    for one in together:
        one.outcome = one.outcome if turn.fault is None else turn


async def in_one_go(request: Request, work: Callable[[Session], Answer], *, looks_only: bool = False) -> Answer:
    """Does one short piece of work in a session of its own, for a route that must not hold a unit of work open throughout.

    Signing in is one: checking a password takes long on purpose, and nobody else could save meanwhile.
    """
    turns: Turns = request.app.state.turns
    database: Database = request.app.state.database

    if database.on_sqlite and not looks_only:
        return await with_others(turns, database, work)

    def whole() -> Answer:
        with database.reading() if looks_only else database.unit_of_work() as session:
            return work(session)

    async with turns.reading if looks_only else turns.writing:
        return await to_thread.run_sync(whole, limiter=turns.threads)
