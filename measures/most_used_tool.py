"""How much of all use is of one tool."""

from app.measuring import Cohort, Live, Measure, MostUsedTool

measure = Measure(
    key="most_used_tool",
    order=83,
    title="Uses of the tool that is used most",
    question="Is the whole suite used?",
    sentence="In {period}, **{share}** of all uses of a tool in {place} were of the one that was used most.",
    who_is_counted=(
        "Each use of a tool with one child, born or expected, that was sent or signed, by the day of the sitting. Licensed "
        "instruments, which are not part of the suite, are not counted."
    ),
    numerator="uses of the tool that was used most",
    denominator="all uses of tools in the period",
    source="Live records of every family, of which numbers alone leave: assessments that were sent or signed",
    live=Live(what="use", cohort=Cohort.STARTING, asks=MostUsedTool(), before_birth=True),
    caveat=(
        "The quick way in is used with nearly every family and ought to be high. Which tools are used, and "
        "which never, is on the "
        "page for whoever leads practice."
    ),
    read_with=("one_tool_families",),
    quarters=False,
    cuts=False,
)
