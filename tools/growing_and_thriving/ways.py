"""Growing and Thriving for children who tell in other ways, learn more slowly, hear or see less, or have another kind of mind."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Reword,
)
from tools.growing_and_thriving import ways_questions as asked

OWN_LINE = "Beside {child} at the last look, not beside an age."

NONVERBAL_OR_AAC = Adaptation(
    key="nonverbal_or_aac",
    for_whom="A child who tells in other ways than speech",
    when="The child uses signs, symbols, a device, looks, movement or behaviour in place of speech.",
    what_changes=(
        "Adds how this child shows pain, pleasure and no. Questions for the child’s own voice are answered by what is shown."
    ),
    applies_to=AppliesTo(any_characteristic=("nonverbal_or_aac",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Have the child’s own board or device there, charged and in reach, and give it time.",
        "Ask two people who know the child, in two places, what each sign or sound means. Write the meaning beside it.",
        "A change in behaviour is pain until somebody has looked.",
        "Never put words into the child’s mouth: write what was done, then what you make of it.",
    ),
    reword=(
        Reword(question="comforted", hint="How does {child} show upset, and how does {child} show that it is over?"),
        Reword(
            question="feels_safe",
            hint="How does {child} show fear, and ease? With whom does {their} body relax? Ask each person apart.",
        ),
        Reword(question="enjoys", hint="How does {child} show pleasure: a sound, a look, reaching, stillness?"),
        Reword(
            question="illness_noticed",
            hint="Is there a page that says how {child} shows pain, and does everyone who has {them} know it?",
        ),
        Reword(question="speech", hint="Is the board or device there, charged, up to date, and used by everyone, at home too?"),
        Reword(question="school_mood_doing", hint="Going by what {child} shows on the way there, and on the way home."),
        Reword(
            question="child_view",
            wording="What does {child} tell or show, in {their} own way, about how {child} is getting on?",
            family_wording="Show me: what is good, and what is not?",
            hint="Exactly as made, in order, before anybody explained it.",
        ),
        Reword(question="understood", hint="In the way {child} tells. Does anybody talk over {them} to the carer?"),
    ),
    add=(
        Add(section="start", after="what_child_is_like", question=asked.shows_yes_no),
        Add(section="health", after="illness_noticed", question=asked.shows_pain),
        Add(section="emotions", after="feelings_shown", question=asked.shows_feelings),
    ),
)

LEARNING_DISABILITY = Adaptation(
    key="learning_disability",
    for_whom="A child with a learning disability",
    when="The child has a learning disability, or is waiting to know.",
    what_changes=(
        "How the child is doing is compared with the child’s own last look, not an age. Adds what has been learnt, and the "
        "yearly health check."
    ),
    applies_to=AppliesTo(any_characteristic=("learning_disability",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Compare the child with the child. The question is what has been learnt since, and what help it took.",
        "Short sittings, real things, pictures, the same person.",
        "New behaviour is pain, loss or fear until somebody has looked. Do not put it down to the disability.",
        "The same care is due as to any child. Only the way to it differs.",
    ),
    reword=(
        Reword(question="speech_doing", hint=OWN_LINE),
        Reword(question="movement_doing", hint=OWN_LINE),
        Reword(question="toilet_doing", hint=OWN_LINE),
        Reword(question="curious_doing", hint=OWN_LINE),
        Reword(question="learning_doing", hint=OWN_LINE),
        Reword(question="skills_doing", hint=OWN_LINE),
        Reword(question="independence_doing", hint=OWN_LINE),
        Reword(question="cope_doing", hint=OWN_LINE),
        Reword(question="next_doing", hint=OWN_LINE),
        Reword(
            question="learning_to_do", hint="One step at a time, shown, the same way in each place. Who has agreed the steps?"
        ),
        Reword(question="friends_visit", hint="Friends made at a school far away need lifts. Who could help?"),
        Reword(
            question="child_view",
            hint="Pictures, faces to point to, three things at most. Check by asking it the other way round.",
        ),
    ),
    add=(
        Add(section="education", after="learning_help", question=asked.learnt_lately),
        Add(section="health", after="health_checks", question=asked.yearly_check),
    ),
)

DEAF_OR_BLIND = Adaptation(
    key="deaf_or_blind",
    for_whom="A child who is deaf, hard of hearing, blind or partially sighted",
    when="The child’s hearing or sight is reduced, with or without aids.",
    what_changes=(
        "Adds a language shared at home, and aids in use. Talk, books, friends and safety are asked with hearing and sight in "
        "mind."
    ),
    applies_to=AppliesTo(any_characteristic=("deaf_or_blind",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Bring a registered BSL interpreter or deafblind guide. Never use a brother, sister or parent.",
        "Good light, face to face, one person at a time; for a blind child, say who you are and what you are doing.",
        "Ask the teacher of the deaf, or the teacher for visual impairment, before you choose a level in learning or talk.",
        "Quietness, tiredness and temper may be the work of listening or looking all day.",
    ),
    reword=(
        Reword(question="speech", hint="In sign, speech, touch or all three. A first language, early and full, is the need."),
        Reword(question="speech_doing", hint="In {child}’s own language. English may be the second."),
        Reword(question="talked_with", hint="Can {child} see, feel or hear who is talking, at the table and in the car?"),
        Reword(question="read_with", hint="Signed stories, Braille, large print, sound, things to touch."),
        Reword(question="energy", hint="Listening and looking hard all day is tiring. Are there rests?"),
        Reword(question="has_friends", hint="Does {child} meet other children who are deaf, or who are blind?"),
        Reword(
            question="identity_talked", hint="Being Deaf, or blind, is part of who {child} is. Who in {their} life shares it?"
        ),
        Reword(question="not_held_back", hint="Mobility and independence training: offered, begun, used?"),
        Reword(
            question="feels_safe",
            hint="Can {child} hear or see who comes in? Whom could {child} tell, in {their} own language, without the family?",
        ),
    ),
    add=(
        Add(section="health", after="health_checks", question=asked.aids_in_use),
        Add(section="relationships", after="steady_adult", question=asked.shared_language),
    ),
)

NEURODIVERGENT = Adaptation(
    key="neurodivergent",
    for_whom="A child with another kind of mind: autistic, ADHD, or waiting to know",
    when="The child is neurodivergent, or the family thinks so and is waiting.",
    what_changes=(
        "Adds masking, burnout and what the senses need. Manners, change and behaviour are asked without taking difference for "
        "fault."
    ),
    applies_to=AppliesTo(any_characteristic=("neurodivergent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Send the questions ahead, say how long it will take, and stop on time.",
        "Ask about one thing at a time, exactly. Silence is thinking.",
        "Fine at school and undone at home, or the other way about, is a sign of masking, not of bad parenting.",
        "Needs do not wait for a diagnosis. Nor does want of care hide behind one.",
    ),
    reword=(
        Reword(question="appetite", hint="A short list of safe foods may be about texture, not fuss. Is the list shrinking?"),
        Reword(
            question="frustration",
            hint="A meltdown is too much, not naughtiness. What was too much? Is {child} safe and left in peace?",
        ),
        Reword(question="change", hint="Told exactly, shown, with a way out. Sudden changes by us count."),
        Reword(question="hard_behaviour", hint="What was done, when, and what the light, noise, people and demands were like."),
        Reword(
            question="manners",
            wording="Is {child} helped to understand other people, without having to hide who {child} is?",
            family_wording="Is {child} helped with other people, and free to be different?",
        ),
        Reword(
            question="has_friends", hint="Side by side, online or around one interest counts. Wanting to be alone may be rest."
        ),
        Reword(
            question="looks", hint="Comfort first: labels, seams, hair washing. Who minds how {child} looks, {child} or others?"
        ),
        Reword(question="ready", hint="How much has it taken to get there? What happens after school?"),
        Reword(
            question="child_view", hint="In writing, by message, with an object or walking. Offer choices, and “none of these”."
        ),
    ),
    add=(
        Add(section="emotions", after="feelings_since", question=asked.masking),
        Add(section="emotions", after="masking", question=asked.burnout),
        Add(section="health", after="comfortable", question=asked.senses),
    ),
)
