"""The words that lines of the record choose from, each with how it is said. Pure data."""

import enum

from app.declaration.vocabulary import Worded


class PersonKind(enum.StrEnum):
    """A child, a baby who is expected, or an adult."""

    CHILD = "child"
    UNBORN = "unborn"
    ADULT = "adult"


class Access(Worded):
    """Who may open a case, from most open to most closed. Staff named as those who may not are kept out of all four."""

    TEAM = "team", "Open to the team"
    ALLOCATED = "allocated", "Only those it is allocated to, and their supervisor"
    RESTRICTED = "restricted", "Restricted: those it is allocated to and staff who are named"
    SEALED = "sealed", "Sealed: named staff only, by two people"


class Part(Worded):
    """What an allocated practitioner does in a case."""

    LEAD = "lead", "Leads"
    CO_WORKER = "co_worker", "Works alongside"


class Said(Worded):
    """What they said when they were asked."""

    GIVEN = "given", "Agreed"
    REFUSED = "refused", "Did not agree"
    NOT_ASKED = "not_asked", "Not asked: another lawful basis, written here"


class Kin(Worded):
    """What a relationship is for the family map, whatever the family's word for it. `person` is this to the other."""

    NOT_SAID = "not_said", "Not said: go by the word"
    PARENT = "parent", "Parent"
    STEP_PARENT = "step_parent", "Step-parent"
    FOSTER_CARER = "foster_carer", "Foster carer"
    KINSHIP_CARER = "kinship_carer", "Kinship carer: a relative or friend who brings them up"
    GRANDPARENT = "grandparent", "Grandparent"
    PARTNER = "partner", "Partner"
    FORMER_PARTNER = "former_partner", "Former partner, separated"
    SIBLING = "sibling", "Brother or sister"
    HALF_SIBLING = "half_sibling", "Half-brother or half-sister"
    STEP_SIBLING = "step_sibling", "Stepbrother or stepsister"
    TWIN = "twin", "Twin"
    OTHER = "other", "Somebody else who matters to them"
