"""All that was found of a child is one number: what is read out of it is what was put in, strand by strand and voice by voice."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from app.declaration.vocabulary import Dimension, Voice
from app.practice_facts.facts import CARER, CHILD, NEVER, OTHERS, WHOSE, Life
from app.practice_facts.quarters import Quarters
from app.practice_facts.tools import Words

QUARTERS = Quarters(2026)
DAYS = st.dates(datetime.date(2018, 1, 1), datetime.date(2029, 12, 31))
FINDINGS = st.lists(st.tuples(st.sampled_from(list(Voice)), st.sampled_from(list(Dimension)), DAYS), max_size=40)


@given(FINDINGS)
def test_each_strand_and_voice_is_told_as_it_was_found(findings: list[tuple[Voice, Dimension, datetime.date]]) -> None:
    words, found, life = Words(QUARTERS), 0, Life()
    for voice, strand, on in findings:
        found |= words[f"{voice.value} {strand.value} {on}"].bits
    words.tell(life, found)
    for at, strand in enumerate(Dimension):
        places = [QUARTERS.place(on) + 1 for _, its, on in findings if its is strand]
        assert life.explored[at] == min(places, default=NEVER)
    for whose in (CHILD, CARER, OTHERS):
        heard = {QUARTERS.bit(on) for voice, _, on in findings if WHOSE.get(voice.value) == whose}
        assert life.said[whose] == sum(heard)
