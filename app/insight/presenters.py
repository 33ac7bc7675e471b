"""The page of figures as it is shown: a sentence, a number, a trend, a caveat and a table each, from one set of rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.figures.telling import Board, Told, Value
from app.insight import wording
from app.insight.answer import Answer, answered
from app.insight.over_time import Drawing, drawings, drawn_in_words
from app.insight.tables import TableShown, by_group, by_part, tables
from app.measuring.periods import Period
from app.published_figures.comparators import Series
from app.web.pages import day, day_and_clock

C_MEANS = (
    "c means 1 to 5 children, or another figure held back so that the first cannot be found by taking away, also not from an "
    "earlier page. 0 is a true nought. The same figures are withheld in the chart, the files and the command line."
)

AS_TOLD = (
    "What it is counted from was corrected since, by so few children that they could be found by taking one figure from the "
    "other. This one stays until it differs by more."
)


@dataclass(frozen=True)
class UnlikeShown:
    """A published figure that is near and not the same, told beside and not drawn."""

    words: str
    figure: str
    why: str


@dataclass(frozen=True)
class MeasureShown:
    """One measure as it stands on the page."""

    key: str
    title: str
    question: str
    sentence: tuple[tuple[str, bool], ...]
    figure: str
    behind: str
    glance: tuple[str, ...]
    """What stands beside the figure in the short form: the year before, what is published, all pupils."""
    notes: tuple[tuple[str, str], ...]
    caveat: str
    """Its first sentence stands open, the others are folded away where the page is short."""
    small: bool
    as_told: str
    """Why it is as it was told before; "" where it is as it is counted now."""
    live: bool
    wide: Drawing | None
    narrow: Drawing | None
    drawn: str
    """What the drawing says, in words."""
    unlike: tuple[UnlikeShown, ...]
    tables: tuple[TableShown, ...]
    groups: TableShown | None
    parts: TableShown | None
    refused: tuple[str, ...]
    read_with: tuple[tuple[str, str], ...]

    @property
    def first_care(self) -> str:
        """The first sentence of what is to be read with care."""
        return self.caveat.split(". ")[0].removesuffix(".") + "."


@dataclass(frozen=True)
class ThemeShown:
    """Measures about one thing, under a heading of their own."""

    key: str
    words: str
    measures: tuple[MeasureShown, ...]


@dataclass(frozen=True)
class TogetherShown:
    """One of some figures that are read together."""

    href: str
    title: str
    figure: str
    period: str
    behind: str = ""


THEMES = (
    ("strategy", "Does it change children’s lives?", range(1, 10)),
    ("early", "Is it seen early?", range(10, 20)),
    ("plans", "Child protection plans", range(20, 40)),
    ("care", "Children who are cared for", range(40, 50)),
    ("before", "Was help there before?", range(50, 60)),
    ("school", "School", range(60, 70)),
    ("waiting", "Coming back and waiting", range(70, 80)),
    ("practice", "How we work", range(80, 90)),
)
STRATEGY = ("what_changed", "change_sustained", "children_heard", "life_seen_wider")
"""The strategy’s own question, in four figures about the same children: what changed for them, not how much was done."""
TOGETHER = ("repeat_plans", "plans_two_years_open", "new_plans_for_neglect")
"""Three that mislead by themselves: a low figure of one can be the reason for a high one of another."""


@dataclass(frozen=True)
class BoardShown:
    """The page."""

    place: str
    made_up: bool
    as_at: str
    stale: bool
    counted: str
    """When live records were counted, and that something was written since."""
    about_comparators: str
    themes: tuple[ThemeShown, ...]
    together: tuple[TogetherShown, ...]
    strategy: tuple[TogetherShown, ...]
    answer: Answer
    c_means: str = C_MEANS


def board_shown(board: Board, *, place: str, made_up: bool) -> BoardShown:
    titles = {one.measure.key: one.measure.title for one in board.told}
    return BoardShown(
        place,
        made_up,
        figures_to(board),
        board.stale,
        counted_words(board),
        board.comparators.about,
        tuple(themes(board, place, titles)),
        tuple(read_together(board, TOGETHER)),
        tuple(read_together(board, STRATEGY)),
        answered(board),
    )


def figures_to(board: Board) -> str:
    """To which day the figures go, those of returns and those of live records; "" where there are none of returns."""
    latest = [(bool(one.measure.live), one.latest.period.last) for one in board.told if one.latest]
    returns, lives = ([last for of_lives, last in latest if of_lives is live] for live in (False, True))
    if not board.made_at or not returns:
        return ""
    also = f", and of live records to {day(max(lives))}" if lives else ""
    return f"Figures of returns to {day(max(returns))}{also}. Worked out {day_and_clock(board.made_at)}."


def counted_words(board: Board) -> str:
    """When live records were counted, and what has become of them since."""
    if board.counted_at is None:
        return "Live records have not been counted yet."
    counted = f"Live records were counted {day_and_clock(board.counted_at)}, for quarters and years that are over "
    counted += "and at whose beginning more than five children were in a record."
    if board.written_since:
        counted += " Records have been written in since: what was written late comes in with the next month."
    return counted


def themes(board: Board, place: str, titles: dict[str, str]) -> Iterator[ThemeShown]:
    for key, words, orders in THEMES:
        yield ThemeShown(
            key, words, tuple(measure_shown(one, place, titles) for one in board.told if one.measure.order in orders)
        )


def read_together(board: Board, keys: Sequence[str]) -> Iterator[TogetherShown]:
    for key in keys:
        told = board.one(key)
        if told is not None and told.latest is not None:
            latest = told.latest
            counts = wording.when(wording.behind(told, latest), latest)
            yield TogetherShown(f"#{key}", told.measure.title, wording.value(told, latest), latest.period.words, counts)


def measure_shown(told: Told, place: str, titles: dict[str, str]) -> MeasureShown:
    measure, latest = told.measure, told.latest
    wide, narrow = drawings(told, place)
    return MeasureShown(
        key=measure.key,
        title=measure.title,
        question=measure.question,
        sentence=tuple(wording.parts(wording.sentence(told, latest, place))) if latest else (),
        figure=wording.value(told, latest) if latest else "",
        behind=behind(told, latest) if latest else "",
        glance=tuple(at_a_glance(told)),
        notes=tuple(notes(told)),
        caveat=measure.caveat,
        small=bool(latest and latest.shown.small),
        as_told=AS_TOLD if latest and latest.as_told else "",
        live=measure.live is not None,
        wide=wide,
        narrow=narrow,
        drawn=drawn_in_words(told, place),
        unlike=tuple(UnlikeShown(about(series), point_words(series), why) for series, why in told.unlike),
        tables=tuple(tables(told, place)),
        groups=by_group(told) if told.groups else None,
        parts=by_part(told) if told.parts else None,
        refused=tuple(f"{year}: {why}" for year, why in told.refused),
        read_with=tuple((f"#{key}", titles[key]) for key in measure.read_with if key in titles),
    )


def behind(told: Told, one: Value) -> str:
    counts = wording.behind(told, one)
    return f"{counts} {told.measure.denominator.removeprefix('all ')}" if counts else told.measure.numerator


def at_a_glance(told: Told) -> Iterator[str]:
    """The same a year before, the published figure of the same time where it counts the same, and the ratio to all pupils."""
    latest = told.latest
    if latest is None:
        return
    before = Period(latest.period.year - 1, latest.period.quarter)
    earlier = next((one for one in (*told.quarters, *told.years) if one.period == before), None)
    if earlier is not None:
        figure = wording.value(told, earlier)
        yield wording.when(f"{'withheld' if figure == 'c' else figure} a year before", earlier)
    if told.beside is not None:
        yield f"{told.beside.place} {point_words(told.beside)}"
    for one in told.groups[1:2]:
        beside = "" if one.ratio is None else ": as much" if one.ratio == 1 else f": {one.ratio} times as much"
        yield f"all pupils {wording.value(told, told.groups[0].value)}{beside}"


def notes(told: Told) -> list[tuple[str, str]]:
    """Who is counted, who cannot be, where it comes from, what it stands beside."""
    measure, latest = told.measure, told.latest
    found = [("Who is counted", measure.who_is_counted)]
    if measure.left_out and latest is not None and latest.left_out != 0:
        found.append(("Not counted", f"{wording.number(latest.left_out)}: {measure.left_out}"))
    found.append(("Source", measure.source))
    if told.beside is not None:
        found.append(("Beside it", f"{about(told.beside)}: {point_words(told.beside)}. {cited(told.beside)}"))
    else:
        found.append(("Beside it", "Nothing like it is published" if not told.unlike else "Nothing that counts the same"))
    return found


def about(series: Series) -> str:
    return f"{series.place}, {series.words[0].lower()}{series.words[1:]}"


def point_words(series: Series) -> str:
    """The latest value that is published, with its numbers where they are."""
    last = series.latest
    unit = "%" if series.unit == "percent" else ""
    counts = f" ({last.numerator:,} of {last.denominator:,})" if last.numerator and last.denominator else ""
    return f"{last.value}{unit} in {last.year}{counts}" if last.value is not None else f"not available for {last.year}"


def cited(series: Series) -> str:
    checked = f" Checked: {series.checked}." if series.checked else ""
    return f"{series.publisher}, {series.publication}. {series.licence}. Fetched {day(series.fetched)}.{checked}"
