"""The pack itself: one zip that is read without this service, with what is kept back absent from the file."""

import datetime
import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from app.filing.store import WHOLE, FileLost, Store, fingerprint, put_on_disk, store_of
from app.holdings.kinds import HEADINGS, OUTSIDE
from app.holdings.things import Filed
from app.holdings.wording import LABELS
from app.rights.models import Decision
from app.rights.rules import LeftOut, Standing, in_the_pack, left_out
from app.settings import Settings
from app.web.pages import day, environment

HERE = Path(__file__).parent

MOST = 200 * 1024 * 1024
"""Bytes of files in one pack, which is made and locked in memory. What is over is named, and handed over beside it."""

TOO_MUCH = "The pack was too large to hold it as well. It is handed to you beside this pack: ask for it."
NOT_AS_KEPT = "It is not as it was kept, so it is not here. Ask us what we know of it."

ABOUT_JSON = """record.json holds the same as your-record.html, for a program to read.

format     always "whole-picture-access-pack/1"
reference  what the record is called
name       whose record it is
asked_on   the day it was asked for: year-month-day
made_on    the day this was put together
things     a list, in the order of the page. Each has:
             heading    the part of the page it stands in
             what       what it is
             day        year-month-day; null where it has no day
             shortened  true: words were taken out, and what is here stands in their place
             fields     a list of {"term", "words"}: what each part is called, and what it says
             file       where its picture or paper lies beside this file; null where none goes with it
left_out   a list: how many things are not here, or were shortened, under which heading and why
in_no_pack a list of sentences: what such a service keeps that is in nobody's pack, and why

The text is UTF-8.
"""


@dataclass(frozen=True)
class Cover:
    """What the first page says."""

    name: str
    ref: str
    authority: str
    asked_on: datetime.date
    made_on: datetime.date
    is_child: bool


@dataclass(frozen=True)
class Told:
    """One thing as the person reads it. `file` is what goes with it; `lies` is where that lies in the zip, once it is there."""

    heading: str
    what: str
    day: datetime.date | None
    fields: tuple[tuple[str, str], ...]
    shortened: bool = False
    file: Filed | None = None
    lies: str = ""

    @property
    def head(self) -> str:
        """“Seen, said or written, 4 June 2026”."""
        return f"{self.what}, {day(self.day)}" if self.day else self.what

    @property
    def shows(self) -> str:
        """What a picture shows, for somebody who does not see it."""
        return dict(self.fields).get(LABELS["shows"], "")


def told(every: Iterable[Standing]) -> tuple[Told, ...]:
    """What is handed over, in order of day under each heading. What waits or is left out is not in it."""
    found = []
    for one in in_the_pack(every):
        item = one.item
        if one.outcome is Decision.SHORTEN and one.decided:
            fields = (("What it says, with words taken out", one.decided.words),)
            found.append(Told(item.heading, item.one, item.day, fields, shortened=True))
        else:
            found.append(Told(item.heading, item.one, item.day, item.fields, file=item.file))
    return tuple(found)


def zipped(cover: Cover, things: Iterable[Told], gone: tuple[LeftOut, ...], files: Store) -> bytes:
    """The zip: the record as a page that needs nothing else but the files beside it, the same as JSON, what the JSON means."""
    held = io.BytesIO()
    when = (cover.made_on.year, cover.made_on.month, cover.made_on.day, 0, 0, 0)
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        placed = tuple(with_file(packed, thing, when, files, number) for number, thing in enumerate(things, 1))
        pages = (
            ("your-record.html", page_of(cover, placed, gone)),
            ("record.json", json_of(cover, placed, gone)),
            ("about-record-json.txt", ABOUT_JSON),
        )
        for name, words in pages:
            packed.writestr(zipfile.ZipInfo(name, when), words.encode(), zipfile.ZIP_DEFLATED)
    return held.getvalue()


When = tuple[int, int, int, int, int, int]


