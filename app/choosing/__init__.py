"""Choosing a tool: the few that the record speaks for stand first, each with why; every other waits in one fold."""
