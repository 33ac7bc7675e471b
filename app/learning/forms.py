"""What the form of a sheet sends, and how it is read."""

from uuid import UUID

from app.learning.rules import LONGEST, Channel, Sheet
from app.web.reading import Reading
from app.web.text import FormModel


class SheetForm(FormModel):
    """One sheet as it was typed. `seen`: the number of the words that the page showed; `operation`: the id of a new theme."""

    operation: UUID | None = None
    seen: int = 0
    title: str = ""
    learnt: str = ""
    going_well: str = ""
    tools: str = ""
    messages: str = ""
    leads: str = ""
    channel_newsletter: str = ""
    channel_website: str = ""
    channel_schools: str = ""
    channel_network: str = ""
    channel_mail: str = ""
    channel_social: str = ""
    channel_teams: str = ""

    @property
    def channels(self) -> dict[str, str]:
        return {one.value: getattr(self, f"channel_{one.value}") for one in Channel}


class PublishForm(FormModel):
    """Publishing: which words were read, and that nobody can be known from them."""

    seen: int = 0
    names_nobody: str = ""


def as_it_stands(sheet: Sheet, seen: int) -> SheetForm:
    plain = {name: getattr(sheet, name) for name in LONGEST}
    return SheetForm(seen=seen, **plain, **{f"channel_{key}": words for key, words in sheet.channels.items()})


def read_sheet(form: SheetForm) -> tuple[Sheet | None, dict[str, str]]:
    """The sheet that is meant, or what has to be mended first. Only its theme is needed to keep it."""
    reading = Reading()
    title = reading.line("title", form.title, needed="Give the theme a name.", longest=LONGEST["title"])
    plain = {
        name: reading.words(name, getattr(form, name), longest=longest) for name, longest in LONGEST.items() if name != "title"
    }
    channels = {key: reading.line(f"channel_{key}", typed) for key, typed in form.channels.items()}
    if reading.problems:
        return None, reading.problems
    return Sheet(title=title, **plain, channels={key: words for key, words in channels.items() if words}), {}
