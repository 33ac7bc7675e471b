"""What is counted of the service while it runs: how many requests, how they ended, how long they took. Nothing says about whom.

Each is counted by its method, its address as it is declared (`/families/{case_id}`) and its status.
"""

from prometheus_client import CollectorRegistry, Counter, Histogram

COUNTED = CollectorRegistry()
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.5, 5.0, 10.0)
REQUESTS = Counter("whole_picture_requests", "Replies sent.", ("method", "route", "status"), registry=COUNTED)
TOOK = Histogram("whole_picture_reply_seconds", "From request to reply.", ("method",), registry=COUNTED, buckets=SECONDS)

METHODS = frozenset({"GET", "HEAD", "POST"})
"""Methods that have a line of their own; anybody can make up others, and each would be kept for ever."""


def count(method: str, route: str, status: int, seconds: float) -> None:
    """One reply was sent."""
    known = method if method in METHODS else "other"
    REQUESTS.labels(known, route, str(status)).inc()
    TOOK.labels(known).observe(seconds)
