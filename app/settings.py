"""What differs between the places the service runs, and the numbers a practitioner rings when a child is not safe now."""

import contextlib
import datetime
import ipaddress
import secrets
from functools import cached_property
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict


class SettingsFault(Exception):
    """A setting cannot be used. The message names the file and says what to do."""


Read = TypeVar("Read", bound=BaseModel)


def set_in(path: Path, what: type[Read]) -> Read | None:
    """What an authority has set in a file of its own; None where there is no such file.

    Raises SettingsFault, naming the file and every place in it to mend.
    """
    if not path.is_file():
        return None
    try:
        return what.model_validate_json(path.read_bytes())
    except ValidationError as fault:
        places = "; ".join(f"{'.'.join(map(str, one['loc'])) or 'the file'}: {one['msg']}" for one in fault.errors())
        raise cannot_be_used(path, places) from None


def cannot_be_used(path: Path, places: str) -> SettingsFault:
    return SettingsFault(f"{path} cannot be used. {places}. Mend it, or move it away to use what is shipped.")


def is_address(words: str) -> bool:
    """Whether this is an address, or a network of them, in numbers; never all addresses there are."""
    try:
        return ipaddress.ip_network(words, strict=False).prefixlen > 0
    except ValueError:
        return False


def is_this_machine(host: str) -> bool:
    """Whether nobody but this machine can reach that address."""
    return host == "localhost" or (is_address(host) and ipaddress.ip_network(host).is_loopback)


class Number(BaseModel):
    """One telephone number on the act-now panel: `when` it is the right one to ring, and the number as people say it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    when: str
    number: str

    @property
    def dial(self) -> str:
        """The number as a telephone link wants it: digits and a leading plus only."""
        return "".join(sign for sign in self.number if sign.isdigit() or sign == "+")


class ActNow(BaseModel):
    """What the act-now panel says here: whom to ring, who set the numbers, and when somebody last rang them to check."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    set_by: str
    checked_on: datetime.date | None
    numbers: tuple[Number, ...]

    @property
    def for_help(self) -> tuple[Number, ...]:
        """Whom to ask for help that is not wanted this minute: all but 999; none while nobody has set them."""
        return tuple(one for one in self.numbers if one.dial != EMERGENCY.dial)


EMERGENCY = Number(when="Emergency services, when someone is in danger this minute", number="999")


