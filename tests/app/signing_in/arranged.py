"""Somebody with a second step, and what their app shows."""

import datetime

import pyotp
from fastapi import FastAPI

from app.db import Database
from app.factors import actions
from app.factors.locking import locked
from app.factors.models import AppCode
from app.people.practitioner import Practitioner

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def with_app(service: FastAPI, database: Database, somebody: Practitioner) -> None:
    """An app that has shown no figures yet."""
    kept = locked(service.state.settings, somebody.id, actions.SECRET, SECRET)
    with database.unit_of_work() as session:
        session.add(
            AppCode(account_id=somebody.id, locked_secret=kept, last_step=0, added_at=datetime.datetime.now(datetime.UTC))
        )


def figures_now(secret: str = SECRET, off: int = 0) -> str:
    """What the app shows now, or some half minutes from now."""
    app = pyotp.TOTP(secret)
    return app.generate_otp(app.timecode(datetime.datetime.now(datetime.UTC)) + off)
