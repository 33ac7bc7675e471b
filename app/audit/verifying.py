"""Whether the trail is whole: every line, every link, every number, and as long as it was when it was last marked."""

from dataclasses import dataclass, field

from app.audit.chain import FIRST, HEAD, lines_after, linked
from app.audit.marks import FileMarks, Mark
from app.db import Database

TOLD = 20
"""So many places are told; a trail that was rewritten would have one fault for each line."""


@dataclass
class Verdict:
    """What was found. `faults` are sentences, first the earliest line."""

    lines: int = 0
    marks: int = 0
    last: Mark | None = None
    faults: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        return not self.faults

    def words(self) -> str:
        """For whoever reads it in a terminal."""
        if self.faults:
            return "\n".join(["The trail is not whole.", *self.faults])
        since = f", and as long as when it was last marked ({self.last.at:%Y-%m-%d %H:%M} UTC)" if self.last else ""
        return f"The trail is whole: {self.lines:,} lines, each linked to the one before it{since}."

    def told(self) -> dict[str, object]:
        """For a machine."""
        last = self.last.at.isoformat() if self.last else None
        return {"whole": self.whole, "lines": self.lines, "marks": self.marks, "last_mark": last, "faults": self.faults}


def verify(database: Database, marks: FileMarks) -> Verdict:
    """Reads the whole trail, oldest line first."""
    noted, unreadable = marks.all()
    verdict = Verdict(marks=len(noted), last=noted[-1] if noted else None)
    if unreadable:
        verdict.faults.append(f"{unreadable} of the marks in {marks.staying} cannot be read, or another hand wrote them.")
    links = follow(database, marks.key, verdict, {mark.number for mark in noted})
    verdict.faults += [one for mark in noted if mark.number in links and (one := against(mark, links[mark.number]))]
    if gone := [mark for mark in noted if mark.number not in links]:
        verdict.faults.append(told_gone(gone[-1]))
    if verdict.lines and not noted:
        verdict.faults.append(f"There is no mark in {marks.staying.parent}: nobody can tell whether the end was cut off.")
    return verdict


def follow(database: Database, key: bytes, verdict: Verdict, wanted: set[int]) -> dict[int, bytes]:
    """Checks numbers and links one after another. Gives the links of the lines that are wanted."""
    number, link, links, begun = 0, FIRST, {}, False
    with database.reading() as session:
        for row in lines_after(session, 0):
            if row["number"] != number + 1:
                tell(verdict, f"Between line {number} and line {row['number']} lines are missing.")
            number, verdict.lines = row["number"], verdict.lines + 1
            link = linked(key, link, row)
            begun = begun or row["link"] is not None
            if begun and row["link"] != link:
                tell(verdict, f"Line {number} is not as it was written, or a line before it is not.")
                link = row["link"] or link
            if number in wanted:
                links[number] = link
        head = session.execute(HEAD).first()
    if head is not None and (head.number, head.link) != (number, link):
        tell(verdict, f"The record says that its last line is {head.number}; the last one there is {number}.")
    return links


def tell(verdict: Verdict, fault: str) -> None:
    if len(verdict.faults) < TOLD:
        verdict.faults.append(fault)


def against(mark: Mark, link: bytes) -> str | None:
    """What is wrong when the trail has another line than what was marked; None when it is the same."""
    if link == mark.link:
        return None
    return f"Line {mark.number} is not what it was on {mark.at:%Y-%m-%d %H:%M} UTC: the trail was written anew."


def told_gone(mark: Mark) -> str:
    when = f"{mark.at:%Y-%m-%d %H:%M} UTC"
    return f"Line {mark.number} was there on {when} and is not there now: the end was cut off, or this is an older record."
