"""Who I Am, part C: a minute’s look, done again at every review, for children who are easily missed."""

from app.declaration import Choice, ChooseOne, Dimension, Guidance, Section, Signal

LOOK = {
    "unborn": ("Unborn", "Is a baby on the way in this family?", "Before You Arrive.", Dimension.HEALTH),
    "under_one": (
        "Under one",
        "Is there a baby under one?",
        "Before You Arrive, and Everyday Care for babies.",
        Dimension.BASIC_CARE,
    ),
    "over_eleven": (
        "Eleven or over",
        "Is {child}, or a brother or sister, eleven or over?",
        "How It Is For Me. Help falls away with age.",
        Dimension.EMOTIONS_AND_BEHAVIOUR,
    ),
    "disabled": ("Disabled", "Is {child} disabled?", "Same Needs, Different Ways.", Dimension.HEALTH),
    "sen_awaiting": (
        "Waiting for SEN help",
        "Is {child} waiting for help with special educational needs?",
        "Same Needs, Different Ways. A diagnosis is not needed.",
        Dimension.EDUCATION,
    ),
    "young_carer": (
        "Young carer",
        "Does {child} look after somebody?",
        "How It Is For Me, and a young carer’s assessment.",
        Dimension.RELATIONSHIPS,
    ),
    "not_on_roll": (
        "Not on a school roll",
        "Is {child} home-educated, or on no school’s roll?",
        "Getting There. Who sees this child?",
        Dimension.EDUCATION,
    ),
    "asylum_nrpf": (
        "Asylum or no public funds",
        "Is the family seeking asylum, or without recourse to public funds?",
        "Home, Money and Neighbourhood.",
        Dimension.INCOME,
    ),
    "gypsy_roma_traveller": (
        "Gypsy, Roma or Traveller",
        "Is the family Gypsy, Roma or Traveller?",
        "Home, Money and Neighbourhood. Ask what services have got wrong.",
        Dimension.SOCIAL_INTEGRATION,
    ),
    "private_or_kin": (
        "Privately fostered or with kin",
        "Is {child} privately fostered, or living with kin?",
        "Everyday Care, with each carer.",
        Dimension.STABILITY,
    ),
    "parent_in_prison": (
        "A parent in prison",
        "Does {child} have a parent in prison?",
        "Growing and Thriving. What has the child been told?",
        Dimension.FAMILY_HISTORY,
    ),
    "temporary_home": (
        "A temporary home",
        "Is {child} in temporary accommodation?",
        "Home, Money and Neighbourhood.",
        Dimension.HOUSING,
    ),
    "sibling_in_care": (
        "A brother or sister cared for",
        "Does {child} have a brother or sister who is cared for elsewhere?",
        "The Pattern Over Time.",
        Dimension.FAMILY_HISTORY,
    ),
    "affluent": (
        "Well off",
        "Is the family well off, or {child} at an independent school?",
        "A Day As It Is. Things are not company.",
        Dimension.WARMTH,
    ),
    "coping": (
        "Seen as coping",
        "Is {child} the one who is seen as coping?",
        "A Day As It Is. Ask the child alone.",
        Dimension.EMOTIONS_AND_BEHAVIOUR,
    ),
    "not_seen_alone": (
        "Not seen alone yet",
        "Has {child} still not been seen alone?",
        "A Day As It Is, this week.",
        Dimension.SAFETY,
    ),
}
"""What is looked for: its short name, the question, the tool that a yes opens, and the strand it belongs to."""

EASILY_MISSED = Section(
    key="easily_missed",
    title="Part C. Easily missed",
    on_family_view=False,
    introduction=(
        "A minute, at every review. A yes says where to look, and nothing about anybody’s care. Where nobody knows, say Not "
        "known, and give it a name and a date."
    ),
    questions=tuple(
        ChooseOne(
            key=f"missed_{key}",
            wording=wording,
            short=short,
            about=(dimension,),
            on_family_view=False,
            choices=(
                Choice(key="yes", words=f"{short}: yes", shows=Signal.EXPERIENCE),
                Choice(key="no", words=f"{short}: no"),
            ),
            guidance=Guidance(look_for=f"If so, open: {opens}"),
        )
        for key, (short, wording, opens, dimension) in LOOK.items()
    ),
)
