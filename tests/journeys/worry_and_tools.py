"""A worry, and the tools used after it, form by form. By mouse, by keyboard and on a phone the main journey walks them."""

from tests.journeys.forms import FormSeen
from tests.journeys.walking import (
    answer_forms,
    answer_what_must_be,
    finish,
    sections_of,
    sign,
    start_assessment,
    start_family,
)
from tests.journeys.whole_journey import Story


def worries(one: Story) -> None:
    """A family is looked for and not found, its record is started, and a First Look is used, read and signed."""
    ruth = one.walk(one.ruth)
    one.family = start_family(ruth, "Dean", child="Mia", carer="Kelly")
    assessment = start_assessment(ruth, one.family, "first_look")
    links = [link.get("href", "") for link in ruth.get(f"{one.family}/pictures").all("a")]
    one.child = next(link.rpartition("/")[2] for link in links if link.startswith(f"{one.family}/picture/"))
    answer_what_must_be(ruth, assessment)
    finish(ruth, assessment, means="Mia makes her own breakfast.")
    sign(one.walk(one.tom), assessment, "")


def use_more_tools(one: Story) -> None:
    """Everyday care, in which Kelly and Ruth see it differently, and a day as it is; both are read and signed."""
    ruth, tom = one.walk(one.ruth), one.walk(one.tom)
    for tool in ("everyday_care", "childs_day"):
        assessment = start_assessment(ruth, one.family, tool)
        for section in sections_of(ruth, assessment):
            for form in answer_forms(ruth.get(section)):
                said = answered(form)
                if said:
                    ruth.onward(ruth.send(form, said))
        finish(ruth, assessment, means="Breakfast is hers to make.")
        sign(tom, assessment, "")


def answered(form: FormSeen) -> dict[str, list[str]]:
    """What this form is answered with; nothing for most. She is safe today, and no baby lives there."""
    if form.action.endswith(("/food_and_drink", "/moves")):
        return differently(form)
    if form.action.endswith("/baby_here") or any(name.endswith(".done") for name in form.controls):
        safe = {name: ["no"] for name in form.controls if name.endswith(".answer") and "thinking" not in name}
        return {**form.untouched(), **safe}
    return {}


def differently(form: FormSeen) -> dict[str, list[str]]:
    """The practitioner sees that it is mostly not met, and the carer that it is steady."""
    typed = form.untouched()
    for name in form.controls:
        voice, asked = name.partition(".")[0], name.rpartition(".")[2]
        if asked == "answer" and voice in ("practitioner", "carer"):
            typed[name] = ["mostly_not" if voice == "practitioner" else "steady"]
    return typed
