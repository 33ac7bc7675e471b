"""The children in need census: every year's names, what is refused with its line and mend, and files that mean harm."""

import datetime

import pytest

from app.refusals import CannotRead
from app.returns.meant import Spell, Weight
from app.returns.xml import MOST_IN_A_CHILD
from tests.app.returns.census import assessment, census, child, episode, faults, plan, read, spells

FROM_2025 = "<PersonBirthDate>2017-05-02</PersonBirthDate><Sex>F</Sex>"
UNTIL_2024 = "<PersonBirthDate>2017-05-02</PersonBirthDate><GenderCurrent>2</GenderCurrent>"
OLDER = "<PersonBirthDate>2017-05-02T00:00:00</PersonBirthDate><Gender>Female</Gender>"


@pytest.mark.parametrize(
    ("year", "about"), [(2022, OLDER), (2023, UNTIL_2024), (2024, UNTIL_2024), (2025, FROM_2025), (2026, FROM_2025)]
)
def test_a_child_is_the_same_child_under_every_years_names(year: int, about: str) -> None:
    new = "<PreProceedingsandFGDM><PPStartDate>2024-06-09</PPStartDate></PreProceedingsandFGDM>" if year == 2026 else ""
    referred = f"{year - 1}-06-03"
    head, told = read(census(child("A1", episode(new, referred=referred), about=about), year=year))

    assert head.reference == datetime.date(year, 3, 31)
    assert told[0].child is not None
    assert (told[0].child.sex, told[0].child.born_on) == ("F", datetime.date(2017, 5, 2))
    assert [fault for one in told for fault in one.faults] == []


def test_an_episode_is_told_with_everything_in_it() -> None:
    whole = episode(
        "<CINclosureDate>2025-01-10</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>",
        assessment(factors=("16A", "4B")),
        "<CINPlanDates><CINPlanStartDate>2024-07-02</CINPlanStartDate><CINPlanEndDate>2024-07-20</CINPlanEndDate></CINPlanDates>",
        "<Section47><S47ActualStartDate>2024-07-03</S47ActualStartDate><DateOfInitialCPC>2024-07-20</DateOfInitialCPC></Section47>",
        plan("2024-07-20", before="2"),
    )

    found = {one.kind: one for one in spells(census(child("A1", whole)))}

    assert found[Spell.REFERRAL].until == datetime.date(2025, 1, 10)
    assert found[Spell.ASSESSMENT].factors == ("16A", "4B")
    assert found[Spell.ENQUIRY].until == datetime.date(2024, 7, 20)
    assert (found[Spell.CP_PLAN].code, found[Spell.CP_PLAN].previous) == ("NEG", 2)
    assert all(one.referred_on == datetime.date(2024, 6, 3) for one in found.values())


@pytest.mark.parametrize(
    ("inside", "place", "weight"),
    [
        (plan(category=""), "InitialCategoryOfAbuse", Weight.REFUSED),
        (plan(before=""), "NumberOfPreviousCPP", Weight.REFUSED),
        (plan("2024-07-01", "2024-06-30"), "CPPendDate", Weight.REFUSED),
        (plan("2025-04-01"), "CPPstartDate", Weight.REFUSED),
        (plan("last summer"), "CPPstartDate", Weight.REFUSED),
        (assessment(factors=("21", "16A")), "AssessmentFactors", Weight.DOUBTFUL),
        (assessment(factors=("99Z",)), "AssessmentFactors", Weight.DOUBTFUL),
        ("<ReasonForClosure>RC99</ReasonForClosure>", "ReasonForClosure", Weight.DOUBTFUL),
        (plan("2024-07-01", reviews=("2024-07-01",)), "CPPreviewDate", Weight.REFUSED),
        (plan("2024-07-01", "2024-09-01", reviews=("2024-09-02",)), "CPPreviewDate", Weight.REFUSED),
        (plan("2024-07-01", reviews=("2025-04-01",)), "CPPreviewDate", Weight.REFUSED),
        (plan("2024-07-01", reviews=("last autumn",)), "CPPreviewDate", Weight.REFUSED),
        (plan("2024-07-01", reviews=("",)), "CPPreviewDate", Weight.REFUSED),
        (plan("2024-07-01", reviews=("2024-09-02", "2024-09-02")), "CPPreviewDate", Weight.DOUBTFUL),
    ],
)
def test_what_breaks_a_rule_is_told_with_its_line_and_mend(inside: str, place: str, weight: Weight) -> None:
    found = faults(census(child("B2"), child("A1", episode(inside))))

    mine = [one for one in found if one.place == place]
    assert [(one.line, one.weight) for one in mine] == [(5, weight)]
    assert mine[0].mend


