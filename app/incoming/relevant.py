"""When an XLSForm asks a question (`relevant`), as a condition: as much of XPath as conditions need, and never run."""

import re
from typing import Any

from app.declaration.answers import own_keys
from app.incoming.conditions import Known
from app.incoming.report import Report

Tree = dict[str, Any]

TOKEN = re.compile(
    r"\s*(?:(?P<ref>\$\{\s*[\w.:-]{1,120}\s*\}|(?:/[\w.:-]{1,120})+|(?:\.\./)+[\w.:-]{1,120})|(?P<text>'[^']*'|\"[^\"]*\"|-?[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<word>selected|not|and|or|true|false)\b|(?P<sign>!=|=|\(|\)|,))"
)
DEEPEST = 30
"""Brackets within brackets in one condition."""

UNTIL_TODAY = re.compile(r"\s*\.\s*<=\s*today\(\s*\)\s*")
"""The one rule about an answer that is carried: a date is of what has been."""


def until_today(row: Tree) -> bool:
    """Whether a date that is asked for may not be one still to come."""
    bind = row.get("bind")
    return isinstance(bind, dict) and UNTIL_TODAY.fullmatch(str(bind.get("constraint") or "")) is not None


def days_taken(row: Tree, kind: str) -> Tree:
    """Which days a date may be: any, as it was in the form, unless the form says that it is of what has been."""
    return {"to_come": True} if kind == "date" and not until_today(row) else {}


class NotCarried(Exception):
    """The condition says something that a declaration has no words for."""


def condition_from(expression: str, known: Known, report: Report, place: str) -> Tree | None:
    """The condition as a declaration writes it; None, with a line of the report, when it could not be carried."""
    try:
        reader = Reader(expression, known)
        found = reader.either()
        reader.finished()
    except NotCarried:
        report.lost(place, f"When it is asked: “{expression[:120]}”. It is asked without that condition.")
        return None
    return found


class Reader:
    """Reads one expression from left to right."""

    def __init__(self, expression: str, known: Known) -> None:
        self.known = known
        self.tokens = tokens(expression)
        self.depth = 0

    def finished(self) -> None:
        """Raises NotCarried when something is left over."""
        if self.tokens:
            raise NotCarried

    def take(self, *wanted: str) -> str:
        """The next token, which must be one of these (or of this kind: “ref”, “text”)."""
        if not self.tokens:
            raise NotCarried
        kind, token = self.tokens[0]
        if kind not in wanted and token not in wanted:
            raise NotCarried
        self.tokens.pop(0)
        return token

    def next_is(self, word: str) -> bool:
        """Whether this comes next."""
        return bool(self.tokens) and self.tokens[0][1] == word

    def either(self) -> Tree:
        """Conditions with “or” between them."""
        found = [self.every()]
        while self.next_is("or"):
            self.take("or")
            found.append(self.every())
        return found[0] if len(found) == 1 else {"kind": "any_of", "conditions": found}

    def every(self) -> Tree:
        """Conditions with “and” between them."""
        found = [self.one()]
        while self.next_is("and"):
            self.take("and")
            found.append(self.one())
        return found[0] if len(found) == 1 else {"kind": "all_of", "conditions": found}

    def one(self) -> Tree:
        """One condition: in brackets, turned round, one of many chosen, or an answer compared."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise NotCarried
        if self.next_is("not") or self.next_is("("):
            turned = self.take("not", "(") == "not"
            if turned:
                self.take("(")
            inside = self.either()
            self.take(")")
            found = {"kind": "not", "condition": inside} if turned else inside
        elif self.next_is("selected"):
            self.take("selected")
            self.take("(")
            ref = self.take("ref")
            self.take(",")
            found = self.answered_with(ref, self.take("text"))
            self.take(")")
        else:
            found = self.compared()
        self.depth -= 1
        return found

    def compared(self) -> Tree:
        """`${question} = 'answer'`, or not equal to it."""
        ref = self.take("ref")
        equal = self.take("=", "!=") == "="
        found = self.answered_with(ref, self.take("text"))
        return found if equal else {"kind": "not", "condition": found}

    def answered_with(self, ref: str, text: str) -> Tree:
        """That the question was answered so; an empty text means that it was not answered."""
        name, answer = ref.strip("${} ").rsplit("/", 1)[-1], text.strip("'\"")
        other = self.known.questions.get(name)
        if other is None:
            raise NotCarried
        if not answer:
            answered = {"kind": "answer_is", "question": other.key, "one_of": sorted(own_keys(other))}
            return {"kind": "not", "condition": answered}
        key = self.known.choices.get(name, {}).get(answer)
        if key not in own_keys(other):
            raise NotCarried
        return {"kind": "answer_is", "question": other.key, "one_of": [key]}


def tokens(expression: str) -> list[tuple[str, str]]:
    """Kind and token, in order. Raises NotCarried at the first sign that has no meaning here."""
    found, at = list[tuple[str, str]](), 0
    expression = expression.strip()
    while at < len(expression):
        match = TOKEN.match(expression, at)
        if match is None or match.lastgroup is None:
            raise NotCarried
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found
