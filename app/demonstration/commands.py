"""Making the demonstration at the command line: where it may answer, what is printed, and the marks that checks look for."""

from pathlib import Path

from rich.console import Console

from app.db import Database, today
from app.demonstration.accounts import only_mine, show
from app.demonstration.seeding import seed
from app.demonstration.telling import Telling
from app.filing.store import Store
from app.learning.demonstration import make_shared
from app.refusals import NotReady

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def refuse_elsewhere(host: str) -> None:
    """Refuse to answer to anybody but this machine: the passwords of a demonstration are printed on its screen."""
    if host not in LOOPBACK:
        raise NotReady("A demonstration answers on this machine only. Leave --host out, or serve without --demonstration.")


def make(
    database: Database,
    console: Console,
    *,
    store: Store | None = None,
    canary: bool = False,
    tokens: Path | None = None,
    accounts_file: Path | None = None,
) -> None:
    """Makes the families that are not there yet and prints who can sign in. `canary`: with a token of its own in every text."""
    telling = Telling(today(), marks=canary)
    show(seed(database, telling=telling, store=store), console, accounts_file)
    make_shared(database)
    if not canary:
        return
    console.print(f"{len(telling.tokens):,} names and texts each have a token of their own.")
    if tokens is not None:
        only_mine(tokens, telling.tokens)
        console.print(f"Which token is where: {tokens}", soft_wrap=True)
