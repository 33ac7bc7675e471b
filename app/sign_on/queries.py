"""Finding whose account somebody is who signed in elsewhere. Changes nothing."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.people.models import Account
from app.sign_on.models import SignInElsewhere
from app.sign_on.rules import Known


def account_of(session: Session, known: Known) -> Account | None:
    """The account that was joined to this person at this issuer. Nothing else about them is looked at."""
    joined = (col(SignInElsewhere.issuer) == known.issuer) & (col(SignInElsewhere.subject) == known.subject)
    found = select(Account).join(SignInElsewhere, col(SignInElsewhere.account_id) == col(Account.id)).where(joined)
    return session.exec(found).first()


def joined_to(session: Session, account_id: UUID) -> SignInElsewhere | None:
    return session.exec(select(SignInElsewhere).where(SignInElsewhere.account_id == account_id)).first()
