"""Templates are strict, safe and short, and every kind of question can be asked and shown."""

import re
from pathlib import Path

import pytest

from app.answers.readers import READERS
from app.web.pages import environment

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))


def name(file: Path) -> str:
    return str(file.relative_to(ROOT / "templates"))


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_a_template_says_first_what_it_needs(file: Path) -> None:
    first = file.read_text().lstrip()

    assert first.startswith("{#")
    assert re.search(r"[Nn]eeds?\b", first.split("#}")[0])


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_a_template_is_at_most_eighty_lines(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= 80


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_a_template_never_lets_words_through_unescaped(file: Path) -> None:
    assert not re.search(r"\|\s*safe\b|autoescape false|Markup\(", file.read_text())


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_a_template_has_no_script_or_style_of_its_own(file: Path) -> None:
    source = file.read_text()

    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|hx-on|hx-boost|hx-push-url|javascript:", source)
    for script in re.findall(r"<script[^>]*>", source):
        assert "src=" in script
        assert "nonce=" in script


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_a_template_can_be_read(file: Path) -> None:
    environment().get_template(name(file))


@pytest.mark.parametrize("kind", sorted(READERS))
def test_every_kind_of_question_can_be_asked_and_shown(kind: str) -> None:
    assert (ROOT / "templates" / "questions" / f"{kind}.html").exists()
    assert (ROOT / "templates" / "answers" / f"{kind}.html").exists()


def test_every_form_carries_its_hidden_token() -> None:
    posting = [
        (name(file), form)
        for file in TEMPLATES
        for form in re.findall(r"<form\b.*?</form>", file.read_text(), re.DOTALL)
        if 'method="post"' in form
    ]

    assert [where for where, form in posting if not re.search(r"token|caller\(\)|hidden\(|\{% include", form)] == []
