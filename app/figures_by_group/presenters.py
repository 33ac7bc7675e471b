"""Every figure that is told by one way, side by side: one table of returns and one of live records, from what may be shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.counting.groups import CUTS
from app.figures.telling import Board, CutTold, Told
from app.insight import wording
from app.insight.tables import TableShown
from app.practice_measures.ways import WORDS as LIVE

WORDS = {**{cut.key: cut.words for cut in CUTS}, **LIVE}
"""Every way there is, in the order in which they are offered."""
TOP = "/what-the-data-tells-us/by"
ABOUT = {
    "sex": "Live records do not hold whether somebody is a girl or a boy: this is from returns alone.",
    "ethnicity": "Live records do not hold anybody’s ethnicity: this is from returns alone.",
    "stage": "Each child by the stage of help on the last day on which they were in a record in the year.",
    "team": "Each child is counted under the team that has the record now, and teams stand by alphabet. It is no list of who "
    "does better: teams meet different families, and a team that writes more down knows more.",
    "disability": "Of live records: where somebody wrote down that the child is disabled or lives with a long-term illness. What "
    "is not written down may be so all the same.",
}


@dataclass(frozen=True)
class ByShown:
    """The page of one way."""

    words: str
    about: str
    ways: tuple[tuple[str, str, bool], ...]
    """Address, words, and whether it is this one."""
    tables: tuple[TableShown, ...]


def by_shown(board: Board, way: str) -> ByShown:
    """Raises KeyError where there is no such way."""
    words = WORDS[way]
    told = [(one, cut) for one in board.told for cut in one.cuts if cut.key == way]
    found = (
        one_table(f"{said}, by {words.lower()}: percent", words, [pair for pair in told if bool(pair[0].measure.live) is live])
        for live, said in ((False, "From returns"), (True, "From live records"))
    )
    return ByShown(
        words,
        ABOUT.get(way, ""),
        tuple((f"{TOP}/{key}", said, key == way) for key, said in WORDS.items()),
        tuple(table for table in found if table is not None),
    )


def one_table(caption: str, words: str, told: Sequence[tuple[Told, CutTold]]) -> TableShown | None:
    """A row for each measure, a column for each label; nothing where no measure is told by this way."""
    order = next((one.labels for one in CUTS if one.words == words), ())
    there = dict.fromkeys(row.label for _, cut in told for row in cut.rows)
    columns = [*(label for label in order if label in there), *(label for label in there if label not in order)]
    if not told:
        return None
    rows = tuple((wording.when(one.measure.title, one.years[-1]), tuple(cells(one, cut, columns))) for one, cut in told)
    period = told[0][0].years[-1].period.words
    return TableShown(f"{caption}, in {period}", (f"Figure, by {words.lower()}", "All", *columns), rows)


def cells(told: Told, cut: CutTold, columns: Sequence[str]) -> Iterable[str]:
    """The year’s figure, then one of each label: c where it is withheld, – where nobody is."""
    yield wording.value_or_none(told, told.years[-1])
    by_label = {row.label: row for row in cut.rows}
    for label in columns:
        row = by_label.get(label)
        yield wording.value_or_none(told, row) if row is not None else "c" if not cut.rows else "–"


def offered() -> tuple[tuple[str, str], ...]:
    """The ways as links."""
    return tuple((f"{TOP}/{key}", words) for key, words in WORDS.items())
