"""Fetching a pack: the very file that was made, and its line in the trail."""

from fastapi import Request
from sqlmodel import Session
from starlette.responses import Response

from app.attachments.models import Attachment
from app.cases.guard import OpenCase
from app.filing.kinds import FileKind
from app.filing.store import SMALL, WHOLE, FileLost, Store, fingerprint
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.rights import actions, pack, queries
from app.rights.actions import say
from app.rights.models import AccessRequest, Making
from app.settings import Settings
from app.web.reading import Reading


def handed(
    request: Request, session: Session, me: Practitioner, case: OpenCase, row: AccessRequest, reading: Reading
) -> Response | None:
    """The file. Its name is a reference and no name. None when it is not there, or was altered: then it can be made again."""
    last = queries.last_pack(session, row.id)
    if last is None or last.making is not Making.READY:
        raise NotReady("There is no pack to fetch. Open the request again to see how it stands.")
    settings: Settings = request.app.state.settings
    packed = pack.fetched(pack.packs_of(settings), last.id, last.digest)
    if packed is None:
        actions.spoilt(session, by=me, request=row, last=last)
        reading.problem("", "The pack is not there as it was made, so it is not handed over. Make it again.")
        return None
    say(session, me, row, "fetched a pack")
    name = f"{case.ref}-{row.asked_on}-record.zip"
    return Response(packed, media_type="application/zip", headers={"Content-Disposition": f'attachment; filename="{name}"'})


def file_reply(files: Store, held: Attachment, ref: str) -> Response:
    """A picture to be seen on the page, or a paper to be opened. Raises NotReady where it is not as it was kept."""
    is_picture = held.kind is FileKind.PICTURE
    try:
        whole = files.read(held.file_id, WHOLE)
        shown = files.read(held.file_id, SMALL) if is_picture else whole
    except FileLost:
        whole = shown = b""
    if fingerprint(whole) != held.fingerprint:
        raise NotReady("This file is not as it was kept. Tell the people who run the service.")
    how, kind, ending = ("inline", "image/jpeg", "jpg") if is_picture else ("attachment", "application/pdf", "pdf")
    name = f"{ref}-{held.made_on}-{held.id.hex[:4]}.{ending}"
    return Response(shown, media_type=kind, headers={"Content-Disposition": f'{how}; filename="{name}"'})
