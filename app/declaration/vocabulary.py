"""The fixed words that every tool shares: whose voice, which strand of a child's life, how well a need is met."""

from enum import StrEnum
from typing import Self


class Worded(StrEnum):
    """An ordered set of words. Each member has a lasting key and the words a person reads, and no number."""

    words: str

    def __new__(cls, key: str, words: str) -> Self:
        member = str.__new__(cls, key)
        member._value_ = key
        member.words = words
        return member

    @classmethod
    def of(cls, key: str) -> Self:
        """The member with this key. Raises KeyError for a key that is not one of the words."""
        for member in cls:
            if member.value == key:
                return member
        raise KeyError(key)


class Domain(Worded):
    """The three sides of the Assessment Framework (Department of Health, 2000)."""

    DEVELOPMENT = "development", "Child’s developmental needs"
    PARENTING = "parenting", "Parenting capacity"
    ENVIRONMENT = "environment", "Family and environmental factors"


class Dimension(Worded):
    """The twenty strands of the Assessment Framework, in its own order."""

    HEALTH = "health", "Health"
    EDUCATION = "education", "Education"
    EMOTIONS_AND_BEHAVIOUR = "emotions_and_behaviour", "Emotional and behavioural development"
    IDENTITY = "identity", "Identity"
    RELATIONSHIPS = "relationships", "Family and social relationships"
    SOCIAL_PRESENTATION = "social_presentation", "Social presentation"
    SELFCARE = "selfcare", "Selfcare skills"
    BASIC_CARE = "basic_care", "Basic care"
    SAFETY = "safety", "Ensuring safety"
    WARMTH = "warmth", "Emotional warmth"
    STIMULATION = "stimulation", "Stimulation"
    GUIDANCE = "guidance", "Guidance and boundaries"
    STABILITY = "stability", "Stability"
    FAMILY_HISTORY = "family_history", "Family history and functioning"
    WIDER_FAMILY = "wider_family", "Wider family"
    HOUSING = "housing", "Housing"
    EMPLOYMENT = "employment", "Employment"
    INCOME = "income", "Income"
    SOCIAL_INTEGRATION = "social_integration", "Family’s social integration"
    COMMUNITY_RESOURCES = "community_resources", "Community resources"

    @property
    def domain(self) -> Domain:
        """The side of the framework this strand is on."""
        place = list(Dimension).index(self)
        return Domain.DEVELOPMENT if place < 7 else Domain.PARENTING if place < 13 else Domain.ENVIRONMENT

    @property
    def waits_for_birth(self) -> bool:
        """Whether nothing can be known of it before a baby is born: to ask then is no gap in what we know."""
        return self.value in (
            "education",
            "emotions_and_behaviour",
            "social_presentation",
            "selfcare",
            "stimulation",
            "guidance",
        )

    @classmethod
    def to_know(cls, *, is_born: bool) -> tuple[Self, ...]:
        """The strands of which something can be known of a child."""
        return tuple(one for one in cls if is_born or not one.waits_for_birth)


class Voice(Worded):
    """Whose words or view an answer holds."""

    CHILD = "child", "Child"
    CARER = "carer", "Parent or carer"
    PRACTITIONER = "practitioner", "Practitioner"
    OTHER_PROFESSIONAL = "other_professional", "Another professional"
    WRITTEN_RECORD = "written_record", "Written record"


class Signal(Worded):
    """What a choice shows when it is chosen. Strength and need are kept apart and never set off against each other."""

    STRENGTH = "strength", "Strength"
    NEED = "need", "Need"
    SERIOUS_NEED = "serious_need", "Serious need"
    EXPERIENCE = "experience", "Lived experience"


class Level(Worded):
    """How reliably one need of one child is met, in the child's experience (suite 6.0.2 R1). Ordered, never counted."""

    STEADY = "steady", "Steady"
    MOSTLY = "mostly", "Mostly"
    ON_AND_OFF = "on_and_off", "On and off"
    MOSTLY_NOT = "mostly_not", "Mostly not"

    @property
    def shows(self) -> Signal:
        """Whether this level is a strength, a need or a serious need."""
        return {"steady": Signal.STRENGTH, "mostly": Signal.STRENGTH, "on_and_off": Signal.NEED}.get(
            self.value, Signal.SERIOUS_NEED
        )


