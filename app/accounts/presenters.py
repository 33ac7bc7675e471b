"""Accounts as an administrator sees them."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from app.people.models import Account, AccountState
from app.people.roles import ROLES

STATE = {
    AccountState.INVITED: "Has not chosen a password yet",
    AccountState.ACTIVE: "Open",
    AccountState.CLOSED: "Closed",
}

CLOSED_UNUSED = "Closed, because nobody used it"


@dataclass(frozen=True)
class ShownAccount:
    """One account, in words. `role_key` and `team_id` are for the form that changes them."""

    id: UUID
    name: str
    sign_in_name: str
    role: str
    role_key: str
    team: str
    team_id: str
    state: str
    is_closed: bool
    is_own: bool
    last_signed_in_at: datetime.datetime | None
    has_two_steps: bool


def shown_account(account: Account, team_name: str | None, me: UUID, has_two_steps: bool) -> ShownAccount:
    return ShownAccount(
        id=account.id,
        name=account.name,
        sign_in_name=account.sign_in_name,
        role=ROLES[account.role].display_name,
        role_key=account.role.value,
        team=team_name or "",
        team_id=str(account.team_id or ""),
        state=CLOSED_UNUSED if account.closed_unused else STATE[account.state],
        is_closed=account.state is AccountState.CLOSED,
        is_own=account.id == me,
        last_signed_in_at=account.last_signed_in_at,
        has_two_steps=has_two_steps,
    )
