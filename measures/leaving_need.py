"""Children who were in need and whose help was closed, for every 10,000 who live here."""

from app.measuring import Cohort, Counts, Form, InNeed, Measure, Needs, Unlike

measure = Measure(
    key="leaving_need",
    order=74,
    title="Children who ceased to be in need",
    question="How many families do we say goodbye to?",
    sentence="In {period}, **{rate}** episodes of need were closed for every 10,000 children in {place}.",
    who_is_counted=(
        "Episodes of need closed in the period, whenever they began, for every 10,000 children of 0 to 17; without referrals "
        "that led to nothing further, and those closed after assessment with nothing further (RC8) or with early help (RC9)."
    ),
    numerator="episodes of need that were closed",
    denominator="children of 0 to 17 who live here",
    source="Children in need census: CINclosureDate, ReferralNFA, ReasonForClosure; population as brought in by the authority",
    counts=Counts(what="referral", cohort=Cohort.ENDING),
    condition=InNeed(),
    form=Form.RATE,
    needs=Needs(returns=("cin", "population")),
    unlike=(
        Unlike(
            series="need_ending",
            why="It was not found which closures after assessment England’s figure leaves out: the two are not drawn together.",
        ),
    ),
    caveat=(
        "A file that is closed is not a life that is better. Read it beside how many came back, and beside what changed for "
        "the children."
    ),
    read_with=("coming_to_need", "re_referrals"),
    quarters=False,
    cuts=False,
)
