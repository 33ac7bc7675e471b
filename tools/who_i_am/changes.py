"""Everything Who I Am changes, and for whom."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Voice,
)
from tools.who_i_am.around import AROUND
from tools.who_i_am.changes_harm import DA_SAFE
from tools.who_i_am.changes_homes import AFFLUENT, ASYLUM_NRPF, KINSHIP_OR_FOSTER
from tools.who_i_am.home import HOME
from tools.who_i_am.judgement import JUDGEMENT
from tools.who_i_am.me import ME
from tools.who_i_am.today_babies import BABY_ADDS, BABY_LEAVES, BABY_WORDS, UNBORN_ADDS, UNBORN_LEAVES, UNBORN_WORDS

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A family that speaks with us through an interpreter, in any language, sign among them",
    when="Anybody is more at home in a language that is not yours.",
    what_changes=(
        "A trained interpreter who is not family or a neighbour. Asks who interpreted, and what does not go into English."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask which language and dialect, and whether a woman or a man, and from where, would be easier.",
        "In a small community the interpreter may be known. Offer one by telephone from another town, without names.",
        "Never a child, a relative or a partner. Allow twice the time.",
        "Ask the interpreter to say a word that has no match as it is, and to explain it. Write it as it sounds.",
        "Look at the person, not at the interpreter. Have them say back what will be written.",
    ),
    reword=(
        Reword(question="our_languages", family_wording="Which language should we use with you?"),
        Reword(
            question="names_right", hint="Ask how it is written in their own script too, and which part is the family’s name."
        ),
        Reword(question="who_speaks", hint="Has somebody been interpreting for the others until now? Has it been a child?"),
    ),
    add=(
        Add(
            section="start",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and was that all right for everybody?",
                family_wording="Is this interpreter OK for you?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
                shows=None,
                guidance=Guidance(
                    look_for="Name or number, language, in the room or by telephone. Ask away from the interpreter."
                ),
            ),
        ),
        Add(
            section="family",
            after="good_care",
            question=InTheirWords(
                key="no_english_word",
                wording="Which words about children have no English word?",
                family_wording="Is there a word we have no word for?",
                short="Words of their own",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CARER, Voice.CHILD),
                depth=Depth.FULL,
                guidance=Guidance(look_for="For care, shame, illness, respect, spoilt. It often holds what matters."),
            ),
        ),
    ),
)

AAC = Adaptation(
    key="nonverbal_or_aac",
    for_whom="A child who signs, points, uses pictures, a device or their body",
    when="The child speaks without words, or with few.",
    what_changes="The child’s own account is shown, chosen or seen. Nobody answers for them in Me.",
    applies_to=AppliesTo(any_characteristic=("nonverbal_or_aac",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Have the child’s own board, book or device there and charged, with words for skin, faith, gender, family and fair.",
        "Ask who knows the child’s signs best, and let them help the child to be heard without answering for them.",
        "Give a choice of things, songs, clothes, photographs. Wait longer than is easy. Look for yes and no.",
        "Write what the child did, and then, apart, what you make of it.",
    ),
    reword=(
        Reword(
            question="who_i_am",
            family_wording="Show me you",
            hint="Photographs, a song, a scent, clothes: what is chosen, and how?",
        ),
        Reword(question="like_about_me", family_wording="Show me what you like"),
        Reword(question="belong", family_wording="Show me where you like to be"),
        Reword(question="others_wrong", family_wording="Point to what people get wrong"),
        Reword(question="wish", family_wording="Show me what you want"),
        Reword(question="our_languages", hint="{child}’s own signs and pictures are a language too. Who here knows them?"),
    ),
    leave_out=(
        LeaveOut(question="hide", why="Too far from what can be shown without leading. Watch for fear, and answer Today."),
    ),
    add=(
        Add(
            section="me",
            after="who_i_am",
            question=InTheirWords(
                key="words_to_say_who",
                wording="Does {child} have the words, signs or pictures to say who {child} is?",
                family_wording="Are there signs or pictures for who you are?",
                short="Words to say it",
                about=(Dimension.IDENTITY,),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                guidance=Guidance(look_for="Boards often lack skin, faith, gender, no, and stop. Ask for them to be added."),
            ),
        ),
    ),
)

DRAWING = Adaptation(
    key="drawing",
    for_whom="A child who would rather draw, build or play it, or who is small",
    when="Words are hard or dull, or the child is under eight or so.",
    what_changes="Me is drawn: a badge, a family round a table, a map of places. The child says what it is, and keeps it.",
    applies_to=AppliesTo(age_from=3, age_to=7),
    comparable=Comparability.WITH_CARE,
    method=(
        "Crayons in all skin colours, dolls that look like the child, small people, bricks.",
        "Ask, do not tell: “Who’s this?” before “Is this your mum?” Write what the child says over it.",
        "The drawing belongs to the child. Ask before you keep a copy, and say who will see it.",
        "Do not read a drawing like a test. It means what the child says it means.",
    ),
    reword=(
        Reword(question="who_i_am", family_wording="Draw you"),
        Reword(question="who_counts", family_wording="Draw your family. Who is here?"),
        Reword(question="belong", family_wording="Draw where you feel good"),
        Reword(question="like_about_me", family_wording="Draw a thing you like about you"),
        Reword(question="wish", family_wording="Draw a wish"),
        Reword(question="others_wrong", family_wording="What do people say that is not true?"),
    ),
    leave_out=(LeaveOut(question="hide", why="Not asked of a small child. Listen for it, and answer Today."),),
)

BABY = Adaptation(
    key="age_0_1",
    for_whom="A baby under one",
    when="The child cannot say it yet.",
    what_changes=(
        "The child’s own account is left out. Asks instead what the family hopes to hand on. What a baby cannot do or say is "
        "asked of those who care for the baby."
    ),
    applies_to=AppliesTo(age_to=0),
    comparable=Comparability.NOT,
    method=(
        "Ask both parents, apart, and whoever will share the care.",
        "Who names the child, and when? What is done at a birth, and by whom? Do not turn up in the middle of it.",
        "What was said to the family in maternity care, and was it fair?",
    ),
    reword=(
        Reword(question="good_care", family_wording="What does a baby need most, do you think?"),
        Reword(question="names_right", hint="The name may come later, on a day of its own. Ask what to call {child} until then."),
        *BABY_WORDS,
    ),
    leave_out=(
        *(LeaveOut(question=question.key, why="The child cannot tell it yet.") for question in ME.questions),
        LeaveOut(question="learns_at_home", why="Too young for school to be asked about."),
        *(
            LeaveOut(question=key, why="Hangs on learning at home, which is not asked.")
            for key in ("home_learning_since", "home_learning_why", "who_sees", "learning_looks_like")
        ),
        *BABY_LEAVES,
    ),
    add=(
        Add(
            section="family",
            after="good_care",
            question=InTheirWords(
                key="hand_on",
                wording="What does the family hope to hand on to {child}?",
                family_wording="What do you hope to pass on to {child}?",
                short="To hand on",
                about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
                voices=(Voice.CARER,),
                guidance=Guidance(look_for="A language, a faith, a song, a way of being. What do they hope will end with them?"),
            ),
        ),
        *BABY_ADDS,
    ),
)

UNBORN = BABY.model_copy(
    update={
        "key": "unborn",
        "for_whom": "A baby on the way",
        "when": "The baby is not born yet.",
        "applies_to": AppliesTo(unborn=True),
        "what_changes": (
            "The child’s own account is left out. Asks instead what the family hopes to hand on. Safety is asked of the "
            "expectant "
            "parent."
        ),
        "reword": (*(each for each in BABY.reword if each not in BABY_WORDS), *UNBORN_WORDS),
        "leave_out": (*(each for each in BABY.leave_out if each not in BABY_LEAVES), *UNBORN_LEAVES),
        "add": (*(each for each in BABY.add if each not in BABY_ADDS), *UNBORN_ADDS),
    }
)

SHORT = Adaptation(
    key="short_version",
    for_whom="A short visit, or a first meeting",
    when="There are ten minutes. Come back for the rest.",
    what_changes="Who we are and What we should get right with the family, and Part C. The rest is left for another day.",
    applies_to=AppliesTo(any_circumstance=("short_visit",)),
    comparable=Comparability.SAME,
    method=(
        "Say that this is the short one, and when you will come back for the rest.",
        "Do not begin on prejudice, papers or money when you have to leave in five minutes.",
        "Part B takes ten minutes by itself. Do it the next time, or with your supervisor.",
    ),
    leave_out=tuple(
        LeaveOut(
            question=question.key, why="Left for another day: the short version is who we are, what to get right, and Part C."
        )
        for section in (AROUND, HOME, ME, JUDGEMENT)
        for question in section.questions
    ),
)

ADAPTATIONS = (SHORT, INTERPRETER, AAC, DRAWING, UNBORN, BABY, ASYLUM_NRPF, KINSHIP_OR_FOSTER, AFFLUENT, DA_SAFE)
