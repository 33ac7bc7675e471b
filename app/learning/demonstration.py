"""Made-up learning of a made-up authority: two sheets that are published and one that is being written."""

import tomllib
from pathlib import Path

from sqlmodel import select

from app.db import Database
from app.insight.demonstration_returns import make_returns
from app.learning import actions
from app.learning.models import LearningTheme
from app.learning.queries import theme_of
from app.learning.rules import Sheet
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey


def make_shared(database: Database) -> None:
    """All that is made up for whoever leads: returns, the figures of them and of live records, and what was learnt."""
    make_returns(database)
    told = tomllib.loads(Path(__file__).with_name("made_up.toml").read_text(encoding="utf-8"))["sheet"]
    with database.unit_of_work() as session:
        lead = session.exec(select(Account).where(Account.role == RoleKey.PRACTICE_LEAD)).first()
        if lead is None or session.exec(select(LearningTheme.id)).first() is not None:
            return
        by = Practitioner(lead.id, lead.name, ROLES[lead.role], lead.team_id, None)
        for one in told:
            published = one.pop("published")
            own = actions.begin(session, by=by, sheet=Sheet.model_validate(one), operation=None)
            theme = theme_of(session, own)
            if published and theme is not None:
                actions.publish(session, by=by, theme=theme, seen=1, names_nobody=True)
