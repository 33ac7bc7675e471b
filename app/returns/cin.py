"""The children in need census, 2022 to 2026: what its elements mean, under whichever of their names a year uses.

Names are compared in small letters: schools' and suppliers' exports differ in nothing else. From 2025 `Sex` (F, M, U) stands for
`GenderCurrent` (2, 1, 0, 9); `AssessmentInternalReviewDate` ended; from 2026 there is `PreProceedingsandFGDM`, which no measure
here needs and which is passed over. A plan without category or number of earlier plans is refused: each figure of protection
plans is then a share of the same plans, and nobody can find a child by taking one from another. `CPPreviewDate` stands in
`Reviews` within a plan in every year; some exports call that group `CPPreviews`.
"""

import datetime
from collections.abc import Callable, Iterator
from typing import BinaryIO

from app.refusals import CannotRead
from app.returns.meant import NO_FACTOR, NOT_OVER, ChildMeant, Fault, Head, Spell, SpellMeant, Told, Weight
from app.returns.reading import Days, a_day, a_number
from app.returns.xml import Node, nodes

FIRST_YEAR, LAST_YEAR = 2022, 2026
SEXES = {"m": "M", "1": "M", "male": "M", "f": "F", "2": "F", "female": "F", "u": "", "i": "", "0": "", "9": "", "unknown": ""}
CATEGORIES = ("NEG", "PHY", "SAB", "EMO", "MUL")
CLOSURES = tuple(f"RC{number}" for number in range(1, 10))
LETTERS = {
    **dict.fromkeys(("1", "2", "3", "4", "5", "6"), "ABC"),
    **dict.fromkeys(("7", "9", "10", "11", "12", "13", "14", "15", "16", "17", "22", "23", "24"), "A"),
    "8": "BCDEF",
    "18": "ABC",
    "19": "ABC",
}
REVIEW = "CPPreviewDate"
LONGEST_LIFE = 26 * 366
"""Days: the return speaks of nobody who is older than 25."""
FACTORS = frozenset({f"{number}{letter}" for number, letters in LETTERS.items() for letter in letters} | {"20", NO_FACTOR})


def read(file: BinaryIO, head: Head, *, so_far: Callable[[int], None] = lambda _: None) -> Iterator[Told]:
    """Each child in turn. `head` is filled before the first child comes. Raises CannotRead where the file is no such return."""
    seen_header = False
    for node in nodes(file, so_far=so_far):
        if node.name == "header":
            read_header(node, head)
            seen_header = True
        elif not seen_header or head.reference is None:
            raise CannotRead("file", "The children come before the header. A return begins with its header: export it again.")
        else:
            yield one_child(node, head.reference)
    if not seen_header:
        raise CannotRead("file", "The file has no header, so nobody can tell of which year it is. Export it again.")


def read_header(node: Node, head: Head) -> None:
    about = next(iter(node.all("collectiondetails")), None)
    source = next(iter(node.all("source")), None)
    if about is None:
        raise CannotRead("file", f"Line {node.line}: the header does not say which collection this is. Export it again.")
    collection, year, day = (about.first(name) for name in ("collection", "year", "referencedate"))
    if collection is None or collection.words.upper() != "CIN":
        raise CannotRead("file", f"Line {about.line}: this is no children in need census: <Collection> does not say CIN.")
    reference = a_day(day.words) if day else None
    if reference is None or (reference.month, reference.day) != (3, 31):
        raise CannotRead(
            "file", f"Line {about.line}: <ReferenceDate> is no 31 March. A census ends on that day: look at it again."
        )
    if not head.is_over(reference):
        raise CannotRead("file", f"Line {about.line}: <ReferenceDate> has not come yet. {NOT_OVER}")
    head.reference = reference
    head.authority = found.words[:20] if source and (found := source.first("lea")) else ""
    if year is None or year.words != str(reference.year):
        rule = "It is not the year of the reference date."
        head.faults.append(
            Fault(about.line, Weight.DOUBTFUL, "Year", rule, f"Give {reference.year}. The reference date was followed.")
        )
    if not FIRST_YEAR <= reference.year <= LAST_YEAR:
        rule = f"Returns of {FIRST_YEAR} to {LAST_YEAR} are known here; this is of another year."
        head.faults.append(Fault(about.line, Weight.DOUBTFUL, "ReferenceDate", rule, "Look through the figures with care."))


