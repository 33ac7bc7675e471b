"""Every kind of question has a template to ask it, one to show its answer, a reader, and fields that its form may send."""

from pathlib import Path
from typing import get_args

import pytest

from app.answering.forms import FIELDS
from app.answers.readers import READERS
from app.declaration.questions import Question

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
KINDS = sorted(member.model_fields["kind"].default for member in get_args(get_args(Question)[0]))


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_can_be_asked_shown_read_and_sent(kind: str) -> None:
    assert (TEMPLATES / "questions" / f"{kind}.html").is_file()
    assert (TEMPLATES / "answers" / f"{kind}.html").is_file()
    assert kind in READERS
    assert kind in FIELDS


def test_no_template_is_for_a_kind_that_is_not_there() -> None:
    for folder in ("questions", "answers"):
        named = {path.stem for path in (TEMPLATES / folder).glob("*.html") if not path.stem.startswith("_")}
        assert named == set(KINDS)
