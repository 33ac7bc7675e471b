"""A child's drawing for the demonstration, drawn here with crayon lines: nobody's real picture is ever used."""

import io
import itertools
import math
import random
import tomllib

from PIL import Image, ImageDraw
from sqlmodel import Session

from app.attachments.actions import Place, Told, keep, on_disk
from app.cases.rules import id_for
from app.demonstration.records import FamilyMade
from app.demonstration.stories import FAMILIES
from app.demonstration.telling import Telling
from app.filing.preparing import prepared
from app.filing.store import SMALL, WHOLE, Store

WIDE, HIGH = 1400, 1000
Dot = tuple[float, float]


def make_drawings(session: Session, made: FamilyMade, telling: Telling, store: Store) -> None:
    """What stands in the family's `drawings.toml`, where it has one."""
    path = FAMILIES / made.story.key / "drawings.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for number, drawing in enumerate(told.get("drawings", ())):
        place = f"{made.story.key}/drawings/{number}"
        file, checked = prepared(house(number), "")
        written = Told(
            shows=telling.words(drawing["shows"], f"{place}/shows"),
            made_on=telling.day(drawing["on"]),
            made_by_id=made.people[drawing["maker"]],
            said=telling.words(drawing.get("said", ""), f"{place}/said"),
        )
        beside = made.statements.get(drawing.get("beside", ""))
        kept_as = on_disk(id_for(None), file, checked)
        store.keep(kept_as.file_id, WHOLE, file.whole)
        store.keep(kept_as.file_id, SMALL, file.small)
        where = Place(made.case.id, made.people[drawing["about"]], beside)
        row = keep(session, by=made.lead, place=where, told=written, file=kept_as)
        row.recorded_at = telling.moment(row.made_on, 16, 40)
        session.add(row)


def house(seed: int) -> bytes:
    """A house with a sun, four people at the door and one at the window upstairs, as a child of eight draws them."""
    hand = random.Random(seed)  # noqa: S311  a shaking hand, not a secret
    sheet = Image.new("RGB", (WIDE, HIGH), "#fdfaf2")
    pen = ImageDraw.Draw(sheet)
    crayon(pen, hand, [(60, 860), (1340, 850)], "#5b8c3a", 16)
    crayon(pen, hand, [(420, 850), (420, 420), (980, 420), (980, 850)], "#7a4a2b")
    crayon(pen, hand, [(380, 430), (700, 170), (1020, 430), (380, 430)], "#a63b32")
    crayon(pen, hand, [(630, 850), (630, 640), (770, 640), (770, 850)], "#2f5f8f")
    crayon(pen, hand, [(800, 480), (920, 480), (920, 590), (800, 590), (800, 480)], "#2f5f8f")
    sun(pen, hand, (1190, 170))
    for place, size, colour in ((180, 1.0, "#7b2f56"), (275, 0.85, "#17494d"), (345, 0.55, "#8a6412"), (1120, 1.1, "#3f5f8a")):
        somebody(pen, hand, (place, 850), size, colour)
    face(pen, hand, (860, 535), 34, "#1f2a2e")
    out = io.BytesIO()
    sheet.save(out, format="PNG")
    return out.getvalue()


def crayon(pen: ImageDraw.ImageDraw, hand: random.Random, through: list[Dot], colour: str, width: int = 10) -> None:
    """A line that shakes a little, drawn over twice."""
    for _ in range(2):
        for (x, y), (to_x, to_y) in itertools.pairwise(through):
            steps = max(2, int(math.dist((x, y), (to_x, to_y)) / 40))
            dots = [
                (x + (to_x - x) * step / steps + hand.uniform(-4, 4), y + (to_y - y) * step / steps + hand.uniform(-4, 4))
                for step in range(steps + 1)
            ]
            pen.line(dots, fill=colour, width=width, joint="curve")


def round_about(middle: Dot, size: float) -> list[Dot]:
    turns = [math.tau * step / 14 for step in range(15)]
    return [(middle[0] + size * math.cos(turn), middle[1] + size * math.sin(turn)) for turn in turns]


def sun(pen: ImageDraw.ImageDraw, hand: random.Random, middle: Dot) -> None:
    crayon(pen, hand, round_about(middle, 70), "#d9a21b", 12)
    for step in range(8):
        turn = math.tau * step / 8
        far = [(middle[0] + reach * math.cos(turn), middle[1] + reach * math.sin(turn)) for reach in (95, 150)]
        crayon(pen, hand, far, "#d9a21b", 10)


def face(pen: ImageDraw.ImageDraw, hand: random.Random, middle: Dot, size: float, colour: str) -> None:
    crayon(pen, hand, round_about(middle, size), colour, 6)
    for side in (-0.35, 0.35):
        pen.ellipse([middle[0] + side * size - 4, middle[1] - 10, middle[0] + side * size + 4, middle[1] - 2], fill=colour)
    crayon(pen, hand, [(middle[0] - size * 0.35, middle[1] + 14), (middle[0] + size * 0.35, middle[1] + 14)], colour, 4)


def somebody(pen: ImageDraw.ImageDraw, hand: random.Random, foot: Dot, size: float, colour: str) -> None:
    """Head, body, two arms and two legs, standing on the grass."""
    x, ground = foot
    hip, neck = ground - 90 * size, ground - 190 * size
    face(pen, hand, (x, neck - 40 * size), 40 * size, colour)
    crayon(pen, hand, [(x, neck), (x, hip)], colour, 8)
    crayon(pen, hand, [(x - 55 * size, neck + 60 * size), (x, neck + 25 * size), (x + 55 * size, neck + 60 * size)], colour, 8)
    crayon(pen, hand, [(x - 40 * size, ground), (x, hip), (x + 40 * size, ground)], colour, 8)
