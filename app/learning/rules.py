"""What a sheet of learning says, and what it needs before it is published: pure thought."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel, ConfigDict

from app.declaration.vocabulary import Worded


class Channel(Worded):
    """How the learning reaches people."""

    NEWSLETTER = "newsletter", "Safeguarding newsletter"
    WEBSITE = "website", "Website"
    SCHOOLS = "schools", "Schools’ news"
    NETWORK = "network", "Subgroups and networks"
    MAIL = "mail", "Direct mail"
    SOCIAL = "social", "Social media"
    TEAMS = "teams", "Team meetings and supervision"


class Sheet(BaseModel):
    """One theme, whole. Where there are lines, each is a thought of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str
    learnt: str = ""
    going_well: str = ""
    tools: str = ""
    messages: str = ""
    leads: str = ""
    channels: Mapping[str, str] = {}
    """Key of a channel → who sends it and when; a channel that is not used is not there."""


NEEDED: Mapping[str, str] = {
    "learnt": "Write what you have learnt before you publish.",
    "messages": "Write at least one core message: what people should do otherwise from now on.",
    "leads": "Write who leads: a role or a team.",
}
LONGEST: Mapping[str, int] = {"title": 80, "learnt": 2000, "going_well": 1200, "tools": 1200, "messages": 1200, "leads": 200}
"""Letters that still make one sheet of A4."""


def missing(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What has to be written before it is published: field and sentence."""
    for field, sentence in NEEDED.items():
        if not getattr(sheet, field):
            yield field, sentence
    if not sheet.channels:
        yield f"channel_{Channel.NEWSLETTER.value}", "Say at least one way in which it reaches people."


def lines(words: str) -> tuple[str, ...]:
    """Each line by itself, without a dash or a dot that somebody typed before it."""
    return tuple(line for one in words.splitlines() if (line := one.strip().lstrip("-–•* ").strip()))
