"""What stands round every page of a child’s picture, on the screen and on paper."""

from typing import Any

from app.cases.presenters import ways, who_bar_from
from app.picture_pages.words import PARTS, Telling
from app.web.pages import day


def frame(tell: Telling, part: str | None, *, paper: bool = False) -> dict[str, Any]:
    """What every page of a picture has round it."""
    child = tell.family.people[tell.picture.child.id]
    people = list(tell.family.people.values())
    restricted = [home.household.name for home in tell.family.homes if home.household.restricted]
    around = {
        "case": tell.case,
        "tell": tell,
        "who": who_bar_from(tell.case, people, restricted, child, tell.picture.today),
        "ways": ways(tell.case, "picture"),
        "parts": tuple((f"{tell.here}{end}", words, end == part) for end, words in PARTS),
        "as_at": tell.picture.today,
        "current": "families",
        "on_paper": paper,
    }
    if not paper:
        return around
    return {
        **around,
        "copy_for": "those who work with the family",
        "copy_ref": tell.case.ref,
        "copy_version": "Picture of a child",
        "copy_made": day(tell.picture.today),
        "standing": "",
        "is_family": False,
        "as_pdf": False,
        "back_address": f"{tell.here}{part or ''}",
    }
