"""The service's own log: one line for each request and each fault, with nothing in it that says who or about whom.

A line holds the method, the address as it is declared (`/families/{case_id}`), the status and the time taken. A fault is written
as its kind and the places in the code it came through: its message is left out, because a database puts what was typed into it.
"""

import logging
import time
import traceback

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.log.counting import count

log = structlog.get_logger()


def begin_log(*, every_request: bool = True) -> None:
    """JSON lines on standard output, and the server's own messages without what a fault said."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO if every_request else logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(),
        cache_logger_on_first_use=False,  # where a command ran in this process, its output may be closed by now
    )
    for name in ("uvicorn", "uvicorn.error", "asyncio", "sqlalchemy"):
        logging.getLogger(name).addFilter(without_the_message)
    logging.getLogger("python_multipart").disabled = True  # it quotes what it cannot read
    logging.getLogger("pypdf").disabled = True


def frames_of(fault: BaseException) -> list[str]:
    """Where a fault came through, deepest last: `app/cases/actions.py:41 start_family`."""
    found = traceback.extract_tb(fault.__traceback__)
    return [f"{'/'.join(frame.filename.split('/')[-3:])}:{frame.lineno} {frame.name}" for frame in found[-12:]]


def without_the_message(record: logging.LogRecord) -> bool:
    """Keeps a server's line about a fault, and takes the fault's own words out of it."""
    if record.exc_info and record.exc_info[1]:
        fault = record.exc_info[1]
        record.msg, record.args = "%s: %s at %s", (record.levelname, type(fault).__name__, frames_of(fault)[-1:])
        record.exc_info, record.exc_text = None, None
    return True


class LogLines:
    """Pure ASGI: writes one line when a reply has been sent."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = time.perf_counter()
        status = 0

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, send_and_note)
        finally:
            route = getattr(scope.get("route"), "path", "-")
            took = time.perf_counter() - begun
            count(scope["method"], route, status, took)
            log.info("request", method=scope["method"], route=route, status=status, ms=round(took * 1000, 1))
