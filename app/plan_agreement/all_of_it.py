"""What is signed, written or returned is read whole: a page in a family’s words leaves out what is kept back from one of them."""

from app.refusals import NotReady


def only_whole(*, is_whole: bool, deed: str) -> None:
    """Raises NotReady where the page in front of whoever sends this does not show all of it, whatever was open before."""
    if not is_whole:
        raise NotReady(
            f"Something here is kept back from somebody in the family, so it is not {deed} while the page speaks in their words. "
            "Open it, show our own words again, and read all of it first."
        )
