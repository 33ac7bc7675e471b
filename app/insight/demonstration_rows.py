"""Made-up rows of a made-up authority: early help, care, school attendance, and how many children live there."""

from collections.abc import Sequence

from app.counting.groups import years_old
from app.insight.demonstration import DAY, YEARS, Somebody
from app.measuring.periods import Period
from app.practice_measures.chance import Chance

CHILDREN_HERE = 48_000


def early_help(children: Sequence[Somebody]) -> bytes:
    """Help that some of the children had before, and that others had and needed nothing more."""
    chance, rows = Chance("early help"), ["child,start,end,reason"]
    for child in children:
        first = child.episodes[0].referred
        if chance.below(100) < 28 + 3 * max(0, first.year - 2021):
            since = first - DAY * (40 + chance.below(260))
            rows.append(f"{child.number},{since},{since + DAY * (30 + chance.below(90))},{reason(chance)}")
    for number in range(700):
        since = Period(2022).first - DAY * 300 + DAY * chance.below(2080)
        rows.append(f"E{number:05},{since},{since + DAY * (40 + chance.below(200))},{reason(chance)}")
    return "\n".join(rows).encode()


def reason(chance: Chance) -> str:
    return chance.one_of(
        ("Parenting support", "School attendance", "Housing", "Child’s mental health", "Money", "Neglect", "", "Sleep")
    )


def care(children: Sequence[Somebody], year: int) -> bytes:
    """One in seven or so came into care at some time; some moved once."""
    chance, period = Chance("care"), Period(year)
    rows = ["CHILD,DECOM,RNE,LS,DEC,REC"]
    for child in children:
        since = child.episodes[-1].referred + DAY * (20 + chance.below(200))
        lasts, moves = 60 + chance.below(1200), chance.below(2)
        if chance.below(100) >= 14 or since > period.last or since + DAY * lasts < period.first:
            continue
        moved, ends = since + DAY * (lasts // 2), since + DAY * lasts
        if moves and moved <= period.last:
            rows.append(f"{child.number},{since},S,C2,{moved},X1")
            since = moved
        over = f"{ends},E4A" if ends <= period.last else ","
        rows.append(f"{child.number},{since},{'P' if moves and since == moved else 'S'},C2,{over}")
    return "\n".join(rows).encode()


def attendance(children: Sequence[Somebody], year: int) -> bytes:
    """The school year that ends in this year, for those of school age who are on a roll."""
    chance = Chance(f"attendance {year}")
    rows = ["UPN,School year,Possible,Authorised,Unauthorised"]
    begins = Period(year).first.replace(month=8, day=31)
    for child in children:
        share = chance.one_of((1, 2, 3, 4, 6, 7, 9, 12, 15, 22, 35, 60))
        if 5 <= years_old(child.born, begins) <= 15 and chance.below(20):
            missed = 380 * share // 100
            rows.append(f"{child.upn},{year - 1}/{year % 100},380,{missed - missed // 3},{missed // 3}")
    return "\n".join(rows).encode()


def all_pupils() -> bytes:
    rows = ["School year,Pupils,Possible,Missed,Persistent,Severe,Under 95,Source"]
    for year, missed, persistent, severe in zip(
        YEARS, (7.6, 7.4, 7.2, 6.9, 6.8), (22.4, 21.3, 20.1, 18.2, 17.9), (1.7, 2.0, 2.3, 2.4, 2.4), strict=True
    ):
        pupils = 31_500 + 40 * (year - 2022)
        counts = [round(pupils * share / 100) for share in (persistent, severe, persistent * 2)]
        rows.append(
            f"{year - 1}/{year % 100},{pupils},{pupils * 380},{round(pupils * 3.8 * missed)},{','.join(map(str, counts))},Made up"
        )
    return "\n".join(rows).encode()


def population() -> bytes:
    return "\n".join(
        ["Year,Children,Source", *(f"{year},{CHILDREN_HERE + 60 * (year - 2022)},Made up" for year in YEARS)]
    ).encode()
