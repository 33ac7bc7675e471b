"""Children who began to be in need, for every 10,000 who live here."""

from app.measuring import Cohort, Counts, Form, InNeed, Measure, Needs, Unlike

measure = Measure(
    key="coming_to_need",
    order=73,
    title="Children who began to be in need",
    question="How many families come through our door?",
    sentence="In {period}, **{rate}** episodes of need began for every 10,000 children in {place}.",
    who_is_counted=(
        "Referrals in the period that led to more than a note, for every 10,000 children of 0 to 17; without those that were "
        "closed after assessment with nothing further (RC8) or with early help (RC9). Those still being assessed on 31 March are "
        "in it. A child who came twice is counted twice."
    ),
    numerator="episodes of need that began",
    denominator="children of 0 to 17 who live here",
    source="Children in need census: CINreferralDate, ReferralNFA, ReasonForClosure; population as brought in by the authority",
    counts=Counts(what="referral", cohort=Cohort.STARTING),
    condition=InNeed(),
    form=Form.RATE,
    needs=Needs(returns=("cin", "population")),
    unlike=(
        Unlike(
            series="need_starting",
            why="It was not found which closures after assessment England’s figure leaves out: the two are not drawn together.",
        ),
    ),
    caveat=(
        "More may mean more hardship, or that people notice and ask sooner. Read it beside how many are closed, and how many "
        "come back."
    ),
    read_with=("leaving_need", "re_referrals"),
    quarters=False,
    cuts=False,
)
