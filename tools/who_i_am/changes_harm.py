"""Who I Am where an adult may be harmed or controlled by another."""

from app.declaration import Adaptation, AppliesTo, Comparability, Reword

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="A family where an adult may be harmed or controlled by another",
    when="There is, or may be, domestic abuse. Choose this if you are not sure.",
    what_changes="Each person is asked apart. Money, papers, faith and gender leave the turned screen. No copy is left.",
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never ask this together, and never through a relative.",
        "Agree a safe time and number first, and a reason for your visit that can be said aloud.",
        "Leave nothing in writing. Do not carry one person’s words to the other.",
        "A person may use faith, honour, papers or shame as a way to control. Name what is done, and by whom.",
        "Ask a specialist service that knows this community, and check that it is not run by people who know the family.",
    ),
    reword=(
        Reword(question="money", on_family_view=False, hint="By voice, alone: who holds the cards, and who has to ask?"),
        Reword(question="right_to_stay", on_family_view=False, hint="By voice, alone: who holds the passports?"),
        Reword(question="fear_of_sharing", on_family_view=False),
        Reword(question="gender_right", on_family_view=False),
        Reword(question="see_it_differently", on_family_view=False),
        Reword(question="differences_about", on_family_view=False),
        Reword(question="hide", on_family_view=False, hint="Only where nobody can come in, and only if {child} leads."),
        Reword(question="keep_out", hint="Ask also: what would put you in danger if it were read at home?"),
    ),
)
