"""Puts the service together: its addresses, its walls, its record and its tools. There are no rules in here."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache, partial

from fastapi import Depends, FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.telemetry import TelemetryConfig
from starlette.formparsers import MultiPartParser
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp

from app.access import purpose_pages
from app.cohorts.keeping import OldReturns
from app.connections.too_much import InOurWords
from app.consent.keys import check_purposes
from app.db import Database
from app.deadlines import declared as deadlines
from app.drafts.queries import shelf_with_published
from app.figures.rollup import keep_up_to_date
from app.figures_kept.keeping import Keeper
from app.filing.rules import WHOLE_POST
from app.filing.store import store_of
from app.instruments.declared import load_instruments
from app.language import declared as language
from app.log.lines import LogLines
from app.opening import record_of
from app.packing.packed import Packed
from app.people import guard, unsigned
from app.people.roles import ROLES
from app.people.unused import UnusedAccounts
from app.picture import terms as picture_terms
from app.plans.queries import plans_to_countersign
from app.policy import POLICY, PUBLIC, Line, Policy, PolicyFault
from app.practice_measures.rollup import keep_counted
from app.retention import declared as retention
from app.retention.queries import destructions_to_answer
from app.retention.sweeping import sweep
from app.rights import making as rights_making
from app.rights.pack import packs_of
from app.rights.queries import requests_to_check
from app.routers import ROUTERS
from app.safeguarding_dataset.kept import shelf_of
from app.safeguarding_dataset.making import Exports
from app.settings import Settings, SettingsFault
from app.sign_on.client import provider_of
from app.signing_in import proving
from app.signpost import Signpost, in_one_row
from app.stages import declared as stages
from app.suite.load import shelf
from app.suite.suite import Suite
from app.terms import purposes
from app.turned import guard as turned
from app.unusual import declared as unusual
from app.web import errors
from app.web.headers import Headers
from app.web.pages import environment
from app.web.session import Turns
from app.web.static import StaticFiles
from app.web.wall import wall

BODY_LIMIT = 1024 * 1024
"""Bytes in one post. The longest form of the longest tool is a tenth of it."""

PACKED_FROM, PACKED_BY = 4096, 3
"""Pages from this many bytes on are sent packed; with gzip as tightly as this: a section is a tenth of its size on a poor signal.