class Load(Worded):
    """How much a carer is carrying in one part of life (R2). It calls for help; it is never held against anybody."""

    NO_STRAIN = "no_strain", "No strain"
    COPING = "coping", "Some strain, coping"
    SPILLS_OVER = "spills_over", "Strain that spills into the children’s day"
    TOO_MUCH = "too_much", "More than can be carried without help"


class StrengthLevel(Worded):
    """How far a strength could be relied on (R3)."""

    RELIED_ON = "could_be_relied_on", "Could be relied on now"
    NEEDS_SUPPORT = "needs_support", "There, but needs support"
    IDEA = "idea_or_hope", "An idea or a hope"
    NOT_FOUND = "not_found", "Not found yet"
    NOT_EXPLORED = "not_explored", "Not explored"


class Often(Worded):
    """How often something happens (R4)."""

    MOST_DAYS = "most_days", "Most days"
    WEEKLY = "weekly", "Weekly"
    MONTHLY = "monthly", "Monthly"
    ONCE = "once", "Once"


class Barrier(Worded):
    """What gets in the way of a need being met (R5). This is not blame; each one points to a kind of help."""

    MONEY = "money", "Money or material things"
    PLACE = "place", "Place to live"
    TIME = "time", "Time and tiredness"
    CARER_HEALTH = "carer_health", "Carer’s health or disability"
    CHILD_HEALTH = "child_health", "Child’s health or disability"
    KNOWING_HOW = "knowing_how", "Knowing how"
    SAFETY = "safety", "Relationship or safety at home"
    SUBSTANCES = "substances", "Alcohol or drugs"
    DEMANDS = "demands", "Other people’s demands"
    SERVICES = "services", "Services hard to reach, or wrong for us"
    DISAGREEMENT = "disagreement", "Disagreement that it matters"
    NOT_UNDERSTOOD = "not_understood", "Not yet understood"


class Blank(Worded):
    """An honest blank. Four different facts, kept four; none of them ever lowers or raises a concern."""

    NOT_KNOWN = "not_known", "Not known"
    NOT_ASKED = "not_asked", "Not asked"
    DECLINED = "declined", "Declined"
    DOES_NOT_APPLY = "does_not_apply", "Does not apply"

    @property
    def family_words(self) -> str:
        """The same four, as a family would say them."""
        return {"not_known": "Not sure", "not_asked": "Later", "declined": "Rather not say"}.get(self.value, "Does not fit")


class EvidenceKind(Worded):
    """How a statement came to us (R6)."""

    SEEN = "seen", "Seen"
    SAID_BY_CHILD = "said_by_child", "Said by the child"
    SAID_BY_CARER = "said_by_carer", "Said by a parent or carer"
    SAID_BY_OTHER = "said_by_other", "Said by someone else"
    WRITTEN = "written", "Written record"

    @property
    def voice(self) -> Voice:
        """Whose voice a statement of this kind carries."""
        return {
            "seen": Voice.PRACTITIONER,
            "said_by_child": Voice.CHILD,
            "said_by_carer": Voice.CARER,
            "said_by_other": Voice.OTHER_PROFESSIONAL,
        }.get(self.value, Voice.WRITTEN_RECORD)


class Subject(Worded):
    """Whom one use of a tool is about."""

    CHILD = "child", "One child at a time"
    CARER = "carer", "A parent or carer"
    HOUSEHOLD = "household", "A household"
    NETWORK = "network", "The network around a child"
    PRACTITIONER = "practitioner", "The practitioner"


class Depth(Worded):
    """How much of a tool is asked. A question of a smaller depth is asked in every larger one."""

    QUICK = "quick", "Quick"
    STANDARD = "standard", "Standard"
    FULL = "full", "Full"

    def takes_in(self, other: "Depth") -> bool:
        """Whether asking at this depth asks a question of depth `other`."""
        order = list(Depth)
        return order.index(other) <= order.index(self)


class Comparability(Worded):
    """Whether readings under an adaptation may stand beside readings without it."""

    SAME = "same", "Can be compared with other times"
    WITH_CARE = "with_care", "Compare it with other times only with care"
    NOT = "not", "Cannot be compared with other times"


class Status(Worded):
    """Where a tool is in its life."""

    DRAFT = "draft", "Draft"
    REVIEWED = "reviewed", "Reviewed"
    PUBLISHED = "published", "Published"
    RETIRED = "retired", "Retired"


class FamilyCopy(Worded):
    """Whether a family may have a copy of what this tool records."""

    YES = "yes", "The family may have a copy"
    PARTIAL = "partial", "The family may have a copy of part of it"
    NO = "no", "Not copied to the family"
