"""Long papers on their way: made beside what people do, so that how far each is can be said; the same words are made once."""

import hashlib
import logging
import re
import threading
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from app.as_pdf.paper import as_pdf

LONG = 45_000
"""Letters of a page from which it is made on its way: a shorter one is there within a second."""

KEPT_FOR = 600.0
"""Seconds for which a paper that is made waits to be fetched, in memory alone; then it is gone, fetched or not."""

MOST = 8
"""Papers that are on their way or wait at once. One more is made while its reader waits, as a short one is."""

STEP = re.compile(r"Step (\d)")
STEPS: Mapping[int, str] = MappingProxyType(
    {
        0: "It waits for its turn.",
        1: "The words are read.",
        2: "The words are read.",
        3: "The words are read.",
        4: "The words are set.",
        5: "The pages are laid out. This takes longest.",
        6: "The file is written.",
        7: "The file is written.",
    }
)
"""What is being done, by the steps that WeasyPrint tells."""


@dataclass
class Making:
    """One paper, and how far it is."""

    paper: "Future[bytes]"
    step: int = 0

    @property
    def is_made(self) -> bool:
        return self.paper.done()

    @property
    def words(self) -> str:
        return STEPS[self.step]


class Steps(logging.Handler):
    """Hears how far each thread is with its paper."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.by_thread: dict[int, Making] = {}

    def emit(self, record: logging.LogRecord) -> None:
        making, step = self.by_thread.get(record.thread or 0), STEP.match(record.msg)
        if making is not None and step is not None:
            making.step = int(step[1])


class Papers:
    """What is on its way. A paper is known by its words, so nobody can be given another one’s."""

    def __init__(self, kept_for: float = KEPT_FOR) -> None:
        self.hears, self.lock, self.kept_for = Steps(), threading.Lock(), kept_for
        self.own: dict[str, Making] = {}
        self.hands = ThreadPoolExecutor(1, "paper")
        told = logging.getLogger("weasyprint.progress")
        told.addHandler(self.hears)
        told.setLevel(logging.INFO)
        told.propagate = False

    def begin(self, html: str, pictures: Mapping[str, bytes]) -> Making | None:
        """This paper, on its way since now or before; None where too many are."""
        key = key_of(html, pictures)
        with self.lock:
            if key not in self.own and len(self.own) < MOST:
                making = Making(Future())
                self.own[key] = making
                making.paper = self.hands.submit(self.make, making, html, pictures)
                making.paper.add_done_callback(lambda _: self.forget_later(making))
            return self.own.get(key)

    def forget_later(self, making: Making) -> None:
        """Nobody need come by for it to be gone."""
        clock = threading.Timer(self.kept_for, self.forget, [making])
        clock.daemon = True
        clock.start()

    def forget(self, making: Making) -> None:
        with self.lock:
            self.own = {key: one for key, one in self.own.items() if one is not making}

    def fetched(self, making: Making) -> bytes:
        """A paper that is made. Raises what kept it from being made, once: it may be begun again."""
        if making.paper.exception() is not None:
            self.forget(making)
        return making.paper.result()

    def make(self, making: Making, html: str, pictures: Mapping[str, bytes]) -> bytes:
        thread = threading.get_ident()
        self.hears.by_thread[thread] = making
        try:
            return as_pdf(html, pictures)
        finally:
            del self.hears.by_thread[thread]


def key_of(html: str, pictures: Mapping[str, bytes]) -> str:
    whole = hashlib.sha256(html.encode())
    for name in sorted(pictures):
        whole.update(name.encode() + hashlib.sha256(pictures[name]).digest())
    return whole.hexdigest()


@cache
def papers() -> Papers:
    """What is on its way in this process."""
    return Papers()
