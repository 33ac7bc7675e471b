"""What an administrator's forms send, and how they are read."""

from dataclasses import dataclass
from uuid import UUID

from app.people.models import Team
from app.people.roles import ROLES, RoleKey
from app.web.reading import Reading
from app.web.text import FormModel

Choices = list[tuple[str, str]]

NO_TEAM = ("", "No team")


class RoleForm(FormModel):
    """What somebody is, and with whom they work. `new_team` names a team that there is not yet."""

    role: str = ""
    team: str = ""
    new_team: str = ""


class AccountForm(RoleForm):
    """A new account."""

    name: str = ""
    sign_in_name: str = ""


class JoinForm(FormModel):
    """Who somebody is at the organisation's sign-in, by the reference it gave them; or that they are no longer joined."""

    subject: str = ""
    apart: str = ""


@dataclass(frozen=True)
class Place:
    """A role and a team, read: a team that is there, or the name of one to make."""

    role: RoleKey | None
    team_id: UUID | None
    new_team: str


def read_place(form: RoleForm, teams: list[Team], reading: Reading) -> Place:
    role = reading.choice("role", form.role, RoleKey, needed="Say what they do.")
    team_id = reading.one_of("team", form.team, [team.id for team in teams])
    new_team = reading.line("new_team", form.new_team, longest=120)
    if team_id and new_team:
        reading.problem("new_team", "Choose a team that is there, or write the name of a new one, not both.")
    return Place(role, team_id, new_team)


def role_choices() -> Choices:
    return [("", "Choose"), *((role.key.value, role.display_name) for role in ROLES.values())]


def team_choices(teams: list[Team]) -> Choices:
    return [NO_TEAM, *((str(team.id), team.name) for team in teams)]
