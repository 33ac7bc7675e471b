"""What a practice lead's form sends about a tool's life, and how it is read."""

import datetime

from app.declaration import Status
from app.lifecycle.rules import NEXT, Standing
from app.stewardship.actions import Step
from app.web.reading import Reading, boxes_of
from app.web.text import FormModel


class StepForm(FormModel):
    """One step: where the version is to stand, who looks after it, until when, and why. `seen`: the step the page showed."""

    version: str = ""
    seen: int = 0
    stage: str = ""
    owner: str = ""
    review_by_day: str = ""
    review_by_month: str = ""
    review_by_year: str = ""
    why: str = ""

    @property
    def boxes(self) -> tuple[str, str, str]:
        """The date as it was typed."""
        return self.review_by_day, self.review_by_month, self.review_by_year


def as_it_stands(version: str, standing: Standing) -> StepForm:
    """The form as it is first shown: nothing is moved."""
    day, month, year = boxes_of(standing.review_by)
    return StepForm(
        version=version,
        seen=standing.number,
        stage=standing.stage.value,
        owner=standing.owner,
        review_by_day=day,
        review_by_month=month,
        review_by_year=year,
    )


def read_step(form: StepForm, standing: Standing, today: datetime.date) -> tuple[Step | None, dict[str, str]]:
    """The step that is meant, or what has to be mended first."""
    reading = Reading()
    among = {status.value: status for status in (standing.stage, *NEXT[standing.stage])}
    stage = among.get(form.stage)
    if stage is None:
        reading.problem("stage", "Say where this version is to stand from now on.")
    owner = reading.line("owner", form.owner, needed="Write who looks after it: a role or a team, not one person’s name.")
    review_by = reading.day(
        "review_by", form.boxes, what="the day", needed="Give the day by which somebody reads the tool again."
    )
    if review_by and stage is not Status.RETIRED and review_by <= today:
        reading.problem("review_by_day", "This day has passed. Give a day to come by which somebody reads the tool again.")
    why = reading.words("why", form.why, needed="Write why, so that whoever comes after you can follow.", longest=2000)
    if reading.problems or stage is None or review_by is None:
        return None, reading.problems
    return Step(stage, owner, review_by, why), {}
