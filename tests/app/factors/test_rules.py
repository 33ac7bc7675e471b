"""When six figures are right, how codes are read, and what the key of the data folder locks."""

import datetime
from pathlib import Path
from uuid import uuid4

import pyotp
import pytest

from app.factors.locking import hash_of_code, locked, unlocked
from app.factors.presenters import square_of
from app.factors.rules import HALF_MINUTE, figures, is_app_code, is_recovery_code, new_recovery_codes, new_secret, step_of
from app.settings import Settings

NOON = datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC)
NOW = int(NOON.timestamp()) // HALF_MINUTE
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.mark.parametrize(("off", "taken"), [(-2, None), (-1, NOW - 1), (0, NOW), (1, NOW + 1), (2, None)])
def test_the_clock_of_a_phone_may_be_wrong_by_one_step_and_no_more(off: int, taken: int | None) -> None:
    code = pyotp.TOTP(SECRET).generate_otp(NOW + off)

    assert step_of(SECRET, code, now=NOON, last_step=0) == taken


def test_figures_that_were_used_once_and_those_before_them_are_never_taken_again() -> None:
    code, earlier = (pyotp.TOTP(SECRET).generate_otp(step) for step in (NOW, NOW - 1))

    assert step_of(SECRET, code, now=NOON, last_step=NOW) is None
    assert step_of(SECRET, earlier, now=NOON, last_step=NOW) is None


def test_figures_are_read_as_people_write_them() -> None:
    assert figures(" 123 456 ") == "123456"
    assert is_app_code(figures("123-456"))
    assert is_recovery_code(figures("4821 0937 5512"))
    assert not is_app_code("١٢٣٤٥٦")
    assert not is_app_code("12345")


def test_recovery_codes_are_many_and_unlike() -> None:
    codes = new_recovery_codes()

    assert len(set(codes)) == 10
    assert all(is_recovery_code(code) for code in codes)


def test_a_locked_secret_is_no_use_to_anybody_else_nor_for_anything_else_nor_under_another_key(tmp_path: Path) -> None:
    settings, others = Settings(data=tmp_path / "a"), Settings(data=tmp_path / "b")
    whose, secret = uuid4(), new_secret()
    kept = locked(settings, whose, "app secret", secret)

    assert secret not in kept
    assert unlocked(settings, whose, "app secret", kept) == secret
    assert unlocked(settings, uuid4(), "app secret", kept) is None
    assert unlocked(settings, whose, "app being added", kept) is None
    assert unlocked(others, whose, "app secret", kept) is None
    assert unlocked(settings, whose, "app secret", "x") is None
    assert hash_of_code(settings, whose, "1" * 12) != hash_of_code(settings, uuid4(), "1" * 12)


def test_the_square_has_a_quiet_edge_and_says_something() -> None:
    square = square_of("otpauth://totp/Whole%20Picture:ruth?secret=JBSWY3DPEHPK3PXP&issuer=Whole%20Picture")

    assert square.path.startswith("M4 4h1v1h-1z")
    assert square.size > 21 + 8
