"""Beginning a new tool: a file with every part of the language in it, and a note wherever something is to be written."""

import re
from pathlib import Path
from string import Template

from app.refusals import AlreadyDone, CannotRead

STARTER = Path(__file__).with_name("starter.txt")

LASTING_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")


def start_tool(key: str, *, folder: Path, year: int) -> Path:
    """Writes the starting file of a new tool, to be reviewed in `year`, and gives its path. Nothing is ever written over."""
    if not LASTING_NAME.fullmatch(key):
        raise CannotRead("key", "Name the tool in lower-case letters, digits and underscores, beginning with a letter.")
    path = folder / f"{key}.py"
    if path.exists() or (folder / key).exists():
        raise AlreadyDone(f"There is a tool called {key} already: {path}")
    title = key.replace("_", " ").capitalize()
    starter = Template(STARTER.read_text(encoding="utf-8"))
    words = starter.substitute(key=key, title=title, year=year, path=f"{folder.name}/{path.name}")
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    return path
