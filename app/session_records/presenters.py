"""What the page of a session shows: each question with what is written to it, and what somebody else wrote meanwhile."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import called
from app.session_records.models import Thought
from app.session_records.rules import PROMPTS, place_of
from app.web.pages import day_and_clock


@dataclass(frozen=True)
class QuestionShown:
    """One question with what is written to it. `stands`: what somebody else wrote meanwhile, with who and when."""

    prompt: str
    person_id: UUID | None
    place: str
    field: str
    group: str
    label: str
    hint: str
    words: str
    is_private: bool
    stands: tuple[str, str] | None


def asked(children: Sequence[Person], worker: str, *, with_private: bool) -> list[QuestionShown]:
    """The questions in order, without what is written."""
    names = {child.id: called(child) for child in children}
    expected = {child.id for child in children if child.kind is PersonKind.UNBORN}
    shown = []
    for prompt in PROMPTS:
        for one in [child.id for child in children] if prompt.each_child else [None]:
            if prompt.private and not with_private:
                continue
            name = names.get(one, "the child") if one else "the child"
            place, filled = place_of(prompt.key, one), {"child": name, "worker": worker}
            field = f"{prompt.key}-{one}" if one else prompt.key
            unborn = one in expected and prompt.unborn
            words = (prompt.unborn, prompt.unborn_hint) if unborn else (prompt.label, prompt.hint)
            label, hint = (each.format(**filled) for each in words)
            shown.append(QuestionShown(prompt.key, one, place, field, prompt.group, label, hint, "", prompt.private, None))
    return shown


@dataclass(frozen=True)
class Written:
    """What is kept and what was just typed."""

    kept: Mapping[str, Thought]
    typed: Mapping[str, str]
    elsewhere: frozenset[str]
    """Where somebody else wrote meanwhile."""
    names: Mapping[UUID, str]


def with_words(shown: Iterable[QuestionShown], written: Written) -> list[QuestionShown]:
    """Each question with its words: as typed a moment ago, else as kept."""
    found = []
    for one in shown:
        row = written.kept.get(one.place)
        words = written.typed.get(one.place, row.words if row else "")
        stands = stands_words(row, written.names) if row and one.place in written.elsewhere else None
        found.append(replace(one, words=words, stands=stands))
    return found


def stands_words(row: Thought, names: Mapping[UUID, str]) -> tuple[str, str]:
    who = names.get(row.changed_by, "Somebody") if row.changed_by else "Somebody"
    return row.words, f"{who}, {day_and_clock(row.changed_at)}" if row.changed_at else who


def seen(shown: Iterable[QuestionShown], kept: Mapping[str, Thought]) -> list[str]:
    """What a form must say it has seen."""
    rows = [(one.place, kept.get(one.place)) for one in shown]
    return [f"{place}|{row.version}" for place, row in rows if row]
