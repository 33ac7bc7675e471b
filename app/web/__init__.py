"""The edge: pages, fragments, static files, and the walls that every request passes."""
