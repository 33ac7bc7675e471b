"""What the service is measured beside: the same page sent as a constant, the same form read and answered with no record kept."""

import sys
from pathlib import Path

import uvicorn
from pydantic import BaseModel, ConfigDict, TypeAdapter
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route


class Read(BaseModel):
    """The form, with every field a line of text."""

    model_config = ConfigDict(extra="allow")
    token: str
    operation: str


READ = TypeAdapter(Read)


def bare(folder: Path) -> Starlette:
    """An application with each page in the folder as a constant, and one address that reads a form and answers."""
    pages = {file.stem: file.read_text() for file in folder.glob("*.html")}

    async def page(request: Request) -> Response:
        return HTMLResponse(pages[request.path_params["name"]])

    async def answer(request: Request) -> Response:
        form = await request.form()
        read = READ.validate_python(dict(form))
        return HTMLResponse("<div>Saved</div>", headers={"X-Saved": read.operation})

    return Starlette(routes=[Route("/page/{name}", page), Route("/answer", answer, methods=["POST"])])


if __name__ == "__main__":
    uvicorn.run(
        bare(Path(sys.argv[1])), port=int(sys.argv[2]), loop="uvloop", http="httptools", log_level="warning", access_log=False
    )