@pytest.mark.parametrize(
    ("inside", "reviews"),
    [
        (plan("2024-07-01", "2024-12-20", reviews=("2024-12-20", "2024-09-02", "2024-09-02")), ["2024-09-02", "2024-12-20"]),
        (plan("2024-07-01", reviews=("2024-09-02",)).replace("Reviews>", "CPPreviews>"), ["2024-09-02"]),
        (plan("2024-07-01"), []),
    ],
)
def test_the_days_of_its_reviews_are_read_with_a_plan(inside: str, reviews: list[str]) -> None:
    _, read_from_it = spells(census(child("A1", episode(inside))))

    assert [str(day) for day in read_from_it.reviews or ()] == reviews
    assert read_from_it.reviews is not None, "none is another thing than not known"


def test_a_review_that_cannot_be_leaves_all_of_its_plan_unknown_and_the_plan_counts() -> None:
    _, read_from_it = spells(census(child("A1", episode(plan("2024-07-01", reviews=("2024-09-02", "2024-06-30"))))))

    assert (read_from_it.kind, read_from_it.reviews) == (Spell.CP_PLAN, None)


def test_a_refused_plan_is_not_counted_and_the_child_stays() -> None:
    assert [one.kind for one in spells(census(child("A1", episode(plan(category="")))))] == [Spell.REFERRAL]


@pytest.mark.parametrize("born", ["2025-04-01", "2035-05-02", "1917-05-02"])
def test_a_day_of_birth_that_cannot_be_is_doubted_and_gives_no_age(born: str) -> None:
    _, told = read(census(child("A1", episode(), about=f"<PersonBirthDate>{born}</PersonBirthDate><Sex>F</Sex>")))

    assert [(one.place, one.weight) for one in told[0].faults] == [("PersonBirthDate", Weight.DOUBTFUL)]
    assert told[0].child is not None
    assert told[0].child.born_on is None


@pytest.mark.parametrize("born", ["2025-03-31", "1999-04-01"])
def test_a_baby_of_the_last_day_and_a_young_person_of_25_are_not_doubted(born: str) -> None:
    assert faults(census(child("A1", episode(), about=f"<PersonBirthDate>{born}</PersonBirthDate><Sex>F</Sex>"))) == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "not whole XML"),
        (b"<Message><Header>", "not whole XML"),
        (b"<html></html>", "no return"),
        (b"<Message><Children><Child/></Children></Message>", "before the header"),
        (census(head="<Collection>SCHOOL</Collection>"), "no children in need census"),
        (census(head="<Collection>CIN</Collection><ReferenceDate>2025-03-30</ReferenceDate>"), "no 31 March"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><Message/>', "document type"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><Message/>', "document type"),
        (b"<Message>" + b"<a>" * 40 + b"</a>" * 40 + b"</Message>", "deeper"),
        (census(child("A1", "<b/>" * (MOST_IN_A_CHILD + 1))), "more than"),
        (census(child("A1" + "x" * 3_000)), "more text"),
    ],
)
def test_a_file_that_is_no_return_or_means_harm_is_refused_whole(data: bytes, says: str) -> None:
    with pytest.raises(CannotRead, match=says):
        read(data)


def test_the_header_is_doubted_where_year_and_day_differ() -> None:
    head, _ = read(census(head="<Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2025-03-31</ReferenceDate>"))

    assert [one.place for one in head.faults] == ["Year"]
