"""People: the practitioners who use the service, what each may do, and how the service knows who is asking."""
