"""A made-up census, put together for a test: nobody's life is in it."""

import io
from collections.abc import Iterable

from app.returns import cin
from app.returns.meant import Fault, Head, SpellMeant, Told


def census(*children: str, year: int = 2025, head: str = "") -> bytes:
    about = head or f"<Collection>CIN</Collection><Year>{year}</Year><ReferenceDate>{year}-03-31</ReferenceDate>"
    inside = "\n".join(children)
    return (
        f"<Message>\n<Header><CollectionDetails>{about}</CollectionDetails><Source><LEA>999</LEA></Source></Header>\n"
        f"<Children>\n{inside}\n</Children>\n</Message>"
    ).encode()


def child(number: str = "A1", *episodes: str, about: str = "<PersonBirthDate>2017-05-02</PersonBirthDate><Sex>F</Sex>") -> str:
    return f"<Child><ChildIdentifiers><LAchildID>{number}</LAchildID>{about}</ChildIdentifiers>{''.join(episodes)}</Child>"


def episode(*parts: str, referred: str = "2024-06-03") -> str:
    return f"<CINdetails><CINreferralDate>{referred}</CINreferralDate>{''.join(parts)}</CINdetails>"


def plan(
    since: str = "2024-07-01", until: str = "", category: str = "NEG", before: str = "0", reviews: Iterable[str] = ()
) -> str:
    ended = f"<CPPendDate>{until}</CPPendDate>" if until else ""
    said = f"<InitialCategoryOfAbuse>{category}</InitialCategoryOfAbuse>" if category else ""
    counted = f"<NumberOfPreviousCPP>{before}</NumberOfPreviousCPP>" if before else ""
    days = "".join(f"<CPPreviewDate>{day}</CPPreviewDate>" for day in reviews)
    met = f"<Reviews>{days}</Reviews>" if days else ""
    return f"<ChildProtectionPlans><CPPstartDate>{since}</CPPstartDate>{ended}{said}{counted}{met}</ChildProtectionPlans>"


def assessment(began: str = "2024-06-04", done: str = "2024-07-01", factors: Iterable[str] = ("16A",)) -> str:
    codes = "".join(f"<AssessmentFactors>{code}</AssessmentFactors>" for code in factors)
    ended = f"<AssessmentAuthorisationDate>{done}</AssessmentAuthorisationDate>" if done else ""
    return (
        f"<Assessments><AssessmentActualStartDate>{began}</AssessmentActualStartDate>{ended}"
        f"<FactorsIdentifiedAtAssessment>{codes}</FactorsIdentifiedAtAssessment></Assessments>"
    )


def read(data: bytes) -> tuple[Head, list[Told]]:
    head = Head()
    return head, list(cin.read(io.BytesIO(data), head))


def spells(data: bytes) -> list[SpellMeant]:
    return [spell for told in read(data)[1] for spell in told.spells]


def faults(data: bytes) -> list[Fault]:
    head, told = read(data)
    return [*head.faults, *(fault for one in told for fault in one.faults)]
