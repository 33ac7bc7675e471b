"""The made-up practitioners of the demonstration, with passwords made fresh each time, printed once and known to nobody else."""

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from sqlmodel import Session, col, select

from app.people import actions, queries
from app.people.actions import as_practitioner
from app.people.models import Account, Team
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey
from app.refusals import NotReady

PLACE = "demonstration.example"
"""Where demonstration sign-in names live: an address that no real person can have."""

NORTHGATE, HOLLINS = "Northgate", "Hollins early help"


@dataclass(frozen=True)
class Somebody:
    """One made-up practitioner."""

    key: str
    name: str
    role: RoleKey
    team: str | None


EVERYBODY = (
    Somebody("ruth", "Ruth Adeyemi", RoleKey.SOCIAL_WORKER, NORTHGATE),
    Somebody("sam", "Sam Okafor-Lee", RoleKey.SOCIAL_WORKER, NORTHGATE),
    Somebody("ines", "Inês Carvalho", RoleKey.SOCIAL_WORKER, NORTHGATE),
    Somebody("tom", "Tom Whitlock", RoleKey.SUPERVISOR, NORTHGATE),
    Somebody("jo", "Jo Pritchard", RoleKey.EARLY_HELP_WORKER, HOLLINS),
    Somebody("dev", "Dev Chaudhry", RoleKey.EARLY_HELP_WORKER, HOLLINS),
    Somebody("maureen", "Maureen Asante", RoleKey.SUPERVISOR, HOLLINS),
    Somebody("bethan", "Bethan Pryce", RoleKey.PRACTICE_LEAD, NORTHGATE),
    Somebody("alex", "Alex Fenwick", RoleKey.ADMINISTRATOR, None),
    Somebody("noor", "Noor Rahimi", RoleKey.AUDITOR, None),
    Somebody("ike", "Ike Mensah", RoleKey.ANALYST, None),
    Somebody("priya", "Priya Raman", RoleKey.BOARD_MEMBER, None),
)

WORDS = tuple((Path(__file__).parent / "words.txt").read_text().split())
"""Plain words that passwords are made of."""


@dataclass(frozen=True)
class Printed:
    """What is printed once, so that somebody can sign in."""

    name: str
    sign_in_name: str
    password: str
    role: RoleKey


def sign_in_name(somebody: Somebody) -> str:
    """`ruth@demonstration.example`."""
    return f"{somebody.key}@{PLACE}"


def fresh_password() -> str:
    """Five words by chance: 33 bits and more, easy to type, good for one start of a demonstration."""
    return "-".join(secrets.choice(WORDS) for _ in range(5))


def refuse_real_records(session: Session) -> None:
    """Refuse a record that began with real people; in one that began as a demonstration, accounts may have been added since."""
    made_up = col(Account.sign_in_name).like(f"%@{PLACE}")
    began_as_one = session.exec(select(Account.id).where(made_up)).first() is not None
    if not began_as_one and session.exec(select(Account.id)).first() is not None:
        raise NotReady("This record has accounts of its own, so it is not a demonstration. Name another folder with --data.")


def has_open_accounts(session: Session) -> bool:
    """Whether somebody could sign in here with a password that a demonstration printed."""
    made_up = col(Account.sign_in_name).like(f"%@{PLACE}")
    return session.exec(select(Account.id).where(made_up, col(Account.password_hash) != "")).first() is not None


def practitioners(session: Session) -> dict[str, Practitioner]:
    """Everybody in the demonstration, made when they are not there yet, by key."""
    refuse_real_records(session)
    found = {}
    for somebody in EVERYBODY:
        account = queries.account_named(session, sign_in_name(somebody)) or made(session, somebody)
        found[somebody.key] = as_practitioner(account, somebody.team)
    return found


def made(session: Session, somebody: Somebody) -> Account:
    """One account, with its team."""
    team: Team | None = None
    if somebody.team:
        team = queries.team_named(session, somebody.team) or actions.start_team(session, by=None, name=somebody.team)
    return actions.create_account(
        session, by=None, sign_in_name=sign_in_name(somebody), name=somebody.name, role=somebody.role, team=team
    )[0]


def fresh_passwords(session: Session) -> list[Printed]:
    """A new password for everybody; the ones printed before no longer open anything."""
    refuse_real_records(session)
    printed = []
    for somebody in EVERYBODY:
        account = queries.account_named(session, sign_in_name(somebody))
        if account is None:
            continue
        password = fresh_password()
        owner = as_practitioner(account, somebody.team)
        actions.choose_password(session, by=owner, account=account, password=password)
        printed.append(Printed(account.name, account.sign_in_name, password, account.role))
    return printed


def show(printed: list[Printed], console: Console, file: Path | None = None) -> None:
    """Print the accounts, a line each and never cut short, and write them to a file when one is named."""
    console.print("Demonstration accounts. Every family in it is made up. These passwords work until it is started again.\n")
    widest = max((len(who(one)) for one in printed), default=0)
    for one in printed:
        console.out(f"  {who(one):<{widest}}  {one.sign_in_name:<28}  {one.password}", highlight=False)
    console.print()
    if file is not None:
        only_mine(file, [vars(one) for one in printed])


def who(one: Printed) -> str:
    """`Ruth Adeyemi, social worker`."""
    return f"{one.name}, {ROLES[one.role].display_name.lower()}"


def only_mine(file: Path, listed: object) -> None:
    """Write a file of JSON that only its owner may read."""
    file.touch(mode=0o600)
    file.chmod(0o600)
    file.write_text(json.dumps(listed, indent=2, ensure_ascii=False), encoding="utf-8")
