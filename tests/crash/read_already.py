"""What the service reads before it opens anything: see forked.py."""

from app import cli
from app.main import signpost
from app.suite.load import shelf

READ = (cli.main, shelf(), signpost())
