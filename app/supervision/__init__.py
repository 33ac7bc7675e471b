"""Supervision: what waits to be read, an assessment read whole, returned with notes or signed. Nobody signs their own work."""
