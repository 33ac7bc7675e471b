"""Reading from a request in whose words its page is wanted."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from app.family_wording.rules import COOKIE, Wording
from app.web.wall import cookie_name


def wording_of(request: Request) -> Wording:
    return Wording(family=request.cookies.get(cookie_name(request, COOKIE)) == "family")


InWording = Annotated[Wording, Depends(wording_of)]
