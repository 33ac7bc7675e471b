"""One trend as it goes into another page: the picture itself, its words for who cannot see it, and where it comes from.

It is a still: the picture is in the piece of HTML, so that whoever looks at the other page asks this service for nothing, and
this service needs to let no other page near it. It says of which day it is, because it does not change with the figures.
"""

from base64 import b64encode
from dataclasses import dataclass

from markupsafe import escape

from app.figures.telling import Board, Told
from app.insight.over_time import Drawing
from app.insight.presenters import AS_TOLD, MeasureShown, cited, measure_shown
from app.web.pages import day

LETTERS = {"c": "c: withheld, because so few children are behind it that one could be found", "x": "x: not available"}


@dataclass(frozen=True)
class ChartShown:
    """A trend that may be drawn, with the words that go wherever it goes."""

    key: str
    title: str
    drawing: Drawing
    narrow: Drawing
    """The same for a small screen; it is not what is taken away."""
    words: str
    """The drawing in words."""
    caption: str

    @property
    def instead(self) -> str:
        """What is read aloud, and what stands there where the picture cannot be shown."""
        return f"{self.title}. {self.words}"

    def snippet(self, picture: str) -> str:
        """HTML that shows the picture anywhere, with its words. `picture`: the drawing as SVG."""
        source = b64encode(picture.encode()).decode()
        size = f'width="{self.drawing.width}" height="{self.drawing.height}"'
        image = f'<img src="data:image/svg+xml;base64,{source}" {size} alt="{escape(self.instead)}">'
        figure = f"<figure>{image}<figcaption>{escape(self.caption)}</figcaption></figure>"
        return figure.encode("ascii", "xmlcharrefreplace").decode()  # the other page may be written in any letters


def chart_shown(board: Board, key: str, place: str) -> ChartShown | None:
    """None where there is no such measure, or nothing of it may be drawn."""
    told = board.one(key)
    shown = measure_shown(told, place, {}) if told else None
    if told is None or shown is None or shown.wide is None or shown.narrow is None:
        return None
    return ChartShown(key, shown.title, shown.wide, shown.narrow, shown.drawn, caption(board, told, shown, shown.wide))


def caption(board: Board, told: Told, shown: MeasureShown, drawing: Drawing) -> str:
    """Whom it counts, from what and of which day, what stands beside it, what its letters mean, what to be careful of."""
    made = board.counted_at if told.measure.live else board.made_at
    worked_out = f", worked out {day(made)}" if made else ""
    missing = {mark for _, mark in drawing.missing}
    sentences = (
        f"{told.measure.title}: {told.measure.numerator}, of {told.measure.denominator}",
        f"{told.measure.source.removesuffix('.')}{worked_out}",
        f"{told.beside.place}: {cited(told.beside).removesuffix('.')}" if told.beside and drawing.theirs else "",
        *(words for mark, words in LETTERS.items() if mark in missing),
        f"*: {AS_TOLD.removesuffix('.')}" if drawing.note else "",
        shown.first_care.removesuffix("."),
    )
    return ". ".join(one for one in sentences if one) + "."
