"""Serves a demonstration with the log of a service in earnest: a line for every request.

python -m tests.journeys.logged --data FOLDER --port N
"""

import argparse
from pathlib import Path

import uvicorn

from app.log.lines import begin_log
from app.main import create_app
from app.settings import Settings

if __name__ == "__main__":
    chosen = argparse.ArgumentParser()
    chosen.add_argument("--data", type=Path, required=True)
    chosen.add_argument("--port", type=int, required=True)
    given = chosen.parse_args()
    begin_log(every_request=True)
    service = create_app(Settings(data=given.data, demonstration=True))
    uvicorn.run(service, port=given.port, access_log=False, log_level="warning", server_header=False)