Nothing that a stranger can choose stands on a page beside a secret, and cookies do not go with a stranger's requests, so that
the packed length tells nobody anything.
"""

NO_TELEMETRY: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
"""Turned on, it would send addresses, messages of faults and stacks to another machine."""


class WholePicture(FastAPI):
    """The service. Its headers and its log stand outside everything, so that no reply gets past them."""

    def build_middleware_stack(self) -> ASGIApp:
        return LogLines(Headers(InOurWords(super().build_middleware_stack())))


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.packs.begin()
    yield
    app.state.packs.end()
    app.state.database.engine.dispose()


@cache
def signpost() -> Signpost:
    """Every route, put together once in a process: what a route needs of a service it is given with each request."""
    MultiPartParser.spool_max_size = WHOLE_POST  # what is sent is never laid down, unlocked, in the machine's own folder
    return Signpost(in_one_row(ROUTERS, [Depends(wall), Depends(turned.keep_turned)]))


def create_app(
    settings: Settings, database: Database | None = None, *, policy: Policy = POLICY, suite: Suite | None = None
) -> WholePicture:
    """The service, ready to answer. Raises PolicyFault, FaultySuite or SettingsFault rather than begin in a doubtful state."""
    app = WholePicture(
        title="Whole Picture",
        lifespan=lifespan,
        dependencies=[Depends(wall)],
        max_body_size=BODY_LIMIT,
        telemetry=NO_TELEMETRY,
        redirect_slashes=False,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
    )
    app.add_middleware(Packed, minimum_size=PACKED_FROM, compresslevel=PACKED_BY)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(settings.hosts), www_redirect=False)
    app.router.routes.append(signpost())
    app.mount("/static", StaticFiles())
    answer_faults(app)
    app.state.settings = checked(settings)
    app.state.database = database or record_of(settings)
    app.state.database.beside |= set_here(settings)
    check_record(database, settings)
    app.state.turns = Turns(app.state.database)
    app.state.packs = maker_of(app.state.database, settings)
    app.state.templates = environment()
    app.state.figures = Keeper()
    app.state.elsewhere = provider_of(settings)
    app.state.templates.globals["act_now"] = settings.local.act_now
    app.state.templates.globals["authority"] = settings.local.authority
    app.state.policy = policy
    app.state.suite = on_the_shelf(shelf() if suite is None else suite, database)
    app.state.instruments = load_instruments()
    app.state.second_person = (plans_to_countersign, requests_to_check, destructions_to_answer)
    app.state.who_is_asking = guard.who_is_asking
    app.state.find_practitioner = guard.find_practitioner
    check_policy(app, policy)
    return app


def answer_faults(app: FastAPI) -> None:
    """How each refusal and each fault is answered, whichever address raised it."""
    errors.install(app)
    unsigned.install(app)
    proving.install(app)
    purpose_pages.install(app)
    turned.install(app)


def maker_of(database: Database, settings: Settings) -> rights_making.Maker:
    """Who makes packs in the background, sweeps up, works figures out again, and closes accounts that nobody uses."""
    chores: tuple[Callable[[], object], ...] = (
        partial(sweep, database, settings),
        OldReturns(database, retention.returns_rule(settings.data, settings.local.keep_years)),
        partial(keep_up_to_date, database),
        partial(keep_counted, database),
        Exports(database, shelf_of(settings)),
        UnusedAccounts(database, settings.unused_days),
    )
    return rights_making.Maker(database, packs_of(settings), store_of(settings), settings.local.authority, chores=chores)


def check_record(database: Database | None, settings: Settings) -> None:
    """Raises SettingsFault where the record speaks of what this place no longer has words for."""
    if database is not None:
        with database.reading() as session:
            check_purposes(session, settings.data)


def on_the_shelf(suite: Suite, database: Database | None) -> Suite:
    """The tools of this service with those that were brought in and published here, where there is a record to read them from."""
    if database is None:
        return suite
    with database.reading() as session:
        return shelf_with_published(session, suite)


def set_here(settings: Settings) -> dict[str, object]:
    """What this authority has set for itself, each by the name under which a session finds it. Raises SettingsFault."""
    rules = deadlines.load_rules(settings.data)
    return {
        deadlines.BESIDE: rules,
        stages.BESIDE: stages.load_stages(settings.data, rules),
        purposes.BESIDE: purposes.purposes_in(settings.data),
        picture_terms.BESIDE: picture_terms.terms_in(settings.data),
        language.BESIDE: language.words_in(settings.data),
        unusual.BESIDE: unusual.limits_in(settings.data),
        retention.BESIDE: retention.book_in(settings.data),
    }


def checked(settings: Settings) -> Settings:
    """The settings, with what they read from files read now: a fault in them is known at start, not at the first page."""
    if len(settings.secret) < 32 or not settings.local.act_now.numbers:
        raise SettingsFault(f"{settings.data}: the seal is cut short, or local.json gives no number to ring.")
    roles = {"everybody", "nobody", *(role.value for role in ROLES)}
    if strange := ", ".join(sorted({one.strip() for one in settings.second_step.split(",")} - roles)):
        raise SettingsFault(f"WHOLE_PICTURE_SECOND_STEP names “{strange}”. Give roles with commas: {', '.join(sorted(roles))}.")
    rules = [*(rule.key for rule in retention.book_in(settings.data).rules), retention.RETURNS]
    if unknown := ", ".join(sorted(settings.local.keep_years.keys() - set(rules))):
        raise SettingsFault(f"{settings.data / 'local.json'}: keep_years names {unknown}. The rules are {', '.join(rules)}.")
    return settings


def routes_of(app: FastAPI) -> list[tuple[str, str, APIRoute]]:
    """Every method and path the service answers, with its route; static files aside, which are the same for everybody."""
    routes = [route for each in app.routes for route in (each.routes if isinstance(each, Signpost) else [each])]
    found = [
        (method, route.path, route) for route in routes if isinstance(route, APIRoute) for method in sorted(route.methods or ())
    ]
    return sorted(found, key=lambda one: (one[1], one[0]))


def asks_who(dependant: Dependant) -> bool:
    """Whether somewhere on the way to this route it is asked who is signed in."""
    return dependant.call in (guard.signed_in, guard.one_turn) or any(asks_who(one) for one in dependant.dependencies)


def check_policy(app: FastAPI, policy: Policy) -> None:
    """Raises PolicyFault, naming every difference between the table and the routes."""
    routes = {(method, path): route for method, path, route in routes_of(app)}
    listed: dict[tuple[str, str], Line] = {(line.method, line.path): line for line in policy.lines}
    faults = [f"{method} {path} is not in the policy table (app/policy)." for method, path in routes.keys() - listed.keys()]
    faults += [f"{method} {path} is in the policy table and nowhere else." for method, path in listed.keys() - routes.keys()]
    faults += [
        f"{method} {path} is not public and does not ask who is signed in."
        for (method, path), route in routes.items()
        if (method, path) in listed and listed[method, path].who is not PUBLIC and not asks_who(route.dependant)
    ]
    if faults:
        raise PolicyFault("\n".join(sorted(faults)))
