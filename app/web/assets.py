"""What pages look like and move with: style sheets and scripts, trimmed, and a new name for every change.

`python -m app.web.assets` makes the folder `static_built`; a running service only reads it. A file's address
holds a part of its own hash, so a browser may keep it for ever, and each has a `.gz` beside it, sent as it is.
"""

import gzip
import hashlib
import json
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
OURS = HERE / "static"
BUILT = HERE / "static_built"
MANIFEST = "manifest.json"
NODE_MODULES = HERE.parents[1] / "node_modules"
GOVUK = NODE_MODULES / "govuk-frontend/dist/govuk/govuk-frontend.min.css"
HTMX = NODE_MODULES / "htmx.org/dist/htmx.min.js"

SYSTEM_FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'
NAME = re.compile(r"(?P<stem>[a-z0-9_-]+)\.(?P<kind>[a-z0-9]+)")
COMPRESSIBLE = frozenset({"css", "js", "svg", "txt"})


class AssetFault(Exception):
    """The static files cannot be made, or have not been; the message says what to do."""


def without_government_marks(css: str) -> str:
    """GOV.UK Frontend's sheet without what only gov.uk may show: its typeface and the royal crest.

    Raises AssetFault when a newer sheet says these in another way, so that none slips through.
    """
    css = re.sub(r"@font-face\{[^}]*GDS Transport[^}]*\}", "", css)
    css = css.replace("GDS Transport,arial,sans-serif", SYSTEM_FONTS)
    css = css.replace("url(/assets/images/govuk-crest.svg)", "none")
    css = re.sub(r"/\*# sourceMappingURL=.*?\*/\s*$", "", css)
    for mark in ("GDS Transport", "crest", "url("):
        if mark in css:
            raise AssetFault(f"GOV.UK Frontend's sheet still holds “{mark}”: teach app/web/assets.py its new form.")
    return css


def taken_in() -> dict[str, bytes]:
    """Every static file by the name templates use, as it will be sent."""
    for needed in (GOVUK, HTMX):
        if not needed.is_file():
            raise AssetFault(f"{needed.relative_to(NODE_MODULES.parent)} is not here. Run: python3 dev setup")
    files = {"govuk.css": without_government_marks(GOVUK.read_text()).encode(), "htmx.js": HTMX.read_bytes()}
    for path in sorted(OURS.glob("*")):
        if NAME.fullmatch(path.name) is None or path.name in files:
            taken = ", ".join(files)
            raise AssetFault(f"{path.name}: use small letters, digits, hyphens and one dot, and not {taken}.")
        files[path.name] = without_comments(path.read_text()).encode() if path.suffix == ".css" else path.read_bytes()
    return files


def without_comments(css: str) -> str:
    """A sheet without what only its authors read, which every first visit would wait for."""
    return re.sub(r"\s*/\*.*?\*/", "", css, flags=re.DOTALL)


def hashed(name: str, content: bytes) -> str:
    """`house.css` → `house.3f2a91c04b7d.css`."""
    stem, _, kind = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{kind}"


def build(into: Path = BUILT) -> dict[str, str]:
    """Makes the folder afresh, then puts it in place; gives the manifest: name → name with its hash.

    Nothing is touched when the folder already holds just these files.
    """
    files = taken_in()
    manifest = {name: hashed(name, content) for name, content in files.items()}
    if kept_manifest(into) == manifest:
        return manifest
    fresh = Path(tempfile.mkdtemp(prefix=f"{into.name}-", dir=into.parent))
    for name, content in files.items():
        (fresh / manifest[name]).write_bytes(content)
        if name.rpartition(".")[2] in COMPRESSIBLE:
            (fresh / f"{manifest[name]}.gz").write_bytes(gzip.compress(content, compresslevel=9, mtime=0))
    (fresh / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n")
    fresh.chmod(0o755)
    shutil.rmtree(into, ignore_errors=True)
    fresh.rename(into)
    return manifest


def kept_manifest(folder: Path) -> dict[str, str] | None:
    try:
        manifest: dict[str, str] = json.loads((folder / MANIFEST).read_text())
    except FileNotFoundError:
        return None
    return manifest


@cache
def manifest_in_use() -> dict[str, str]:
    manifest = kept_manifest(BUILT)
    if manifest is None:
        raise AssetFault("The static files have not been made. Run: python3 dev assets")
    return manifest


def static(name: str) -> str:
    """The address of a static file: `static("house.css")`. Raises AssetFault for a name that is not there."""
    manifest = manifest_in_use()
    if name not in manifest:
        raise AssetFault(f"There is no static file “{name}”; there are {', '.join(sorted(manifest))}.")
    return f"/static/{manifest[name]}"


if __name__ == "__main__":
    try:
        build()
    except AssetFault as fault:
        raise SystemExit(str(fault)) from None
