"""Reading a census file piece by piece: one child in memory at a time, no entities, nothing fetched, nothing run.

A return of a large authority is hundreds of megabytes. It is read in pieces, each child is handed on as soon as it ends, and what
tries to grow (entities, depth, one child without end) is refused by name.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO
from xml.parsers import expat

from app.refusals import CannotRead

PIECE = 1 << 16
BEFORE = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""What may stand before the first element: marks of an encoding, and spaces."""
DEEPEST, MOST_IN_A_CHILD, LONGEST_TEXT = 12, 20_000, 2_000


@dataclass
class Node:
    """One element: its name in small letters, the line it begins on, its words, and what is in it."""

    name: str
    line: int
    words: str = ""
    inside: list["Node"] = field(default_factory=list)

    def all(self, name: str) -> list["Node"]:
        return [one for one in self.inside if one.name == name]

    def first(self, *names: str) -> "Node | None":
        """The first element under any of these names, as they differ between years."""
        return next((one for name in names for one in self.inside if one.name == name and one.words), None)


def refused(sentence: str) -> CannotRead:
    return CannotRead("file", sentence)


class Pieces:
    """Puts elements together and sets aside those that are whole: the header, and each child."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.begins
        self.parser.EndElementHandler = self.ends
        self.parser.CharacterDataHandler = self.says
        self.parser.StartDoctypeDeclHandler = self.declares
        self.open: list[Node] = []
        self.kept: Node | None = None
        """The header or child that is being put together."""
        self.count = 0
        self.whole: list[Node] = []
        self.root = ""

    def declares(self, *_said: object) -> None:
        raise refused(
            "The file declares a document type or entities, which a return never does. Export it again from your system."
        )

    def begins(self, name: str, _attributes: dict[str, str]) -> None:
        bare = name.rpartition(":")[2].casefold()
        self.root = self.root or bare
        node = Node(bare, self.parser.CurrentLineNumber)
        self.open.append(node)
        if len(self.open) > DEEPEST:
            raise refused(f"Line {node.line}: elements lie deeper in one another than in any return. Export it again.")
        if self.kept is None and bare in ("child", "header"):
            self.kept, self.count = node, 0
        elif self.kept is not None:
            self.count += 1
            if self.count > MOST_IN_A_CHILD:
                raise refused(f"Line {node.line}: one child has more than {MOST_IN_A_CHILD:,} elements. Export it again.")
            self.open[-2].inside.append(node)

    def says(self, words: str) -> None:
        if self.kept is not None and self.open:
            node = self.open[-1]
            node.words = (node.words + words).lstrip()  # the spaces that set elements apart say nothing
            if len(node.words) > LONGEST_TEXT:
                raise refused(f"Line {node.line}: one element holds more text than any in a return. Export it again.")

    def ends(self, _name: str) -> None:
        node = self.open.pop()
        node.words = node.words.strip()
        if node is self.kept:
            self.whole.append(node)
            self.kept = None

    def feed(self, piece: bytes, *, last: bool) -> list[Node]:
        """What is whole by now. Raises CannotRead with the line where the file breaks."""
        try:
            self.parser.Parse(piece, last)
        except expat.ExpatError as fault:
            raise refused(
                f"Line {fault.lineno}: the file is not whole XML ({expat.ErrorString(fault.code)}). Export it again."
            ) from fault
        whole, self.whole = self.whole, []
        return whole


def nodes(file: BinaryIO, *, so_far: Callable[[int], None] = lambda _: None) -> Iterator[Node]:
    """The header and each child, in order. `so_far` is told how many bytes were read."""
    pieces, read = Pieces(), 0
    while True:
        piece = file.read(PIECE)
        if piece and not read and not piece.lstrip(BEFORE).startswith(b"<"):
            raise refused("This is no XML, as a census is. Choose what kind of return it is, or export the census again.")
        read += len(piece)
        yield from pieces.feed(piece, last=not piece)
        so_far(read)
        if not piece:
            break
    if pieces.root != "message":
        raise refused("This is XML, but no return: a children in need census begins with <Message>.")
