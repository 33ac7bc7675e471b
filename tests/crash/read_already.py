"""What the service reads before it opens anything: see forked.py."""

from app import cli
from app.main import shelf, signpost

READ = (cli.main, shelf(), signpost())