def with_file(packed: zipfile.ZipFile, thing: Told, when: When, files: Store, number: int) -> Told:
    """Puts its file into the zip, and says where; or says why it is not there."""
    if thing.file is None:
        return thing
    try:
        whole = files.read(thing.file.id, WHOLE)
    except FileLost:
        whole = b""
    if fingerprint(whole) != thing.file.fingerprint:
        return replace(thing, fields=(*thing.fields, ("The file", NOT_AS_KEPT)))
    if packed.fp and packed.fp.tell() + len(whole) > MOST:
        return replace(thing, fields=(*thing.fields, ("The file", TOO_MUCH)))
    ending = "jpg" if thing.file.is_picture else "pdf"
    lies = f"files/{number:03}-{thing.day or 'no-day'}.{ending}"
    packed.writestr(zipfile.ZipInfo(lies, when), whole, zipfile.ZIP_STORED)
    return replace(thing, lies=lies)


def page_of(cover: Cover, things: tuple[Told, ...], gone: tuple[LeftOut, ...]) -> str:
    """The page, with its style in it: it is opened from anywhere, years from now, and asks for nothing."""
    sections = tuple((heading, tuple(one for one in things if one.heading == heading)) for heading in HEADINGS)
    page = (
        environment()
        .get_template("rights/pack.html")
        .render(
            cover=cover,
            sections=[(heading, found) for heading, found in sections if found],
            with_files=any(one.lies for one in things),
            gone=gone,
            outside=sorted(set(OUTSIDE.values())),
        )
    )
    return page.replace("</head>", f"<style>{(HERE / 'pack.css').read_text()}</style></head>", 1)


def json_of(cover: Cover, things: tuple[Told, ...], gone: tuple[LeftOut, ...]) -> str:
    plain = {
        "format": "whole-picture-access-pack/1",
        "reference": cover.ref,
        "name": cover.name,
        "asked_on": str(cover.asked_on),
        "made_on": str(cover.made_on),
        "things": [plain_thing(one) for one in things],
        "left_out": [
            {"heading": one.heading, "count": one.count, "shortened": one.shortened, "reason": one.ground} for one in gone
        ],
        "in_no_pack": sorted(set(OUTSIDE.values())),
    }
    return json.dumps(plain, ensure_ascii=False, indent=1)


def plain_thing(one: Told) -> dict[str, object]:
    return {
        "heading": one.heading,
        "what": one.what,
        "day": str(one.day) if one.day else None,
        "shortened": one.shortened,
        "fields": [{"term": term, "words": words} for term, words in one.fields],
        "file": one.lies or None,
    }


# --- the file


def packs_of(settings: Settings) -> Store:
    """Where packs lie: in the data folder, which nothing serves, and locked where the record has a key."""
    return store_of(settings, "packs")


def folder_of(packs: Store) -> Path:
    """The folder, readable by the service alone."""
    packs.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return packs.folder


def file_of(packs: Store, pack_id: UUID) -> Path:
    """Named by a reference that says nothing."""
    return folder_of(packs) / f"{pack_id}.zip"


def put_away(packs: Store, pack_id: UUID, packed: bytes) -> str:
    """Puts the file on disk, whole or not at all. Gives its hash."""
    there = file_of(packs, pack_id)
    part = there.with_suffix(".part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(packs.locked(packed, there.name))
        file.flush()
        os.fsync(file.fileno())
    part.replace(there)
    put_on_disk(there.parent)
    return hashlib.sha256(packed).hexdigest()


def fetched(packs: Store, pack_id: UUID, digest: str) -> bytes | None:
    """The file, if it is there and is the very one that was made."""
    try:
        packed = packs.unlocked(file_of(packs, pack_id))
    except FileLost:
        return None
    return packed if hashlib.sha256(packed).hexdigest() == digest else None


__all__ = ["Cover", "Told", "fetched", "file_of", "folder_of", "left_out", "packs_of", "put_away", "told", "zipped"]
