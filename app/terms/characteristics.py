"""What may be so of somebody and changes how a tool should be used with them: lasting keys, and the words people read.

Tools suggest an adaptation by these keys (`applies_to.any_characteristic`). A key that is not here shows as its own words.
"""

CHARACTERISTICS: tuple[tuple[str, str], ...] = (
    ("disabled", "Disabled, or living with a long-term illness"),
    ("nonverbal_or_aac", "Speaks without words: signs, pictures, a device, movement"),
    ("deaf_or_blind", "Deaf, hard of hearing, blind or partially sighted"),
    ("learning_disability", "Has a learning disability"),
    ("neurodivergent", "Neurodivergent: autistic, ADHD or waiting to know"),
    ("premature", "Born early"),
    ("interpreter", "Speaks with us through an interpreter"),
    ("low_literacy", "Finds reading or writing hard"),
    ("young_carer", "Looks after somebody at home"),
    ("young_parent", "Became a parent young"),
    ("kinship_or_foster", "Lives with wider family, friends or foster carers"),
    ("cared_for_before", "Has been cared for away from home"),
    ("home_educated", "Learns at home"),
    ("not_in_school", "Has no school or nursery place"),
    ("asylum_nrpf", "Seeking asylum, or with no recourse to public funds"),
    ("gypsy_roma_traveller", "Gypsy, Roma or Traveller"),
    ("temporary_home", "Living in a temporary home"),
    ("parent_in_prison", "Has a parent in prison"),
    ("bereaved", "Has lost somebody close"),
    ("domestic_abuse", "Lives, or has lived, with abuse at home"),
)
"""In the order in which a form offers them."""


def characteristic_words(key: str) -> str:
    """The words for a key; a key of a local tool reads as itself."""
    return dict((*CHARACTERISTICS, *HELPS)).get(key, key.replace("_", " ").capitalize())


HELPS: tuple[tuple[str, str], ...] = (
    ("what_helps", "What helps"),
    ("what_gets_in_the_way", "What gets in the way"),
)
"""What somebody says of working with us, in their own words: dated and sourced like any other fact, and shown apart from them."""