def one_child(node: Node, reference: datetime.date) -> Told:
    """A child with all their spells; or why they are left out."""
    told = Told()
    named = next(iter(node.all("childidentifiers")), Node("childidentifiers", node.line))
    number = named.first("lachildid")
    if number is None or len(number.words) > 40:
        told.refuse(
            named.line, "LAchildID", "The child has no number of the authority’s own, or one that is too long.", "Give LAchildID."
        )
        return told
    told.child = who(node, named, number.words, told, reference)
    for place, episode in enumerate(node.all("cindetails"), 1):
        read_episode(episode, place, told, reference)
    if not node.all("cindetails"):
        told.doubt(node.line, "CINdetails", "Nothing is said of any help.", "Leave the child out, or give an episode.")
    return told


def who(node: Node, named: Node, local_id: str, told: Told, reference: datetime.date) -> ChildMeant:
    born, expected, died = (
        personal_day(named, name, told) for name in ("PersonBirthDate", "ExpectedPersonBirthDate", "PersonDeathDate")
    )
    if born is None and expected is None:
        told.doubt(
            named.line, "PersonBirthDate", "There is no day of birth, and none expected.", "Give one; no age is known without."
        )
    elif born is not None and not 0 <= (reference - born).days <= LONGEST_LIFE:
        rule = "It is after the last day of the return, or more than 26 years before."
        told.doubt(named.line, "PersonBirthDate", rule, "Look at the day; until then no age is known.")
        born = None
    said = named.first("sex", "gendercurrent", "personcurrentgender", "gender")
    if said is not None and said.words.casefold() not in SEXES:
        told.doubt(said.line, "Sex", "The return has no such code.", "Give F, M or U (until 2024: 1, 2, 0 or 9).")
    about = next(iter(node.all("childcharacteristics")), None)
    upn = named.first("upn")
    return ChildMeant(
        local_id=local_id,
        line=node.line,
        upn=upn.words.upper()[:13] if upn else "",
        born_on=born,
        expected_on=expected,
        died_on=died,
        sex=SEXES.get(said.words.casefold(), "") if said else "",
        ethnicity=found.words.upper()[:4] if about and (found := about.first("ethnicity")) else "",
        disabled=is_disabled(about) if about else None,
    )


def personal_day(named: Node, name: str, told: Told) -> datetime.date | None:
    """A day of the child's own life; one that cannot be read is doubted, and the child stays."""
    found = named.first(name.casefold())
    day = a_day(found.words) if found else None
    if found and day is None:
        told.doubt(found.line, name, "It cannot be read as a day.", "Write it as 2025-03-31; until then no age is known.")
    return day


def is_disabled(about: Node) -> bool | None:
    codes = [one.words.upper() for part in about.all("disabilities") for one in part.all("disability") if one.words]
    return any(code != "NONE" for code in codes) if codes else None


# --- one episode


SPANS = {
    "cinplandates": (Spell.CIN_PLAN, "CINPlanStartDate", "CINPlanEndDate"),
    "section47": (Spell.ENQUIRY, "S47ActualStartDate", "DateOfInitialCPC"),
}
"""What has a beginning and an end and nothing more: an enquiry ends with its first conference, where there is one."""


def read_episode(node: Node, place: int, told: Told, reference: datetime.date) -> None:
    days = Days(told, reference)
    referred, closed = days.span(node, "CINreferralDate", "CINclosureDate")
    if referred is None:
        return
    nfa = node.first("referralnfa")
    went_no_further = nfa is not None and nfa.words.casefold() in ("1", "true")
    why = node.first("reasonforclosure")
    if why is not None and why.words.upper() not in CLOSURES:
        told.doubt(why.line, "ReasonForClosure", "The return has no such code.", "Give RC1 to RC9.")
    told.spells.append(
        SpellMeant(
            Spell.REFERRAL,
            node.line,
            referred,
            closed,
            place,
            referred,
            code="NFA" if went_no_further else "",
            later=why.words.upper()[:4] if why else "",
        )
    )
    for part in node.all("assessments"):
        read_assessment(part, days, referred, place)
    for name, (kind, begins, ends) in SPANS.items():
        for part in node.all(name):
            since, until = days.span(part, begins, ends)
            if since:
                told.spells.append(SpellMeant(kind, part.line, since, until, place, referred))
    for part in node.all("childprotectionplans"):
        read_plan(part, days, referred, place)


