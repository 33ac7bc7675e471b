"""Chromium, driven as a practitioner would use it, and axe, which finds what would shut somebody out."""

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
AXE_ASKS = re.sub(r"^//.*$", "", Path(__file__).with_name("axe_asks.js").read_text(), flags=re.MULTILINE).strip()
WIDTHS = (320, 768, 1280)
INSTALL = "Install it with one command: apt-get install -y chromium-headless-shell (or set CHROMIUM to where one is)."
SHELLS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The same Chromium without the window it never shows takes half the processor: first."""

_kinds_asked: set[int] = set()
"""Kinds of words whose contrast was good wherever they stood: see axe_asks.js."""


def chromium_path() -> str | None:
    """Where Chromium is on this machine, if it is."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, SHELLS)), None)


def what_axe_finds(page: Page, only: Sequence[str] | None = None) -> list[str]:
    """Each fault with where it stands, in sentences; nothing is the only good answer. `only`: in these parts (selectors)."""
    if only is not None and not only:
        return []
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text())
    found: dict[str, Any] = page.evaluate(AXE_ASKS, [list(only) if only else None, list(_kinds_asked)])
    _kinds_asked.update(found["kinds"])
    return list(found["faults"])
