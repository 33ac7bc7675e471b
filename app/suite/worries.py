"""What somebody is worried about, in plain words, and which part of life it is a matter of: a way from a worry to a tool."""

from collections.abc import Mapping

from app.declaration.vocabulary import Dimension

WORRIES: Mapping[Dimension, str] = {
    Dimension.HEALTH: "Ill, in pain, or not brought to appointments",
    Dimension.EDUCATION: "Missing school, late, or falling behind",
    Dimension.EMOTIONS_AND_BEHAVIOUR: "Frightened, sad, angry or shut down",
    Dimension.IDENTITY: "Unsure who they are or where they belong",
    Dimension.RELATIONSHIPS: "Alone, or at odds with people at home",
    Dimension.SOCIAL_PRESENTATION: "Left out for how they look or come across",
    Dimension.SELFCARE: "Having to look after themselves, or not learning to",
    Dimension.BASIC_CARE: "Hungry, cold, tired, or without clean clothes",
    Dimension.SAFETY: "Not kept safe, left alone, or not collected",
    Dimension.WARMTH: "Little comfort or love shown",
    Dimension.STIMULATION: "Little talk, play, or anything to do",
    Dimension.GUIDANCE: "No rules, or rules that change or frighten",
    Dimension.STABILITY: "Moves, and people who come and go",
    Dimension.FAMILY_HISTORY: "What this family has been through",
    Dimension.WIDER_FAMILY: "Who else there is: grandparents, aunts, friends",
    Dimension.HOUSING: "The home: damp, crowded, unsafe, or soon lost",
    Dimension.EMPLOYMENT: "Work, shifts, or no work",
    Dimension.INCOME: "Not enough money, or debts",
    Dimension.SOCIAL_INTEGRATION: "Nobody for the family to turn to",
    Dimension.COMMUNITY_RESOURCES: "Help and places that are out of reach",
}
"""Ours, and in the order of the framework. Each names the strand as well, for whoever looks for that."""


def worry(strand: Dimension) -> str:
    """`Hungry, cold, tired, or without clean clothes (basic care)`."""
    return f"{WORRIES[strand]} ({strand.words[:1].lower()}{strand.words[1:]})"