def read_assessment(node: Node, days: Days, referred: datetime.date, place: int) -> None:
    since, until = days.span(node, "AssessmentActualStartDate", "AssessmentAuthorisationDate")
    if since is None:
        return
    told, found = days.told, factors_in(node, days.told)
    if NO_FACTOR in found and len(found) > 1:
        told.doubt(
            node.line,
            "AssessmentFactors",
            "21 (none) stands beside other factors.",
            "Take out one or the others. The others were kept.",
        )
        found = tuple(code for code in found if code != NO_FACTOR)
    told.spells.append(SpellMeant(Spell.ASSESSMENT, node.line, since, until, place, referred, factors=found))


def factors_in(node: Node, told: Told) -> tuple[str, ...]:
    """The factors, each once, in order; one that is none of the return's is left out and doubted."""
    found: list[str] = []
    inside = [one for part in node.all("factorsidentifiedatassessment") for one in (part.inside or [part])]
    for one in (*inside, *node.all("assessmentfactors")):
        code = one.words.upper()
        if code in FACTORS:
            found.append(code)
        elif code:
            told.doubt(one.line, "AssessmentFactors", f"“{code[:6]}” is no factor of the return.", "Give 1A to 24A, 20 or 21.")
    return tuple(dict.fromkeys(found))


def read_plan(node: Node, days: Days, referred: datetime.date, place: int) -> None:
    since, until = days.span(node, "CPPstartDate", "CPPendDate")
    if since is None:
        return
    told = days.told
    first, latest, earlier = (
        node.first(name) for name in ("initialcategoryofabuse", "latestcategoryofabuse", "numberofpreviouscpp")
    )
    before = a_number(earlier.words) if earlier else None
    if first is None or first.words.upper() not in CATEGORIES:
        told.refuse(
            node.line, "InitialCategoryOfAbuse", "The plan has no category of the return.", "Give NEG, PHY, SAB, EMO or MUL."
        )
        return
    if before is None or before > 99:
        told.refuse(
            node.line, "NumberOfPreviousCPP", "It is not said how many plans there were before.", "Give a number; 0 for none."
        )
        return
    reviews = reviews_of(node, days, since, until)
    later = latest.words.upper() if latest else ""
    if later and later not in CATEGORIES:
        told.doubt(node.line, "LatestCategoryOfAbuse", "The return has no such code.", "Give NEG, PHY, SAB, EMO or MUL.")
        later = ""
    told.spells.append(
        SpellMeant(
            Spell.CP_PLAN,
            node.line,
            since,
            until,
            place,
            referred,
            code=first.words.upper(),
            later=later,
            previous=before,
            reviews=reviews,
        )
    )


def reviews_of(node: Node, days: Days, since: datetime.date, until: datetime.date | None) -> tuple[datetime.date, ...] | None:
    """The days on which a plan was reviewed. One that cannot be leaves all unknown: nobody could say what was in time."""
    groups = [node, *node.all("reviews"), *node.all("cppreviews")]
    found: set[datetime.date] = set()
    known = True
    for one in [one for group in groups for one in group.all("cppreviewdate")]:
        day = a_day(one.words)
        if rule := why_no_review(day, since, until, days.reference):
            days.told.refuse(
                one.line, REVIEW, rule, "Look at the day. Until then nobody can tell whether this plan’s were in time."
            )
            known = False
        elif day in found:
            days.told.doubt(one.line, REVIEW, "The same review stands twice.", "Take one out. It was counted once.")
        if day:
            found.add(day)
    return tuple(sorted(found)) if known else None


def why_no_review(day: datetime.date | None, since: datetime.date, until: datetime.date | None, reference: datetime.date) -> str:
    """Which rule a day of review breaks; the conference at which a plan begins is no review of it."""
    if day is None:
        return "It cannot be read as a day."
    if day > reference:
        return "It is after the last day of the return."
    if day <= since:
        return "It is not after the day on which the plan began."
    return "It is after the day on which the plan ended." if until is not None and day > until else ""
