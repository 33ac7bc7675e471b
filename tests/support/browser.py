"""Chromium, driven as a practitioner would use it, and axe, which finds what would shut somebody out."""

import os
import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
WIDTHS = (320, 768, 1280)
INSTALL = "Install it with one command: apt-get install -y chromium (or set CHROMIUM to where it is)."


def chromium_path() -> str | None:
    """Where Chromium is on this machine, if it is."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def what_axe_finds(page: Page) -> list[str]:
    """Each fault with where it stands, in sentences; nothing is the only good answer."""
    page.evaluate(AXE.read_text())
    found: dict[str, Any] = page.evaluate("async () => await axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {rule['help']}, at {' '.join(map(str, node['target']))}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
