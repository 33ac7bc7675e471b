"""Voices side by side on one question, each card drawn, told and tabled from the same views. Agreement is drawn too."""

from dataclasses import dataclass

from app.cases.wording import capital, listed
from app.declaration.vocabulary import Level, Signal, Voice
from app.picture.differing import SideBySide, View
from app.picture_pages.words import ReadingShown, Telling, lower_first

Said = tuple[str, str]
"""What was said of a difference, and who said it when."""


@dataclass(frozen=True)
class Point:
    """One view in the drawing: its row, its rung from the left, its name and which side of the mark the name is on."""

    y: int
    x: int
    voice: str
    name: str
    name_x: int
    anchor: str


@dataclass(frozen=True)
class Card:
    """One question with its views: drawn, told, and commented on."""

    id: str
    key: str
    title: str
    sentence: str
    points: tuple[Point, ...]
    axis: tuple[tuple[int, tuple[str, ...]], ...]
    """Where each rung is from the left, and what it is called, line beneath line."""
    foot: int
    """Where what the rungs are called begins, from the top."""
    height: int
    silent: str
    views: tuple[ReadingShown, ...]
    differs: bool
    comment: str = ""
    commented: str = ""
    """Who wrote it and when; or that it was written when the assessment was sent."""


def card(tell: Telling, one: SideBySide, number: int, said: Said | None = None) -> Card:
    points = tuple(point(tell, view, row) for row, view in enumerate(one.views) if view.level)
    axis = tuple((AT + 80 * place, tell.wording.rung(level)) for place, level in enumerate(RUNGS))
    foot = 34 * len(one.views) + 38
    named = f" with {tell.names.get(one.carer_id, 'a carer')}" if one.carer_id else ""
    return Card(
        id=f"c{number}",
        key=one.key,
        title=f"{one.asked.short}{named}",
        sentence=" ".join(f"{capital(says(tell, view))}." for view in one.views),
        points=points if len(points) == len(one.views) else (),
        axis=axis,
        foot=foot,
        height=foot - 8 + 16 * max(len(lines) for _, lines in axis),
        silent=listed([tell.voice(voice) for voice in one.silent]),
        views=tuple(tell.shown(view.readings[0]) for view in one.views),
        differs=one.differs,
        comment=said[0] if said else "",
        commented=said[1] if said else "",
    )


SAYS = {
    Signal.STRENGTH: "it is a strength",
    Signal.NEED: "it is a need",
    Signal.SERIOUS_NEED: "it is a serious need",
    Signal.EXPERIENCE: "what it is like",
}


def says(tell: Telling, view: View) -> str:
    """`Mia says on and off`, `Kelly says it is a strength`."""
    shown = [tell.wording.beside(SAYS[signal], SAYS_TOGETHER[signal]) for signal in Signal if signal in view.signals]
    what = lower_first(tell.wording.of(view.level)) if view.level else listed(shown)
    return f"{tell.voice(view.voice, view.carer_id)} says {what}"


AT, RUNGS = 44, (Level.MOSTLY_NOT, Level.ON_AND_OFF, Level.MOSTLY, Level.STEADY)
"""Where the first rung is drawn, from the left; and the rungs, each eighty further right."""


SAYS_TOGETHER = {
    Signal.STRENGTH: "it is something good",
    Signal.NEED: "something is missing",
    Signal.SERIOUS_NEED: "something that matters a lot is missing",
    Signal.EXPERIENCE: "what it is like",
}
"""The same, as a family says it."""

SHORT = {
    Voice.PRACTITIONER: ("Practitioner", "Worker"),
    Voice.OTHER_PROFESSIONAL: ("Professional", "Helper"),
    Voice.WRITTEN_RECORD: ("Record", "On paper"),
}
"""In the drawing, where there is room for one word: ours, and a family’s."""


def point(tell: Telling, view: View, row: int) -> Point:
    """Names stand to the right of their mark on the left half of the drawing, and to the left on the right half."""
    rung = RUNGS.index(view.level) if view.level else 0
    x, is_left = AT + 80 * rung, rung < 2
    ours = SHORT.get(view.voice)
    short = ours[tell.wording.family] if ours else capital(tell.voice(view.voice, view.carer_id))
    anchor = "start" if is_left else "end"
    return Point(26 + 34 * row, x, view.voice.value, short, x + (14 if is_left else -14), anchor)
