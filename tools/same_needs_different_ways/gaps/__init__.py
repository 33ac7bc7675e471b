"""Whose a gap at home is: a service’s until the service has answered."""
