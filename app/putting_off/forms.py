"""What is sent when something is put off."""

from typing import Literal

from app.web.text import FormModel


class PutOffForm(FormModel):
    """Until when and why; or, with `do` “take_up”, that it is back."""

    until_day: str = ""
    until_month: str = ""
    until_year: str = ""
    why: str = ""
    do: Literal["put_off", "take_up"] = "put_off"