class Local(BaseModel):
    """`local.json` in the data folder: what this authority has set for itself. A key that is not there keeps its default.

    No telephone number but 999 is ever guessed: a wrong one would cost a child an hour.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    authority: str = "your authority"
    keep_years: dict[str, Annotated[int, Field(ge=1, le=120)]] = {}
    """Rule (`app/retention/retention.json`) → for how many years records are kept here, where no law gives the years."""
    act_now: ActNow = ActNow(
        set_by="nobody here yet. Until they are, ring 999, or your own children’s front door",
        checked_on=None,
        numbers=(EMERGENCY,),
    )


MADE_UP = Local(
    authority="Northgate Council",
    keep_years={"child_protection": 35, "child_in_need": 25, "early_help": 6},
    act_now=ActNow(
        set_by="the demonstration: these are made-up numbers, except 999",
        checked_on=None,
        numbers=(
            EMERGENCY,
            Number(when="Children’s front door, 8:30am to 5pm", number="01632 960 141"),
            Number(when="Emergency duty team, nights and weekends", number="01632 960 177"),
        ),
    ),
)
"""For the demonstration only. The numbers are from the range that is kept for fiction."""


class Settings(BaseSettings):
    """Read from arguments first, then from the environment (`WHOLE_PICTURE_DATA`, `WHOLE_PICTURE_DATABASE_URL` …)."""

    model_config = SettingsConfigDict(env_prefix="WHOLE_PICTURE_", extra="ignore")

    data: Path = Path("data")
    database_url: str | None = None
    key_file: Path | None = None
    demonstration: bool = False
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    idle_minutes: int = 20
    absolute_hours: int = 8
    unused_days: int = 60
    """Days after which an account that nobody signed in with is closed."""
    second_step: str = "supervisor,administrator"
    """Roles that need a second step at sign-in, with commas; `everybody` or `nobody`. The demonstration asks nobody."""
    oidc_issuer: str = ""
    """The organisation's own sign-in (OpenID Connect): the address by which it calls itself. Empty: none."""
    oidc_name: str = "your organisation"
    """What that sign-in is called on pages: `Northgate Council`."""
    oidc_client_id: str = ""
    oidc_client_secret_file: Path | None = None
    """A file with the secret it gave us. Without one, we are known by where people are sent back to, and by PKCE."""
    oidc_two_steps: str = ""
    """Values of `acr`, with commas, by which it says that somebody signed in with two steps; `mfa` in `amr` always does."""
    oidc_more_hosts: str = ""
    """Hosts of the issuer beside its own, with commas, where it keeps its keys or its tokens elsewhere. No others are asked."""
    marks: Path | None = None
    """Where it is marked how far the trail has come, best on another disk; otherwise the folder `marks` in the data folder."""
    backups: Path | None = None
    """Where backups go, best a place that the service cannot delete from; otherwise the folder `backups` in the data folder."""
    backup_key_file: Path | None = None
    """A file of 64 hexadecimal characters that backups are locked with. Keep it away from them, and once more on paper."""
    metrics_token_file: Path | None = None
    """A file with the token that `/metrics` asks for. Without one, what is counted is shown to nobody."""
    scan_command: str = ""
    """An antivirus command that reads a file from its standard input and ends with 0 when it is clean and 1 when it is not:
    `clamdscan --no-summary -`. Empty: none. While it cannot be reached, what is sent waits and is not shown."""
    proxy: str = ""
    """The address of the proxy with TLS that stands in front, as the service sees it; several with commas. Only what comes from
    there is believed about who is asking, and over what. Empty: a proxy on this machine, or none."""

    def refuse_in_the_open(self, host: str) -> None:
        """Raises SettingsFault when others could reach the service and nothing keeps what passes between secret."""
        proxies = [one.strip() for one in self.proxy.split(",") if one.strip()]
        if not all(is_address(one) for one in proxies):
            raise SettingsFault(f"WHOLE_PICTURE_PROXY is “{self.proxy}”. Give the proxy’s address in numbers, such as 10.0.0.5.")
        if not proxies and not is_this_machine(host):
            raise SettingsFault(
                f"--host {host} would let other machines in over plain HTTP, where passwords and families’ words can be read on"
                " the way. Nothing was served. Put a proxy with TLS in front. If it runs on this machine, leave --host out. If it"
                " runs on another, set WHOLE_PICTURE_PROXY to its address and close the port to everybody else."
            )

    @property
    def database(self) -> str:
        """The database's address: the one that was set, or a file in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'whole-picture.db'}"

    @cached_property
    def local(self) -> Local:
        """What this authority has set for itself. Raises SettingsFault when the file is there and cannot be read."""
        path = self.data / "local.json"
        return set_in(path, Local) or (MADE_UP if self.demonstration else Local())

    @cached_property
    def secret(self) -> bytes:
        """32 bytes that seal form tokens and cookies here."""
        return self.key("seal")

    @cached_property
    def trail_key(self) -> bytes:
        """32 bytes that link the lines of the trail. Replaced, they no longer tell whether the older lines are whole."""
        return self.key("trail")

    @cached_property
    def oidc_secret(self) -> str:
        """What the organisation's sign-in knows us by. Raises SettingsFault when the file cannot be read."""
        if self.oidc_client_secret_file is None:
            return ""
        try:
            return self.oidc_client_secret_file.read_text().strip()
        except OSError:
            raise SettingsFault(f"{self.oidc_client_secret_file} cannot be read. It holds the secret of the sign-in.") from None

    @cached_property
    def factor_key(self) -> bytes:
        """32 bytes that lock what people's apps make their figures from."""
        return self.key("second-step")

    def needs_second_step(self, role: str) -> bool:
        """Whether this role signs in with two steps here."""
        asked = [one.strip() for one in self.second_step.split(",")]
        return not self.demonstration and ("everybody" in asked or role in asked)

    def key(self, name: str) -> bytes:
        """32 bytes, made at first use and kept where only the service can read."""
        path = self.data / "keys" / f"{name}.key"
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside = path.with_name(f"{name}.{secrets.token_hex(8)}")
            beside.touch(mode=0o600)
            beside.write_bytes(secrets.token_bytes(32))
            with contextlib.suppress(FileExistsError):  # another process has just made one: that one stands
                path.hardlink_to(beside)
            beside.unlink()
        return path.read_bytes()
