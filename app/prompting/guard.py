"""Whose words are looked at: of those who write in a record, and of who supervises it. For others the address is not there."""

from typing import Annotated

from fastapi import Depends

from app.cases.guard import OpenCase, only_if

CaseWrittenIn = Annotated[OpenCase, Depends(only_if(lambda case: case.may_write or case.may_supervise))]
